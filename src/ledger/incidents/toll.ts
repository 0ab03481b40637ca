import words from '../../../data/ledger/figures.json' with { type: 'json' }
import { shareState } from '../entry-party.ts'
import type { Incident } from '../incidents.ts'

/**
 * LE438: "Chad shelled the hills. Two soldiers were killed": whom nobody is told to have killed, on no day, in the sentence behind an attack, died in it
 * ("a Chadian official said that two died").
 */
export function isTollOf(told: Incident, again: Incident): boolean {
  const isDeath = again.evidence.every(({ trigger }) => deaths.has(trigger.text.toLowerCase()))
  return isInNext(told, again) && isDeath && again.actors.length === 0 && again.date === null && told.actors.length > 0
}

/** LE438: the dead of a clash are no attack besides. */
export function asPartOfClash(one: Incident, all: readonly Incident[]): Incident {
  const clash = all.some(
    (told) => told.kind === 'clash' && shareState(told.recipients, one.recipients) && isTollOf(told, one),
  )
  return one.kind === 'attack' && clash ? { ...one, kind: 'clash' } : one
}

const deaths: ReadonlySet<string> = new Set([...words.figures.killed, ...words.figures.wounded])

/** Whether all that tells of the second stands in the sentence behind one that tells of the first. */
function isInNext(told: Incident, again: Incident): boolean {
  return again.evidence.every(({ sentence }) => told.evidence.some((one) => one.sentence === sentence - 1))
}
