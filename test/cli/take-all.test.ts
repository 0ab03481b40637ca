import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import { takeAll } from '../../src/cli/ingest/take-all.ts'
import type { Outcome } from '../../src/ingest/ingest.ts'
import type { IngestSurroundings } from '../../src/ingest/surroundings.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeReader } from './fake-reader.ts'
import { folderOf } from './folder.ts'
import { recordingTerminal } from './recording-terminal.ts'

const failure = { source: 'https://a.example/1', line: null, error: new RapportError('source', 'It is gone.') }

function surroundings() {
  const [terminal, reader] = [recordingTerminal({}), fakeReader()]
  const openReader = async () => reader
  const services = { openReader, openBareReader: async () => ({ ...reader, prepare: () => async () => {} }) }
  return { terminal, reader, openReader, around: { terminal, services, debug: false, finish: () => {} } }
}

test('what could not be read is said, told of and counted, and the rest goes on', async (context) => {
  const { terminal, openReader, around } = surroundings()
  const db = folderOf(context, {})('news.db')
  const told: unknown[] = []
  const outcomes = async function* (): AsyncGenerator<Outcome> {
    yield { kind: 'failed', failure }
    yield { kind: 'known', article: 'a' }
  }
  await takeAll(outcomes, { db, openReader, failed: (one) => told.push(one) }, around)
  assert.deepEqual(told, [failure])
  assert.match(terminal.errors(), /It is gone/)
  assert.equal(terminal.output(), `Took in 0 articles with 0 events (1 known before, 1 not readable): ${db}\n`)
})

test('ledger and reader are closed where it breaks off, and nothing is said to have come in', async (context) => {
  const { terminal, reader, openReader, around } = surroundings()
  const db = folderOf(context, {})('news.db')
  const stores: Store[] = []
  // biome-ignore lint/correctness/useYield: it breaks before anything came in
  const outcomes = async function* ({ store, reader: lazy }: IngestSurroundings): AsyncGenerator<Outcome> {
    stores.push(store)
    await lazy.annotate('Greece.', [{ index: 0, start: 0, end: 7, paragraph: 0, kind: 'body', tokens: [] }])
    throw new Error('cut off')
  }
  await assert.rejects(takeAll(outcomes, { db, openReader }, around), /cut off/)
  assert.equal(reader.isClosed(), true)
  await assert.rejects(stores[0]!.db.selectFrom('articles').select('id').execute())
  assert.equal(terminal.output(), '')
})
