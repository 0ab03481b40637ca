import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'

/** `rapport/pairs@1`: the pairs the ledger knows anything of, in the order of their codes. */
export interface PairsView {
  readonly schema: 'rapport/pairs@1'
  readonly pairs: readonly {
    readonly pair: readonly [string, string]
    readonly entries: number
    readonly firstTold: PlainDate
    readonly lastTold: PlainDate
  }[]
}

export interface PairsQuestion {
  /** pairs of this state or body alone */
  readonly state?: string
  /** pairs after this one */
  readonly after?: readonly [string, string]
  readonly limit: number
}

/** The pairs of the ledger. */
export async function pairsView({ db }: Session, { state, after, limit }: PairsQuestion): Promise<PairsView> {
  let query = db
    .selectFrom('pairs')
    .select(['a', 'b', 'entries', 'first_known as firstTold', 'last_known as lastTold'])
    .orderBy('a')
    .orderBy('b')
    .limit(limit)
  if (state !== undefined) query = query.where((is) => is.or([is('a', '=', state), is('b', '=', state)]))
  if (after !== undefined) {
    const [a, b] = after
    query = query.where((is) => is.or([is('a', '>', a), is.and([is('a', '=', a), is('b', '>', b)])]))
  }
  const rows = await query.execute()
  return {
    schema: 'rapport/pairs@1',
    pairs: rows.map(({ a, b, ...row }) => ({ pair: [a, b], ...row })),
  }
}
