import tense from '../../../data/time/tense.json' with { type: 'json' }
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { Draft } from '../draft.ts'
import { determiners } from '../pointers.ts'
import { wordsBetween } from '../words.ts'

/** "They discussed", "he also met with …, and thanked them": between subject and act a verb of the past, and no "has", "would", "will" before the act. */
export function isSimplePast({ sentence, read: { trigger }, actors }: Draft, text: string): boolean {
  const subjects = actors.filter(({ end }) => end <= trigger.start).map(({ end }) => end)
  if (subjects.length === 0) return false
  const all = wordsBetween(text, sentence, Math.max(...subjects), trigger.end)
  // "makes an unannounced visit": what stands behind an article says what the act is
  const article = all.findLastIndex((word) => determiners.has(word))
  const words = article < 0 ? all : [...all.slice(0, article), ...all.slice(-1)]
  return words.some(isPast) && !words.slice(-near).some((word) => auxiliaries.has(word))
}

const auxiliaries: ReadonlySet<string> = new Set(
  ['had', 'has', 'have', "'ve", '’ve', tense.ahead, tense.open].flatMap((words) => words.split(' ')),
)

/** words, the act among them */
const near = 5
