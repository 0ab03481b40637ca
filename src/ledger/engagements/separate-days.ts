import { stateOfId } from '../../actors/actor.ts'
import type { DateRange } from '../../base/plain-date.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { datesOf } from '../../events/when.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isParty } from '../evidence.ts'
import { actOf, kindOfContact } from './contact-reading.ts'
import { isMeeting } from './contact-state.ts'

/** Those who are met on one day. */
interface OnDay {
  readonly met: readonly EvidenceRole[]
  readonly date: DateRange
}

/**
 * LE232: "met A on Tuesday and, on Wednesday, B": a meeting for each day of the sentence that has persons of its own, and the visit in
 * which they were, where the act is told as one. Any other act as it is.
 */
export function separateDays(event: RapportEvent, document: EventDocument): readonly RapportEvent[] {
  const kind = kindOfContact(event)
  const isVisit = kind === 'visit'
  if (event.type !== 'CONSULT' || !(isVisit || isMeeting(kind))) return [event]
  const [split] = event.evidence.flatMap((told) => {
    const who = told.roles.filter((role) => isParty(role) && role.end <= told.trigger.start)
    const days = who.length === 0 ? null : daysOf(told, document)
    return days === null ? [] : [{ told, who, days }]
  })
  if (split === undefined) return [event]
  const { told, who, days } = split
  const homes = new Set(days.flatMap(({ met }) => met.flatMap(({ actors }) => actors.map(stateOfId))))
  const [home, ...others] = homes
  if (home === undefined || others.length > 0 || who.some(({ actors }) => actors.some((id) => stateOfId(id) === home)))
    return [event]
  const isOpen = days.some(({ met }) => met.every(({ actors }) => actors.length === 0))
  if (isOpen && !document.actors.some(({ id }) => id === home)) return [event]
  const meetings = days.map(({ met, date }) => {
    // whom nobody knows is met beside those who are known: another of the same hosts
    const known = met.map((role) => (role.actors.length > 0 ? role : { ...role, actors: [home] }))
    const roles = [...told.roles.filter((role) => !isParty(role) || who.includes(role)), ...known]
    return {
      ...event,
      mode: isVisit ? null : event.mode,
      contact:
        event.contact === null ? null : { ...event.contact, kind: isVisit ? ('meeting' as const) : event.contact.kind },
      actors: [...new Set([...who, ...known].flatMap(({ actors }) => actors))],
      recipients: [],
      date,
      evidence: [{ ...told, roles }],
    }
  })
  return isVisit ? [event, ...meetings] : meetings
}

/** The days that the times behind an act tell, each with those named for it; null where not each has somebody. */
function daysOf(told: Evidence, document: EventDocument): readonly OnDay[] | null {
  const act = actOf(told, document)
  const sentence = document.sentences[told.sentence]
  const times = told.roles.filter(({ role, start }) => role === 'when' && start >= told.trigger.end).toSorted(byStart)
  if (act === undefined || sentence === undefined || times.length < 2) return null
  const dates: DateRange[] = []
  for (const time of times) {
    const when = act.when.filter(({ start }) => start === time.start)
    const before = { before: [], here: dates.slice(), news: [] }
    dates.push(...datesOf(document.text, sentence, { ...act, when }, document.published, before))
  }
  const areDays = dates.every(({ precision }) => precision === 'day')
  if (!areDays || new Set(dates.map(({ start }) => start)).size < times.length) return null
  const groups = groupsOf(told, times, document)
  return groups?.length === times.length ? groups.map((met, at) => ({ met, date: dates[at]! })) : null
}

/** Runs of parties behind the act with no time between them; behind the last time the person whom the reader left out. */
function groupsOf(told: Evidence, times: readonly EvidenceRole[], document: EventDocument) {
  const parties = told.roles.filter((role) => isParty(role) && role.start >= told.trigger.end)
  const [first, second, ...further] = times
  const isUntold = further.length === 0 && parties.length > 0 && parties.every(({ end }) => end <= first!.start)
  const left = isUntold ? personBehind(told, second!, document) : null
  const items = [...parties, ...(left ?? []), ...times].toSorted(byStart)
  const groups: EvidenceRole[][] = []
  items.forEach((item, at) => {
    if (!isParty(item)) return
    const before = items[at - 1]
    if (before !== undefined && isParty(before)) groups.at(-1)!.push(item)
    else groups.push([item])
  })
  return groups.every((group) => group.some(({ text }) => /\p{Lu}/u.test(text))) ? groups : null
}

/** "… and, on Wednesday, the head of the institute, Nina Doe": nothing else happens behind that day. */
function personBehind({ sentence }: Evidence, { end }: EvidenceRole, document: EventDocument): EvidenceRole[] | null {
  const { text, mentions, resolutions, annotations } = document
  if (annotations[sentence]?.events.some(({ trigger }) => trigger.start > end)) return null
  const isPerson = (mention: Mention) => mention.sentence === sentence && mention.kind === 'PER' && mention.start > end
  const [person, another] = mentions.filter(isPerson)
  if (person === undefined || another !== undefined) return null
  const actors = resolutions.get(person.id)?.actors ?? []
  return [
    {
      role: 'actor',
      start: person.start,
      end: person.end,
      text: text.slice(person.start, person.end),
      actors,
      anyOf: false,
    },
  ]
}

function byStart(a: EvidenceRole, b: EvidenceRole): number {
  return a.start - b.start
}
