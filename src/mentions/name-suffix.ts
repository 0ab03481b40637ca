/** Words behind a surname that are no part of it, without their dot. */
const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv v vi vii viii ix x xii xiv xvi'.split(' '))

/** Whether a word tells apart those of one name: "Jr.", "Sr.", "II". */
export function isNameSuffix(word: string): boolean {
  return suffixes.has(word.replace('.', '').toLowerCase())
}

/** A person's name without the "Jr." or "II" at its end, so that the surname stands last. */
export function withoutSuffix(name: string): string {
  const before = /^(?<before>.+?),? (?<last>\p{L}+\.?)$/u.exec(name)?.groups
  return before?.last !== undefined && isNameSuffix(before.last) ? before.before! : name
}

/** Before a father's name: "Omar bin Rashid" is called "bin Rashid" or "Omar", and never "Rashid" (RES181). */
export const sonOf: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint'])

/** The last of the words of a name, with "bin" before it. */
export function lastName(words: readonly string[]): string {
  const [before = '', last = ''] = ['', ...words].slice(-2)
  return sonOf.has(before.toLowerCase()) ? `${before} ${last}` : last
}
