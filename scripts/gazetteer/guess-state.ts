import { stateOf } from '../../src/actors/actor.ts'
import type { Candidate } from '../../src/actors/candidate.ts'
import { lookup } from '../../src/actors/gazetteer.ts'
import { lookupPerson } from '../../src/actors/persons.ts'
import { parseTitle } from '../../src/actors/titles.ts'

/** The state that the names inside a phrase give, without any context: the first name that has one, then people, then titles. */
export function guessState(phrase: string, date: string | null): { state: string; reason: string } | null {
  const words = phrase.split(' ')
  const found: Candidate[] = []
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const name = words
        .slice(start, end)
        .join(' ')
        .replace(/[,;:]$/, '')
      if (!/\p{Lu}/u.test(name)) continue
      const [best] = [
        ...lookup(name, date),
        ...lookup(
          name.replace(/-(?:led|backed|run|based|controlled|ruled|dominated|sponsored|born|occupied)\b.*/, ''),
          date,
        ),
      ]
      if (best === undefined || best.weight < 0.25) continue
      found.push(best)
      start = end - 1
      break
    }
  }
  const title = parseTitle(phrase)
  const sure = found.filter((one) => one.via !== 'city' && one.via !== 'people' && one.via !== 'region')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  const person = personIn(words, date)
  const best =
    pick(sure) ??
    (person !== null && person.weight > 0.2 ? person : null) ??
    pick(found) ??
    (capitals.length > 0 ? person : null)
  if (best !== null) return { state: stateOf(best.actor), reason: best.reason }
  return title?.impliedState ? { state: title.impliedState, reason: title.words } : null
}

function pick(found: readonly Candidate[]): Candidate | null {
  return found.find((one) => stateOf(one.actor) !== '?') ?? found[0] ?? null
}

/** Longest run of capitalised words at the end that is a person's name. */
function personIn(words: readonly string[], date: string | null): Candidate | null {
  let best: Candidate | null = null
  for (let start = 0; start < words.length; start++) {
    if (!/^\p{Lu}/u.test(words[start]!)) continue
    for (let end = words.length; end > start; end--) {
      const name = words.slice(start, end).join(' ').replace(/'s$/, '')
      const [one] = lookupPerson(name, date)
      if (one !== undefined && (best === null || one.weight * (end - start) > best.weight)) best = one
    }
  }
  return best
}
