import lists from '../../../../data/ledger/courtesies.json' with { type: 'json' }
import { hasRoot, root, wordsIn } from '../../../events/words.ts'
import { pronounOf } from '../../../mentions/pronouns.ts'
import type { Told, ToldActor } from '../entry.ts'

interface Reading {
  readonly text: string
  readonly actors: readonly (ToldActor & { readonly id: string })[]
}

/**
 * LA49: "I want to thank you, Mr. President, for hosting us": a person who is thanked or congratulated by somebody who speaks to him,
 * on no day, is greeted and not backed. What is quoted in the news somebody found worth telling.
 */
export function isSpokenThanks({ type, date, recipients, evidence }: Told['event'], reading: Reading): boolean {
  if (type !== 'SUPPORT' || date !== null || evidence.length === 0) return false
  const isToPerson = recipients.some((id) => reading.actors.some((actor) => actor.id === id && isPerson(actor)))
  return evidence.every(({ start, trigger, roles }) => {
    const says = (wanted: 'actor' | 'recipient', stands: 'speaker' | 'hearer') =>
      roles.some(({ role, text }) => role === wanted && pronounOf(text)?.standsFor === stands)
    const isQuoted = /[“"][^”"]*$/u.test(reading.text.slice(start, trigger.start))
    const isSpoken = says('actor', 'speaker') && !isQuoted
    return isSpoken && hasRoot(trigger.text, thanks) && (isToPerson || says('recipient', 'hearer'))
  })
}

/** A person, or the people of a state. */
function isPerson({ kind, sectors }: ToldActor): boolean {
  return kind === 'person' || kind === 'people' || sectors.includes('CIV')
}

const thanks: ReadonlySet<string> = new Set([...lists.thanks, ...lists.congratulations].map(root))

/** LE308: "expressed appreciation for the friendship between the two countries": thanks for ties and hospitality are courtesies. */
export function isThanksForTies({ type, evidence }: Told['event'], { text }: Reading): boolean {
  const isCourtesy = ({ trigger, end }: Told['event']['evidence'][number]) => {
    const words = wordsIn(text.slice(trigger.start, end))
    const said = words.slice(0, reach).findIndex((word) => hasRoot(word, thanks))
    const at = said < 0 ? -1 : words.indexOf('for', said)
    const noun = at < 0 ? -1 : words.findIndex((word, place) => place > at && ties.has(word))
    return noun > 0 && noun - at <= reach && at - said <= reach && !substance.has(words[noun + 1] ?? '')
  }
  return type === 'SUPPORT' && evidence.length > 0 && evidence.every(isCourtesy)
}

/** words from the act to what it thanks for */
const reach = 5
const ties: ReadonlySet<string> = new Set(lists.ties)
const substance: ReadonlySet<string> = new Set(lists.substance)
