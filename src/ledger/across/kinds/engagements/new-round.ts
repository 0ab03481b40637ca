import tellings from '../../../../../data/events/tellings.json' with { type: 'json' }
import { countries } from '../../../../actors/countries.ts'
import { isDone, isMeeting } from '../../../engagements/contact-state.ts'
import { daysBetween } from '../../days.ts'
import type { Entry, Telling } from '../../entry.ts'
import { codesAmong } from '../../parties.ts'

/**
 * LA72: a body of several states takes part, beside the same states, only in the one or the other of two contacts of which one
 * names no day, unless that one is told as it takes place, where a mediator may go unnamed.
 */
export function isOfOneBody(telling: Telling<'engagement'>, { record, tellings: told }: Entry<'engagement'>): boolean {
  const date = telling.record.date ?? record.date
  if (telling.record.date !== null && record.date !== null) return false
  const undated = telling.record.date === null ? telling : told[0]!
  if (date !== null && daysBetween(date.end, undated.published) <= near) return false
  const apart = codesAmong([telling]).symmetricDifference(codesAmong(told))
  return [...apart].some((code) => !countries().has(code))
}

/** days */
const near = 3

/** LA95: a third state takes part in one of two meetings of which no day says that they are one. */
export function isOfThirdState(telling: Telling<'engagement'>, told: readonly Telling<'engagement'>[]): boolean {
  const apart = codesAmong([telling]).symmetricDifference(codesAmong(told))
  const { kind } = telling.record
  return isMeeting(kind) && kind !== 'summit' && [...apart].some((code) => countries().has(code))
}

/** LA73: "agreed to further talks": they are none that were planned before somebody told of them as further ones. */
export function isNewRound(telling: Telling<'engagement'>, { tellings: told }: Entry<'engagement'>): boolean {
  return !isDone(telling.record) && saysFurther(telling) && !told.some(saysFurther)
}

function saysFurther({ record, sentences }: Telling<'engagement'>): boolean {
  return record.evidence.every(({ start, trigger }, index) => {
    const before = (sentences[index] ?? '').slice(0, trigger.start - start).toLowerCase()
    const words = (before.match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(-3)
    return words.some((word) => further.has(word)) && !words.some((word) => back.has(word))
  })
}

const further: ReadonlySet<string> = new Set(tellings.further)
const back: ReadonlySet<string> = new Set([...tellings.back, ...tellings.possessive])
