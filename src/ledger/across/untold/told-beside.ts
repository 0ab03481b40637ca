import type { PlainDate } from '../../../base/plain-date.ts'
import { isTold } from '../days.ts'
import type { Told } from '../entry.ts'

type Act = Told['event']

/**
 * The day by which a material act without a day had been done, as far as its article tells it (BA5): the last day of the acts
 * that are dated in its sentences, else in those before them. What is done beside them was done with them; what is said beside
 * them may be said today.
 */
export function toldBeside(act: Act, events: readonly Act[]): PlainDate | null {
  if (!isUndated(act)) return null
  const places = act.evidence.map(({ sentence }) => sentence)
  for (const back of [0, 1]) {
    const beside = events.filter(
      (other) => isDated(other) && other.evidence.some(({ sentence }) => places.includes(sentence + back)),
    )
    const last = beside
      .map(({ date }) => date!.end)
      .sort()
      .at(-1)
    if (last !== undefined) return last
  }
  return null
}

function isUndated({ modality, quad, date, historical }: Act): boolean {
  return modality === 'actual' && (quad === 2 || quad === 4) && date === null && !historical
}

/** It happened on a day that is told, as news and not as background. */
function isDated({ modality, date, historical }: Act): boolean {
  return modality === 'actual' && !historical && date !== null && isTold(date)
}
