import lists from '../../../data/ledger/speech-nouns.json' with { type: 'json' }
import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import { wordsBefore, wordsIn } from '../../events/words.ts'
import { type Stance, stances } from '../../reader/codebook.ts'
import type { EventAnnotation, StatementAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/**
 * A statement with the stance that its own noun names, where its verb names none: "reiterated their demand for" (LE161). A desire
 * promises nothing (LE217).
 */
export function withNamedStance(said: StatementAnnotation, sentence: Sentence, text: string): StatementAnnotation {
  // a denial turns on the noun itself, and a warning may stand in any noun
  if (said.stance === 'deny' || said.stance === 'warn') return said
  const before = wordsBefore(text, sentence, said.content.start, 3)
  if (ofConcern.has(said.stance) && isConcern(said.content, sentence, text)) return { ...said, stance: 'assess' }
  if (said.stance === 'promise' && wants.has(headOf(slice(text, said.content)))) return { ...said, stance: 'assess' }
  if (said.stance === 'inform' && before.some((word) => viewing.has(word))) return { ...said, stance: 'assess' }
  // behind "that" stands a clause, whatever its first noun
  const isConveyed = before.at(-1) !== 'that' && before.some((word) => conveying.has(word))
  const named = isConveyed ? stanceOf.get(headOf(slice(text, said.content))) : undefined
  return named === undefined ? said : { ...said, stance: named }
}

/** LE161: "Chad accuses Togo of sheltering rebels, a charge Togo denies": who accuses does not deny what he accuses of. */
export function withAccusersStance(
  said: StatementAnnotation,
  acts: readonly EventAnnotation[],
  text: string,
): StatementAnnotation {
  const isHis = ({ start }: Span) => said.speaker.some((one) => one.start === start)
  const accuses = acts.some(
    ({ type, trigger, actors }) =>
      type === 'ACCUSE' &&
      actors.some(isHis) &&
      ofWhat.test(text.slice(trigger.end, Math.max(trigger.end, said.content.start))),
  )
  return said.stance === 'deny' && accuses ? { ...said, stance: 'accuse' } : said
}

/** from an accusing to what it is of */
const ofWhat = /^(?: [^\s,;:]+){1,5} of $/u

/** LE352: "its concern about the dam", "voiced concern that the dam …" */
export function isConcern(content: Span, sentence: Sentence, text: string): boolean {
  const before = wordsBefore(text, sentence, content.start, 2)
  const words = slice(text, content)
  return !namesNoMatter(words) && [headOf(words), ...before].some((word) => concerns.has(word))
}

/** Whether words are such a noun, or one for a state of mind, and nothing of what it is about: "grave concerns" (LE162). */
export function namesNoMatter(words: string): boolean {
  const head = headOf(words)
  return wordsIn(words).at(-1) === head && (stanceOf.has(head) || minds.has(head))
}

/** "support" of "the firm support of Chad for": the last word before the first that only joins. */
function headOf(words: string): string {
  const all = wordsIn(words.replace(/['’]\p{L}*/gu, ''))
  const end = all.findIndex((word) => joining.has(word))
  return all.at(end === -1 ? -1 : Math.max(0, end - 1)) ?? ''
}

const minds = new Set(lists.minds)
const concerns = new Set(lists.concerns)
const ofConcern: ReadonlySet<Stance> = new Set(['accuse', 'inform', 'promise', 'praise'])
const wants = new Set(lists.wants)
const determiners = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'both',
  'this',
  'these',
  'those',
  'also',
])
const joining = new Set(topics.edges.filter((word) => !determiners.has(word)))
// whole forms, since "note" and "not" have one root
function formsOf(verb: string): readonly string[] {
  const stump = verb.replace(/e$/u, '')
  return [verb, `${verb}s`, `${verb}es`, `${stump}ed`, `${stump}ing`]
}
const conveying = new Set(lists.conveys.flatMap(formsOf))
const viewing = new Set(lists.views.flatMap(formsOf))
const stanceOf = new Map<string, Stance>(
  stances.flatMap((stance) => {
    const nouns: Partial<Record<Stance, readonly string[]>> = lists.nouns
    return (nouns[stance] ?? []).map((noun): [string, Stance] => [noun, stance])
  }),
)
