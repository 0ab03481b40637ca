import { ingest } from '../../src/ingest/ingest.ts'
import { articlesFromJsonLines } from '../../src/sources/json-lines.ts'
import { openStore } from '../../src/store/open-store.ts'
import { fakeReader } from '../cli/fake-reader.ts'

// The process that the tests kill: articles in on standard input, the id of each on standard output once it is committed.
const [address = ''] = process.argv.slice(2)
const store = await openStore(address, { create: true })
const clock = () => new Date('2026-01-15T12:00:00Z')
for await (const outcome of ingest(articlesFromJsonLines(process.stdin, '-'), { store, reader: fakeReader(), clock })) {
  if (outcome.kind === 'taken') process.stdout.write(`${outcome.reading.article.id}\n`)
}
await store.close()
