import { specificIds } from '../../entry-party.ts'
import { actorsOfAll, codeOf, codesOf, compatible, pairsBetween } from '../codes.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { lastingFinder } from '../lasting-sides.ts'
import { sideOf } from '../told-by-few.ts'
import { namesOf, topicLikeness } from '../wording.ts'

/** One topic between the same parties, whatever its words (LA10). */
export const issues: Kind<'issue'> = { reach: 1100, kin, merge, when: () => null, pairs }

function kin(telling: Telling<'issue'>, { record, tellings }: Entry<'issue'>): number {
  const mine = partiesOf(telling)
  if (!tellings.every((one) => compatible(mine, partiesOf(one)))) return 0
  const names = namesOf([telling, ...tellings])
  return Math.max(
    ...[record.topic, ...record.aliases].map((topic) => topicLikeness(telling.record.topic, topic, names)),
  )
}

function partiesOf(telling: Telling<'issue'>): ReadonlySet<string> {
  return codesOf([...telling.record.raisedBy, ...telling.record.with], telling)
}

function merge(tellings: readonly Telling<'issue'>[]): Merged['issue'] {
  const records = tellings.map(({ record }) => record)
  const topics = unique(records.map(({ topic }) => topic))
  const actors = actorsOfAll(tellings)
  const raisedBy = sideOf(tellings, (record) => record.raisedBy)
  const raisers = codesOf(raisedBy, { actors })
  const others = sideOf(tellings, (record) => record.with).filter((id) => !raisers.has(codeOf(id, { actors }) ?? ''))
  const lasting = lastingFinder(tellings, (record) => [...record.raisedBy, ...record.with])
  return {
    topic: topics[0]!,
    aliases: topics.slice(1),
    raisedBy: specificIds(lasting(raisedBy)),
    with: specificIds(lasting(others)),
    status: records.findLast(({ status }) => status !== 'expected')?.status ?? 'expected',
    evidence: evidenceOf(tellings),
  }
}

function pairs(telling: Telling<'issue'>) {
  return pairsBetween(codesOf(telling.record.raisedBy, telling), codesOf(telling.record.with, telling))
}
