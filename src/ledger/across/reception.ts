import { codesOf, personsOf } from './codes.ts'
import { daysApart, isExact, lengthOf } from './days.ts'
import type { Entry, Telling } from './entry.ts'
import { evidenceOf, unique } from './kind.ts'
import { idsOf } from './parties.ts'
import { comparePersons } from './same-person.ts'

type Contact = Entry<'engagement'>

const due = new Set<string>(['proposed', 'planned', 'confirmed', 'uncertain', 'unreported'])

/** Whether a telling of a visit that took place names persons of both sides: it tells of the day on which they met. */
export function isReception(telling: Telling<'engagement'>): boolean {
  const { kind, state } = telling.record
  if (kind !== 'visit' || (state !== 'held' && state !== 'under-way')) return false
  return codesOf([...personsIn(telling)], telling).size > 1
}

/** Whether a visit that is told as having taken place is the meeting that its persons were due to have on its day (LA19). */
export function holdsMeeting(telling: Telling<'engagement'>, { record, tellings }: Contact): boolean {
  if ((record.kind !== 'meeting' && record.kind !== 'talks') || !isReception(telling)) return false
  if (!due.has(record.state) && !tellings.some((one) => one.record.kind === 'visit')) return false
  const [mine, theirs] = [telling.record.date, record.date]
  if (mine === null || theirs === null || !isExact(mine) || lengthOf(theirs) > 1 || daysApart(mine, theirs) > 0)
    return false
  const persons = new Set(tellings.flatMap((one) => [...personsIn(one)]))
  const states = new Set([...persons].map((id) => id.split(':')[0]))
  const { shared, differ } = comparePersons(persons, personsIn(telling))
  const isEach = [...persons].every((id) => comparePersons(new Set([id]), personsIn(telling)).shared)
  return states.size > 1 && shared && !differ && isEach
}

/** A meeting that was due, as held where one of these visits tells of it (LA19). */
export function heldInVisit(meeting: Contact, contacts: readonly Contact[]): Contact {
  if (!due.has(meeting.record.state)) return meeting
  const [visit] = contacts.flatMap((contact) =>
    contact.tellings.filter((one) => holdsMeeting(one, meeting)).map((telling) => ({ id: contact.id, telling })),
  )
  if (visit === undefined) return meeting
  const { record, articles } = meeting
  const evidence = evidenceOf([visit.telling])
  const step = { state: 'held' as const, date: record.date, cause: null, evidence }
  return {
    ...meeting,
    articles: unique([...articles, visit.telling.article]),
    record: {
      ...record,
      state: 'held',
      history: [...record.history, step],
      evidence: [...record.evidence, ...evidence],
    },
  }
}

function personsIn(telling: Telling<'engagement'>): ReadonlySet<string> {
  return personsOf(idsOf(telling.record.parties), telling)
}
