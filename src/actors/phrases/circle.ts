import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import { dataRows, parts } from '../data-file.ts'
import { actorOfCode } from '../make-actor.ts'
import { nobody, type PhraseReading } from './phrase-reading.ts'

/**
 * RES197: "the five permanent members", "Quad leaders": the states of a named circle, each of them; null where the words name none, or
 * some of it alone ("other Quad partners").
 */
export function readCircle(phrase: string): PhraseReading | null {
  const said = phrase.replace(/^the\s+/iu, '').replaceAll(/\s+/gu, ' ')
  const circle = circles.find(({ name, isStarred }) => {
    const behind = said.slice(name.length)
    if (!said.startsWith(name) || !/^(?: |$)/u.test(behind)) return false
    return !isStarred || statesAndLeaders.has(behind.split(' ').at(-1)!.toLowerCase())
  })
  return circle === undefined
    ? null
    : { ...nobody, actors: circle.states.map(actorOfCode), reasons: [`the states of the ${circle.name}`] }
}

const circles = dataRows('actors/circles.txt').flatMap(([states, names]) =>
  parts(names).map((name) => ({
    name: name.replace(/\*$/u, ''),
    isStarred: name.endsWith('*'),
    states: parts(states),
  })),
)

const statesAndLeaders: ReadonlySet<string> = new Set([
  ...phraseWords.statesOfRegion.split(' '),
  ...['members', 'presidents', 'premiers', 'ministers'],
])
