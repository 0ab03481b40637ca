import type { Span } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import { quadOf } from '../reader/codebook.ts'
import { type Annotation, emptyAnnotation } from '../reader/reader.ts'
import type { Actor } from './actor.ts'
import type { Description } from './description.ts'
import { unknownPerson, withSector } from './make-actor.ts'
import type { Meant } from './meant.ts'
import { type OfficeCode, soleOffices } from './office.ts'
import { personName } from './person-key.ts'
import { nameMatch } from './person-match.ts'
import type { PhraseReading } from './phrase-reading.ts'
import { tokenRange } from './read-mention.ts'
import type { Resolvable } from './resolvable.ts'
import { theAddressed, thoseInConversation } from './resolve-conversation.ts'
import { homes, type Reference, type Referent } from './resolve-discourse.ts'
import type { Scan } from './resolve-names.ts'
import { ownOfficial } from './resolve-own-officials.ts'
import { resolveReference } from './resolve-reference.ts'
import { speaksIn } from './resolve-referents.ts'
import { keyOf, partsOf } from './resolve-roles.ts'
import { bothBehind } from './resolve-several.ts'
import { isQuoted, type Voice } from './resolve-voice.ts'
import { determinerOf } from './resolve-words.ts'

/** What is known of an article before a mention that has no name. */
interface Told extends Resolvable {
  readonly scans: readonly Scan[]
  readonly readings: readonly (PhraseReading | null)[]
  readonly referents: readonly Referent[]
  readonly actorsAt: (span: Span) => readonly Actor[]
  /** who speaks where it stands */
  readonly voice: Voice | null
  readonly hearer: Actor | null
  readonly asked: Actor | null
  readonly self: Actor | null
  readonly ownHolder: (office: OfficeCode) => Actor | null
  readonly seat: string | null
}

/** Whom the rules alone say that a mention refers to; null where they say nothing. */
export function meantByReference(mention: Mention, told: Told): (Meant & Pick<Reference, 'weak'>) | null {
  const { scans, readings, referents, actorsAt } = told
  const scan = scans[mention.sentence]
  if (scan === undefined) return null
  const annotation = told.annotations[mention.sentence] ?? emptyAnnotation
  const [from, to] = tokenRange(scan, mention)
  const parts = partsOf(annotation).get(keyOf(mention)) ?? []
  const reading = readings[mention.id]
  const { start, end, sentence } = mention
  const before = determinerOf(scan.words, from)
  // "the National Security Advisors": several, though the reader tags a title as it tags that of one
  const isSeveral = mention.kind === 'TITLE' && reading?.title?.kind === 'group' && before === 'the'
  const number = isSeveral ? 'many' : mention.number
  const quoted = isQuoted(told.text, scan.sentence, mention, told.quotes ?? [])
  const own = ownOfficial(mention, {
    voice: told.voice,
    quoted,
    readings,
    mentions: told.mentions,
    actorsOf: actorsAt,
    across: parts.flatMap((part) => [...part.across, ...part.facing].flatMap(actorsAt)),
    harmed: parts.some(({ type, side }) => side === 'recipient' && quadOf[type] > 2),
  })
  if (own !== null) return { ...own, anyOf: false }
  const together = quoted ? null : thoseInConversation(mention, { ...told, annotation, actorsAt })
  if (together !== null) return { ...together, anyOf: false }
  if (reading?.stranger || (reading?.person && !reading.title?.office)) return null
  const isNamed = Boolean(reading?.person)
  const seat = start >= (told.dateline?.end ?? 0) ? told.seat : null
  const both = number === 'one' ? null : bothBehind(scan.words, to)
  const description: Description = {
    start,
    end,
    sentence,
    number,
    words: scan.words.slice(from, to),
    title: reading?.title ?? null,
    across: parts.flatMap((part) => part.across.flatMap(actorsAt)),
    actedOnBy: parts.flatMap(({ type, side, across }) =>
      type !== 'CONSULT' && side === 'recipient' ? across.flatMap(actorsAt) : [],
    ),
    met: parts.flatMap(({ type, beside, across }) =>
      type === 'CONSULT' ? [...beside, ...across].flatMap(actorsAt) : [],
    ),
    facing: parts.flatMap((part) => part.facing.flatMap(actorsAt)),
    places: parts.flatMap((part) => part.places.flatMap(actorsAt)),
    concerns: reading?.concerns ?? [],
    speakers: speakersFor(told.voice, quoted, annotation, mention, scan.words[from] ?? '', actorsAt),
    self: told.self,
    hearer: quoted ? null : (told.asked ?? (parts.some(({ type }) => type === 'CONSULT') ? told.hearer : null)),
    quoted,
    own: ownBearer(reading, told.ownHolder),
    seat: reading?.title?.office === 'spokesperson' ? (speaksIn(told.text, end, told.published) ?? seat) : seat,
    home: told.voice?.many ?? null,
    named: isNamed,
    mutual: parts.some((part) => part.mutual) && !isOfOthers(scan.words.slice(to, to + 3)),
    opens: /^(?:|[,;:—–"“]|and|but|that|which|when|as|while)$/.test(scan.words[from - 2] ?? ''),
    before,
    weak: reading?.weak ? reading.actors : [],
  }
  const described = (both && ofBoth(description, both, referents)) ?? resolveReference(description, referents)
  const reference = quoted || isNamed ? described : theAddressed(description, told, described)
  if (reference === null) return null
  const [home] = reference.actors
  if (!reading?.person || home === undefined) return { ...reference, anyOf: false }
  return {
    actors: [unknownPerson(reading.person.words, home, reading.title)],
    anyOf: false,
    reasons: reference.reasons,
    ...(reference.weak && { weak: reference.weak }),
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

/** "border guards of the two countries": those whom "the two countries" stands for (RES2), with the sector of the noun. */
function ofBoth(description: Description, words: readonly string[], referents: readonly Referent[]): Reference | null {
  const { title } = description
  const bare = { ...description, words, before: 'the', title: null, own: null, named: false, mutual: false, weak: [] }
  const reference = resolveReference(bare, referents)
  if (reference === null || homes(reference.actors).length < 2) return null
  return { ...reference, actors: reference.actors.map((actor) => withSector(actor, title?.sectors ?? [])) }
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
  const covering = annotation.statements.filter(
    (one) => one.content.start <= mention.start && mention.end <= one.content.end,
  )
  const speakers = covering.flatMap((one) => one.speaker)
  if (speakers.length > 0 && (voice === null || others(speakers).length > 0)) return others(speakers)
  if (voice !== null && !quoted) return /^(?:I|me|my)$/i.test(word) ? [voice.one] : voice.all
  return others(annotation.events.flatMap((event) => event.reporter))
}
