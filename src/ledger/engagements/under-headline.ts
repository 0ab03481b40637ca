import { toDay } from '../../base/calendar.ts'
import { apart, inWords } from '../../base/date-overlap.ts'
import { dayWithoutWords } from '../../base/plain-date.ts'
import { isDone, isEnded, isMeeting } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import type { Contact } from './gather-contacts.ts'
import { type HeadlineContact, isOfHeadline } from './headline-contact.ts'

/** LE85: what two who speak at the opening of their meeting are yet to talk of, they talk of there: the meeting is under way. */
export function atOpening(step: ContactStep, headline: HeadlineContact | null): ContactStep {
  if (headline?.isOpening !== true || !isOfHeadline(step, headline) || !isMeeting(step.kind)) return step
  const isLoose = step.date === null && (step.isAnother || step.kind === 'summit')
  const isOther = step.codes.size < headline.codes.size || isLoose
  const isDatedOrOver = isEnded(step) || (isDone(step) && (step.state !== 'under-way' || step.date !== null))
  if (isOther || isDatedOrOver) return step
  return { ...step, state: 'under-way', date: step.date ?? dayWithoutWords(headline.published) }
}

/**
 * LE86: the headline says of what kind a contact was that is told by no word of its form ("spoke", "discussed"); where the text tells
 * of that one, it is what was spoken of there.
 */
export function underHeadline(contacts: readonly Contact[], headline: HeadlineContact | null): readonly Contact[] {
  if (headline === null || headline.isOpening) return contacts
  const { kind } = headline
  return contacts.reduce<readonly Contact[]>((kept, contact) => {
    const isSpeech = (step: ContactStep) => isDone(step) && isOfHeadline(step, headline) && step.isOnlySpeech
    if (!contact.steps.every(isSpeech)) return kept
    const others = kept.filter((one) => one !== contact)
    const homes = others.filter(({ steps }) =>
      steps.some((step) => step.kind === kind && isDone(step) && isToldWith(step, contact, headline)),
    )
    const [home] = homes
    if (homes.length > 1) return kept
    if (home !== undefined)
      return replaced(others, home, { ...home, mentions: [...home.mentions, ...contact.steps, ...contact.mentions] })
    const steps = contact.steps.map((step) => (isMeeting(step.kind) && isMeeting(kind) ? step : { ...step, kind }))
    return replaced(kept, contact, { ...contact, steps })
  }, contacts)
}

/** The parties of what was spoken of take part in it, and it was on the day of the article or in the week before. */
function isToldWith(told: ContactStep, { steps }: Contact, { published }: HeadlineContact): boolean {
  const days = told.date === null ? 0 : toDay(published) - toDay(told.date.end)
  if (days < 0 || days > week) return false
  return steps.every(
    ({ codes, persons, date }) =>
      codes.isSubsetOf(told.codes) &&
      [...persons.keys()].every((id) => told.persons.has(id)) &&
      !apart(inWords(date), inWords(told.date)),
  )
}

const week = 7

function replaced(contacts: readonly Contact[], old: Contact, by: Contact): readonly Contact[] {
  return contacts.map((one) => (one === old ? by : one))
}
