import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import type { FindParty } from '../../events/parties.ts'
import { wordsBefore, wordsBetween, wordsIn } from '../../events/words.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import { isName } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { StatementAnnotation } from '../../reader/reader.ts'
import { codeFinder } from '../code-finder.ts'
import { wordsAhead } from '../evidence.ts'
import { isCourtesy } from '../speech/courtesies.ts'
import { homeNewsFinder } from '../speech/home-news.ts'
import { asksSomebody, endsAsking } from '../speech/speech.ts'
import { isInQuotes } from './quoted.ts'
import { smallTalkFinder } from './small-talk.ts'
import { isConcern, namesNoMatter } from './stance-of-noun.ts'

/** Whether what is said in a sentence, by its number, is no statement: nobody says it, it says nothing, or something else tells it. */
export type IsToldElsewhere = (said: StatementAnnotation, sentence: number) => boolean

/** The rules LE22, LE31, LE34, LE35, LE41, LE47, LE48, LE65, LE121, LE162, LE238, LE239, LE296 and LE314 over the acts of an article. */
export function elsewhereFinder(
  document: EventDocument,
  events: readonly RapportEvent[],
  party: FindParty,
): IsToldElsewhere {
  const isNameless = namelessFinder(document, party)
  const isOwnContact = ownContactFinder(document, events, party)
  const isUnknown = unknownFinder(document, party)
  const isSmallTalk = smallTalkFinder(document)
  const isOfHome = homeNewsFinder(document, party)
  return (said, sentence) =>
    (isToldAsAct(said, sentence, events, document) && !isOwnClause(said, sentence, document)) ||
    isUnknown(said) ||
    isQuestion(said.content, sentence, document) ||
    isBrokenOff(said.content, document.text) ||
    isBare(said, document.text) ||
    isDiscussed(said, sentence, document) ||
    isSmallTalk(said, sentence) ||
    isOfHome([...said.speaker, ...said.affiliation], sentence) ||
    (said.stance !== 'deny' && isCourtesy(said.content, document)) ||
    (said.stance === 'assess' && !isQuotedClause(said.content, document.text) && isNameless(said)) ||
    (said.stance === 'inform' && isOwnContact(said, sentence))
}

/** LE31: a pronoun ("I", "she") of which nothing says who that is. */
function unknownFinder({ text, chains }: EventDocument, party: FindParty): (said: StatementAnnotation) => boolean {
  const named = new Set(chains.filter(({ name }) => name !== null).map(({ id }) => id))
  return ({ speaker }) =>
    speaker.every((span) => {
      const { actors, chain } = party(span)
      return pronounOf(slice(text, span)) !== null && actors.length === 0 && !named.has(chain ?? -1)
    })
}

/** LE41: "With whom?" asks for an answer, and so does what is put to somebody; another question that names somebody may say something. */
function isQuestion(content: Span, index: number, { text, mentions, sentences }: EventDocument): boolean {
  const sentence = sentences[index]
  if (!endsAsking(content, text)) return false
  if (sentence !== undefined && asksSomebody(sentence, text)) return true
  return !mentions.some((one) => isName(one) && contains(content, one))
}

