import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { loadFound } from '../store/load-entries.ts'
import { oneOf } from '../store/one-of.ts'
import type { Session } from '../store/store.ts'
import { tableOf } from '../store/table-of.ts'

type Contact = Entry<'engagement'>

/**
 * The contacts that some articles tell, and those of the same pairs on the days of some visits: what was held there tells whether a
 * visit was made (LA24). Without those at hand.
 */
export async function contactsBeside(
  session: Session,
  articles: readonly string[],
  visits: readonly Contact[],
  atHand: readonly Contact[],
): Promise<readonly Contact[]> {
  const { kind, db } = session
  const told = db
    .selectFrom('tellings')
    .select((is) => is.ref('entry').$notNull().as('entry'))
    .where('article', 'in', oneOf(kind, [...new Set(articles)]))
    .where('kind', '=', 'engagement')
    .where('entry', 'is not', null)
  const days = daysOf(visits)
  const beside = db
    .selectFrom(tableOf(kind, ['a', 'b', 'start', 'end'], days).as('days'))
    // each is looked up in the index of its pair
    .crossJoin('entry_pairs')
    .select('entry')
    .whereRef('entry_pairs.a', '=', 'days.a')
    .whereRef('entry_pairs.b', '=', 'days.b')
    .where('kind', '=', 'engagement')
    .whereRef('entry_pairs.start', '<=', 'days.end')
    .whereRef('entry_pairs.end', '>=', 'days.start')
  const others = db
    .selectFrom((days.length === 0 ? told : told.union(beside)).as('others'))
    .select('entry')
    .where(
      'entry',
      'not in',
      oneOf(
        kind,
        atHand.map(({ id }) => id),
      ),
    )
  return (await loadFound(session, others.$asScalar())) as readonly Contact[]
}

interface DaysOfPair {
  readonly a: string
  readonly b: string
  readonly start: PlainDate
  readonly end: PlainDate
}

function daysOf(visits: readonly Contact[]): readonly DaysOfPair[] {
  return visits.flatMap(({ start, end, pairs }) =>
    start === null || end === null ? [] : pairs.map(([a, b]) => ({ a, b, start, end })),
  )
}
