import { existsSync } from 'node:fs'
import type { TestContext } from 'node:test'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const executable = [
  process.env.RAPPORT_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

/** The browser of the system; where there is none, the test is skipped and says so. */
export async function openBrowser(context: TestContext): Promise<Browser | null> {
  if (executable === undefined) {
    context.skip('NO BROWSER: install chromium, or name one in RAPPORT_BROWSER, to walk the pages')
    return null
  }
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] })
  context.after(() => browser.close())
  return browser
}

/** A page whose complaints are kept: errors and warnings of the console, faults of scripts, answers of 400 and more. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(`${line.type()}: ${line.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`)
  })
  return { page, complaints }
}

const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

/** What axe finds wrong with a page: rule and element. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`)) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  )
}

/** How far a page is wider than its window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}

/** Words of letters, and days in figures, that a page breaks in their middle. */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const broken = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement.closest('svg, textarea, .unseen, .month') !== null) continue
      for (const { 0: word, index } of text.data.matchAll(/\\p{L}+|\\d{4}-\\d\\d-\\d\\d/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)))
        if (tops.size > 1 && word.length < 25) broken.push(word)
      }
    }
    return broken
  })()`)
}
