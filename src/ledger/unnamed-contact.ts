import type { Evidence, EvidenceRole } from '../events/event.ts'
import type { ArticlePair } from './article-pair.ts'
import { isDone, isEnded, isMeeting } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import { isParty } from './evidence.ts'
import type { Contact } from './gather-contacts.ts'

/**
 * A contact of which the text names nobody: as one between the two states that the article is about (LE32), "a second round is
 * planned for 3 February", or between those of the one told before of which it is another round (LE125), "next year's summit".
 * Any other contact as it is.
 */
export function ofThoseMeant(contact: Contact, contacts: readonly Contact[], pair: ArticlePair): Contact {
  if (!contact.steps.every(isUnnamed)) return contact
  const codes = contact.steps.some(isItsOwn)
    ? ((contact.steps.some(isMultilateral) ? null : pair) ?? roundBefore(contact, contacts))
    : occasionOf(contact, contacts)
  if (codes === null) return contact
  const parties = codes.map((actor) => ({ actor }))
  return {
    ...contact,
    steps: contact.steps.map((step) => ({
      ...step,
      parties,
      codes: new Set(codes),
      present: new Set(codes),
      isOfficial: true,
    })),
  }
}

/** Of those meetings told before that have parties the last, where the text says that this one is another of them. */
function roundBefore({ steps }: Contact, contacts: readonly Contact[]): readonly string[] | null {
  const [first] = steps
  if (first === undefined || !steps.every(({ isAnother, kind }) => isAnother && isMeeting(kind))) return null
  const told = contacts
    .flatMap((contact) => contact.steps)
    .filter(({ kind, codes, sentence }) => {
      const back = first.sentence - sentence
      return isMeeting(kind) && codes.size > 1 && back >= 0 && back <= reach
    })
  const last = told.toSorted((a, b) => a.at - b.at).at(-1)
  return last === undefined ? null : [...last.codes]
}

/** LE178: what is to be signed, by nobody who is named, is signed by those whose visit or meeting to come was told last before it. */
function occasionOf({ steps }: Contact, contacts: readonly Contact[]): readonly string[] | null {
  const [first] = steps
  if (first === undefined || !steps.every((step) => step.kind === 'signing' && isToCome(step))) return null
  const told = contacts.filter(
    ({ steps: [begun, ...rest] }) =>
      begun !== undefined &&
      [begun, ...rest].every((step) => isToCome(step) && step.kind !== 'signing' && step.kind !== 'call') &&
      first.sentence - begun.sentence <= reach &&
      begun.at < first.at,
  )
  const codes = new Set(told.flatMap(({ steps }) => steps.flatMap((step) => [...step.codes])))
  return codes.size === 2 ? [...codes] : null
}

function isToCome(step: ContactStep): boolean {
  return !isDone(step) && !isEnded(step) && !step.isDenied
}

/** sentences in which another round may follow the one it is another of */
const reach = 12

function isUnnamed({ codes, event, isNamed }: ContactStep): boolean {
  const isName =
    ({ start }: Evidence) =>
    (role: EvidenceRole) => {
      // "Ministers met at the border": a capital that opens a sentence
      const said = role.start === start && !isNamed ? role.text.slice(1) : role.text
      return isParty(role) && /\p{Lu}/u.test(said)
    }
  return codes.size === 0 && event.evidence.every((told) => !told.roles.some(isName(told)))
}

function isMultilateral({ event }: ContactStep): boolean {
  return event.mode === 'multilateral'
}

/** It has a day of its own, and is not "the summit" that was told elsewhere ("The trip, planned for May, had been put off"). */
function isItsOwn({ date, pointsBack, opens, state }: ContactStep): boolean {
  return date !== null && date.text !== '' && !pointsBack && !(isEnded({ state }) && opens === 'back')
}
