import data from '../../data/reference/pronouns.json' with { type: 'json' }

/** What a pronoun says of the one it stands for. */
export interface Pronoun {
  readonly number: 'one' | 'many' | 'unknown'
  readonly gender: 'male' | 'female' | 'none'
  /** `body`: a state or an organisation · `speaker`, `hearer`: whoever speaks or is spoken to · `pair`: two parties */
  readonly standsFor: 'person' | 'body' | 'any' | 'speaker' | 'hearer' | 'relative' | 'pair'
}

/** The pronoun that `word` is, or null. */
export function pronounOf(word: string): Pronoun | null {
  if (word.length > 10) return null
  // "US" is a state, "us" a pronoun
  return word === 'US' || word === 'IT' ? null : (pronouns.get(word.toLowerCase()) ?? null)
}

/** "I", "we", "you": who speaks or is spoken to. */
export function isOfSpeech(word: string): boolean {
  const standsFor = pronounOf(word)?.standsFor
  return standsFor === 'speaker' || standsFor === 'hearer'
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries(data.pronouns).map(([word, [number, gender, standsFor]]) => [
    word,
    { number, gender, standsFor } as Pronoun,
  ]),
)
