import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listen } from '../../src/server.ts'
import { axeViolations, openBrowser, overflow, watchedPage } from './browser.ts'
import { webApp } from './support.ts'

const text = 'Greece visited Turkey on Monday. Greece may visit Italy.\n\nGreece will visit Turkey on Friday.'
const paths = ['/read', '/legend']

test('each page in a browser: with and without script, light and dark, small and large', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const server = await listen(webApp().app, { host: '127.0.0.1', port: 0 })
  context.after(() => server.close())
  for (const javaScriptEnabled of [true, false]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1440]) {
        const pages = await browser.newContext({ javaScriptEnabled, colorScheme, viewport: { width, height: 900 } })
        const { page, complaints } = await watchedPage(pages)
        const check = async (name: string): Promise<void> => {
          const where = `${name} ${width} ${colorScheme} ${javaScriptEnabled ? 'script' : 'no script'}`
          assert.deepEqual(complaints, [], where)
          assert.equal(await page.locator('h1').count(), 1, where)
          if (!javaScriptEnabled) return
          assert.equal(await overflow(page), 0, `${where} is wider than its window`)
          assert.deepEqual(await axeViolations(page), [], where)
        }
        for (const path of paths) {
          await page.goto(server.address + path.slice(1))
          await check(path)
        }
        await page.goto(`${server.address}read`)
        await page.fill('#text', text)
        await page.click('text=Read it')
        await page.waitForSelector('a.trigger')
        await check('what was read')
        await pages.close()
      }
    }
  }
})

test('choosing a trigger opens its record and lights its words; Escape lets go', async (context) => {
  const browser = await openBrowser(context)
  if (browser === null) return
  const server = await listen(webApp().app, { host: '127.0.0.1', port: 0 })
  context.after(() => server.close())
  const page = await browser.newPage()
  await page.goto(`${server.address}read`)
  await page.fill('#text', text)
  await page.click('text=Read it')
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
