import descriptions from '../../data/reference/descriptions.json' with { type: 'json' }
import type { LooseMention } from './mention.ts'
import { lastName, sonOf, withoutSuffix } from './name-suffix.ts'

/** Keys under which a name is found again in the article: the whole name and, for persons, the surname. */
export function nameKeys(name: string, person: boolean): readonly string[] {
  const plain = name.replace(/^(?:the|The|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord) /, '').replace(/['’]s$/, '')
  const whole = `=${plain.toLowerCase()}`
  const surname = lastName(withoutSuffix(plain).split(' '))
  return person && /(?:^| )\p{Lu}[^ ]*$/u.test(surname) ? [whole, `~${surname.toLowerCase()}`] : [whole]
}

/** "Ann Lee, an aide of Bo Kaya", "Ann Lee, Chief of Staff of Bo Kaya": the name before its description. */
const described = /^(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]* )*\p{Lu}[\p{L}\p{M}.'’-]*), (?!and )(?:\p{Lu}\p{L}+ )?\p{Ll}/u

/** The name that a mention is, begins with or ends with: the whole of a tagged name; of a phrase the name that it describes, else the capitalised words at its end. */
export function tailName(words: string, kind: LooseMention['kind']): string | null {
  if (kind === 'PRONOUN' || kind === 'TITLE') return null
  // RES38: "foreign ministry" is a noun of many, though a reader takes it for a name
  if (kind !== 'NOMINAL') return kind !== 'ORG' || /\p{Lu}|\d/u.test(words) ? words : null
  const name = described.exec(words)?.groups?.name
  if (name !== undefined) return name
  const parts = words.split(' ')
  let from = parts.length
  const isOfName = (word = '') => sonOf.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)
  while (from > 0 && isOfName(parts[from - 1])) from--
  const tail = parts.slice(from)
  return tail.length === 0 || parts[from - 1] === 'and' ? null : tail.join(' ')
}

/** A tagged person, or a phrase whose capitalised end follows a title in the same phrase. */
export function isPersonName(mention: LooseMention, tail: string): boolean {
  if (mention.kind === 'PER') return true
  const last = tail.slice(tail.lastIndexOf(' ') + 1).toLowerCase()
  return mention.kind === 'NOMINAL' && mention.number === 'one' && tail.includes(' ') && !bodies.has(last)
}

/** nouns of bodies: "Danske Bank" is not whoever else was called Bank (RES35) */
const bodies: ReadonlySet<string> = new Set(descriptions.body)

/** The short form in brackets right behind a long form, or null. */
export function acronymOf(text: string, mention: LooseMention): string | null {
  const bracket = /^ \(["“]?(?:the )?(\p{Lu}[\p{L}\d-]{1,11})["”]?\)/u.exec(text.slice(mention.end, mention.end + 24))
  return bracket?.[1] ?? null
}
