import vocabulary from '../../../data/ledger/denials.json' with { type: 'json' }
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import { wordsIn } from '../../events/words.ts'
import { isName } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { Stance } from '../../reader/codebook.ts'
import type { StatementAnnotation } from '../../reader/reader.ts'
import { codeFinder } from '../code-finder.ts'
import { withWholeContent } from '../speech/whole-content.ts'
import { isInQuotes } from './quoted.ts'

/** What was said before that somebody denies, and in which sentence. */
export interface Claim {
  readonly content: Span
  readonly sentence: number
}

/**
 * What a denial in a sentence, by its number, denies where its own words only point at it ("denied the charge", "disputes this"): what
 * another said last, in the sentence or the two before it; a part in something is denied only of what names the denier (LE162).
 */
export function claimFinder(
  document: EventDocument,
  party: FindParty,
): (denial: StatementAnnotation, sentence: number) => Claim | null {
  const { text, sentences, annotations, mentions, resolutions, actors } = document
  const codesOf = codeFinder(actors)
  const names = mentions.filter(isName)
  const codesBy = (speaker: readonly Span[]) => codesOf(speaker.flatMap((span) => party(span).actors))
  const codesIn = (content: Span) =>
    codesOf(mentions.filter((one) => overlaps(content, one)).flatMap(({ id }) => resolutions.get(id)?.actors ?? []))
  return (denial, index) => {
    const noun = pointerOf(slice(text, denial.content))
    if (denial.stance !== 'deny' || noun === null || isInQuotes(denial.content, text)) return null
    const own = codesBy(denial.speaker)
    for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
      const annotation = annotations[at]
      const isAhead = (span: Span) => at < index || span.end <= denial.content.start
      const told = (annotation?.statements ?? []).filter(({ content }) => isAhead(content))
      const last = told.toSorted((a, b) => a.content.start - b.content.start).at(-1)
      if (last !== undefined) {
        const content = withWholeContent(last.content, sentences[at]!, text, names)
        const isOwn = !codesBy(last.speaker).isDisjointFrom(own)
        const isMeant = !parts.has(noun) || !codesIn(content).isDisjointFrom(own)
        return !isOwn && claiming.has(last.stance) && isMeant && isWhole(content, text)
          ? { content, sentence: at }
          : null
      }
      if (annotation?.events.some(({ type, trigger }) => type === 'ACCUSE' && isAhead(trigger))) return null
    }
    return null
  }
}

/** The noun of words that only point at what is denied: "the charge", "rejects these claims", "any involvement", "this". */
function pointerOf(words: string): string | null {
  const said = words.replace(/^(?:it|he|she|they)\s/u, '')
  const [, noun = null] = pointer.exec(said) ?? []
  return noun
}

/** More than a name, and it can stand alone: not "it was a raid". */
function isWhole(content: Span, text: string): boolean {
  const words = wordsIn(slice(text, content))
  return words.length >= least && pronounOf(words[0] ?? '') === null
}

/** sentences back */
const reach = 2
/** words of a claim */
const least = 4
const claiming: ReadonlySet<Stance> = new Set(['accuse', 'inform', 'assess', 'warn'])
/** a part in what somebody else tells */
const parts: ReadonlySet<string> = new Set(vocabulary.parts)
const verb = [...vocabulary.denying, ...vocabulary.rejecting].join('|')
const pointer = new RegExp(
  `^(?:(?:${verb})\\s)?(?:(?:the|these|those|this|that|such|any|all|its|their)\\s)?(?:\\p{Lu}[\\p{L}.]*\\s)?(?:\\p{Ll}+\\s)?(${[...vocabulary.what, ...vocabulary.told].join('|')})$`,
  'u',
)
