import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import type { Certainty, OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'
import { articlePair } from './article-pair.ts'
import { codeFinder } from './code-finder.ts'
import { actorsOf, evidenceOf } from './evidence.ts'
import { gather } from './gather.ts'
import { withCondition, withConsequence, withItsEnd } from './outlook/condition.ts'
import { listedFinder } from './outlook/listed-outlook.ts'
import { holderFinder } from './outlook/outlook-holders.ts'
import { withNamedKind } from './outlook/outlook-kind.ts'
import { viewedFinder } from './speech/concerned.ts'
import { sameTopic } from './topic.ts'

/** What is expected, wanted or feared, by whom, and how sure it is. */
export interface Outlook {
  readonly kind: OutlookKind
  readonly what: string
  readonly holders: readonly string[]
  readonly certainty: Certainty
  readonly evidence: readonly Evidence[]
}

/** The outlook of an article, in order of the text; what is said again of the same kind is one (LE28). */
export function outlookOf(document: EventDocument, party: FindParty): readonly Outlook[] {
  const concerned = viewedFinder(document, party)
  const isListed = listedFinder(document, party)
  const holdersOf = holderFinder(document, party)
  const told = document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.outlook ?? [])
      .map((view) => withNamedKind(view, document.text))
      .filter((view) => isSure(view) && isListed(view, sentence))
      .map((view): Outlook => {
        const { text } = document
        const whole = withConsequence(withItsEnd(view.content, sentence, text), sentence, text)
        const content = withCondition(whole, sentence, text)
        const held = holdersOf(view, index)
        const holders = held.flatMap((span) => party(span).actors)
        const spans = { holder: held, about: concerned({ ...view, content }, holders, index) }
        const evidence = evidenceOf(document.text, sentence, content, spans, party)
        return {
          kind: view.kind,
          what: slice(document.text, content),
          holders: actorsOf(evidence, 'holder'),
          certainty: view.certainty,
          evidence: [evidence],
        }
      }),
  )
  const isBetween = betweenFinder(document)
  return gather(told.filter(isBetween), isSame, joined)
}

function isSame(a: Outlook, b: Outlook): boolean {
  const whose = a.holders.length === 0 || b.holders.length === 0 || a.holders.some((id) => b.holders.includes(id))
  const isOneSentence = a.evidence.some(({ sentence }) => b.evidence.some((other) => other.sentence === sentence))
  return a.kind === b.kind && whose && (isOneSentence || (a.certainty === b.certainty && sameTopic(a.what, b.what)))
}

function joined(told: Outlook, again: Outlook): Outlook {
  const [fuller, other] = again.what.length > told.what.length ? [again, told] : [told, again]
  const holders = fuller.holders.length > 0 ? fuller.holders : other.holders
  return { ...fuller, holders, evidence: [...told.evidence, ...again.evidence] }
}

/** LE116: tensions told as a fact are between two. */
function betweenFinder(document: EventDocument): (told: Outlook) => boolean {
  const codesOf = codeFinder(document.actors)
  const isOfPair = articlePair(document) !== null
  return ({ kind, certainty, evidence }) =>
    isOfPair ||
    kind !== 'escalation' ||
    certainty !== 'certain' ||
    codesOf(evidence.flatMap(({ roles }) => roles.flatMap(({ actors }) => actors))).size > 1
}

/** What is said of a line of contact is a channel (LE19). */
function isSure({ kind, content }: OutlookAnnotation): boolean {
  return kind !== 'channel' && content.score >= thresholds.least.outlook
}
