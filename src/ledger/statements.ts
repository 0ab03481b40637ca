import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import type { Stance } from '../reader/codebook.ts'
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

/** The statements of an article, in order of the text. */
export function statementsOf(document: EventDocument, party: FindParty): readonly Statement[] {
  const nameOf = namer(document)
  return document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.statements ?? []).map((said): Statement => {
      const spans = { speaker: said.speaker, affiliation: said.affiliation, about: said.about }
      const evidence = evidenceOf(document.text, sentence, said.content, spans, party)
      const speakers = actorsOf(evidence, 'speaker')
      return {
        speaker: said.speaker.map((span) => nameOf(party(span))).join(', '),
        speakerActor: speakers.length === 1 ? speakers[0]! : null,
        affiliation: said.affiliation[0] === undefined ? null : slice(document.text, said.affiliation[0]),
        stance: said.stance,
        content: slice(document.text, said.content),
        about: actorsOf(evidence, 'about'),
        evidence: [evidence],
      }
    }),
  )
}

/** Pronouns and bare titles are named by the actor or by the name of their chain, a name stays as it stands. */
function namer({ text, actors, mentions, chains }: EventDocument): (party: ReturnType<FindParty>) => string {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]))
  const chainNames = new Map(chains.map(({ id, name }) => [id, name]))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return (party) => {
    const [only, ...others] = party.actors
    const known = only !== undefined && others.length === 0 ? actorNames.get(only) : undefined
    if (known !== undefined && only?.includes(':')) return known
    const named = byId.get(chainNames.get(party.chain ?? -1) ?? -1)
    if (!party.named && named !== undefined) return slice(text, named)
    return party.named ? party.text : (known ?? party.text)
  }
}
