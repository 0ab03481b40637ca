import type { Contribution } from '../barometer/why.ts'
import { daysAfter } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { EntryKind } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { sourceInWords } from '../wording/source-words.ts'
import { trendInWords } from '../wording/standing-words.ts'
import { stateNames } from '../wording/state-names.ts'
import { type Change, changesOf, changing, newestFirst, type Stretch } from './changes.ts'
import { citationsOf } from './entry-view.ts'
import { entriesAsOf } from './load.ts'
import { moverOf, pairBarometers } from './pair-barometer.ts'
import { entriesOfPairsNamed, ofPairs } from './pair-entries.ts'
import { pairsTold } from './pairs-told.ts'
import { sentenceOfMove } from './sentence-of-move.ts'
import type { Turn } from './views.ts'

type Pair = readonly [string, string]

/** Entries of a pair that are looked at: of each kind those told last. */
const mostLooked = 400
/** Entries of an actor that are looked at: the latest to happen. */
const mostOfActor = 250
/** Pairs whose changes the world is told: those told of most. */
const mostTold = 30
/** Days after which a contact that nobody tells of any more counts as something else, at most. */
const silence = 32

/** What changed between a pair, with the turns of its barometer; the newest first. */
export async function pairChanges(
  session: Session,
  { pair, ...stretch }: Stretch & { readonly pair: Pair },
): Promise<readonly Change[]> {
  return changesOfPairs(session, [pair], stretch)
}

/** Entries of some pairs that were told, or of which a contact fell silent, in a stretch of days. */
async function idsOfChanging(session: Session, pairs: readonly Pair[], { since, at }: Stretch) {
  if (pairs.length === 0) return []
  const from = daysAfter(since, -silence)
  const ofKind = (kind: EntryKind) => placed(session, pairs, at).where('kind', '=', kind)
  // each kind by itself: only so are they looked up in the index of what was told last
  const told = changing.map((kind) => ofKind(kind).where('last_known', '>=', from))
  const silent = ofKind('engagement').where('last_known', '<', from).where('end', '>=', from).where('end', '<=', at)
  const rows = await session.db
    .selectFrom(silent.unionAll(told).as('looked'))
    .select('entry')
    .where('place', '<=', mostLooked)
    .execute()
  return rows.map(({ entry }) => entry)
}

/** What was known of some pairs, with its place among what was told last of its pair. */
function placed(session: Session, pairs: readonly Pair[], at: PlainDate) {
  return ofPairs(session, pairs, at).select((is) =>
    is.fn
      .agg<number>('row_number')
      .over((over) => over.partitionBy(['a', 'b']).orderBy('last_known', 'desc').orderBy('entry'))
      .as('place'),
  )
}

/** What changed of all that an actor takes part in. */
export async function actorChanges(
  session: Session,
  { actor, ...stretch }: Stretch & { readonly actor: string },
): Promise<readonly Change[]> {
  const rows = await session.db
    .selectFrom('entry_actors')
    .select('entry')
    .where('actor', '=', actor)
    .where('first_known', '<=', stretch.at)
    .where('kind', 'in', changing)
    .orderBy('day', 'desc')
    .orderBy('entry')
    .limit(mostOfActor)
    .execute()
  const ids = rows.map(({ entry }) => entry)
  return changesOf(session, await entriesAsOf(session, ids, stretch.at), stretch)
}

/** What changed between the pairs that were told of most. */
export async function worldChanges(session: Session, stretch: Stretch): Promise<readonly Change[]> {
  return changesOfPairs(session, await pairsTold(session, stretch, mostTold), stretch)
}

/** What changed between any of some pairs, each once. */
async function changesOfPairs(session: Session, pairs: readonly Pair[], stretch: Stretch): Promise<readonly Change[]> {
  const ids = await idsOfChanging(session, pairs, stretch)
  const changes = await changesOf(session, await entriesAsOf(session, ids, stretch.at), stretch)
  return newestFirst([...changes, ...(await turnsOf(session, pairs, stretch))])
}

/** The turns of some pairs, each with what moved it most. */
async function turnsOf(session: Session, pairs: readonly Pair[], { since, at }: Stretch): Promise<readonly Change[]> {
  const turned: { readonly pair: Pair; readonly turn: Turn; readonly mover: Contribution | null }[] = []
  const barometers = await pairBarometers(session, pairs, { from: since, to: at, only: 'turns' })
  for (const [place, { turns }] of barometers.entries()) {
    for (const turn of turns) turned.push({ pair: pairs[place]!, turn, mover: await moverOf(turn) })
  }
  const movers = turned.map(({ pair, mover }) => ({ pair, names: mover === null ? [] : [mover.entry] }))
  const named = await entriesOfPairsNamed(session, movers, at)
  const told = turned.map(({ pair, turn, mover }) => {
    const piece = mover === null ? undefined : sentenceOfMove(mover, named.get(mover.entry), turn.date)
    return { pair, turn, mover, piece }
  })
  const sources = await citationsOf(
    session,
    told.flatMap(({ piece }) => piece?.article ?? []),
  )
  return told.map(({ pair, turn: { date, trend, before, after }, mover, piece }): Change => {
    const article = sources[piece?.article ?? ''] ?? null
    return {
      id: `turn ${pair.toSorted().join(' ')} ${trend} ${date}`,
      day: date,
      kind: 'turn',
      entry: mover?.entry ?? null,
      pair,
      mark: trend === 'thaw' ? '↘' : '↗',
      words: `${pair.map(stateNames.name).join(' – ')} ${trendInWords[trend]}: tension from ${Math.round(before)} to ${Math.round(after)}`,
      sentence: piece?.text ?? null,
      source: sourceInWords({ ...article, published: article?.published ?? date }),
      url: article?.url ?? null,
      article,
    }
  })
}
