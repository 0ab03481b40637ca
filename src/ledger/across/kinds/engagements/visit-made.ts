import { stateOfId } from '../../../../actors/actor.ts'
import { lengthOf } from '../../../../base/date-overlap.ts'
import { isDone } from '../../../engagements/contact-state.ts'
import { daysApart, fewDays } from '../../days.ts'
import type { Entry } from '../../entry.ts'
import { codesAmong, personsAmong } from '../../parties.ts'
import { areAmong } from '../../same-person.ts'
import { isToldBeside } from './meeting-at-occasion.ts'
import { asHeld, due } from './reception.ts'

type Contact = Entry<'engagement'>

/** The longest time in which a visit can be due and yet be known by one of its days. */
const longest = 31

/** The summits that were due and at which others are told to have met (LA124): the id of each with the contact that tells it. */
export function summitsKept(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  const summits = contacts.filter(({ record }) => record.kind === 'summit' && due.has(record.state))
  return new Map(
    summits.flatMap((summit) => {
      const met = contacts.find((contact) => isHeldAt(summit, contact))
      return met === undefined ? [] : [[summit.id, met]]
    }),
  )
}

/** Its own leaders met on its sidelines, on its day or within a few days of its opening. */
function isHeldAt(summit: Contact, { record, tellings }: Contact): boolean {
  const [due, met] = [summit.record.date, record.date]
  if (record.kind === 'summit' || !isDone(record) || !tellings.some(isToldBeside) || due === null || met === null)
    return false
  if (lengthOf(due) > fewDays || lengthOf(met) > fewDays || daysApart(due, met) > longestSummit) return false
  const persons = personsAmong(tellings)
  return due.start <= met.end && persons.size > 1 && areAmong(persons, personsAmong(summit.tellings))
}

/** days from the opening of a summit to its last */
const longestSummit = 3

/** The visits that were due and were made by what was held there (LA24): the id of each with the contact that tells it. */
export function visitsMade(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  const visits = contacts.filter(({ record }) => record.kind === 'visit' && due.has(record.state))
  if (visits.length === 0) return new Map()
  const held = contacts.filter(({ record }) => record.kind !== 'visit' && isDone(record))
  return new Map(
    visits.flatMap((visit) => {
      const made = held.find((contact) => isMadeBy(visit, contact))
      return made === undefined ? [] : [[visit.id, made]]
    }),
  )
}

/** The visit or summit as held, on the day of what was held there where its own is no sharper than a week. */
export function asMade(visit: Contact, made: Contact): Contact {
  const date = lengthOf(visit.record.date!) > fewDays ? made.record.date : visit.record.date
  const evidence = made.record.history.findLast(isDone)?.evidence ?? []
  return { ...asHeld(visit, { date, evidence }), start: date?.start ?? null, end: date?.end ?? null }
}

/** Its guests, by name, met the hosts in their state on a day on which they were due there. */
function isMadeBy(visit: Contact, contact: Contact): boolean {
  const { host, date } = visit.record
  const day = contact.record.date
  if (host === null || date === null || day === null) return false
  const at = contact.record.host
  if (at === null || stateOfId(at) !== stateOfId(host)) return false
  if (lengthOf(date) > longest || lengthOf(day) > fewDays || daysApart(date, day) > 0) return false
  const guests = new Set([...personsAmong(visit.tellings)].filter((id) => stateOfId(id) !== stateOfId(host)))
  if (guests.size === 0 || !areAmong(guests, personsAmong(contact.tellings))) return false
  return codesAmong(visit.tellings).isSubsetOf(codesAmong(contact.tellings))
}
