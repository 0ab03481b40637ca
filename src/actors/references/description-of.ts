import { contains, type Span } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Annotation, emptyAnnotation } from '../../reader/reader.ts'
import type { Actor } from '../actor.ts'
import type { Scan } from '../names/name-hit.ts'
import { determinerOf } from '../names/words.ts'
import { type OfficeCode, soleOffices } from '../office.ts'
import { personName } from '../person-key.ts'
import { nameMatch } from '../person-match.ts'
import type { PhraseReading } from '../phrases/phrase-reading.ts'
import { tokenRange } from '../phrases/read-mention.ts'
import type { Told } from '../told.ts'
import type { Voice } from '../voices/voice.ts'
import { whoIsQuoted } from './barred.ts'
import type { Description } from './description.ts'
import { isJoint } from './joint-body.ts'

/** Who speaks where a mention stands, and to whom. */
export interface Speaking {
  readonly voice: Voice | null
  /** to whom is spoken */
  readonly hearer: Actor | null
  /** whom the press asks */
  readonly asked: Actor | null
  /** the person who says "I" */
  readonly self: Actor | null
}

/** A mention without a name of its own, with what surrounds it. */
export function descriptionOf(
  mention: Mention,
  scan: Scan,
  quoted: boolean,
  told: Told,
  { voice, hearer, asked, self }: Speaking,
): Description {
  const { actorsAt, text } = told
  const { words } = scan
  const { start, end, sentence } = mention
  const annotation = told.annotations[sentence] ?? emptyAnnotation
  const reading = told.readings[mention.id]
  const [from, to] = tokenRange(scan, mention)
  const parts = told.partsAt(mention)
  const contacts = parts.filter(({ type }) => type === 'CONSULT')
  const before = determinerOf(words, from)
  const seat = start >= (told.dateline?.end ?? 0) ? told.seat : null
  // "the National Security Advisors": several, though the reader tags a title as it tags that of one
  const isSeveral = mention.kind === 'TITLE' && reading?.title?.kind === 'group' && before === 'the'
  return {
    start,
    end,
    sentence,
    number: isSeveral ? 'many' : mention.number,
    words: words.slice(from, to),
    title: reading?.title ?? null,
    across: parts.flatMap(({ across }) => across.flatMap(actorsAt)),
    actedOnBy: parts.flatMap(({ type, side, across }) =>
      type !== 'CONSULT' && side === 'recipient' ? across.flatMap(actorsAt) : [],
    ),
    met: contacts.flatMap(({ beside, across }) => [...beside, ...across].flatMap(actorsAt)),
    facing: parts.flatMap(({ facing }) => facing.flatMap(actorsAt)),
    places: parts.flatMap(({ places }) => places.flatMap(actorsAt)),
    concerns: reading?.concerns ?? [],
    speakers: speakersFor(voice, quoted, annotation, mention, words[from] ?? '', actorsAt),
    self: self ?? whoIsQuoted(text, mention, annotation, actorsAt),
    hearer: quoted ? null : (asked ?? (contacts.length > 0 ? hearer : null)),
    quoted,
    own: ownBearer(reading, told.ownHolder),
    seat,
    home: voice?.many ?? null,
    named: Boolean(reading?.person),
    mutual: parts.some(({ mutual }) => mutual) && !isOfOthers(words.slice(to, to + 3)),
    agreed:
      parts.some(({ type, alone }) => alone && (type === 'AGREE' || type === 'COOPERATE')) &&
      !isOfOthers(words.slice(to, to + 3)),
    alone:
      parts.some(({ type, alone }) => alone && ['AGREE', 'COOPERATE', 'SUPPORT'].includes(type)) &&
      !isOfOthers(words.slice(to, to + 3)),
    opens: /^(?:|[,;:—–"“]|and|but|that|which|when|as|while)$/.test(words[from - 2] ?? ''),
    joint: isJoint(words, from, to),
    before,
    weak: reading?.weak ? reading.actors : [],
  }
}

/** The holder at home of the office that a phrase names; not where a state has one and the phrase gives its bearer another name (RES73). */
function ownBearer(reading: PhraseReading | null | undefined, ownHolder: (office: OfficeCode) => Actor | null) {
  const office = reading?.title?.office ?? null
  const own = office === null ? null : ownHolder(office)
  const name = reading?.person?.words
  if (own === null || office === null || !name || !soleOffices.has(office)) return own
  return nameMatch(personName(name), personName(own.name), own.state) === 0 ? null : own
}

/** "members | of the coalition met": what stands behind says who they are, unless it is the two themselves (RES10). */
function isOfOthers([preposition = '', ...words]: readonly string[]): boolean {
  return /^(?:of|from)$/.test(preposition) && !words.some((word) => /^(?:two|both|each|either)$/.test(word))
}

/** Who speaks where a span stands: who is quoted, outside quotes the voice of the document, else who reports. */
function speakersFor(
  voice: Voice | null,
  quoted: boolean,
  annotation: Annotation,
  mention: Mention,
  word: string,
  actorsAt: (span: Span) => readonly Actor[],
): readonly Actor[] {
  const others = (spans: readonly Span[]) => spans.filter((one) => one.start !== mention.start).flatMap(actorsAt)
  // "“I said that Chad wants peace,” he told them": what is quoted may be more than what the reader takes for the content
  const covering = annotation.statements.filter(
    (one) => contains(one.content, mention) || (quoted && one.speaker.some(({ start }) => start === mention.start)),
  )
  const speakers = covering.flatMap((one) => one.speaker)
  if (speakers.length > 0 && (voice === null || others(speakers).length > 0)) return others(speakers)
  if (voice !== null && !quoted) return /^(?:I|me|my)$/i.test(word) ? [voice.one] : voice.all
  return others(annotation.events.flatMap((event) => event.reporter))
}