/** LE47: "Eight years could be —" is broken off before it says anything. */
function isBrokenOff({ end }: Span, text: string): boolean {
  return /^\s*(?:[—–]|--)\s*(?:["”’]|\n|$)/u.test(text.slice(end, end + 8))
}

/** LE162: "concerns", "qualifying conditions" name no matter, nor does "No, no"; who denies something or is quoted chose his word. */
function isBare({ content, stance }: StatementAnnotation, text: string): boolean {
  const words = slice(text, content)
  if (wordsIn(words).every((word) => word === 'no' || word === 'not')) return true
  return stance !== 'deny' && !isInQuotes(content, text) && namesNoMatter(words)
}

/** LE121: what several "discuss" is a matter, unless they discuss what is theirs ("their commitment"). */
function isDiscussed({ content }: StatementAnnotation, index: number, { sentences, text }: EventDocument): boolean {
  const sentence = sentences[index]
  if (sentence === undefined) return false
  const [own = ''] = wordsBetween(text, sentence, content.start, content.end)
  const before = wordsBefore(text, sentence, content.start, 2)
  return before.some((word) => word.startsWith('discuss')) && !tellings.possessive.includes(own)
}

/**
 * LE22: what a party says in an act that is an event ("demands", "accused") is told there; a denial and a warning are not, and an
 * accusation and a concern (LE352) only in an act that is one.
 */
function isToldAsAct(
  { content, speaker, stance }: StatementAnnotation,
  index: number,
  events: readonly RapportEvent[],
  { sentences, text }: EventDocument,
): boolean {
  const isUneasy = sentences[index] !== undefined && isConcern(content, sentences[index], text)
  const types = stance === 'accuse' || isUneasy ? accusing : inWords
  if (stance === 'deny' || stance === 'warn') return false
  return events.some(({ type, evidence }) =>
    evidence.some(
      ({ sentence, trigger, roles }) =>
        sentence === index &&
        types.has(type) &&
        !contains(content, trigger) &&
        roles.some(
          ({ role, start, end }) => role === 'actor' && speaker.some((span) => overlaps(span, { start, end })),
        ),
    ),
  )
}

/** LE238: "Chad retorts that …", "…, an official complained": the clause says more than the act; what is demanded is the act itself. */
function isOwnClause(
  { content, speaker, stance }: StatementAnnotation,
  index: number,
  document: EventDocument,
): boolean {
  const { sentences, text } = document
  const sentence = sentences[index]
  if (sentence === undefined) return false
  const [before] = wordsBefore(text, sentence, content.start, 1)
  if (stance === 'demand') return before === 'that' && isLong(content, text) && isStill(content, index, document)
  return isLong(content, text) && (before === 'that' || speaker.every(({ start }) => start > content.start))
}

/** LE314: "demands that …", of the act told last before it: it still stands. */
function isStill({ start }: Span, index: number, document: EventDocument): boolean {
  const { annotations, text } = document
  if (index < opening) return false
  const acts = annotations[index]?.events.filter(({ type, trigger }) => type === 'REQUEST' && trigger.end < start) ?? []
  const last = acts.toSorted((a, b) => a.trigger.start - b.trigger.start).at(-1)
  if (last?.modality !== 'actual' || isPast(slice(text, last.trigger).toLowerCase())) return false
  const words = wordsAhead({ sentence: index, trigger: last.trigger }, document).slice(-2)
  return !words.some((word) => notNow.has(word))
}

/** sentences whose present is that of the news */
const opening = 2
const notNow = new Set(['to', 'had', 'did', 'would', 'will', 'may', 'could'])

/** LE239: words of a view that somebody chose to quote, and not one of them alone. */
function isQuotedClause(content: Span, text: string): boolean {
  return isInQuotes(content, text) && isLong(content, text)
}

/** A subject, a verb and something of it: no name alone. */
function isLong(content: Span, text: string): boolean {
  return wordsIn(slice(text, content)).length >= 3
}

const accusing = new Set<EventType>(['ACCUSE'])
const inWords = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT', 'SUPPORT', 'CONCEDE'])

/**
 * LE31: nobody of those who speak has a name in the sentence ("sceptics", "she"). Who says "I" is named by his speech, and two
 * who speak together are known ("they agreed").
 */
function namelessFinder({ text, mentions }: EventDocument, party: FindParty): (said: StatementAnnotation) => boolean {
  const named = mentions.filter(
    (one) =>
      isName(one) ||
      (one.kind === 'NOMINAL' && one.names.length > 0) ||
      pronounOf(slice(text, one))?.standsFor === 'speaker',
  )
  return ({ speaker }) =>
    !speaker.some((span) => named.some((one) => overlaps(one, span))) &&
    new Set(speaker.flatMap((span) => party(span).actors)).size < 2
}

/** LE34: the words tell, not in quotation marks, of a contact in which somebody of the speaker's side takes part. */
function ownContactFinder(
  { text, actors }: EventDocument,
  events: readonly RapportEvent[],
  party: FindParty,
): IsToldElsewhere {
  const codesOf = codeFinder(actors)
  const contacts = events
    .filter(({ type, modality }) => type === 'CONSULT' && modality !== 'negated')
    .map((event) => ({ evidence: event.evidence, codes: codesOf([...event.actors, ...event.recipients]) }))
    .filter(({ codes }) => codes.size > 1)
  return ({ content, speaker }, index) => {
    const own = codesOf(speaker.flatMap((span) => party(span).actors))
    const tells = contacts.filter(({ evidence }) =>
      evidence.some(({ sentence, trigger }) => sentence === index && contains(content, trigger)),
    )
    return !isInQuotes(content, text) && tells.some(({ codes }) => !codes.isDisjointFrom(own))
  }
}
