import tense from '../../data/time/tense.json' with { type: 'json' }
import type { Draft } from './draft.ts'
import { wordsBetween } from './words.ts'

/** "They discussed", "he also met with …, and thanked them": between subject and act a verb of the past, and no "has", "would", "will" before the act. */
export function isSimplePast({ sentence, read: { trigger }, actors }: Draft, text: string): boolean {
  const subjects = actors.filter(({ end }) => end <= trigger.start).map(({ end }) => end)
  if (subjects.length === 0) return false
  const words = wordsBetween(text, sentence, Math.max(...subjects), trigger.end)
  return words.some(isPast) && !words.slice(-near).some((word) => auxiliaries.has(word))
}

/** "Accused", "met": a verb of the past by its form; a participle has the same. */
export function isPast(word: string): boolean {
  return irregular.has(word) || (/^\p{Ll}{2,}(?:-\p{Ll}+)?ed$/u.test(word) && !notPast.has(word))
}

const irregular: ReadonlySet<string> = new Set(tense.irregular.split(' '))
const notPast: ReadonlySet<string> = new Set(tense.notPast.split(' '))
const auxiliaries: ReadonlySet<string> = new Set(
  ['had', 'has', 'have', "'ve", '’ve', tense.ahead, tense.open].flatMap((words) => words.split(' ')),
)

/** words, the act among them */
const near = 5
