import type { Mention } from '../../mentions/mention.ts'

/**
 * The persons whom one party lists by name, as mentions of their own: "President X and Prime Minister Y" are these two, and nobody of
 * the name of the last with the office of the first (RES81). Empty where a party is no such list.
 */
export function personsListed(text: string, list: Mention, mentions: readonly Mention[]): readonly Mention[] {
  if (list.kind !== 'NOMINAL') return []
  const inside = mentions.filter((one) => one !== list && one.start >= list.start && one.end <= list.end)
  const persons = inside.filter(({ kind }) => kind === 'PER')
  if (persons.length < 2) return []
  const whole = inside.filter((one) => !inside.some((other) => other !== one && isWithin(one, other)))
  const named = whole.filter((one) => persons.some((person) => person === one || isWithin(person, one)))
  const areNamed = whole.every((one) => one.kind === 'TITLE' || named.includes(one))
  const ends = [list.start, ...whole.map(({ end }) => end)]
  const between = [...whole.map(({ start }) => start), list.end].map((start, at) => text.slice(ends[at], start))
  const [first, ...others] = between
  const isList = first === '' && others.pop() === '' && others.every((words) => joint.test(words))
  return areNamed && isList && named.length > 1 ? named : []
}

/** Between two of a list, or between a title and its name. */
const joint = /^(?:,|,? and|,? &)?\s+$/u

function isWithin({ start, end }: Mention, outer: Mention): boolean {
  return start >= outer.start && end <= outer.end && end - start < outer.end - outer.start
}
