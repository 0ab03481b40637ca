import { toDay } from '../../../base/calendar.ts'
import type { DateRange } from '../../../base/plain-date.ts'
import { codeOf, codesOf, pairsBetween, personsOf } from '../codes.ts'
import { daysApart, daysBetween, sharper } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { lifeOf } from '../life.ts'

/**
 * One contact through its life (LA7): parties and kind that can be one, and days that agree within their precision, or
 * that moved. Two contacts that were held on different days are two, however alike.
 */
export const engagements: Kind<'engagement'> = { reach: 550, kin, merge, when: ({ date }) => date, pairs }

type Party = Telling<'engagement'>['record']['parties'][number]
type Record = Telling<'engagement'>['record']

const meetings = new Set<string>(['meeting', 'talks', 'summit'])
const over = new Set<string>(['held', 'under-way', 'cancelled', 'refused'])

function kin(telling: Telling<'engagement'>, { record, tellings }: Entry<'engagement'>): number {
  const told = telling.record
  if (told.kind !== record.kind && !(meetings.has(told.kind) && meetings.has(record.kind))) return 0
  const mine = idsOf(told.parties)
  const codes = codesOf(mine, telling)
  const shared = Math.max(...tellings.map((one) => codesOf(idsOf(one.record.parties), one).intersection(codes).size))
  if (shared < 2 || placesDiffer(telling, record, tellings)) return 0
  const persons = personsKin(telling, tellings)
  if (persons < 0) return 0
  const days = daysKin(telling, record, tellings)
  return days === 0 ? 0 : days + persons + (told.place !== null && told.place === record.place ? 1 : 0)
}

/** 1 where a person is named by both, −1 where both name persons of a state and none is the same, else 0. */
function personsKin(telling: Telling<'engagement'>, tellings: readonly Telling<'engagement'>[]): number {
  const of = (one: Telling<'engagement'>) => personsOf(idsOf(one.record.parties), one)
  const mine = of(telling)
  const theirs = new Set(tellings.flatMap((one) => [...of(one)]))
  if (!mine.isDisjointFrom(theirs)) return 1
  const states = (ids: ReadonlySet<string>) => new Set([...ids].map((id) => id.split(':')[0]))
  return states(mine).isDisjointFrom(states(theirs)) ? 0 : -1
}

/** How well the days agree (LA7): 3 the same day, 2 within what is told, 1 a day not told, or moved; 0 another. */
function daysKin(
  telling: Telling<'engagement'>,
  record: Merged['engagement'],
  tellings: readonly Telling<'engagement'>[],
): number {
  const told = telling.record
  const theirs = record.history.flatMap(({ date }) => date ?? [])
  const mine = told.history.flatMap(({ date }) => date ?? [])
  const gap = daysBetween(telling.published, tellings.at(-1)!.published)
  if (mine.length === 0 || theirs.length === 0) {
    if (over.has(record.state) && over.has(told.state)) return record.state === told.state && gap <= 21 ? 1 : 0
    return gap <= 90 ? 1 : 0
  }
  if (mine.some((one) => theirs.some((other) => isDay(one) && isDay(other) && daysApart(one, other) === 0))) return 3
  const touching = mine.some((one) => theirs.some((other) => daysApart(one, other) === 0))
  if (touching) return 2
  const [own, other] = [told.date ?? mine.at(-1)!, record.date ?? theirs.at(-1)!]
  if (slips(told, record, own, other)) return 2
  return moves(told, record) && daysApart(own, other) <= 180 && gap <= 180 ? 1 : 0
}

/** A contact that was held a day or two from where it was planned. */
function slips(told: Record, record: Merged['engagement'], own: DateRange, other: DateRange): boolean {
  const differs = over.has(told.state) !== over.has(record.state)
  return differs && daysApart(own, other) <= 2
}

/** Somebody says that the day is another than it was. */
function moves(told: Record, record: Merged['engagement']): boolean {
  if (told.state === 'postponed') return !over.has(record.state)
  return record.state === 'postponed' || (record.state === 'cancelled' && told.state === 'planned')
}

function isDay({ start, end }: DateRange): boolean {
  return toDay(end) - toDay(start) === 0
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
    kind: records.find(({ kind }) => kind === 'summit')?.kind ?? first.kind,
    parties: partiesOf(tellings),
    host: records.find(({ host }) => host !== null)?.host ?? null,
    place: records.findLast(({ place }) => place !== null)?.place ?? null,
    date: dateOf(life, records),
    state: last.state,
    by: records.findLast(({ state, by }) => state === last.state && by !== null)?.by ?? null,
    cause: records.find(({ cause }) => cause !== null)?.cause ?? null,
    purpose: unique(records.flatMap(({ purpose }) => purpose)),
    partOf: null,
    history: life.map(({ state, date, evidence }) => ({ state, date, evidence })),
    evidence: evidenceOf(tellings),
  }
}

/** The last day told; of several that agree the sharpest. A day told of a contact that is over wins over a plan. */
function dateOf(life: ReturnType<typeof lifeOf>, records: readonly Record[]): DateRange | null {
  const dated = life.flatMap(({ date }) => date ?? [])
  const last = dated.at(-1)
  if (last === undefined) return records.findLast(({ date }) => date !== null)?.date ?? null
  return dated.filter((one) => daysApart(one, last) === 0).reduce<DateRange | null>(sharper, last)
}

/** Each party once, by its fullest name; alternatives narrowed to the one that is told of alone. */
function partiesOf(tellings: readonly Telling<'engagement'>[]): readonly Party[] {
  const all = tellings.flatMap((telling) => telling.record.parties.map((party) => ({ party, telling })))
  const sure = unique(all.flatMap(({ party }) => ('actor' in party ? [party.actor] : [])))
  const open = all.filter(({ party }) => 'anyOf' in party && !party.anyOf.some((id) => sure.includes(id)))
  const actors = Object.assign({}, ...tellings.map((telling) => telling.actors)) as Telling['actors']
  const code = (id: string) => codeOf(id, { actors })
  const named = (id: string) => id.includes(':')
  const covered = (id: string) =>
    !named(id) &&
    [...sure, ...open.flatMap(({ party }) => ('anyOf' in party ? party.anyOf : []))].some(
      (other) => named(other) && code(other) === code(id),
    )
  const choices = new Map(
    open.flatMap(({ party }) => ('anyOf' in party ? [[party.anyOf.toSorted().join(' '), party]] : [])),
  )
  return [...sure.filter((id) => !covered(id)).map((actor) => ({ actor })), ...choices.values()]
}

function idsOf(parties: readonly Party[]): readonly string[] {
  return parties.flatMap((party) => ('actor' in party ? [party.actor] : party.anyOf))
}

function pairs(telling: Telling<'engagement'>) {
  return pairsBetween(codesOf(idsOf(telling.record.parties), telling), new Set())
}
