import phraseWords from '../../data/reference/phrase-words.json' with { type: 'json' }
/** Whether a noun phrase without its name stands for one or for many, from its determiner and the ending of its head. */
export function numberOfPhrase(words: readonly string[]): 'one' | 'many' | 'unknown' {
  const lower = words.map((word) => word.toLowerCase())
  if (lower.some((word) => manyWords.has(word) || /^\d{1,3}(?:[,.]?\d{3})*$/.test(word))) return 'many'
  const first = lower[0] ?? ''
  if (first === 'a' || first === 'an' || first === 'one' || first === 'each') return 'one'
  const head = lower.at(-1) ?? ''
  if (pluralNouns.has(head)) return 'many'
  return /[^siu]s$/.test(head) && !singularNouns.has(head) ? 'many' : 'one'
}

/** The singular of a plural noun by rule ("ministries" → "ministry"); other words come back as they are. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase()
  if (irregular[lower] !== undefined) return irregular[lower]
  if (singularNouns.has(lower) || !/[^siu]s$/.test(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'people',
  children: 'child',
  gunmen: 'gunman',
  spokesmen: 'spokesman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  countrymen: 'countryman',
  crises: 'crisis',
  police: 'police',
  personnel: 'personnel',
}
const pluralNouns = new Set([...Object.keys(irregular), 'crew', 'troops', 'forces', 'cattle', 'clergy'])
const singularNouns: ReadonlySet<string> = new Set(phraseWords.singularNouns.split(' '))
const manyWords: ReadonlySet<string> = new Set(phraseWords.many.split(' '))
