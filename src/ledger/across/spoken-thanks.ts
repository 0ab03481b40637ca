import lists from '../../../data/ledger/courtesies.json' with { type: 'json' }
import { hasRoot, root } from '../../events/words.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { Told, ToldActor } from './entry.ts'

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
  const isToPerson = recipients.some((id) => reading.actors.some((actor) => actor.id === id && actor.kind === 'person'))
  return evidence.every(({ start, trigger, roles }) => {
    const says = (wanted: 'actor' | 'recipient', stands: 'speaker' | 'hearer') =>
      roles.some(({ role, text }) => role === wanted && pronounOf(text)?.standsFor === stands)
    const isQuoted = /[“"][^”"]*$/u.test(reading.text.slice(start, trigger.start))
    const isSpoken = says('actor', 'speaker') && !isQuoted
    return isSpoken && hasRoot(trigger.text, thanks) && (isToPerson || says('recipient', 'hearer'))
  })
}

const thanks: ReadonlySet<string> = new Set([...lists.thanks, ...lists.congratulations].map(root))
