import type { Contribution } from '../barometer/why.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import type { Entry, EntryEvidence } from '../ledger/across/entry.ts'
import { saidBy, saidLast } from './said-by.ts'

/**
 * The sentence of an entry that moved the barometer up to a day, of those known by then: how the entry stood; an act that is
 * known otherwise than before is so by who told it last.
 */
export function sentenceOfMove(
  { how }: Pick<Contribution, 'how'>,
  entry: Entry | undefined,
  day: PlainDate,
): EntryEvidence | undefined {
  const version = entry === undefined ? null : asOf(entry, day)
  if (version === null) return undefined
  const { kind, record } = version
  return kind === 'event' && how === 'changed' ? saidLast(record) : saidBy(kind, record)
}
