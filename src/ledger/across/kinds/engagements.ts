import { areOneKind } from '../../engagements/contact-state.ts'
import { causeAsItStands } from '../../engagements/step-cause.ts'
import { pairsBetween } from '../codes.ts'
import { daysBetween } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { codesAmong, partiesOf, personsAmong } from '../parties.ts'
import { comparePersons } from '../same-person.ts'
import { namesStrangers, placesOfStrangers, strangersKin } from '../untold/strangers.ts'
import { likeEnough, sentencesAlike } from '../wording.ts'
import { branchesDiffer } from './engagements/branches.ts'
import { daysKin, isStep } from './engagements/contact-days.ts'
import { dateOfLife } from './engagements/date-of-life.ts'
import { kindTold } from './engagements/kind-told.ts'
import { lifeOf } from './engagements/life.ts'
import { isMeetingAtOccasion } from './engagements/meeting-at-occasion.ts'
import { tellOtherFields } from './engagements/named-fields.ts'
import { isNewRound, isOfOneBody, isOfThirdState } from './engagements/new-round.ts'
import { officesDiffer } from './engagements/offices.ts'
import { holdsMeeting } from './engagements/reception.ts'
import { endsRun, isBrokenOff } from './engagements/run-of-days.ts'

/**
 * One contact through its life (LA7): parties and kind that can be one, and days that agree within their precision, or
 * that moved. Two contacts that were held on different days are two, however alike.
 */
export const engagements: Kind<'engagement'> = {
  reach: 550,
  kin,
  merge,
  when: ({ date }) => date,
  pairs,
  places: placesOfStrangers,
}

/** a guest or a delegate may be replaced, and a company is told of in part */
const led = new Set<string>(['visit', 'summit'])

function kin(telling: Telling<'engagement'>, entry: Entry<'engagement'>): number {
  const { record, tellings } = entry
  const told = telling.record
  if (namesStrangers(telling) || tellings.every(namesStrangers)) return strangersKin(telling, entry)
  if (holdsMeeting(telling, entry)) return 1
  if (!areOneKind(told.kind, record.kind)) return 0
  // days first: they settle most comparisons, and cheaply
  const days = endsRun(telling, entry) ? 2 : daysKin(telling, entry)
  if (days === 0) return 0
  const overlap = partyOverlap(telling, tellings)
  if (overlap < (told.kind === record.kind ? leastOverlap : 1) || placesDiffer(telling, record, tellings)) return 0
  const persons = comparePersons(personsAmong([telling]), personsAmong(tellings))
  if (persons.differ && !(persons.shared && led.has(record.kind))) return 0
  if (branchesDiffer(telling, tellings) || tellOtherFields(telling, tellings)) return 0
  if (!persons.shared && !led.has(told.kind) && officesDiffer(telling, tellings)) return 0
  if (days < 2 && !persons.shared && isOfThirdState(telling, tellings)) return 0
  if (days < 2 && (isOfOneBody(telling, entry) || isNewRound(telling, entry))) return 0
  const samePlace = told.place !== null && told.place === record.place
  const sameHost = told.kind === 'visit' && told.host !== null && told.host === record.host
  if (isMeetingAtOccasion(telling, entry)) return 0
  if (days < 2 && tellings.some(({ article }) => article === telling.article)) return 0
  const holds =
    persons.shared ||
    samePlace ||
    sameHost ||
    (told.kind === record.kind && isStep(told, record) && isNear(telling, tellings))
  if (days < 2 && !holds && !tellings.some((one) => sentencesAlike(telling, one) >= likeEnough)) return 0
  return days + (persons.shared ? 1 : 0) + (samePlace ? 1 : 0)
}

/** A step that nothing else holds: of what is rare between two states, or soon. */
function isNear({ published, record }: Telling<'engagement'>, tellings: readonly Telling<'engagement'>[]): boolean {
  return rare.has(record.kind) || daysBetween(published, tellings.at(-1)!.published) <= stepReach
}

const rare = new Set<string>(['visit', 'summit', 'signing', 'exercise'])
/** days */
const stepReach = 30

/** share of the states and bodies in either that are in both, at least */
const leastOverlap = 0.6

/** 1: the same states and bodies; 0 where fewer than two are shared. */
function partyOverlap(telling: Telling<'engagement'>, tellings: readonly Telling<'engagement'>[]): number {
  const [mine, theirs] = [codesAmong([telling]), codesAmong(tellings)]
  const shared = mine.intersection(theirs).size
  return shared < 2 ? 0 : shared / mine.union(theirs).size
}

function placesDiffer(
  telling: Telling<'engagement'>,
  { place, host }: Merged['engagement'],
  tellings: readonly Telling<'engagement'>[],
): boolean {
  const { record } = telling
  if (record.host !== null && host !== null && record.host !== host && record.kind === 'visit') return true
  if (record.place === null || place === null || record.place === place) return false
  const known = new Set(tellings.flatMap((one) => one.record.place ?? []))
  return !known.has(record.place) && record.host !== null && host !== null && record.host !== host
}

function merge(tellings: readonly Telling<'engagement'>[]): Merged['engagement'] {
  const records = tellings.map(({ record }) => record)
  const life = lifeOf(tellings)
  const last = life.at(-1)!
  const first = records[0]!
  return {
    ...first,
    kind: kindTold(tellings),
    parties: partiesOf(tellings),
    host: records.find(({ host }) => host !== null)?.host ?? null,
    place: records.findLast(({ place }) => place !== null)?.place ?? null,
    date: dateOfLife(life) ?? records.findLast(({ date }) => date !== null)?.date ?? null,
    state: isBrokenOff(life) ? 'held' : last.state,
    by: records.findLast(({ state, by }) => state === last.state && !isBrokenOff(life) && by !== null)?.by ?? null,
    cause: causeAsItStands(life),
    purpose: unique(records.flatMap(({ purpose }) => purpose)),
    partOf: null,
    history: life.map(({ state, date, cause, evidence }) => ({ state, date, cause, evidence })),
    evidence: evidenceOf(tellings),
  }
}

function pairs(telling: Telling<'engagement'>) {
  return pairsBetween(codesAmong([telling]), new Set())
}
