import type { ReadEvent } from './read-event.ts'

const form = /^([A-Z]+|\*) ([^\s>+]+(?:>|(?:\+[^\s>+]+)*\+)[^\s>+]+)(?: ([a-z]+))?(?: — .*)?$/su

/** Whether an event is the wrong reading of a `notEvents` pattern: `SANCTION PRK>*`, `CONSULT GRC+TUR actual — why`. */
export function matchesPattern(pattern: string, event: ReadEvent): boolean {
  const { type, sides, modality } = parsePattern(pattern)
  return (
    (type === '*' || type === event.type) &&
    (modality === undefined || modality === event.modality) &&
    sidesMatch(sides, event)
  )
}

/** The parts of a pattern; throws where it is none. */
export function parsePattern(pattern: string): { type: string; sides: string; modality: string | undefined } {
  const [, type, sides, modality] = form.exec(pattern) ?? []
  if (!type || !sides) throw new Error(`not a pattern of an event: ${pattern}`)
  return { type, sides, modality }
}

function sidesMatch(sides: string, { actors, recipients }: ReadEvent): boolean {
  if (sides.includes('+')) return sides.split('+').every((code) => actors.includes(code) || recipients.includes(code))
  const [actor, recipient] = sides.split('>')
  return includes(actors, actor!) && includes(recipients, recipient!)
}

function includes(states: readonly string[], code: string): boolean {
  return code === '*' || states.includes(code)
}
