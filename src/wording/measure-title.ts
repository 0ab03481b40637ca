import type { Evidence } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsIn } from '../events/words.ts'
import type { Told } from '../ledger/across/entry.ts'

type Named = Pick<Told['measure'], 'kind' | 'what'> & { readonly evidence: readonly Evidence[] }

/** What a measure is, as a noun; ties that are broken off and no sanctions are named as such (LA94). */
export function measureTitle({ kind, what, evidence }: Named): string {
  const triggers = evidence.flatMap(({ trigger }) => wordsIn(trigger.text))
  const isOfTies = kind === 'sanction' && !saysWord('sanction', triggers) && saysWord('ties', wordsIn(what))
  return isOfTies ? 'relations cut' : kind
}
