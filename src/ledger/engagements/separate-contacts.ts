import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { DateRange } from '../../base/plain-date.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { CodesOf } from '../code-finder.ts'
import { isParty, wordsAhead, wordsBehind } from '../evidence.ts'
import { isCompanyAlone } from './company.ts'
import { kindOfContact } from './contact-reading.ts'
import { isTourBegun } from './tour-begun.ts'

/**
 * LE43: "calls with A and B", a tour of A and B: as many contacts as there are states or bodies on the other side, each with those
 * who call or travel. Any other act as it is.
 */
export function separateContacts(
  event: RapportEvent,
  document: EventDocument,
  codesOf: CodesOf,
): readonly RapportEvent[] {
  const isTour = goesToStates(event, document)
  // "held calls with A and B" tells by its noun that they are several
  const first =
    event.evidence.find((told) => told.sentence === event.evidence[0]?.sentence && isSeveral(told)) ?? event.evidence[0]
  if (first === undefined) return [event]
  const others = event.evidence.filter(({ sentence, roles }) => sentence !== first.sentence || roles.length === 0)
  if (others.length === 0 && isCompanyAlone(event, first, document, codesOf)) return []
  if (!isTour && (!saysSeveral(event, first, document) || !others.every(namesNobody))) return [event]
  const codeOf = ({ actors }: EvidenceRole) => [...codesOf(actors)]
  const stopsTold = codesOf(event.recipients)
  const withoutMet = (told: Evidence) => withoutThoseMet(told, stopsTold, codeOf)
  const [sided, loose] = isTour ? [event.evidence.map(withoutMet), []] : [[first], others.map(withoutParties)]
  const tellings = sided.map((told) => {
    const roles = told.roles.filter(isParty)
    const ahead = isTour ? roles.filter(({ role }) => role === 'actor') : whoTurnsToOthers(roles, told.trigger.start)
    const behind = roles.filter((role) => !ahead.includes(role) && codeOf(role).length > 0)
    const [one, rest] = !isTour && isEachWith(told, behind, codeOf, document) ? [behind, ahead] : [ahead, behind]
    return { told, one, rest, stops: isTour ? stopsOf(rest, told, document, codeOf) : rest }
  })
  const rest = tellings.flatMap((telling) => telling.rest)
  const own = new Set(tellings.flatMap(({ one }) => one.flatMap(codeOf)))
  const all = new Set(rest.flatMap(codeOf))
  if (all.size < 2 || !all.isDisjointFrom(own) || (own.size !== 1 && !isTour)) return [event]
  if (rest.some((role) => role.anyOf || (codeOf(role).length > 1 && (isTour ? !hasName(role) : isPronoun(role)))))
    return [event]
  const codes = new Set(tellings.flatMap(({ stops }) => stops.flatMap(codeOf)))
  const isBegun = isTour && isTourBegun(event, document)
  return [...codes].map((code, stop) => {
    const evidence = tellings.flatMap(({ told, rest: theirs, stops }) => {
      const isOfIt = (role: EvidenceRole) => stops.includes(role) && codeOf(role).includes(code)
      const isThere = (id: string) => codesOf([id]).has(code)
      const roles = told.roles
        .filter((role) => !theirs.includes(role) || isOfIt(role))
        .map((role) => (theirs.includes(role) ? { ...role, actors: role.actors.filter(isThere) } : role))
      return theirs.length > 0 && !theirs.some(isOfIt) ? [] : [{ ...told, roles }]
    })
    const ids = new Set(evidence.flatMap(({ roles }) => roles.flatMap(({ actors }) => actors)))
    const at = event.place?.state ?? null
    const isItsDay = evidence.some(({ roles }) =>
      isDayOf(
        event.date,
        roles.filter((role) => isParty(role) && codeOf(role).includes(code)),
        roles,
      ),
    )
    const isLater = isBegun && stop > 0
    // the day of the report is that of the stop where they are told to be, and of no other (LE504)
    const isSomewhere = isTour && !isBegun && event.date?.text === '' && at !== code
    return {
      ...event,
      modality: isLater ? 'planned' : event.modality,
      actors: event.actors.filter((id) => ids.has(id)),
      recipients: event.recipients.filter((id) => ids.has(id)),
      evidence: [...evidence, ...loose],
      place: at === null || at === code || own.has(at) ? event.place : null,
      date: isItsDay && !isLater && !isSomewhere ? event.date : null,
    }
  })
}

/** LE335: "during the trip she will meet the leaders of both": who is of one of the stops travels to none, unless it is he alone. */
function withoutThoseMet(
  told: Evidence,
  stops: ReadonlySet<string>,
  codeOf: (role: EvidenceRole) => readonly string[],
): Evidence {
  const isMet = (role: EvidenceRole) => role.role === 'actor' && codeOf(role).some((code) => stops.has(code))
  const travels = told.roles.some((role) => role.role === 'actor' && codeOf(role).length > 0 && !isMet(role))
  return travels ? { ...told, roles: told.roles.filter((role) => !isMet(role)) } : told
}

/** "In these calls, they discussed": it is said of all, and nobody takes part in it who is not told of before. */
function namesNobody({ roles }: Evidence): boolean {
  return roles.every((role) => !isParty(role) || isPronoun(role))
}

