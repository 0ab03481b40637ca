import { contains, type Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import { wordsIn } from '../../events/words.ts'
import type { OutlookAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { codeFinder } from '../code-finder.ts'

/**
 * Whether words that should tell of a first tell of a second or a third, of the first of several parts (LE120), of nothing that two do,
 * or of no first (LE243).
 */
export function isLaterOrPart(said: string): boolean {
  const words = wordsIn(said)
  const since = words.indexOf('since')
  const at = words.indexOf('first')
  if (at < 0) {
    const isLater = words.slice(0, since < 0 ? words.length : since).some((word) => later.test(word))
    return isLater || !words.some((word) => tells.test(word) || span.test(word))
  }
  if (/\bone of\b.*\bfirst\b/iu.test(said)) return true
  if (/\bnot (?:for )?the first\b|\bfirst of (?:several|many|two|three|four|five|six|\d+)\b/iu.test(said)) return true
  const [noun = ''] = words.slice(at + 1).filter((word) => !outward.has(word))
  if (onlySaid.test(noun)) return true
  return nothingDone.test(noun) || (parts.test(noun) && !words.some((word) => span.test(word)))
}

const later = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u
const parts = /^(?:stop|leg|day|half|round|phase|stage|part|step|batch|wave|test)s?$/u
/** what is reckoned or befalls, and is done between nobody: "its first casualty", "his first morning in office", "the first evidence of" (LE243) */
const nothingDone = /^(?:morning|evening|night|week|month|casualty|victim|death|fatality|sign|result|evidence)s?$/u
/** what one says alone: "in his first public comments on the raid" (LE407) */
const onlySaid = /^(?:comment|remark|reaction|statement|word|tweet|speech|speeche|address|addresse|interview)s?$/u
const outward: ReadonlySet<string> = new Set([
  'public',
  'official',
  'televised',
  'national',
  'major',
  'detailed',
  'substantive',
])
/** what is a first without the word */
const tells =
  /^(?:inaugural|never|not|no|last|only|unprecedented|again|anew|weeks?|centur(?:y|ies)|generations?|time)$/u
/** how long there was none */
const span = /^(?:since|ever|months?|years?|decades?)$/u

/**
 * LE67: whether who has a first, who is named in its words and who takes part in the acts of its sentence are of two states or more. What
 * was last dates it, and has no part in it (LE30).
 */
export function firstFinder(
  document: EventDocument,
  party: FindParty,
): (view: OutlookAnnotation, sentence: Sentence) => boolean {
  const { actors, annotations, mentions, text } = document
  const codesOf = codeFinder(actors)
  return ({ content, holders }, { index }) => {
    const acts = (annotations[index]?.events ?? []).flatMap((act) => [...act.actors, ...act.recipients, ...act.place])
    const named = mentions.filter(
      ({ sentence, ...span }) =>
        sentence === index && contains({ start: content.start, end: endOfFirst(content, text) }, span),
    )
    return codesOf([...holders, ...named, ...acts].flatMap((span) => party(span).actors)).size > 1
  }
}

/** Where the words of a first end: "the first raid | since the war in Chad". */
export function endOfFirst({ start, end }: Span, text: string): number {
  return start + text.slice(start, end).search(/\bsince\b|$/u)
}
