import { barometer } from '../barometer/barometer.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { dayInWords } from '../wording/days.ts'
import { trendInWords } from '../wording/standing-words.ts'
import { stateNames } from '../wording/state-names.ts'
import { type Change, changesOf, newestFirst, type Stretch } from './changes.ts'
import { citationsOf } from './entry-view.ts'
import { loadKnown } from './load.ts'
import { pairsTold } from './pairs-told.ts'

type Pair = readonly [string, string]

/** Pairs that a world of changes looks at: those told of most. */
const mostPairs = 40
/** Entries of an actor, the latest to happen. */
const mostOfActor = 2000

/** What changed between a pair, with the turns of its barometer; the newest first. */
export async function pairChanges(
  session: Session,
  { pair, ...stretch }: Stretch & { readonly pair: Pair },
): Promise<readonly Change[]> {
  const entries = await loadKnown(session, { pair, at: stretch.at })
  const [changes, turns] = await Promise.all([
    changesOf(session, entries, stretch),
    turnsOf(session, entries, pair, stretch),
  ])
  return newestFirst([...changes, ...turns])
}

/** What changed of all that an actor takes part in. */
export async function actorChanges(
  session: Session,
  { actor, ...stretch }: Stretch & { readonly actor: string },
): Promise<readonly Change[]> {
  const kinds = ['engagement', 'incident', 'measure'] as const
  return changesOf(session, await loadKnown(session, { actor, kinds, at: stretch.at, limit: mostOfActor }), stretch)
}

/** What changed between the pairs that were told of most. */
export async function worldChanges(session: Session, stretch: Stretch): Promise<readonly Change[]> {
  const found = new Map<string, Change>()
  for (const pair of await pairsTold(session, stretch, mostPairs)) {
    for (const change of await pairChanges(session, { pair, ...stretch })) found.set(change.id, change)
  }
  return newestFirst([...found.values()])
}

async function turnsOf(
  session: Session,
  entries: readonly Entry[],
  pair: Pair,
  { since, at }: Stretch,
): Promise<readonly Change[]> {
  const turns = barometer(entries, pair, { from: since, to: at }).turns.filter(({ date }) => date >= since)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const movers = turns.map(({ trend, why }) => {
    const sign = trend === 'thaw' ? -1 : 1
    return why().find(({ points }) => Math.sign(points) === sign)?.entry ?? null
  })
  const tellings = turns.map(({ date }, index) => {
    const told = byId.get(movers[index] ?? '')?.tellings.filter(({ known }) => known <= date)
    return told?.at(-1) ?? null
  })
  const sources = await citationsOf(
    session,
    tellings.flatMap((told) => told?.article ?? []),
  )
  return turns.map(({ date, trend, before, after }, index): Change => {
    const telling = tellings[index] ?? null
    const article = telling === null ? null : (sources[telling.article] ?? null)
    return {
      id: `turn ${pair.toSorted().join(' ')} ${trend} ${date}`,
      day: date,
      kind: 'turn',
      entry: movers[index] ?? null,
      pair,
      mark: trend === 'thaw' ? '↘' : '↗',
      words: `${pair.map(stateNames.name).join(' – ')} ${trendInWords[trend]}: tension from ${Math.round(before)} to ${Math.round(after)}`,
      sentence: telling?.sentences[0] ?? null,
      source: sourceOf(article?.outlet ?? article?.title ?? null, article?.published ?? date),
      url: article?.url ?? null,
      article,
    }
  })
}

function sourceOf(outlet: string | null, day: PlainDate): string {
  return [outlet, dayInWords(day)].filter((one) => one !== null).join(', ')
}
