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

const columns = ['a', 'b', 'entries', 'first_known', 'last_known'] as const

/** The pairs of the ledger. */
export async function pairsView(session: Session, question: PairsQuestion): Promise<PairsView> {
  const rows = await (question.state === undefined
    ? pairsAfter(session, question)
    : pairsOfState(session, question, question.state)
  ).execute()
  return {
    schema: 'rapport/pairs@1',
    pairs: rows.map(({ a, b, entries, first_known: firstTold, last_known: lastTold }) => {
      return { pair: [a, b], entries, firstTold, lastTold }
    }),
  }
}

function pairsAfter({ db }: Session, { after, limit }: PairsQuestion) {
  const pairs = db.selectFrom('pairs').select(columns).orderBy('a').orderBy('b').limit(limit)
  if (after === undefined) return pairs
  const [a, b] = after
  return pairs.where((is) => is.or([is('a', '>', a), is.and([is('a', '=', a), is('b', '>', b)])]))
}

/** Those in which the state comes first and those in which it comes second, each from the index that has their order. */
function pairsOfState(session: Session, question: PairsQuestion, state: string) {
  const { db } = session
  const first = db.selectFrom(pairsAfter(session, question).where('a', '=', state).as('first')).select(columns)
  const second = db.selectFrom(pairsAfter(session, question).where('b', '=', state).as('second')).select(columns)
  return db
    .selectFrom(first.unionAll(second).as('both'))
    .select(columns)
    .orderBy('a')
    .orderBy('b')
    .limit(question.limit)
}
