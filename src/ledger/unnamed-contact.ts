import type { ArticlePair } from './article-pair.ts'
import { isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import type { Contact } from './gather-contacts.ts'

/**
 * A contact of which the text names nobody, as one between the two states that the article is about (LE32): "a second round is
 * planned for 3 February". Any other contact as it is.
 */
export function betweenThePair(contact: Contact, pair: ArticlePair): Contact {
  if (pair === null || !contact.steps.every(isUnnamed) || !contact.steps.some(isItsOwn)) return contact
  const parties = pair.map((actor) => ({ actor }))
  return {
    ...contact,
    steps: contact.steps.map((step) => ({ ...step, parties, codes: new Set(pair), isOfficial: true })),
  }
}

function isUnnamed({ codes, event }: ContactStep): boolean {
  const roles = event.evidence.flatMap((told) => told.roles)
  const parties = roles.filter(({ role }) => role === 'actor' || role === 'recipient')
  return codes.size === 0 && event.mode !== 'multilateral' && parties.every(({ text }) => !/\p{Lu}/u.test(text))
}

/** It has a day of its own, and is not "the summit" that was told elsewhere ("The trip, planned for May, had been put off"). */
function isItsOwn({ date, pointsBack, opens, state }: ContactStep): boolean {
  return date !== null && date.text !== '' && !pointsBack && !(isEnded({ state }) && opens === 'back')
}
