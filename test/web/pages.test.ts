import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { ingest } from '../../src/ingest/ingest.ts'
import { server } from '../api/support.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { hostileWords, ledgerTelling, smallLedger, told } from './ledger.ts'
import { origin, webApp } from './support.ts'

async function ledgerApp(context: TestContext) {
  const parts = webApp({}, {}, await smallLedger(context))
  return { ...parts, ask: (path: string) => parts.app.request(new URL(path, origin).href) }
}

/** Every page of the house that can be reached from its front, each address once. */
async function crawl(ask: (path: string) => Response | Promise<Response>, most: number) {
  const pages = new Map<string, string>()
  const waiting = [
    '/world',
    '/world?at=2025-11-10',
    '/pair/GRC/TUR?at=2025-11-24',
    '/calendar?month=2025-11',
    '/search?q=visit',
    '/read',
  ]
  for (let path = waiting.shift(); path !== undefined && pages.size < most; path = waiting.shift()) {
    const [address = ''] = path.split('#')
    if (pages.has(address)) continue
    const answer = await ask(address)
    assert.equal(answer.status, 200, address)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
    const body = await answer.text()
    pages.set(address, isPage ? body : '')
    if (!isPage) continue
    for (const link of parseHTML(body).document.querySelectorAll('a[href], link[href], script[src]')) {
      const target = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', new URL(address, origin))
      if (target.origin === origin) waiting.push(target.pathname + target.search)
    }
  }
  return pages
}

test('every link of every page leads somewhere; no page holds what an article would have run', async (context) => {
  const { app, logged } = server(await smallLedger(context))
  const pages = await crawl((path) => app.request(new URL(path, origin).href), 400)
  assert.ok(pages.size > 60, `${pages.size} pages`)
  for (const [address, page] of pages) {
    assert.doesNotMatch(
      page,
      /<script(?![^>]* src="\/assets\/)|<style|\sstyle=|\son\w+="|\u202e|href="javascript:/i,
      address,
    )
    const { document } = parseHTML(page)
    assert.equal(document.querySelectorAll('img, iframe, object, embed').length, 0, address)
    if (page !== '') assert.equal(document.querySelectorAll('h1').length, 1, address)
  }
  assert.deepEqual(logged, [])
})

test('an anchor that is linked to stands on its page', async (context) => {
  const { ask } = await ledgerApp(context)
  for (const path of ['/search?q=visited', '/entry', '/article/a2', '/pair/GRC/TUR?at=2025-11-24']) {
    const { document } = parseHTML(await (await ask(path)).text())
    for (const link of document.querySelectorAll('a[href*="#"]')) {
      const target = new URL(link.getAttribute('href') ?? '', new URL(path, origin))
      const page = parseHTML(await (await ask(target.pathname + target.search)).text()).document
      assert.notEqual(page.getElementById(decodeURIComponent(target.hash.slice(1))), null, target.href)
    }
  }
})

test('the twins of a page hold the entries that it shows', async (context) => {
  const { ask } = await ledgerApp(context)
  const json = (await (await ask('/pair/GRC/TUR.json?at=2025-11-24')).json()) as {
    schema: string
    engagements: { id: string }[]
    events: { id: string }[]
  }
  const page = await (await ask('/pair/GRC/TUR?at=2025-11-24')).text()
  const table = (await (await ask('/pair/GRC/TUR.csv?at=2025-11-24')).text()).trim().split('\r\n')
  assert.equal(json.schema, 'rapport/pair@1')
  assert.ok(json.engagements.length > 0 && json.events.length > 0)
  const ids = [...json.engagements, ...json.events].map(({ id }) => id)
  for (const id of ids) {
    assert.ok(page.includes(`id="${id}"`), id)
    assert.ok(
      table.some((row) => row.startsWith(`${id},`)),
      id,
    )
  }
})

test('every ledger page has its twins', async (context) => {
  const { ask } = await ledgerApp(context)
  for (const path of [
    '/world',
    '/pair/GRC/TUR',
    '/actor/GRC',
    '/calendar',
    '/search',
    '/article/a1',
    '/status',
    '/article/a%2Ejson',
  ]) {
    const [json, csv] = await Promise.all([ask(`${path}.json?q=visit`), ask(`${path}.csv?q=visit`)])
    assert.equal(json.status, 200, path)
    assert.equal(typeof (await json.json()), 'object')
    assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/)
    assert.ok((await csv.text()).split('\r\n').length > 1)
  }
  assert.match(await (await ask('/calendar.ics?month=2025-11')).text(), /^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/)
  assert.equal((await ask('/status.ics')).status, 404)
})