function withoutParties(told: Evidence): Evidence {
  return { ...told, roles: told.roles.filter((role) => !isParty(role)) }
}

/** "The Baltic states", and not "both capitals" */
function hasName({ text }: EvidenceRole): boolean {
  return /\p{Lu}/u.test(text)
}

function isPronoun({ text }: EvidenceRole): boolean {
  return pronounOf(text) !== null
}

/** A visit to whole states, not to people or a body that has its seat in one: "a trip to Chad and Togo". */
function goesToStates(event: RapportEvent, { actors }: EventDocument): boolean {
  const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ id }) => id))
  return kindOfContact(event) === 'visit' && event.recipients.every((id) => states.has(id))
}

/**
 * The stops of a tour are one list behind its word ("trip to Chad, Togo and Mali"): a state named elsewhere in the sentence is none
 * of them. All, where none stands behind it.
 */
function stopsOf(
  hosts: readonly EvidenceRole[],
  { trigger }: Evidence,
  { text }: EventDocument,
  codeOf: (role: EvidenceRole) => readonly string[],
): readonly EvidenceRole[] {
  const behind = hosts.filter(({ start }) => start >= trigger.end).toSorted((a, b) => a.start - b.start)
  const breakAt = behind.findIndex((role, index) => {
    const before = behind[index - 1]
    return (
      before !== undefined && codeOf(before)[0] !== codeOf(role)[0] && !listed.test(text.slice(before.end, role.start))
    )
  })
  const list = breakAt === -1 ? behind : behind.slice(0, breakAt)
  return list.length === 0 ? hosts : list
}

/** ", ", " and the ", " on Monday and then to " */
const listed = /^(?:\s+\p{L}+){0,3}(?:,|,?\s+and\b)(?:\s+(?:and|also|finally|in|later|on|the|then|to)){0,3}\s+$/u

/** "Riyadh on Monday and Tehran on Tuesday": of several times that are told, that of a stop is the first behind it. */
function isDayOf(date: DateRange | null, stop: readonly EvidenceRole[], roles: readonly EvidenceRole[]): boolean {
  const times = roles.filter(({ role }) => role === 'when')
  if (date === null || times.length < 2) return true
  const end = Math.max(...stop.map((role) => role.end))
  const [next] = times.filter(({ start }) => start >= end).toSorted((a, b) => a.start - b.start)
  return next !== undefined && date.text.includes(next.text)
}

/** Those ahead of the act, else the first of all. */
function whoTurnsToOthers(roles: readonly EvidenceRole[], at: number): readonly EvidenceRole[] {
  const ahead = roles.filter(({ start }) => start < at)
  return ahead.length > 0 ? ahead : roles.slice(0, 1)
}

/** "A and B met separately with C": each of those ahead with the one behind. */
function isEachWith(
  told: Evidence,
  behind: readonly EvidenceRole[],
  codeOf: (role: EvidenceRole) => readonly string[],
  document: EventDocument,
): boolean {
  const isOne = new Set(behind.flatMap(codeOf)).size === 1
  return (
    isOne &&
    wordsBehind(told, document)
      .slice(0, 2)
      .some((word) => separately.test(word))
  )
}

const separately = /^(?:separately|individually)$/u

function isSeveral({ trigger }: Pick<Evidence, 'trigger'>): boolean {
  return words.several.includes(trigger.text.toLowerCase().split(' ').at(-1)!)
}

/** "Calls", "trips", in the plural, or "separate", "separately" beside the act. */
function saysSeveral(event: RapportEvent, told: Evidence, document: EventDocument): boolean {
  const before = wordsAhead(told, document).slice(-3)
  const behind = wordsBehind(told, document).slice(0, 2)
  const isApart = [...before, ...behind].some((word) => words.apart.includes(word))
  const isOneByOne =
    isSeveral(told) || isApart || isCalledInTurn(event, told, document) || saysApartBehind(told, document)
  return isOneByOne && !before.some((word) => words.joint.includes(word)) && behind[0] !== 'between'
}

/** LE435: "phoned A and B": who dials reaches one at a time. */
function isCalledInTurn(event: RapportEvent, { roles, trigger }: Evidence, { text }: EventDocument): boolean {
  const isDialled = kindOfContact(event) === 'call' && words.dials.includes(trigger.text.toLowerCase())
  const isByOne = roles.some((role) => isParty(role) && role.start < trigger.start)
  return isDialled && isByOne && areListed(roles, trigger.start, text)
}

/** LE435: "received A and B separately", "has met A and B several times" */
function saysApartBehind({ roles, trigger, sentence }: Evidence, document: EventDocument): boolean {
  const end = Math.max(...roles.filter(isParty).map((role) => role.end))
  const behind = wordsBehind({ sentence, trigger: { start: end, end } }, document).slice(0, 3)
  return areListed(roles, trigger.start, document.text) && behind.some((word) => words.oneByOne.includes(word))
}

/** A list, and not "both sides" in one phrase. */
function areListed(roles: readonly EvidenceRole[], at: number, text: string): boolean {
  const behind = roles.filter((role) => isParty(role) && role.start > at).toSorted((a, b) => a.start - b.start)
  return behind.some(
    (role, index) =>
      index > 0 && /^(?:,|,?\s+and\b)\s+(?:the\s+)?$/u.test(text.slice(behind[index - 1]!.end, role.start)),
  )
}
