import { specificIds } from '../../entry-party.ts'
import { isOnlyPublic } from '../../issues/issue-address.ts'
import { actorsOfAll, codeOf, codesOf, compatible, pairsBetween } from '../codes.ts'
import { daysBetween } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { namesOf } from '../telling-words.ts'
import { sideOf } from '../told-by-few.ts'
import { areTwoMatters, matterLikeness, takesUp } from '../topics.ts'
import { lastingFinder } from './issues/lasting-sides.ts'

/** One topic between the same parties, whatever its words (LA10). */
export const issues: Kind<'issue'> = { reach: 1100, kin, merge, when: () => null, pairs }

function kin(telling: Telling<'issue'>, { record, tellings }: Entry<'issue'>): number {
  const mine = partiesOf(telling)
  if (!tellings.every((one) => compatible(mine, partiesOf(one)))) return 0
  const names = namesOf([telling, ...tellings])
  const wordings = [record.topic, ...record.aliases]
  const ofOne = wordings.filter((topic) => !areTwoMatters(telling.record.topic, topic, names))
  const alike = ofOne.map((topic) => matterLikeness(telling.record.topic, topic, names)).filter((like) => like > 0)
  const most = Math.max(0, ...alike)
  const isToldAgain = most >= nearlySame && ofOne.length === wordings.length
  if (most > 0 && (2 * alike.length >= wordings.length || isToldAgain)) return most
  const isSoon = daysBetween(tellings.at(-1)!.published, telling.published) <= soon
  return isSoon && wordings.some((topic) => takesUp(telling.record.topic, topic, names)) ? takenUp : 0
}

/** share of the longer topic's words by which it is one wording told again, whatever others the issue had (LA90) */
const nearlySame = 2 / 3
/** within so many days a noun alone takes up what was told before (LA194) */
const soon = 60
/** less than any likeness */
const takenUp = 0.01

function partiesOf(telling: Telling<'issue'>): ReadonlySet<string> {
  return codesOf([...telling.record.raisedBy, ...telling.record.with], telling)
}

function merge(tellings: readonly Telling<'issue'>[]): Merged['issue'] {
  const records = tellings.map(({ record }) => record)
  const topics = unique(records.map(({ topic }) => topic))
  const actors = actorsOfAll(tellings)
  const isRaiser = raiserFinder(tellings)
  const raisedBy = sideOf(tellings, (record) => record.raisedBy).filter((id) => isRaiser(codeOf(id, { actors })))
  const raisers = codesOf(raisedBy, { actors })
  const others = sideOf(tellings, (record) => record.with).filter((id) => !raisers.has(codeOf(id, { actors }) ?? ''))
  const lasting = lastingFinder(tellings, (record) => [...record.raisedBy, ...record.with])
  const issue = {
    topic: topics[0]!,
    aliases: topics.slice(1),
    raisedBy: specificIds(lasting(raisedBy)),
    with: specificIds(lasting(others)),
    status: records.findLast(({ status }) => status !== 'expected')?.status ?? 'expected',
    evidence: evidenceOf(tellings),
  }
  const isPublic = isOnlyPublic(records, issue, (ids) => codesOf(ids, { actors }))
  return isPublic ? { ...issue, inPublic: true } : issue
}

/** A state raises a matter that is raised with it at most so many times as often (LA89). */
const mostHeard = 2

/** LA89: of a state or body on both sides: whether the tellings that say who raises the matter tell often enough that it does. */
function raiserFinder(tellings: readonly Telling<'issue'>[]): (code: string | null) => boolean {
  const told = tellings.filter(({ record }) => record.raisedBy.length > 0)
  const timesOf = (side: 'raisedBy' | 'with') => {
    const codes = told.flatMap((telling) => [...codesOf(telling.record[side], telling)])
    return (code: string) => codes.filter((one) => one === code).length
  }
  const [raising, hearing] = [timesOf('raisedBy'), timesOf('with')]
  return (code) => code === null || mostHeard * raising(code) >= hearing(code)
}

function pairs(telling: Telling<'issue'>) {
  return pairsBetween(codesOf(telling.record.raisedBy, telling), codesOf(telling.record.with, telling))
}
