import { stateOfId } from '../../../actors/actor.ts'
import { lengthOf } from '../../../base/date-overlap.ts'
import { pairsBetween } from '../codes.ts'
import { actDaysKin, bestOf, daysBetween } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { saidByAll } from '../said.ts'
import { namesOf } from '../telling-words.ts'
import { sideOf } from '../told-by-few.ts'
import { likeEnough, likeness, sentencesAlike } from '../wording.ts'
import { figuresOf } from './incidents/figures.ts'
import { areBoatAndCrew, isHeldStill } from './incidents/held.ts'
import { isForce, isUnclaimed, sameWayRound, sidesFit, sidesOf } from './incidents/incident-sides.ts'
import { unclaimedKin } from './incidents/unclaimed-kin.ts'

/** One incident told by many (LA8): kinds that can be one, sides that do not contradict, days that agree, one place. */
export const incidents: Kind<'incident'> = {
  reach: 3650,
  kin,
  merge,
  when: ({ date }) => date,
  pairs,
  places,
  isVague: isUnclaimed,
}

/** days within which an incident is told again without a day: in like words, and only named */
const undatedReach = 30
const mentionReach = 7
/** days in which many things happen: "in 2014" says not which */
const wide = 45

function kin(telling: Telling<'incident'>, entry: Entry<'incident'>): number {
  const { record, tellings } = entry
  const told = telling.record
  const isOfKind = told.kind === record.kind || (isForce(told) && isForce(record))
  if (!isOfKind && !areBoatAndCrew(telling, entry)) return 0
  if (told.place !== null && record.place !== null && !samePlace(told.place, record.place)) return 0
  const place = told.place !== null && record.place !== null ? 1 : 0
  const claimed = tellings.filter((one) => !isUnclaimed(one))
  if (isUnclaimed(telling) || claimed.length === 0) {
    const near = unclaimedKin(telling, { record, tellings }, place)
    return near > 0 && claimed.length > 0 ? near + 0.5 : near
  }
  const mine = sidesOf(telling)
  if (!claimed.every((one) => sidesFit(mine, sidesOf(one)))) return 0
  const words = likeness(told.what, record.what, namesOf([telling, ...tellings]))
  const days = daysKin(telling, entry, place, words)
  return days === 0 ? 0 : (isOfKind ? days : days / 2) + place + words
}

/** How well the days of an incident agree with those of a telling in such words; 0: not at all. */
function daysKin(telling: Telling<'incident'>, entry: Entry<'incident'>, place: 0 | 1, words: number): number {
  const { tellings } = entry
  const [told, date] = [telling.record.date, entry.record.date]
  if (isHeldStill(telling, entry)) return 1
  if (told === null || date === null) {
    const near = daysBetween(telling.published, tellings.at(-1)!.published) <= undatedReach
    const isNamed = told === null && date !== null && daysBetween(telling.published, date.end) <= mentionReach
    return near && (isNamed || words >= likeEnough) ? 1 : 0
  }
  const alike = () => place === 1 || tellings.some((one) => sentencesAlike(telling, one) >= likeEnough)
  const isWide = lengthOf(told) > wide || lengthOf(date) > wide
  return isWide && words < likeEnough && !alike() ? 0 : actDaysKin(told, date, alike)
}

/** Force meets what is told of those it struck, whoever used it. */
function places(telling: Telling<'incident'>): readonly string[] {
  const { by, to } = sidesOf(telling)
  const meets = isUnclaimed(telling) || (isForce(telling.record) && by.size > 0)
  return meets ? [...to].map((code) => `against ${code}`) : []
}

function samePlace(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a) || likeness(a, b) > 0
}

function merge(tellings: readonly Telling<'incident'>[]): Merged['incident'] {
  const records = tellings.map(({ record }) => record)
  const kind = records.find((record) => !isForce(record))?.kind ?? records[0]!.kind
  const likeFirst = sameWayRound(tellings)
  const isClash = isForce({ kind }) && likeFirst.length < tellings.length
  const from = isClash ? tellings : likeFirst
  const [by, to] = [sideOf(from, (one) => one.actors), sideOf(from, (one) => one.recipients)]
  const all = unique([...by, ...to])
  // whoever strikes in a clash is struck there too; others are only struck
  const isOfTwo = new Set(by.map(stateOfId)).size > 1
  const [actors, recipients] = isClash ? [isOfTwo ? by : all, all] : [by, to]
  return {
    kind: isClash ? 'clash' : kind,
    actors,
    recipients,
    date: bestOf(records.map(({ date }) => date)),
    place: records.find(({ place }) => place !== null)?.place ?? null,
    what: records[0]!.what,
    figures: figuresOf(tellings),
    ...saidByAll(tellings, actors),
    evidence: evidenceOf(tellings),
  }
}

/** None while it is told in passing: who was struck together makes no pair. */
function pairs(telling: Telling<'incident'>) {
  const { by, to } = sidesOf(telling)
  return telling.inPassing === true ? [] : pairsBetween(by, to)
}
