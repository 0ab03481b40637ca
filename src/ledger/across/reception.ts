import { lengthOf } from '../../base/date-overlap.ts'
import { isDone } from '../contact-state.ts'
import { codesOf } from './codes.ts'
import { daysApart, isExact } from './days.ts'
import type { Entry, Telling } from './entry.ts'
import { evidenceOf, unique } from './kind.ts'
import { personsAmong } from './parties.ts'
import { areAmong, statesOfPersons } from './same-person.ts'

type Contact = Entry<'engagement'>

const due = new Set<string>(['proposed', 'planned', 'confirmed', 'uncertain', 'unreported'])

/** Whether a telling of a visit that took place names persons of both sides: it tells of the day on which they met. */
export function isReception(telling: Telling<'engagement'>): boolean {
  const { record } = telling
  return record.kind === 'visit' && isDone(record) && codesOf([...personsAmong([telling])], telling).size > 1
}

/** Whether a visit that is told as having taken place is the meeting that its persons were due to have on its day (LA19). */
export function holdsMeeting(telling: Telling<'engagement'>, { record, tellings }: Contact): boolean {
  if ((record.kind !== 'meeting' && record.kind !== 'talks') || !isReception(telling)) return false
  if (!due.has(record.state) && !tellings.some((one) => one.record.kind === 'visit')) return false
  const [mine, theirs] = [telling.record.date, record.date]
  if (mine === null || theirs === null || !isExact(mine) || lengthOf(theirs) > 1 || daysApart(mine, theirs) > 0)
    return false
  const persons = personsAmong(tellings)
  return statesOfPersons(persons).size > 1 && areAmong(persons, personsAmong([telling]))
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
