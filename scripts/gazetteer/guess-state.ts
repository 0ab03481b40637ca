import { stateOf } from '../../src/actors/actor.ts'
import type { Candidate } from '../../src/actors/candidate.ts'
import { lookup } from '../../src/actors/gazetteer.ts'
import { lookupPerson } from '../../src/actors/persons.ts'
import { titleWords } from '../../src/actors/title-words.ts'
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
  const sure = found.filter((one) => one.via !== 'city' && one.via !== 'region')
  const person = personIn(words, date)
  const best = pick(sure) ?? (person !== null && person.weight > 0.2 ? person : null) ?? pick(found) ?? person
  const implied = title?.impliedState ?? null
  if (best !== null && (implied === null || best.weight > 0.5))
    return { state: stateOf(best.actor), reason: best.reason }
  return implied === null ? null : { state: implied, reason: title!.words }
}

function pick(found: readonly Candidate[]): Candidate | null {
  return found.find((one) => stateOf(one.actor) !== '?') ?? found[0] ?? null
}

const noName =
  /^(?:I|He|She|It|We|They|You|Mr|Mrs|Ms|Dr|Sir|Lord|Sheikh|Prince|Princess|The|Each|Both|No|Some|Many|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Most|All)\.?$/

/** The longest run of capitalised words that are no title; then, for a run that nobody bears, its last word. */
function personIn(words: readonly string[], date: string | null): Candidate | null {
  const titles = titleWords()
  const runs: string[][] = [[]]
  for (const word of words.map((one) => one.replace(/(?:'s|,)$/, ''))) {
    const plain = word.toLowerCase()
    const part = /^(?:al|el|bin|ibn|de|da|van|von|der|la|dos|del)$/.test(word) && runs.at(-1)!.length > 0
    if (
      part ||
      (/^(?:al-|el-)?\p{Lu}/u.test(word) &&
        !noName.test(word) &&
        !titles.has(plain) &&
        !/minister|secretary|deputy|vice|defen[cs]e|foreign/.test(plain))
    )
      runs.at(-1)!.push(word)
    else runs.push([])
  }
  const name = runs.reduce((best, run) => (run.length >= best.length ? run : best), [])
  return name.length === 0 ? null : (lookupPerson(name.join(' '), date)[0] ?? null)
}
