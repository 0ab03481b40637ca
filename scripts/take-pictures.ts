/**
 * Writes docs/pictures/*.png, the pictures of docs/guide.md, from pages that are served:
 *
 *     rapport demo --full --db demo.db && rapport serve --db demo.db
 *     node scripts/take-pictures.ts [http://127.0.0.1:8080/]
 */
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'

interface Picture {
  readonly name: string
  readonly path: string
  /** what the picture begins with; the top of the page where left out */
  readonly from?: string
  readonly width?: number
  readonly height: number
  readonly dark?: boolean
  /** what is done before */
  readonly first?: (page: Page) => Promise<void>
}

const text =
  'Turkey turned down a meeting with Greek officials on Monday. The Greek foreign minister will visit Ankara on 12 December.'
const pair = '/pair/CUB/USA?at=2016-03-25&since=2014-12-01'

const pictures: readonly Picture[] = [
  { name: 'world', path: '/world?at=2019-08-05&since=2019-07-05', height: 820 },
  { name: 'pair', path: pair, height: 900 },
  { name: 'pair-engagements', path: pair, from: 'h2:text-is("Engagements")', height: 455 },
  { name: 'calendar', path: '/calendar?month=2015-11', height: 700 },
  { name: 'search', path: '/search?q=%22fishing+boat%22', height: 620 },
  { name: 'pair-dark', path: pair, width: 390, height: 1010, dark: true },
  {
    name: 'read',
    path: '/read',
    height: 515,
    first: async (page) => {
      await page.fill('#text', text)
      await page.fill('#date', '2025-12-05')
      await page.click('text=Read it')
      await page.waitForSelector('a.trigger')
    },
  },
]

const address = process.argv[2] ?? 'http://127.0.0.1:8080/'
const folder = new URL('../docs/pictures/', import.meta.url)
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.RAPPORT_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
})
for (const picture of pictures) await take(picture)
await browser.close()

async function take({ name, path, from, width = 1120, height, dark, first }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' })
  await first?.(page)
  if (from !== undefined) {
    const top = await page.locator(from).first().boundingBox()
    if (top === null) throw new Error(`${name}: no ${from} on ${path}`)
    await page.evaluate(`scrollTo(0, ${Math.max(0, top.y - 12)})`)
  }
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname })
  await context.close()
}
