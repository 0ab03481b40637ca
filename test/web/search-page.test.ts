import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { smallLedger } from './ledger.ts'
import { origin, webApp } from './support.ts'

test('a search page lights a phrase as a whole, and its label gives the sign that leaves words out', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const ask = async (query: string) =>
    parseHTML(await (await app.request(`${origin}/search?q=${encodeURIComponent(query)}`)).text()).document
  const page = await ask('"visited Turkey"')
  const lit = [...page.querySelectorAll('.hits mark')].map((mark) => mark.textContent)
  assert.ok(lit.length > 1)
  assert.deepEqual([...new Set(lit)], ['visited Turkey'])
  const sign = /(\S)without/u.exec(page.querySelector('label[for="q"]')?.textContent ?? '')?.[1] ?? ''
  const without = await ask(`visited ${sign}Turkey`)
  assert.ok(without.querySelectorAll('.hits li').length > 0)
  assert.doesNotMatch(without.querySelector('.hits')?.textContent ?? '', /Turkey/)
})

test('a hit names the records that it tells; a search without one says what to try', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const ask = async (query: string) =>
    parseHTML(await (await app.request(`${origin}/search?q=${query}`)).text()).document
  const page = await ask('visited+France')
  assert.equal(page.querySelector('.hits li'), null)
  assert.match(page.querySelector('.nothing')?.textContent ?? '', /^Try fewer words/)
  const hits = await ask('egypt')
  const links = [...hits.querySelectorAll('.hits .source a')]
  assert.ok(links.length > 0)
  for (const link of links) {
    assert.equal(link.textContent, 'visit Egypt → Sudan')
    assert.match(link.getAttribute('href') ?? '', /^\/entry\//)
  }
  assert.match(
    hits.querySelector('.hits .source')?.textContent ?? '',
    / · engagement: visit Egypt .* · act: visit Egypt /,
  )
  assert.equal((await ask('')).querySelector('.nothing'), null)
})

test('a search of one outlet says of which, and asks it of the next words too', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const answer = await app.request(`${origin}/search?q=visited&outlet=Another+Example`)
  const { document: page } = parseHTML(await answer.text())
  assert.equal(page.querySelectorAll('.hits li').length, 1)
  assert.equal(page.querySelector('form.search input[name="outlet"]')?.getAttribute('value'), 'Another Example')
  assert.equal(page.querySelector('label[for="outlet"]')?.textContent, 'outlet')
})

test('a page of a list behind its last leads back to the first', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const answer = await app.request(`${origin}/search?q=visited&offset=500`)
  const { document: page } = parseHTML(await answer.text())
  const pager = page.querySelector('.pager')
  assert.equal(pager?.textContent, 'None of the 7 stands here. The first of them')
  assert.equal(pager?.querySelector('a')?.getAttribute('href'), '/search?q=visited')
})

test('a search that only leaves words out says that it looks for none', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const answer = await app.request(`${origin}/search?q=-Egypt`)
  assert.equal(answer.status, 400)
  const { document } = parseHTML(await answer.text())
  assert.match(document.querySelector('main')?.textContent ?? '', /There is no word to look for in “-Egypt”\./)
})
