import { keepBarometers } from '../../ingest/keep-barometers.ts'
import { entryOf } from '../../ledger/across/entry-of.ts'
import { tellingsOf } from '../../ledger/across/tellings.ts'
import { pipelineVersion } from '../../pipeline.ts'
import type { Reading } from '../../reading.ts'
import { saveArticle } from '../../store/save-article.ts'
import { saveEntries } from '../../store/save-entries.ts'
import type { Session, Store } from '../../store/store.ts'
import { saveTellings } from '../../store/tellings.ts'
import { eventsOfArticle, syntheticReading } from './synthetic-reading.ts'

const articlesOfTurn = 1000
const now = '2025-01-01T00:00:00.000Z'

/** How long it took, in seconds. */
export interface Filled {
  readonly writingPer100k: number
  readonly barometers: number
}

/**
 * Fills an empty store with a number of events and what is told beside them, each an entry told once, in the tables as
 * `ingest` leaves them. They are not matched with each other: that is what `scripts/measure-ingest.ts` measures.
 */
export async function fillLedger(store: Store, events: number, onProgress: (words: string) => void): Promise<Filled> {
  const began = performance.now()
  const total = Math.ceil(events / eventsOfArticle)
  for (let next = 0; next < total; next += articlesOfTurn) {
    const length = Math.min(articlesOfTurn, total - next)
    const readings = Array.from({ length }, (_, at) => syntheticReading(next + at, total))
    await store.write(async (session) => {
      for (const reading of readings) await saveRead(session, reading)
      await saveTold(session, readings)
    })
    onProgress(`${((next + length) * eventsOfArticle).toLocaleString('en')} events written`)
  }
  const written = performance.now()
  onProgress('barometers')
  await keepBarometers(store)
  return {
    writingPer100k: seconds(((written - began) * 100_000) / events),
    barometers: seconds(performance.now() - written),
  }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10
}

async function saveRead(session: Session, reading: Reading): Promise<void> {
  const { id, title, url, outlet, published } = reading.article
  const about = { id, title, url, outlet, published, author: null, source: 'synthetic', licence: null }
  await saveArticle(session, {
    article: { ...about, mediaType: 'text/plain', body: reading.text },
    reading,
    annotations: [],
    sentences: reading.sentences,
    reader: 'synthetic',
    pipelineVersion,
    source: id,
    signature: null,
    ingested: now,
    now,
  })
}

async function saveTold(session: Session, readings: readonly Reading[]): Promise<void> {
  const tellings = readings.flatMap((reading) => {
    const { id, published } = reading.article
    return published === null ? [] : tellingsOf(reading, { published, known: published, source: id })
  })
  await saveTellings(session, tellings)
  const changed = tellings.map((telling) => entryOf(telling.kind, [telling]))
  await saveEntries(session, { changed, removed: [] }, new Map())
}
