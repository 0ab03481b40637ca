import type { Draft } from './draft.ts'

/**
 * How sure an event is, 0–1: the reader's probability of the act, times ½ + ½ of how sure its parties are. A party counts
 * its role's probability when it was resolved, 0.8 of it when it is one of several, 0.4 when it stays open in words, its
 * likelihood where its state was guessed (EV16).
 */
export function confidenceOf({ read, actors, recipients }: Draft): number {
  const parties = [...actors, ...recipients]
  const sure = parties.map(
    ({ score, actors: ids, anyOf, likelihood }) => score * (ids.length === 0 ? 0.4 : anyOf ? 0.8 : likelihood),
  )
  const mean = sure.length === 0 ? 0 : sure.reduce((sum, one) => sum + one, 0) / sure.length
  return Math.round(read.score * (0.5 + 0.5 * mean) * 100) / 100
}