test('no cell of a table is a formula', async (context) => {
  const { ask } = await ledgerApp(context)
  for (const path of [
    '/article/hostile.csv',
    '/status.csv',
    '/search.csv?q=visited',
    '/pair/GRC/TUR.csv?at=2025-11-24',
  ]) {
    const text = await (await ask(path)).text()
    assert.doesNotMatch(text, /(?:^|,|\n)"?[=@]/, path)
  }
})

test('hostile words of an article are shown as words', async (context) => {
  const { ask } = await ledgerApp(context)
  const { document } = parseHTML(await (await ask('/article/hostile')).text())
  assert.ok(document.querySelector('.text')?.textContent?.includes(hostileWords.replace('\u202e', '')))
  assert.equal(
    [...document.querySelectorAll('a')].some((link) => /original/.test(link.textContent ?? '')),
    false,
  )
})

test('what a page cannot mean is said, with what may have been meant', async (context) => {
  const { ask } = await ledgerApp(context)
  for (const [path, status] of [
    ['/pair/Grece/TUR', 404],
    ['/pair/GRC/GRC', 404],
    ['/pair/GRC', 404],
    ['/actor/nobody', 404],
    ['/article/nothing', 404],
    ['/entry/nothing', 404],
    ['/entry/%00', 404],
    ['/world?at=2025-02-30', 400],
    ["/world?at='%20OR%201=1--", 400],
    ['/calendar?month=2025-13', 404],
    ['/calendar?state=Nowhereland', 404],
    ['/pair/GRC/TUR?since=never', 400],
    ['/world?at=9999-12-31', 200],
    ['/world?at=0001-01-01', 200],
    ["/search?q='%22)%20OR%20*%20--", 200],
    ['/search?q=visit&offset=-5', 200],
    ['/search?q=visit&offset=1e99', 200],
    [`/search?q=${'a'.repeat(3000)}`, 200],
  ] as const) {
    const answer = await ask(path)
    assert.equal(answer.status, status, path)
    assert.doesNotMatch(await answer.text(), /\.ts:\d|SQLITE|node_modules/, path)
  }
  assert.match(await (await ask('/pair/Grece/TUR')).text(), /Did you mean .*Greece/)
})

test('a pair is opened by any names of its sides', async (context) => {
  const { ask } = await ledgerApp(context)
  const answer = await ask('/pair?a=Greece&b=turkish')
  assert.equal(answer.status, 302)
  const address = answer.headers.get('location') ?? ''
  assert.match(await (await ask(address)).text(), /<h1>Greece – Turkey/)
  for (const path of ['/pair', '/pair?a=&b=', '/pair?a=//evil.example&b=x']) {
    const { status, headers } = await ask(path)
    assert.equal(status, 302)
    assert.match(headers.get('location') ?? '', /^\/pair\//)
  }
})

test('a day that is asked for knows nothing later', async (context) => {
  const { ask } = await ledgerApp(context)
  const before = await (await ask('/pair/GRC/TUR?at=2025-11-04')).text()
  assert.match(before, /planned/)
  assert.doesNotMatch(before, /\bheld\b/)
  const after = await (await ask('/pair/GRC/TUR?at=2025-11-10')).text()
  assert.match(after, /\bheld\b/)
})

test('a record of an article leads to its entry, and an act to where it is corrected', async (context) => {
  const { ask } = await ledgerApp(context)
  const { document } = parseHTML(await (await ask('/article/a2')).text())
  const note = document.querySelector('#e1')
  const [entry, correct] = [...(note?.querySelectorAll('.source a') ?? [])].map(
    (link) => link.getAttribute('href') ?? '',
  )
  assert.match(await (await ask(entry!)).text(), /Greece visited Turkey on Friday/)
  const review = parseHTML(await (await ask(correct!)).text()).document
  assert.notEqual(review.getElementById(correct!.split('#')[1]!), null)
})

test('a sentence of an article without an outlet is cited by its title', async (context) => {
  const store = await ledgerTelling(context, [])
  async function* items() {
    yield told('own', '2025-11-03', 'Greece will visit Turkey on Friday.', { outlet: null, title: 'On <fish>' })
  }
  for await (const { kind } of ingest(items(), { store, reader: fakeReader() })) assert.equal(kind, 'taken')
  const { app } = webApp({}, {}, store)
  const ask = async (path: string) => parseHTML(await (await app.request(`${origin}${path}`)).text()).document
  const pair = await ask('/pair/GRC/TUR')
  const entry = await ask(pair.querySelector('.entry p > a')?.getAttribute('href') ?? '')
  for (const document of [pair, entry]) {
    assert.equal(document.querySelector('cite')?.textContent, 'On <fish>, 3 November 2025')
  }
  assert.match((await ask('/review')).querySelector('.queue-item')?.textContent ?? '', /On <fish>, 3 November 2025/)
})

test('a problem leads on, and status says its days in words', async (context) => {
  const { ask } = await ledgerApp(context)
  const problem = parseHTML(await (await ask('/nosuch')).text()).document
  assert.equal(problem.querySelector('main a')?.getAttribute('href'), '/world')
  const without = parseHTML(await (await webApp().app.request(`${origin}/nosuch`)).text()).document
  assert.equal(without.querySelector('main a')?.getAttribute('href'), '/read')
  const status = parseHTML(await (await ask('/status')).text()).document
  assert.doesNotMatch(status.querySelector('main')?.textContent ?? '', /\d{4}-\d{2}-\d{2}/)
  assert.match(status.querySelector('.about')?.textContent ?? '', /taken in on \d+ \w+ \d{4}, \d{2}:\d{2} UTC$/)
})

test('the arrows beside a day say how far they go', async (context) => {
  const { ask } = await ledgerApp(context)
  for (const [path, step] of [
    ['/world?at=2025-11-24', 'week'],
    ['/actor/GRC?at=2025-11-24', 'week'],
    ['/pair/GRC/TUR?at=2025-11-24', 'day'],
  ] as const) {
    const { document } = parseHTML(await (await ask(path)).text())
    const arrows = [...document.querySelectorAll('.day-chooser a')]
    for (const arrow of arrows) for (const unseen of arrow.querySelectorAll('.unseen')) unseen.textContent += '|'
    assert.deepEqual(
      arrows.map(({ textContent }) => textContent),
      [`◂ ${step} before|`, `${step} after| ▸`],
    )
    const seen = arrows.map((arrow) => arrow.textContent?.replace(/ \w+\|/u, ''))
    assert.deepEqual(seen, [`◂ ${step}`, `${step} ▸`])
  }
})
