import { specificIds } from '../../entry-party.ts'
import { codesOf, compatible, pairsBetween, uniquePairs } from '../codes.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind } from '../kind.ts'
import { namesOf } from '../telling-words.ts'
import { sideOf } from '../told-by-few.ts'
import { topicLikeness } from '../topics.ts'
import { firstsAlike } from '../wording.ts'

/** One expectation, told again in other words (LA14). */
export const outlook: Kind<'outlook'> = { reach: 400, kin, merge, when: () => null, pairs }

function kin(telling: Telling<'outlook'>, { record, tellings }: Entry<'outlook'>): number {
  if (telling.record.kind !== record.kind) return 0
  const holders = codesOf(telling.record.holders, telling)
  if (!tellings.every((one) => compatible(holders, codesOf(one.record.holders, one)))) return 0
  if (record.kind === 'first') return firstsAlike(telling, tellings[0]!)
  return topicLikeness(telling.record.what, record.what, namesOf([telling, ...tellings]))
}

function merge(tellings: readonly Telling<'outlook'>[]): Merged['outlook'] {
  const records = tellings.map(({ record }) => record)
  return {
    ...records[0]!,
    certainty: records.at(-1)!.certainty,
    holders: specificIds(sideOf(tellings, ({ holders }) => holders)),
    evidence: evidenceOf(tellings),
  }
}

/** Between those who hold it, and with those whom it is about. */
function pairs(telling: Telling<'outlook'>) {
  const { holders, evidence } = telling.record
  const about = evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === 'about'))
  const held = codesOf(holders, telling)
  const concerned = codesOf(
    about.flatMap(({ actors }) => actors),
    telling,
  )
  return uniquePairs([...pairsBetween(held, new Set()), ...pairsBetween(held, concerned)])
}
