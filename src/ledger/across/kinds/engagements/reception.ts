import { lengthOf } from '../../../../base/date-overlap.ts'
import { isDone } from '../../../engagements/contact-state.ts'
import { codesOf } from '../../codes.ts'
import { daysApart, isExact } from '../../days.ts'
import type { Entry, Telling } from '../../entry.ts'
import { evidenceOf, unique } from '../../kind.ts'
import { personsAmong } from '../../parties.ts'
import { areAmong, statesOfPersons } from '../../same-person.ts'
import type { LifeStep } from './life.ts'

type Contact = Entry<'engagement'>

/** The states in which nobody has told yet that a contact took place, nor that it will not. */
export const due: ReadonlySet<string> = new Set(['proposed', 'planned', 'confirmed', 'uncertain', 'unreported'])

/** Whether a telling of a visit that took place names persons of both sides: it tells of the day on which they met. */
export function isReception(telling: Telling<'engagement'>): boolean {
  const { record } = telling
  return record.kind === 'visit' && isDone(record) && codesOf([...personsAmong([telling])], telling).size > 1
}

/** Whether a visit that is told as having taken place is the meeting that its persons were due to have on its day (LA19). */
export function holdsMeeting(telling: Telling<'engagement'>, { record, tellings }: Contact): boolean {
  if ((record.kind !== 'meeting' && record.kind !== 'talks') || !isReception(telling)) return false
  if (!due.has(record.state)) return false
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
  return asHeld(meeting, { date: meeting.record.date, evidence: evidenceOf([visit.telling]) })
}

/** A contact that was due, with the step that what is told elsewhere adds to its life. */
export function asHeld(contact: Contact, { date, evidence }: Pick<LifeStep, 'date' | 'evidence'>): Contact {
  const { record, articles } = contact
  const step = { state: 'held' as const, date, cause: null, evidence }
  return {
    ...contact,
    articles: unique([...articles, ...evidence.map(({ article }) => article)]),
    record: {
      ...record,
      date,
      state: 'held',
      history: [...record.history, step],
      evidence: [...record.evidence, ...evidence],
    },
  }
}
