import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listen } from '../../src/server.ts'
import { axeViolations, brokenWords, openBrowser, overflow, watchedPage } from './browser.ts'
import { smallLedger } from './ledger.ts'
import { token, webApp } from './support.ts'

const text = 'Greece visited Turkey on Monday. Greece may visit Italy.\n\nGreece will visit Turkey on Friday.'
const paths = [
  '/read',
  '/legend',
  '/world?at=2025-11-24',
  '/pair/GRC/TUR?at=2025-11-24',
  '/pair/FJI/TON?at=2025-11-24',
  '/actor/GRC?at=2025-11-24',
  '/calendar?month=2025-11',
  '/search?q=visited',
  '/article/hostile?record=e1',
  '/review',
  '/status',
]

/** Each scheme, width and way once; all eight together with RAPPORT_WALK=all. */
function walks() {
  const all = [true, false].flatMap((javaScriptEnabled) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [390, 1440].map((width) => ({ javaScriptEnabled, colorScheme, width })),
    ),
  )
  if (process.env.RAPPORT_WALK === 'all') return all
  return all.filter(({ javaScriptEnabled, colorScheme, width }) =>
    javaScriptEnabled ? (colorScheme === 'dark') === (width === 390) : colorScheme === 'light' && width === 390,
  )
}

test('each page in a browser: with and without script, light and dark, small and large', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const server = await listen(webApp({}, {}, await smallLedger(context)).app, { host: '127.0.0.1', port: 0 })
  context.after(() => server.close())
  const found: string[] = []
  for (const { javaScriptEnabled, colorScheme, width } of walks()) {
    const pages = await browser.newContext({ javaScriptEnabled, colorScheme, viewport: { width, height: 900 } })
    const { page, complaints } = await watchedPage(pages)
    const check = async (name: string): Promise<void> => {
      const where = `${name} ${width} ${colorScheme} ${javaScriptEnabled ? 'script' : 'no script'}`
      found.push(...complaints.splice(0).map((complaint) => `${where}: ${complaint}`))
      if ((await page.locator('h1').count()) !== 1) found.push(`${where}: not one heading`)
      if (!javaScriptEnabled) return
      if ((await overflow(page)) > 0) found.push(`${where}: wider than its window`)
      found.push(...(await brokenWords(page)).map((word) => `${where}: “${word}” is broken`))
      found.push(...(await axeViolations(page)).map((violation) => `${where}: ${violation}`))
    }
    for (const path of paths) {
      await page.goto(server.address + path.slice(1))
      await check(path)
      if (path.startsWith('/pair/GRC') && (await page.locator('.chart svg:visible').count()) === 0)
        found.push('no chart')
    }
    await page.goto(`${server.address}read`)
    await page.fill('#text', text)
    await page.click('text=Read it')
    await page.waitForSelector('a.trigger')
    await check('what was read')
    await pages.close()
  }
  assert.deepEqual(found, [])
})

test('choosing a trigger opens its record and lights its words; Escape lets go', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const server = await listen(webApp().app, { host: '127.0.0.1', port: 0 })
  context.after(() => server.close())
  const page = await browser.newPage()
  await page.goto(`${server.address}read`)
  await page.fill('#text', text)
  await Promise.all([page.waitForEvent('load'), page.click('text=Read it')])
  await page.locator('a.trigger').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.note.on details[open]')
  assert.deepEqual(await page.locator('.on[data-records]').allTextContents(), [
    'Greece',
    'visited',
    'Turkey',
    'on Monday',
  ])
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('.on').count(), 0)
})

test('the queue of review goes by keyboard, and the chart of a pair day by day', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const server = await listen(webApp({}, {}, await smallLedger(context)).app, { host: '127.0.0.1', port: 0 })
  context.after(() => server.close())
  const { page, complaints } = await watchedPage(await browser.newContext())
  await page.goto(`${server.address}review`)
  await page.fill('#token', token)
  await page.click('text=Sign in')
  await page.waitForSelector('form.verdict')
  assert.deepEqual(await axeViolations(page), [])
  const before = await page.locator('.queue-item').count()
  await page.getByLabel('Keys').uncheck()
  await page.reload()
  for (const key of ['j', 'a', 'r', 'c']) await page.keyboard.press(key)
  assert.equal(
    await page.locator('.queue-item:focus, .queue-item details[open]').count(),
    0,
    'keys that are off do nothing',
  )
  assert.equal(await page.locator('.queue-item').count(), before)
  await page.getByLabel('Keys').check()
  await page.reload()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('a')])
  assert.ok((await page.locator('.queue-item').count()) < before)
  await page.goto(`${server.address}pair/GRC/TUR?at=2025-11-24`)
  await page.locator('.chart.wide .walk').focus()
  const last = await page.locator('[data-readout]').textContent()
  await page.keyboard.press('ArrowLeft')
  assert.match(last ?? '', /^24 November 2025/)
  assert.match((await page.locator('[data-readout]').textContent()) ?? '', /^23 November 2025/)
  await Promise.all([page.waitForURL(/at=2025-11-23/), page.keyboard.press('Enter')])
  assert.deepEqual(complaints, [])
})

test('a touch of the chart shows the day that is touched, and a link opens it', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const server = await listen(webApp({}, {}, await smallLedger(context)).app, { host: '127.0.0.1', port: 0 })
  context.after(() => server.close())
  const phone = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  const { page, complaints } = await watchedPage(phone)
  const address = `${server.address}pair/GRC/TUR?at=2025-11-24`
  await page.goto(address)
  const walk = page.locator('.chart.narrow .walk')
  await walk.scrollIntoViewIfNeeded()
  const { x, y, width } = (await walk.boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + 60)
  await page.waitForSelector('[data-readout] a')
  assert.match((await page.locator('[data-readout]').textContent()) ?? '', /^1\d November 2025.* open this day$/)
  assert.equal(page.url(), address)
  await Promise.all([page.waitForURL(/at=2025-11-1\d/), page.tap('[data-readout] a')])
  assert.deepEqual(complaints, [])
})
