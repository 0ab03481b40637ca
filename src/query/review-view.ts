import { byText } from '../base/by-text.ts'
import type { Reading } from '../reading-schema.ts'
import { type Correction, loadCorrections } from '../store/corrections.ts'
import { loadReadings } from '../store/load-reading.ts'
import type { Session } from '../store/store.ts'
import { partyNames } from '../wording/parties.ts'
import { stateNames } from '../wording/state-names.ts'
import { citationsOf } from './entry-view.ts'
import type { Citation } from './views.ts'

/** An act that a person should look at. */
export interface ReviewItem {
  readonly article: Citation
  /** index of the sentence that tells it first */
  readonly sentence: number
  /** its place among the acts of the article */
  readonly position: number
  /** where the sentence begins in the article's text */
  readonly start: number
  readonly text: string
  readonly event: Reading['events'][number]
  readonly names: Readonly<Record<string, string>>
  /** how much looking at it is worth: doubt times weight */
  readonly worth: number
}

/** `rapport/review@1`: acts of the newest articles, those first that are in most doubt and weigh most. */
export interface ReviewView {
  readonly schema: 'rapport/review@1'
  readonly items: readonly ReviewItem[]
  /** sentences that people have looked at */
  readonly corrected: number
}

/** As many of the newest acts are weighed against each other. */
const considered = 2000

export interface ReviewQuestion {
  /** all acts of this article instead, in the order of its text, those that somebody has looked at too */
  readonly article?: string
  /** how many at most; all of an article where left out */
  readonly limit?: number
  /** only what comes after this place of the list */
  readonly after?: ReviewPlace
}

/** The place of an act in the queue. */
export type ReviewPlace = Pick<ReviewItem, 'worth' | 'position'> & { readonly article: string }

/** The queue of review. A sentence that somebody has looked at is in it no more. */
export async function reviewView(
  session: Session,
  { article, limit = article === undefined ? 20 : considered, after }: ReviewQuestion = {},
): Promise<ReviewView> {
  const events = session.db.selectFrom('events')
  const chosen =
    article === undefined ? events.where('published', 'is not', null) : events.where('article', '=', article)
  const newest = chosen
    .select(['article', 'position', 'confidence', 'intensity', 'historical', 'actor_states', 'recipient_states'])
    .orderBy('published', 'desc')
    .orderBy('article', 'desc')
    .limit(considered)
  const all = session.db.selectFrom('corrections').select((is) => is.fn.countAll<number>().as('count'))
  const [rows, { count }] = await Promise.all([newest.execute(), all.executeTakeFirstOrThrow()])
  const order = article === undefined ? byWorth : byPlace
  const ranked = rows
    .map((row) => ({ ...row, worth: worthOf(row) }))
    .filter((row) => after === undefined || order(after, row) < 0)
    .toSorted(order)
  const corrections = await loadCorrections(session, [...new Set(ranked.map(({ article }) => article))])
  const items: ReviewItem[] = []
  for (let at = 0; at < ranked.length && items.length < limit; at += limit) {
    const next = ranked.slice(at, at + limit)
    const readings = await loadReadings(session, [...new Set(next.map(({ article }) => article))])
    for (const row of next) {
      const seen = article === undefined ? (corrections.get(row.article) ?? []) : []
      const item = itemOf(row, readings.get(row.article) ?? null, seen)
      if (item !== null && items.length < limit) items.push(item)
    }
  }
  const sources = await citationsOf(
    session,
    items.map(({ article }) => article.id),
  )
  return {
    schema: 'rapport/review@1',
    items: items.map((item) => ({ ...item, article: sources[item.article.id]! })),
    corrected: count,
  }
}

interface Row {
  readonly article: string
  readonly position: number
  readonly confidence: number
  readonly intensity: number
  readonly historical: number
  readonly actor_states: string
  readonly recipient_states: string
}

function byWorth(a: ReviewPlace, b: ReviewPlace): number {
  return b.worth - a.worth || byPlace(a, b)
}

function byPlace(a: ReviewPlace, b: ReviewPlace): number {
  return byText(a.article, b.article) || a.position - b.position
}

/** An act within one state moves no barometer; one of years ago hardly does. */
function worthOf({ confidence, intensity, historical, actor_states, recipient_states }: Row): number {
  const states = new Set(`${actor_states},${recipient_states}`.split(',').filter((state) => state !== ''))
  const weight = (1 + Math.abs(intensity)) * (historical === 1 ? 0.5 : 1) * (states.size > 1 ? 1 : 0.25)
  return Math.round((1 - confidence) * weight * 1000) / 1000
}

/** Null where the act is there no more, or one of `seen` is of its sentence. */
function itemOf(
  row: Row & { readonly worth: number },
  reading: Reading | null,
  seen: readonly Correction[],
): ReviewItem | null {
  const event = reading?.events[row.position]
  const first = event?.evidence[0]
  if (reading === null || event === undefined || first === undefined) return null
  const { start = 0, end = 0 } = reading.sentences[first.sentence] ?? {}
  const text = reading.text.slice(start, end)
  if (seen.some(({ sentence }) => sentence === text)) return null
  const cited = { id: row.article, title: null, outlet: null, url: null, published: null }
  const { short } = partyNames(reading.actors, stateNames)
  const names = Object.fromEntries(reading.actors.map(({ id }) => [id, short(id)]))
  return {
    article: cited,
    sentence: first.sentence,
    position: row.position,
    start,
    text,
    event,
    names,
    worth: row.worth,
  }
}
