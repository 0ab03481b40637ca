import type { Reading } from '../reading-schema.ts'
import { rangeInWords } from './days.ts'
import { lifeInWords } from './ledger-words.ts'

type Step = Pick<Reading['engagements'][number]['history'][number], 'state' | 'date'>

/** "told as planned September 2025, then postponed"; null where one state is all that is told. */
export function lifeOf({ history }: { readonly history: readonly Step[] }): string | null {
  const steps = history
    .filter(({ state }, index) => state !== history[index - 1]?.state)
    .map(({ state, date }) => `${lifeInWords[state].words}${date === null ? '' : ` ${rangeInWords(date)}`}`)
  return steps.length < 2 ? null : `told as ${steps.join(', then ')}`
}
