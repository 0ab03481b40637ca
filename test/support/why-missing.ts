import type { Comparison } from './compare-events.ts'
import type { ExpectedEvent } from './expected-case.ts'
import type { ReadEvent } from './read-event.ts'

export type Reason = 'no event at the trigger' | 'type' | 'modality' | 'parties'

/** Why an event due is missing: what is wrong with the nearest extra event at the same trigger. */
export function whyMissing(missing: ExpectedEvent, { extra }: Pick<Comparison, 'extra'>): Reason {
  const here = extra.filter((event) => event.article === (missing.article ?? 1) && sharesTrigger(missing, event))
  const typed = here.filter(({ type }) => missing.type.split('|').includes(type))
  if (here.length === 0) return 'no event at the trigger'
  if (typed.length === 0) return 'type'
  return typed.some(({ modality }) => missing.modality.split('|').includes(modality)) ? 'parties' : 'modality'
}

function sharesTrigger({ trigger }: ExpectedEvent, { triggers }: ReadEvent): boolean {
  const wanted = trigger.toLowerCase().split('|')
  return triggers.some((words) => {
    const said = words.toLowerCase()
    return said.length > 1 && wanted.some((word) => word.includes(said) || said.includes(word))
  })
}
