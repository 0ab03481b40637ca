import lists from '../../../data/ledger/speech-nouns.json' with { type: 'json' }
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import { wordsIn } from '../../events/words.ts'
import { isName } from '../../mentions/mention.ts'
import type { StatementAnnotation } from '../../reader/reader.ts'
import { isJoined } from '../speech/joint-speakers.ts'

/**
 * What makes of a statement one without the speakers who are no party (LE353): a crowd ("our citizens", "most people", "55 percent"), and where it has no
 * name, whoever holds a view ("critics") and a text ("the letter"). An "and" alone stands for the two that it joins.
 */
export function crowdRemover(
  { text, mentions }: EventDocument,
  party: FindParty,
): (said: StatementAnnotation) => StatementAnnotation {
  const names = mentions.filter(isName)
  const isNobody = (span: Span) => {
    const words = slice(text, span)
    if (crowd.test(words) && !source.test(text.slice(span.end))) return true
    const isNamed = party(span).actors.length > 0 || names.some((name) => overlaps(name, span))
    return !isNamed && (nobody.has(headOf(words)) || wordsIn(words).every((word) => nobody.has(word)))
  }
  const whole = (span: Span) => (slice(text, span) === 'and' ? joinedBy(span, names, text) : [span])
  return (said) => ({ ...said, speaker: said.speaker.flatMap(whole).filter((span) => !isNobody(span)) })
}

function joinedBy(and: Span, names: readonly Span[], text: string): readonly Span[] {
  const first = names.findLast(({ end }) => end <= and.start)
  const last = names.find(({ start }) => start >= and.end)
  return first !== undefined && last !== undefined && isJoined(first, last, text) ? [first, last] : [and]
}

/** "Majority" of "an overwhelming majority of nations" */
function headOf(words: string): string {
  return wordsIn(words.replace(/\s(?:of|in|from|at|on|for)\s.*$/u, '')).at(-1) ?? ''
}

const nobody: ReadonlySet<string> = new Set(lists.nobody)
/** what no office follows: not "majority leader", "world powers", "the People's Daily" */
const crowd = new RegExp(`(?:^|\\s)(?:${lists.crowds.join('|')})(?=$|\\s(?:of|around|across)\\b)`, 'u')
/** "people in her delegation" */
const source = /^\s(?:in|at|from|inside|close|familiar)\b/u
