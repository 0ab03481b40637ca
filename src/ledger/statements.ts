import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import type { Actor } from '../actors/actor.ts'
import { type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import type { FindParty, Party } from '../events/parties.ts'
import type { Stance } from '../reader/codebook.ts'
import type { StatementAnnotation } from '../reader/reader.ts'
import { concernedFinder } from './concerned.ts'
import { actorsOf, evidenceOf } from './evidence.ts'
import { isInQuotes } from './quoted.ts'
import { elsewhereFinder } from './told-elsewhere.ts'

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

/** The statements of an article, in order of the text (LE22 to LE24, LE31, LE34). */
export function statementsOf(
  document: EventDocument,
  events: readonly RapportEvent[],
  party: FindParty,
): readonly Statement[] {
  const nameOf = namer(document)
  const concerned = concernedFinder(document)
  const affiliations = new Map<number, string>()
  const isToldElsewhere = elsewhereFinder(document, events, party)
  return document.sentences.flatMap((sentence, index) => {
    const said = document.annotations[index]?.statements ?? []
    const sure = said.filter(
      ({ content, speaker }) => speaker.length > 0 && content.score >= thresholds.least.statements,
    )
    const own = sure.filter((one) => !isToldElsewhere(one, sentence.index))
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

/** LE23: what one speaker says in one sentence with one stance is one statement; its words are those in quotation marks, else the longest. */
function onePerSpeaker(said: readonly StatementAnnotation[], text: string): readonly StatementAnnotation[] {
  const groups = Map.groupBy(said, ({ speaker, stance }) => [stance, ...speaker.map(({ start }) => start)].join())
  return [...groups.values()].map(
    (same) => same.toSorted((a, b) => weight(b.content, text) - weight(a.content, text))[0]!,
  )
}

function weight(content: Span, text: string): number {
  return (isInQuotes(content, text) ? 10_000 : 0) + content.end - content.start
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
