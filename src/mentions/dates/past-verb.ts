import tense from '../../../data/time/tense.json' with { type: 'json' }

/** "Accused", "met": a verb of the past by its form; a participle has the same. */
export function isPast(word: string): boolean {
  return irregular.has(word) || (/^\p{Ll}{2,}(?:-\p{Ll}+)?ed$/u.test(word) && !notPast.has(word))
}

const irregular: ReadonlySet<string> = new Set(tense.irregular.split(' '))
const notPast: ReadonlySet<string> = new Set(tense.notPast.split(' '))
