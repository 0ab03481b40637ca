import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import type { Certainty, OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'
import { concernedFinder } from './concerned.ts'
import { withConsequence } from './condition.ts'
import { actorsOf, evidenceOf } from './evidence.ts'
import { gather } from './gather.ts'
import { listedFinder } from './listed-outlook.ts'
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
  const concerned = concernedFinder(document)
  const isListed = listedFinder(document)
  const told = document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.outlook ?? [])
      .filter((view) => isSure(view) && isListed(view, sentence))
      .map((view): Outlook => {
        const content = withConsequence(view.content, sentence, document.text)
        const holders = view.holders.flatMap((span) => party(span).actors)
        const spans = { holder: view.holders, about: concerned(content, holders) }
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
  return gather(told, isSame, joined)
}

function isSame(a: Outlook, b: Outlook): boolean {
  const whose = a.holders.length === 0 || b.holders.length === 0 || a.holders.some((id) => b.holders.includes(id))
  return a.kind === b.kind && a.certainty === b.certainty && whose && sameTopic(a.what, b.what)
}

function joined(told: Outlook, again: Outlook): Outlook {
  const [fuller, other] = again.what.length > told.what.length ? [again, told] : [told, again]
  const holders = fuller.holders.length > 0 ? fuller.holders : other.holders
  return { ...fuller, holders, evidence: [...told.evidence, ...again.evidence] }
}

/** What is said of a line of contact is a channel (LE19). */
function isSure({ kind, content }: OutlookAnnotation): boolean {
  return kind !== 'channel' && content.score >= thresholds.least.outlook
}
