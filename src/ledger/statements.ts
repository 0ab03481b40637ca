import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import { isName } from '../mentions/mention.ts'
import type { Stance } from '../reader/codebook.ts'
import type { StatementAnnotation } from '../reader/reader.ts'
import { actorsOf, evidenceOf } from './evidence.ts'
import { concernedFinder } from './speech/concerned.ts'
import { withPartner } from './speech/joint-speakers.ts'
import { withClosingMark, withinName, withWholeContent } from './speech/whole-content.ts'
import { withSubject } from './speech/with-subject.ts'
import { crowdRemover } from './statements/crowds.ts'
import { isInQuotes } from './statements/quoted.ts'
import { type Speakers, speakerFinder } from './statements/speakers.ts'
import { groupFinder } from './statements/speaking-group.ts'
import { withAccusersStance, withNamedStance } from './statements/stance-of-noun.ts'
import { elsewhereFinder } from './statements/told-elsewhere.ts'
import { claimFinder } from './statements/what-is-denied.ts'

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
  known: FindParty,
): readonly Statement[] {
  const party = groupFinder(document, events, known)
  const speakersOf = speakerFinder(document, party)
  const concerned = concernedFinder(document)
  const withoutCrowds = crowdRemover(document, party)
  const affiliations = new Map<number, string>()
  const names = document.mentions.filter(isName)
  const proper = names.filter(({ kind }) => kind !== 'TITLE')
  const inFull = (parts: readonly Span[], others: readonly Span[]) => [
    ...new Map(parts.map((part) => withinName(part, proper, others)).map((span) => [span.start, span])).values(),
  ]
  const claimOf = claimFinder(document, party)
  const isToldElsewhere = elsewhereFinder(document, events, party)
  return document.sentences.flatMap((sentence, index) => {
    const said = (document.annotations[index]?.statements ?? [])
      .map((one) => ({ ...one, speaker: inFull(one.speaker, one.affiliation) }))
      .map((one) => withPartner(withoutCrowds(one), document))
      .map((one) => withNamedStance(one, sentence, document.text))
      .map((one) => withAccusersStance(one, document.annotations[index]?.events ?? [], document.text))
      .map((one) => ({ ...one, content: withWholeContent(one.content, sentence, document.text, names) }))
    const sure = said.filter((one) => one.speaker.length > 0 && one.content.score >= leastOf(one, speakersOf(one)))
    const own = sure.filter((one) => !isToldElsewhere(one, sentence.index))
    return onePerSpeaker(own, document.text).map((one): Statement => {
      const speakers = speakersOf(one)
      const claim = claimOf(one, sentence.index)
      const whole = withClosingMark(withSubject(one.content, one.speaker, sentence, document.text), document.text)
      const content = claim?.content ?? whole
      const about = one.about.length > 0 ? one.about : concerned(content, speakers.actors)
      const spans = { speaker: one.speaker, affiliation: one.affiliation, about }
      const evidence = evidenceOf(document.text, sentence, one.content, spans, party)
      const chain = one.speaker[0] === undefined ? null : party(one.speaker[0]).chain
      const [body] = inFull(one.affiliation, [])
      const words = body === undefined ? null : slice(document.text, body)
      if (words !== null && chain !== null && !affiliations.has(chain)) affiliations.set(chain, words)
      return {
        speaker: speakers.words,
        speakerActor: speakers.actors.length === 1 ? speakers.actors[0]! : null,
        affiliation: words ?? (chain === null ? null : (affiliations.get(chain) ?? null)),
        stance: one.stance,
        content: slice(document.text, content),
        about: actorsOf(evidence, 'about'),
        evidence:
          claim === null
            ? [evidence]
            : [evidence, evidenceOf(document.text, document.sentences[claim.sentence]!, claim.content, {}, party)],
      }
    })
  })
}

/** LE27: how sure the reader must be of a statement like this. */
function leastOf({ stance }: StatementAnnotation, { named }: Speakers): number {
  const { statements, nameless } = thresholds.least
  return stance === 'inform' && !named ? nameless : statements
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
