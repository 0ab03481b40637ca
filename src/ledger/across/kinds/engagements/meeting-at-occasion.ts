import { isBeside } from '../../../../events/same-act/beside-occasion.ts'
import type { Entry, Telling } from '../../entry.ts'

/**
 * LA123: a meeting that is told "on the sidelines of" a summit is not that summit; nor are a meeting and a summit of the same states
 * one that the same article tells apart.
 */
export function isMeetingAtOccasion(
  telling: Telling<'engagement'>,
  { record, tellings }: Pick<Entry<'engagement'>, 'record' | 'tellings'>,
): boolean {
  const isOther = (one: Telling<'engagement'>) => isSummit(one.record) !== isSummit(telling.record)
  if (tellings.some((one) => one.article === telling.article && isOther(one))) return true
  const [meetings, isAtSummit] = isSummit(telling.record)
    ? [tellings, !isSummit(record)]
    : [[telling], isSummit(record)]
  return isAtSummit && meetings.some(isToldBeside)
}

function isSummit({ kind }: Telling<'engagement'>['record'] | Entry<'engagement'>['record']): boolean {
  return kind === 'summit'
}

/** Whether its article tells that it took place "on the sidelines of" something. */
export function isToldBeside({ sentences }: Telling<'engagement'>): boolean {
  return sentences.some((sentence) => {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
    return words.some((word, at) => isBeside(word, words[at + 1]))
  })
}
