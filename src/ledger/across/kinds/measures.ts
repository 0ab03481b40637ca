import { codesOf, compatible, pairsBetween } from '../codes.ts'
import { daysApart, daysBetween } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { likeness } from '../wording.ts'

/**
 * One measure through its life (LA9): threatened, announced, in force, lifted. It is the same where kind and sides agree
 * and the wording or the day does; a step of its life needs no word in common.
 */
export const measures: Kind<'measure'> = { reach: 3650, kin, merge, when: ({ date }) => date, pairs }

function kin(telling: Telling<'measure'>, { record, tellings }: Entry<'measure'>): number {
  const told = telling.record
  if (told.kind !== record.kind) return 0
  const by = codesOf(told.actors, telling)
  const to = codesOf(told.recipients, telling)
  const fits = (one: Telling<'measure'>) =>
    compatible(by, codesOf(one.record.actors, one)) && compatible(to, codesOf(one.record.recipients, one))
  if (!tellings.some(fits)) return 0
  const words = likeness(told.what, record.what)
  const isStep = told.state !== record.state && record.state !== 'lifted'
  const gap = daysBetween(telling.published, tellings.at(-1)!.published)
  const sameDay = told.date !== null && record.date !== null && daysApart(told.date, record.date) <= 2
  if (sameDay) return 3 + words
  if (words >= 0.4) return 2 + words
  if (isStep) return gap <= 400 ? 1 + words : 0
  return gap <= 30 ? 0.5 + words : 0
}

function merge(tellings: readonly Telling<'measure'>[]): Merged['measure'] {
  const records = tellings.map(({ record }) => record)
  const last = records.at(-1)!
  const began = records.find(({ state, date }) => state === last.state && date !== null)
  return {
    ...records[0]!,
    actors: unique(records.flatMap(({ actors }) => actors)),
    recipients: unique(records.flatMap(({ recipients }) => recipients)),
    state: last.state,
    date: began?.date ?? records.findLast(({ date }) => date !== null)?.date ?? null,
    evidence: evidenceOf(tellings),
  }
}

function pairs(telling: Telling<'measure'>) {
  return pairsBetween(codesOf(telling.record.actors, telling), codesOf(telling.record.recipients, telling))
}
