import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { EvidenceRole, RapportEvent } from '../events/event.ts'
import { wordsBetween } from '../events/words.ts'
import { kindOfContact } from './contact-reading.ts'

type CodesOf = (ids: readonly string[]) => ReadonlySet<string>

/**
 * LE43: "calls with A and B", a tour of A and B: as many contacts as there are states or bodies on the other side, each with those
 * who call or travel. Any other act as it is.
 */
export function separateContacts(
  event: RapportEvent,
  document: EventDocument,
  codesOf: CodesOf,
): readonly RapportEvent[] {
  const [told, ...others] = event.evidence
  if (told === undefined || others.length > 0) return [event]
  const codeOf = ({ actors }: EvidenceRole) => [...codesOf(actors)]
  const roles = told.roles.filter(({ role }) => role === 'actor' || role === 'recipient')
  const isTour = isTourOfStates(event, document)
  if (!isTour && !saysSeveral(told, document)) return [event]
  const one = isTour ? roles.filter(({ role }) => role === 'actor') : whoTurnsToOthers(roles, told.trigger.start)
  const own = new Set(one.flatMap(codeOf))
  const rest = roles.filter((role) => !one.includes(role) && codeOf(role).length > 0)
  const codes = new Set(rest.flatMap(codeOf))
  if (own.size === 0 || (own.size > 1 && !isTour) || codes.size < 2 || !codes.isDisjointFrom(own)) return [event]
  if (rest.some((role) => role.anyOf || codeOf(role).length > 1)) return [event]
  return [...codes].map((code) => {
    const kept = told.roles.filter((role) => !rest.includes(role) || codeOf(role)[0] === code)
    const ids = new Set(kept.flatMap(({ actors }) => actors))
    const isThere = (id: string) => ids.has(id) || [...codesOf([id])].every((home) => own.has(home) || home === code)
    const at = event.place?.state ?? null
    const place = at === null || at === code || own.has(at) ? event.place : null
    return {
      ...event,
      actors: event.actors.filter(isThere),
      recipients: event.recipients.filter(isThere),
      evidence: [{ ...told, roles: kept }],
      place,
    }
  })
}

/** A visit to whole states, not to people or a body that has its seat in one: "a trip to Chad and Togo". */
function isTourOfStates(event: RapportEvent, { actors }: EventDocument): boolean {
  const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ id }) => id))
  return kindOfContact(event) === 'visit' && event.recipients.every((id) => states.has(id))
}

/** Those ahead of the act, else the first of all. */
function whoTurnsToOthers(roles: readonly EvidenceRole[], at: number): readonly EvidenceRole[] {
  const ahead = roles.filter(({ start }) => start < at)
  return ahead.length > 0 ? ahead : roles.slice(0, 1)
}

/** "Calls", "trips", in the plural, or "separate", "separately" beside the act. */
function saysSeveral(
  { sentence: index, trigger }: RapportEvent['evidence'][number],
  { text, sentences }: EventDocument,
): boolean {
  const sentence = sentences[index]
  if (sentence === undefined) return false
  const before = wordsBetween(text, sentence, sentence.start, trigger.start).slice(-3)
  const behind = wordsBetween(text, sentence, trigger.end, sentence.end).slice(0, 2)
  const isPlural = words.several.includes(trigger.text.toLowerCase().split(' ').at(-1)!)
  const isApart = [...before, ...behind].some((word) => words.apart.includes(word))
  return (isPlural || isApart) && !before.some((word) => words.joint.includes(word)) && behind[0] !== 'between'
}
