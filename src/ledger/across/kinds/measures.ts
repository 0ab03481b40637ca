import { toDay } from '../../../base/calendar.ts'
import { lengthOf } from '../../../base/date-overlap.ts'
import type { DateRange } from '../../../base/plain-date.ts'
import { codesOf, compatible, pairsBetween, sameSet } from '../codes.ts'
import { daysApart, daysBetween, fewDays } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind as KindOfEntry } from '../kind.ts'
import { isBare, likeEnough, likeness, namesOfMeasures } from '../wording.ts'
import { measureLife } from './measures/measure-life.ts'
import { haveSameSum } from './measures/sums.ts'

/**
 * One measure through its life (LA9): threatened, announced, in force, lifted. It is the same where kind and sides agree
 * and the wording or the day does; a step of its life that comes soon needs no word in common.
 */
export const measures: KindOfEntry<'measure'> = { reach: 3650, kin, merge, when: lastDayOf, pairs }

function kin(telling: Telling<'measure'>, { record, tellings }: Entry<'measure'>): number {
  const told = telling.record
  if (!canBeOne(told.kind, record.kind)) return 0
  const by = codesOf(told.actors, telling)
  const to = codesOf(told.recipients, telling)
  const fits = (one: Telling<'measure'>) =>
    compatible(by, codesOf(one.record.actors, one)) && compatible(to, codesOf(one.record.recipients, one))
  if (!tellings.every(fits)) return 0
  // LA178: what several put on together is no step of what one of them does
  const areSameMakers = () => tellings.every((one) => sameSet(by, codesOf(one.record.actors, one)))
  const sums = tellings.map((one) => haveSameSum(told.what, one.record.what)).filter((same) => same !== null)
  if (sums.length > 0 && !sums.includes(true)) return 0
  const alike = likeness(told.what, tellings[0]!.record.what, namesOfMeasures([telling, ...tellings]))
  const words = sums.length > 0 ? Math.max(alike, likeEnough) : alike
  if (told.kind !== record.kind) {
    const isMention = told.date === null && isBare(telling)
    const isSame = words >= likeEnough || isMention || (words > 0 && isStep(record.state, told.state))
    if (!isSame) return 0
  }
  const gap = daysBetween(telling.published, tellings.at(-1)!.published)
  const known = lastDayOf(record)
  const apart = told.date === null || known === null ? null : daysApart(told.date, known)
  if (apart !== null && apart <= slipOf(told.date, known) && isSharp(told.date) && isSharp(known)) return 3 + words
  if (isAhead(told.state) && !isAhead(record.state)) return 0
  if (isAnew(told, record, apart, gap)) return 0
  if (isOlder(telling, record, tellings)) return 0
  const isOtherDay = apart !== null && !(apart === 0 && isWhole(longer(told.date!, known!)))
  if (words >= (isOtherDay && told.state === record.state ? sameWords : likeEnough)) return 2 + words
  if (isStep(record.state, told.state)) {
    const isLifted = told.state === 'lifted'
    const isOther = apart !== null && apart > fewDays && isForDay(record, tellings) && !isBare(telling)
    const isNear = gap <= (words > 0 || isLifted ? stepReach : otherReach)
    return isNear && (isLifted || !isOther) && areSameMakers() ? 1 + words : 0
  }
  if (told.date !== null || told.state !== record.state || !areSameMakers()) return 0
  const reach = known === null && isStanding(telling) && tellings.some(isStanding) ? standingReach : mentionReach
  return gap <= reach ? 0.5 + words : 0
}

/** Announced for a day that was still to come (LA9). */
function isForDay({ state, date }: Merged['measure'], tellings: readonly Telling<'measure'>[]): boolean {
  return state === 'announced' && date !== null && date.start > tellings.at(-1)!.published
}

/** LA106: an article speaks of "the embargo" as something that is there, and says no more of it. */
function isStanding(telling: Telling<'measure'>): boolean {
  return telling.record.state === 'in force' && telling.record.date === null && isBare(telling)
}

/** A ban on persons or goods is told as sanctions, too. */
function canBeOne(a: Kind, b: Kind): boolean {
  return a === b || (family.has(a) && family.has(b))
}

/** It has not come yet: a threat that is told after it has is one of something else. */
function isAhead(state: State): boolean {
  return state === 'threatened' || state === 'announced'
}

/** LA30: put on more than a year after it was put on, or threatened, before; what is lifted may have stood for many. */
function isAnew(told: Stands, before: Stands, apart: number | null, gap: number): boolean {
  if (told.state === before.state) return apart !== null && apart > stepReach
  return isAhead(before.state) && told.state !== 'lifted' && gap > stepReach
}

/** LA30: put on before it was first threatened or announced: another one, told as background. */
function isOlder(
  { record: { state, date } }: Telling<'measure'>,
  before: Stands,
  tellings: readonly Telling<'measure'>[],
): boolean {
  if (date === null || !isAhead(before.state) || isAhead(state)) return false
  return toDay(tellings[0]!.published) - toDay(date.end) > fewDays
}

/** A later step of a life, which may be told in other words. */
function isStep(before: State, after: State): boolean {
  return before !== 'lifted' && lifeOfMeasure.indexOf(after) > lifeOfMeasure.indexOf(before)
}

/** A day or so, not a year in which much can begin. */
function isSharp(date: DateRange | null): boolean {
  return date !== null && lengthOf(date) <= 31
}

/** "In 2016", "in May": not a stretch from one day to another. */
function isWhole({ precision }: DateRange): boolean {
  return precision !== 'day' && precision !== 'range'
}

function longer(one: DateRange, other: DateRange): DateRange {
  return lengthOf(one) < lengthOf(other) ? other : one
}

/** LA177: a day may be told a little off; of two months that adjoin neither is the other. */
function slipOf(...dates: readonly (DateRange | null)[]): number {
  return dates.every((date) => date !== null && lengthOf(date) <= fewDays) ? slip : 0
}

/** days */
const slip = 2

type Kind = Telling<'measure'>['record']['kind']
type State = Telling<'measure'>['record']['state']
type Stands = Pick<Merged['measure'], 'state'>
const family: ReadonlySet<Kind> = new Set<Kind>(['sanction', 'ban'])
const lifeOfMeasure: readonly State[] = ['threatened', 'announced', 'in force', 'lifted']
/** of two days the measure is one only where it is told in almost the same words */
const sameWords = 0.8
/** days within which a step follows the one before */
const stepReach = 400
/** … in words that share nothing with those before */
const otherReach = 90
/** days within which a measure is only named, without a day */
const mentionReach = 30
/** days within which one that stands is spoken of again: three years */
const standingReach = 1095

function merge(tellings: readonly Telling<'measure'>[]): Merged['measure'] {
  const records = tellings.map(({ record }) => record)
  return {
    kind: records[0]!.kind,
    ...measureLife(tellings),
    evidence: evidenceOf(tellings),
  }
}

/** The last day that is told of it, be it of its state or of one before. */
function lastDayOf({ date, history }: Merged['measure']): DateRange | null {
  return date ?? history.findLast((step) => step.date !== null)?.date ?? null
}

function pairs(telling: Telling<'measure'>) {
  return pairsBetween(codesOf(telling.record.actors, telling), codesOf(telling.record.recipients, telling))
}
