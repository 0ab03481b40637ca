import lists from '../../../data/ledger/courtesies.json' with { type: 'json' }
import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { wordsIn } from '../../events/words.ts'
import { isName, type Mention } from '../../mentions/mention.ts'
import type { Stance } from '../../reader/codebook.ts'
import type { StatementAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { looksForward } from '../speech/courtesies.ts'
import { isOfTies, namesChill, namesTies, praisesTies } from '../speech/good-ties.ts'
import { homeFinder, speaksTo } from '../speech/of-home.ts'
import { isLabel, isQuotation, isTranscript, namesSomething, speaksForItself } from '../speech/speech.ts'
import { isInQuotes } from './quoted.ts'

/**
 * Tells whether speech in a transcript, in a sentence by its number, names nobody (LE65), praises
 * to his face whom it speaks to (LE163), is of home alone (LE296), an anecdote (LE297) or about good ties (LE298).
 */
export function smallTalkFinder(document: EventDocument): (said: StatementAnnotation, sentence: number) => boolean {
  const { text, isNews = true } = document
  const isOfHome = homeFinder(document)
  return (said, sentence) => {
    const { speaker, content, stance } = said
    const whole = document.sentences[sentence]
    if (whole === undefined || stance === 'deny') return false
    if (!isNews && !isQuotation(content, whole, text) && isPoliteness(said, document)) return true
    if (!isNews && isBareWord(said, whole, document)) return true
    if (!isRetold(said, whole, document) && !isTranscript(content, speaker, whole, text)) {
      const names = (words: Span) => namesSomething(words, document)
      if (isNews || !told.has(stance) || !isQuotation(content, whole, text)) return false
      return !names(content) && !(grave.has(stance) && names(whole))
    }
    if (grave.has(stance)) return !namesSomething(behindLabel(speaker, whole, text), document)
    if (!namesSomething(content, document) || (ofHome.has(stance) && isOfHome(speaker, whole))) return true
    const words = slice(text, content)
    if (ofTies.has(stance) && namesTies(words) && !namesChill(words)) return true
    return stance === 'praise' && (!isBacking(words) || speaksTo(content, whole, text))
  }
}

/** LE355: "as the President has said, we have much to do": who speaks for himself tells what another said. */
function isRetold({ content }: StatementAnnotation, whole: Sentence, { text, isNews = true }: EventDocument): boolean {
  return !isNews && speaksForItself(whole, text) && !isQuotation(content, whole, text) && !isInQuotes(content, text)
}

/** LE355: "the minister says that two boats were enough": what somebody tells of nobody, in a sentence that names nobody beside him. */
function isBareWord(
  { speaker, content, stance }: StatementAnnotation,
  whole: Sentence,
  document: EventDocument,
): boolean {
  if (stance !== 'inform' || isQuotation(content, whole, document.text)) return false
  const others = document.mentions.filter((one) => contains(whole, one) && !speaker.some((by) => overlaps(by, one)))
  return !others.some((one) => isName(one) && namesSomething(one, document))
}

/** LE351: condolences and congratulations, whoever looks forward to something but a treaty, ties that are good and nothing else. */
function isPoliteness({ content, stance }: StatementAnnotation, { text, mentions }: EventDocument): boolean {
  if (!polite.has(stance)) return false
  const words = wordsIn(slice(text, content))
  if (words.slice(0, opening).some((word) => wishes.has(word))) return true
  const named = mentions.filter((one) => contains(content, one))
  if (looksForward(words.slice(0, opening))) return named.every(({ kind }) => kind !== 'LAW')
  // a region is a matter of its own
  const names = named.filter((one) => isName(one) && one.kind !== 'LOC')
  const rest = names.toSorted((a, b) => b.start - a.start).reduce(withoutName, { words: slice(text, content), content })
  return ofTies.has(stance) && praisesTies(slice(text, content)) && isOfTies(rest.words)
}

function withoutName({ words, content }: { words: string; content: Span }, { start, end }: Mention) {
  const [from, to] = [start - content.start, end - content.start]
  return { words: `${words.slice(0, from)} ${words.slice(to)}`, content }
}

/** words at the beginning of what is said, within which a courtesy names itself */
const opening = 5

/** The sentence without the label that says who speaks. */
function behindLabel(speaker: readonly Span[], whole: Sentence, text: string): Span {
  const labels = speaker.filter((span) => isLabel(span, text)).map(({ end }) => end)
  return { start: Math.max(whole.start, ...labels), end: whole.end }
}

/** LE354: "our support for the port" goes further than a compliment. */
function isBacking(words: string): boolean {
  return wordsIn(words).some((word) => backing.has(word))
}

/** What is said against somebody matters though its own words name nobody, where the rest of the sentence does. */
const grave: ReadonlySet<Stance> = new Set(['accuse', 'warn'])
/** what is only told; what is promised and demanded may be for others whom the sentence does not name */
const ofHome: ReadonlySet<Stance> = new Set(['inform', 'assess', 'praise'])
/** what an anecdote quotes (LE297) */
const told: ReadonlySet<Stance> = new Set(['inform', 'assess', 'accuse'])
/** what is said of ties that are good; a promise goes further */
const ofTies: ReadonlySet<Stance> = new Set(['praise', 'assess'])
const backing = new Set(lists.backing)
const wishes = new Set(lists.wishes)
/** in which a state is courteous */
const polite: ReadonlySet<Stance> = new Set(['inform', 'assess', 'praise', 'promise'])
