/**
 * What the store adds to the reading of an article, as the ledger grows; the address is that of an empty ledger.
 * usage: node scripts/measure-ingest.ts [ARTICLES] [ADDRESS]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countries } from '../src/actors/countries.ts'
import { toDay, toPlainDate } from '../src/base/calendar.ts'
import { randomOf } from '../src/base/random.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { createPipeline } from '../src/pipeline.ts'
import { toReading } from '../src/reading.ts'
import type { Article } from '../src/sources/article.ts'
import { openStore } from '../src/store/open-store.ts'
import { fakeReader } from '../test/cli/fake-reader.ts'
import { articleOf } from '../test/support/article-of.ts'

const [count = '3000', address] = process.argv.slice(2)
const total = Number(count)
const step = Math.max(Math.floor(total / 10), 1)
const sentencesOfArticle = 20
const eventsOfArticle = 7
const names = [...countries().values()].map(({ name }) => name).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name))
const verbs = ['visited', 'will visit', 'may visit']
const [firstDay, days] = [toDay('2005-01-01'), 7000]

const chance = randomOf(11)

/** Few states are in the news every day, many hardly ever. */
function someState(): string {
  return names[Math.floor(names.length * chance() ** 3)]!
}

function articleAt(index: number): Article {
  const sentences = Array.from({ length: sentencesOfArticle }, (_, at) => {
    const other = `Officials spoke of ${Math.floor(chance() * 1e6)} other things that day, and of number ${index}.`
    return at < eventsOfArticle ? `${someState()} ${verbs[at % 3]} ${someState()} on Monday.` : other
  })
  const published = toPlainDate(firstDay + Math.floor((index * days) / total))
  return articleOf({ id: `article-${index}`, body: sentences.join(' '), published })
}

async function* articles(): AsyncGenerator<Article> {
  for (let index = 0; index < total; index += 1) yield articleAt(index)
}

/** Time of the processor, which other programs of the machine do not change. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function readingAlone(): Promise<number> {
  const pipeline = createPipeline(fakeReader())
  const some = Array.from({ length: 200 }, (_, index) => articleAt(index))
  const began = cpuMs()
  for (const article of some) toReading(await pipeline.read(article))
  return (cpuMs() - began) / some.length
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-measure-'))
const store = await openStore(address ?? join(folder, 'ledger.db'), { create: true })
try {
  await readingAlone()
  const alone = await readingAlone()
  console.log(
    `all but the encoder: ${alone.toFixed(1)} ms of the processor for an article of ${sentencesOfArticle} sentences`,
  )
  let [done, events, began] = [0, 0, cpuMs()]
  for await (const outcome of ingest(articles(), { store, reader: fakeReader() })) {
    done += 1
    if (outcome.kind === 'taken') events += outcome.reading.events.length
    if (done % step !== 0) continue
    const each = (cpuMs() - began) / step - alone
    console.log(`${done} articles, ${events} events: the store adds ${each.toFixed(1)} ms`)
    began = cpuMs()
  }
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
