import { labelsOf, ofPress } from '../../../actors/voices/speaker-turns.ts'

/** LA50: whether a sentence of a transcript stands in what the press asks: behind the label "Q", before that of somebody who answers. */
export function isAskedByPress(start: number, text: string): boolean {
  const turns = labelsOf(text)
  const isAnswered = turns.some(({ label }) => label === ofPress) && turns.at(-1)?.label !== ofPress
  return isAnswered && turns.findLast((turn) => turn.start <= start)?.label === ofPress
}
