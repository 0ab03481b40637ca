import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import type { Actor } from '../actors/actor.ts'
import { contains, overlaps, type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import type { FindParty, Party } from '../events/parties.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import type { EventType, Stance } from '../reader/codebook.ts'
import type { StatementAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { concernedFinder } from './concerned.ts'
import { actorsOf, evidenceOf } from './evidence.ts'

/** Who said what of whom. `speaker` is a name where it is known, else the words of the text; empty where nobody is named. */
export interface Statement {
  readonly speaker: string
  readonly speakerActor: string | null
  readonly affiliation: string | null
  readonly stance: Stance
  readonly content: string
  readonly about: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The statements of an article, in order of the text (LE22 to LE24). */
export function statementsOf(
  document: EventDocument,
  events: readonly RapportEvent[],
  party: FindParty,
): readonly Statement[] {
  const nameOf = namer(document)
  const concerned = concernedFinder(document)
  const affiliations = new Map<number, string>()
  const isNameless = namelessFinder(document, party)
  return document.sentences.flatMap((sentence, index) => {
    const said = document.annotations[index]?.statements ?? []
    const sure = said.filter(
      ({ content, speaker }) => speaker.length > 0 && content.score >= thresholds.least.statements,
    )
    const own = sure.filter(
      (one) => !isToldAsAct(one, sentence, events) && !(one.stance === 'assess' && isNameless(one)),
    )
    return onePerSpeaker(own, document.text).map((one): Statement => {
      const speakers = [...new Set(one.speaker.flatMap((span) => party(span).actors))]
      const about = one.about.length > 0 ? one.about : concerned(one.content, speakers)
      const spans = { speaker: one.speaker, affiliation: one.affiliation, about }
      const evidence = evidenceOf(document.text, sentence, one.content, spans, party)
      const chain = one.speaker[0] === undefined ? null : party(one.speaker[0]).chain
      const words = one.affiliation[0] === undefined ? null : slice(document.text, one.affiliation[0])
      if (words !== null && chain !== null && !affiliations.has(chain)) affiliations.set(chain, words)
      return {
        speaker: one.speaker.map((span) => nameOf(party(span))).join(', '),
        speakerActor: speakers.length === 1 ? speakers[0]! : null,
        affiliation: words ?? (chain === null ? null : (affiliations.get(chain) ?? null)),
        stance: one.stance,
        content: slice(document.text, one.content),
        about: actorsOf(evidence, 'about'),
        evidence: [evidence],
      }
    })
  })
}

/**
 * LE22: what a party says in an act that is an event ("demands", "accused") is told there; a denial and a warning are not, and an
 * accusation only in an act that is one.
 */
function isToldAsAct(
  { content, speaker, stance }: StatementAnnotation,
  { index }: Sentence,
  events: readonly RapportEvent[],
): boolean {
  const types = stance === 'accuse' ? accusing : inWords
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

const accusing = new Set<EventType>(['ACCUSE'])
const inWords = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT', 'SUPPORT', 'CONCEDE'])

/**
 * LE31: nobody of those who speak has a name in the sentence ("sceptics", "she"). Who says "I" is named by his speech, and two
 * who speak together are known ("they agreed").
 */
function namelessFinder({ text, mentions }: EventDocument, party: FindParty): (said: StatementAnnotation) => boolean {
  const named = mentions.filter(
    (one) =>
      (one.kind !== 'PRONOUN' && (one.kind !== 'NOMINAL' || one.names.length > 0)) ||
      pronounOf(slice(text, one))?.standsFor === 'speaker',
  )
  return ({ speaker }) =>
    !speaker.some((span) => named.some((one) => overlaps(one, span))) &&
    new Set(speaker.flatMap((span) => party(span).actors)).size < 2
}

/** LE23: what one speaker says in one sentence with one stance is one statement; its words are those in quotation marks, else the longest. */
function onePerSpeaker(said: readonly StatementAnnotation[], text: string): readonly StatementAnnotation[] {
  const groups = Map.groupBy(said, ({ speaker, stance }) => [stance, ...speaker.map(({ start }) => start)].join())
  return [...groups.values()].map(
    (same) => same.toSorted((a, b) => weight(b.content, text) - weight(a.content, text))[0]!,
  )
}

function weight(content: Span, text: string): number {
  const quoted = /["“”]/u.test(text.slice(content.start - 1, content.end + 1))
  return (quoted ? 10_000 : 0) + content.end - content.start
}

/** A person or a pronoun is named by the actor or by the name of the chain; other words stand as they are. */
function namer({ text, actors, mentions, chains }: EventDocument): (party: Party) => string {
  const byActor = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
  const chainNames = new Map(chains.map(({ id, name }) => [id, name]))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return (party) => {
    const [only, ...others] = party.actors
    const known = only !== undefined && others.length === 0 ? byActor.get(only) : undefined
    if (known?.kind === 'person') return known.name
    const named = byId.get(chainNames.get(party.chain ?? -1) ?? -1)
    if (!party.named && named !== undefined) return slice(text, named)
    return party.named ? party.text : (known?.name ?? party.text)
  }
}
