import { toDay } from '../base/calendar.ts'
import { message } from '../base/messages.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { signatureBytes, signatureOf } from '../copies/signature.ts'
import { tellingsOf } from '../ledger/across/tellings.ts'
import { pipelineVersion } from '../pipeline.ts'
import type { Reading } from '../reading.ts'
import { joinCopies, leaveCopies, saveBands } from '../store/copies.ts'
import { type ReadArticle, removeArticle, saveArticle } from '../store/save-article.ts'
import type { Session } from '../store/store.ts'
import { markStale, saveTellings } from '../store/tellings.ts'

/** An article that was read and is to be written. */
type ReadItem = Pick<ReadArticle, 'article' | 'reading' | 'annotations' | 'sentences' | 'reader'>

/**
 * Puts an article and its reading in the place of what the store holds of it. What it tells waits to be folded, and so do
 * the entries that what it said before, or the copies of it, were told in. Gives the reading as it was kept.
 */
export async function writeArticle(session: Session, read: ReadItem, now: Date): Promise<Reading> {
  const { article } = read
  const reading = withFutureDate(read.reading, now)
  const before = await takeOut(session, article.id)
  const signature = signatureOf(reading.text)
  const copyable = { id: article.id, published: reading.article.published, signature }
  const { source, moved } = await joinCopies(session, copyable)
  await markStale(session, [...moved.keys()])
  await saveArticle(session, {
    ...read,
    reading,
    source,
    pipelineVersion,
    signature: signature === null ? null : signatureBytes(signature),
    ingested: before ?? now.toISOString(),
    now: now.toISOString(),
  })
  await saveBands(session, copyable)
  const known = knownOn(reading, article.retrieved ?? null, now)
  const { published } = reading.article
  if (known !== null && published !== null) {
    await saveTellings(session, tellingsOf(reading, { published, known, source }))
  }
  return reading
}

/** Gives the instant when it came in; null where it is new. */
async function takeOut(session: Session, id: string): Promise<string | null> {
  const { db } = session
  const row = await db.selectFrom('articles').select(['source', 'ingested']).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  await markStale(session, [id])
  const moved = await leaveCopies(session, { id, source: row.source })
  await markStale(session, [...moved.keys()])
  await removeArticle(session, id)
  return row.ingested
}

/** A day of leeway: it is tomorrow already somewhere. */
function isFuture(day: PlainDate, now: Date): boolean {
  return toDay(day) > toDay(now.toISOString().slice(0, 10)) + 1
}

function withFutureDate(reading: Reading, now: Date): Reading {
  const { published } = reading.article
  if (published === null || !isFuture(published, now)) return reading
  const words = message('future-date', [published, now.toISOString().slice(0, 10)])
  return { ...reading, messages: [...reading.messages, words] }
}

/** From when on what the article says could be known: not before it was published, nor before it was fetched. */
function knownOn({ article: { published } }: Reading, retrieved: PlainDate | null, now: Date): PlainDate | null {
  if (published === null || isFuture(published, now)) return null
  return retrieved !== null && retrieved > published && !isFuture(retrieved, now) ? retrieved : published
}
