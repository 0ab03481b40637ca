import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import type { Mention } from '../../mentions/mention.ts'
import { quadOf } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { opens } from '../../sentences/opens.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { type Actor, unique } from '../actor.ts'
import { parseTitle } from '../lookups.ts'
import { officeOf } from '../office-of.ts'
import type { Told } from '../told.ts'
import type { Voice } from '../voices/voice.ts'
import { homes, type Reference } from './discourse.ts'
import { severalWordsOf } from './several-words.ts'

/** What is known of an article, and the voice of each of its sentences. */
interface Spoken extends Told {
  readonly voices: readonly (Voice | null)[]
}

/**
 * RES142: where a state tells of a contact of its own person with persons of others in the opening of a text without turns, "they",
 * "the two", "the leaders" at the head of a later sentence are these persons. Asks for each mention in order of the text.
 */
export function thoseOfOpening(told: Spoken): (mention: Mention) => Reference | null {
  const { text, sentences, annotations, mentions, voices } = told
  const [voice] = voices
  const own = voice?.many.state ?? null
  if (own === null || voices.some((one) => one !== voice)) return () => null
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const partiesOf = ({ actors, recipients }: EventAnnotation) => [...actors, ...recipients]
  const personsOf = (event: EventAnnotation) =>
    unique(partiesOf(event).flatMap(told.actorsAt)).filter(({ kind }) => kind === 'person')
  const isMeeting = (event: EventAnnotation) => {
    if (event.type !== 'CONSULT') return false
    const parties = partiesOf(event).map(told.actorsAt)
    const areNamed = parties.every((actors) => actors.length > 0 && actors.every(({ kind }) => kind === 'person'))
    const states = homes(parties.flat())
    return areNamed && states.length > 1 && states.includes(own)
  }
  const first = sentences.filter(({ kind }) => kind === 'headline').length + 1
  const opened = sentences.slice(0, first + 1).filter((sentence) => opens(sentence, sentences))
  const opening = () => {
    const at = opened.find(({ index }) => (annotations[index]?.events ?? []).some(isMeeting))?.index ?? -1
    const event = annotations[at]?.events.find(isMeeting)
    return event === undefined ? null : { at, persons: personsOf(event) }
  }
  /** RES170: "they will consult further with the ministers": what all of them have still to do together */
  const isOfAll = (event: EventAnnotation, persons: readonly Actor[]) => {
    const there = personsOf(event)
    return event.modality !== 'actual' && persons.every(({ id }) => there.some((one) => one.id === id))
  }
  let met: ReturnType<typeof opening> = null
  /** its subject is of another state, or several of one, whom "they" may mean */
  const tellsOfOthers = ({ index, start }: Sentence, persons: readonly Actor[]) =>
    (bySentence.get(index) ?? []).some((one) => {
      if (one.kind === 'PRONOUN' || !isHead(text.slice(start, one.start))) return false
      const theirs = homes(told.actorsAt(one))
      return !theirs.every((home) => homes(persons).includes(home)) || (one.number === 'many' && theirs.length < 2)
    })
  return (mention) => {
    const sentence = sentences[mention.sentence]
    const words = text.slice(mention.start, mention.end)
    if (sentence === undefined || !isSeveral(words)) return null
    met ??= opening()
    if (met === null || mention.sentence <= met.at || !isHead(text.slice(sentence.start, mention.start))) return null
    const { at, persons } = met
    if (!isMeant(words, persons, own)) return null
    if (told.partsAt(mention).some(({ type }) => quadOf[type] === 2 || quadOf[type] === 4)) return null
    const between = annotations.slice(at + 1, mention.sentence).flatMap(({ events }) => events)
    const endsHere = (event: EventAnnotation) =>
      event.type === 'CONSULT' && !isOfAll(event, persons) && isWithAnother(personsOf(event), persons, own)
    if (between.some(endsHere)) return null
    const before = sentences[mention.sentence - 1]!
    if (pronoun.test(words) && before.index > at && tellsOfOthers(before, persons)) return null
    return { actors: persons, reasons: ['those who met, by the opening'] }
  }
}

/** A contact of one of its own with somebody else: whom the text speaks of from there on is open. */
function isWithAnother(there: readonly Actor[], persons: readonly Actor[], own: string): boolean {
  const isNew = there.some((one) => one.state !== own && persons.every(({ id }) => id !== one.id))
  return isNew && there.some((one) => one.state === own)
}

/** "They", "The two", "In addition, the": nobody is named before it in its sentence. */
function isHead(before: string): boolean {
  return /^(?:\p{Lu}?[\p{Ll}' -]+,\s+)?(?:the\s+|both\s+|together\s+)*$/iu.test(before) && !/\s\p{Lu}/u.test(before)
}

/** "They", "the two", "both leaders", "the presidents": words for several, by what they count and by their office. */
function isSeveral(words: string): boolean {
  const { count, noun } = severalWordsOf(words)
  return pronoun.test(words) || (noun === null ? count !== null : isPlural(noun))
}

/** As many as are counted; of "the leaders" and "the presidents" those of its own hold such an office. */
function isMeant(words: string, persons: readonly Actor[], own: string): boolean {
  const { count, noun } = severalWordsOf(words)
  if (count !== null && persons.length !== count) return false
  if (noun === null || pronoun.test(words) || (count !== null && free.test(noun))) return true
  const office = parseTitle(noun)?.office ?? null
  const holds = (code: string | null) =>
    /^leaders$/iu.test(noun) ? leaders.has(code ?? '') : code !== null && code === office
  return persons.every((one) => one.state !== own || holds(officeOf(one)))
}

function isPlural(noun: string): boolean {
  return free.test(noun) || (/s$/u.test(noun) && parseTitle(noun)?.kind === 'group')
}

const pronoun = /^they$/iu
/** whatever office they hold */
const free = /^(?:leaders|(?:senior\s+)?officials|principals)$/iu
const leaders: ReadonlySet<string> = new Set(data.bearers.leader)
