import type { ArticlePair } from '../article-pair.ts'
import type { ContactGround } from './contact-conflict.ts'
import { onlyNames } from './contact-naming.ts'
import type { ContactStep } from './contact-step.ts'
import { kinship } from './same-contact.ts'
import { ofThoseMeant } from './unnamed-contact.ts'

/** The steps of one contact, and where it is only named. */
export interface Contact {
  readonly steps: readonly ContactStep[]
  readonly mentions: readonly ContactStep[]
}

/**
 * Gathers steps, which come in order of the text, into contacts between two, each step in the one it is closest to (LE4 to LE7);
 * those of nobody known are between the two of the article (LE32).
 */
export function gatherContacts(
  steps: readonly ContactStep[],
  ground: Omit<ContactGround, 'steps'>,
  pair: ArticlePair,
): readonly Contact[] {
  const contacts: { readonly steps: ContactStep[]; readonly mentions: ContactStep[] }[] = []
  for (const step of steps) {
    const [best, ...others] = contacts
      .map((contact) => ({ contact, kin: kinship(step, contact.steps, { ...ground, steps }) }))
      .filter(({ kin }) => kin > 0)
      .toSorted((a, b) => b.kin - a.kin)
    if (best === undefined) contacts.push({ steps: [step], mentions: [] })
    else {
      const stops = others.filter(({ contact, kin }) => kin === best.kin && areOneTour(contact, best.contact))
      for (const { contact } of [best, ...stops])
        if (onlyNames(step, contact.steps)) contact.mentions.push(step)
        else contact.steps.push(step)
    }
  }
  return contacts
    .filter((contact) => !isMemory(contact))
    .map((contact, _, told) => ofThoseMeant(contact, told, pair))
    .filter(isBetweenTwo)
    .map(bodyFirst)
}

/** Contacts that one act tells of (LE43): what is said of the tour is said of each of its visits. */
function areOneTour({ steps: a }: Contact, { steps: b }: Contact): boolean {
  return a.some(({ event }) => b.some((other) => other.event.id === event.id))
}

/** "When she first came here, years ago": background that no day is told of (LE55). */
function isMemory({ steps }: Contact): boolean {
  return steps.every(({ event, date }) => event.historical && (date?.text ?? '') === '')
}

function isBetweenTwo({ steps }: Contact): boolean {
  const codes = new Set(steps.flatMap((step) => [...step.codes]))
  const present = new Set(steps.flatMap((step) => [...step.present]))
  return present.size >= 2 && steps.some(({ isOfficial }) => isOfficial) && isReported(steps, codes)
}

/** "We had so many phone calls": in somebody's speech a contact without a day counts only between two whom the sentence names (LE29). */
function isReported(steps: readonly ContactStep[], codes: ReadonlySet<string>): boolean {
  return steps.some(
    ({ namedInSpeech: named, date, state, persons }) =>
      named === null ||
      named.some((sides) => sides.intersection(codes).size >= 2) ||
      (date !== null && date.text !== '') ||
      // "I welcome you": those who speak there are together
      (state === 'under-way' && new Set(persons.values()).size >= 2),
  )
}

/** The body says how a contact stands; the headline only names it, where the body tells of it too. */
function bodyFirst({ steps, mentions }: Contact): Contact {
  const { body = [], headline = [] } = Object.groupBy(steps, ({ isHeadline }) => (isHeadline ? 'headline' : 'body'))
  return body.length === 0 ? { steps, mentions } : { steps: body, mentions: [...headline, ...mentions] }
}
