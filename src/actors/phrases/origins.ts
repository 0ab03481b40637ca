import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import type { Actor } from '../actor.ts'
import { slug } from '../name-key.ts'
import { plainActor } from '../named-entry.ts'
import { isDemonym, type NameHit, type Scan } from '../names/name-hit.ts'

/**
 * The names that may say of which state a party is. Of two peoples side by side the first says whence its family came: "a Cuban American
 * community", and with a hyphen "the Cuban-American writer X", unless the lists know X there (RES59); where something sits says it only where nothing else does: "the Rome-based Syrian opposition" (RES62).
 */
export function withoutOrigins(
  scan: Scan,
  names: readonly NameHit[],
  person: NameHit | null = null,
): readonly NameHit[] {
  return names.filter((hit, index) => {
    const next = names[index + 1]
    if (next === undefined) return true
    if (isSeat(scan, hit)) return false
    if (!isDemonym(hit) || !isDemonym(next)) return true
    const isHyphened = next.from === hit.to + 1 && scan.words[hit.to] === '-'
    return !(next.from === hit.to || (isHyphened && person !== null && isOfAmerica(next) && !isKnownIn(person, hit)))
  })
}

function isOfAmerica({ candidates: [best] }: NameHit): boolean {
  return best?.actor.state === 'USA'
}

/** The lists know a person of that name in the state of an adjective. */
function isKnownIn(person: NameHit, { candidates: [best] }: NameHit): boolean {
  return person.candidates.some(({ actor }) => actor.state === best?.actor.state)
}

/** The states of a region: known, so that nobody is guessed for them, and of no state. */
export function statesOf({ words, candidates: [best] }: NameHit): Actor {
  const kind = best?.actor.id.startsWith('region:') ? 'region' : 'people'
  return plainActor(`${kind}:${slug(words)}-states`, `${words} states`, 'people', null, [])
}

/**
 * "European states", "European leaders", "European Quad counterparts", "Asian leaders": states of the region, whichever they are, not the
 * Union that its name else stands for, nor its people (RES61).
 */
export function isRegion({ words }: Scan, { words: name, to }: NameHit, end: number): boolean {
  const head = words.slice(to, end).find((word) => plurals.has(word.toLowerCase()))
  return regions.has(name) && head !== undefined
}

/** "The South American nation", "the Southeast Asian neighbours": one or two of whom the text has spoken, and no people of the region (RES61). */
export function isOneOfRegion({ words }: Scan, { words: name, from, to }: NameHit, end: number): boolean {
  const head = words[end - 1] ?? ''
  const before = words.slice(Math.max(0, from - 2), from).join(' ')
  return (
    name in data.statesOfRegion &&
    words.slice(to, end - 1).every((word) => /^(?:island|neighbou?r|-)$/.test(word)) &&
    oneOf.test(`${before} | ${head}`)
  )
}

const oneOf =
  /\bthe(?: two)? \| (?:nation|country|state|power|republic|kingdom|neighbou?rs?|(?<=two \| )(?:nations|countries|states))$/iu

/** The states that news calls by the name of a region; null where the words name none. */
export function regionOf(words: readonly string[]): readonly string[] | null {
  const said = words.join(' ')
  const name = Object.keys(data.statesOfRegion).find((one) => said.startsWith(`${one} `))
  return name === undefined ? null : data.statesOfRegion[name as keyof typeof data.statesOfRegion]
}

const regions: ReadonlySet<string> = new Set(data.regions)

const plurals: ReadonlySet<string> = new Set(phraseWords.statesOfRegion.split(' '))

/** "Turkey-based Syrian National Coalition": where a body that is named sits, not whose it is (RES62). */
export function isSeat({ words }: Scan, first: NameHit | undefined): boolean {
  return first !== undefined && words[first.to] === '-' && words[first.to + 1] === 'based'
}

/** "The Chad flotilla", "the Chad airlift": a place before such a noun is where it goes, and not whose it is (RES166). */
export function isGoal({ words }: Scan, hit: NameHit): boolean {
  const next = words[hit.to] === '-' ? words[hit.to + 1] : words[hit.to]
  return !isDemonym(hit) && journeys.has((next ?? '').toLowerCase())
}

const journeys: ReadonlySet<string> = new Set(data.journeys)
