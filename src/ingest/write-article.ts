import { toDay } from '../base/calendar.ts'
import { message } from '../base/messages.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { signatureBytes, signatureOf } from '../copies/signature.ts'
import { pipelineVersion } from '../pipeline.ts'
import type { Reading } from '../reading.ts'
import { joinCopies, leaveCopies, type Moved, saveBands } from '../store/copies.ts'
import { entriesTold } from '../store/neighbours.ts'
import { removeArticle, saveArticle } from '../store/save-article.ts'
import type { Session } from '../store/store.ts'
import { type Fold, foldIn } from './fold-in.ts'
import type { ReadItem } from './read-item.ts'
import { tellingsOf } from './tellings-of.ts'

/** What the ledger made of an article. */
export interface Written {
  readonly reading: Reading
  /** entries of the ledger that were written or removed */
  readonly entries: number
}

/** Puts an article and its reading in the place of what the store holds of it, and folds the ledger. */
export async function writeArticle(session: Session, read: ReadItem, now: Date, fold: Fold): Promise<Written> {
  const { article } = read
  const reading = withFutureDate(read.reading, now)
  const before = await leave(session, article.id)
  const signature = signatureOf(reading.text)
  const copyable = { id: article.id, published: reading.article.published, signature }
  const { source, moved } = await joinCopies(session, copyable)
  const stale = new Set([...before.told, ...(await entriesTold(session, [...before.moved.keys(), ...moved.keys()]))])
  await saveArticle(session, {
    ...read,
    reading,
    source,
    pipelineVersion,
    signature: signature === null ? null : signatureBytes(signature),
    now: now.toISOString(),
  })
  await saveBands(session, copyable)
  const known = knownOn(reading, article.retrieved ?? null, now)
  const arriving = known === null ? [] : tellingsOf(reading, { known, source })
  return { reading, entries: await foldIn(session, { arriving, stale }, fold) }
}

interface Left {
  readonly told: readonly string[]
  readonly moved: Moved
}

async function leave(session: Session, id: string): Promise<Left> {
  const row = await session.db.selectFrom('articles').select('source').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return { told: [], moved: new Map() }
  const told = await entriesTold(session, [id])
  const moved = await leaveCopies(session, { id, source: row.source })
  await removeArticle(session, id)
  return { told, moved }
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
