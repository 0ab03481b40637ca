import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { ingest } from '../../src/ingest/ingest.ts'
import { feedState, saveFeed } from '../../src/store/feeds.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { ledgerTelling, told } from './ledger.ts'
import { origin, webApp } from './support.ts'

async function page(context: TestContext, articles: Parameters<typeof told>[]) {
  const store = await ledgerTelling(context, [])
  async function* items() {
    for (const article of articles) yield told(...article)
  }
  for await (const { kind } of ingest(items(), { store, reader: fakeReader() })) assert.equal(kind, 'taken')
  const url = 'https://example.org/asia.xml'
  await store.write(async (session) => saveFeed(session, { ...(await feedState(session, url)), title: 'The Example' }))
  const { app } = webApp({}, {}, store)
  const { document } = parseHTML(await (await app.request(`${origin}/status`)).text())
  return (document.querySelector('main')?.textContent ?? '').replace(/\s+/gu, ' ')
}

test('one article, one pair and one act are one, and a feed is told by its address too', async (context) => {
  const words = await page(context, [['a1', '2025-11-03', 'Greece will visit Turkey on Friday.']])
  assert.match(words, /1 article from 3 November 2025/)
  assert.match(words, /1 pair of states and bodies · 1 act as the articles tell them/)
  assert.match(words, /The Example https:\/\/example\.org\/asia\.xml/)
})

test('a ledger of undated articles is not empty', async (context) => {
  const words = await page(context, [['a1', null, 'Greece will visit Turkey on Friday.']])
  assert.match(words, /^ ?1 article without a usable day of publication/)
  assert.match(words, /several may be one · 1 article without a usable day of publication, which tell/)
})
