import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import type { Certainty, OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'
import { actorsOf, evidenceOf } from './evidence.ts'

/** What is expected, wanted or feared, by whom, and how sure it is. */
export interface Outlook {
  readonly kind: OutlookKind
  readonly what: string
  readonly holders: readonly string[]
  readonly certainty: Certainty
  readonly evidence: readonly Evidence[]
}

/** The outlook of an article, in order of the text. */
export function outlookOf(document: EventDocument, party: FindParty): readonly Outlook[] {
  return document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.outlook ?? []).filter(isSure).map((view): Outlook => {
      const evidence = evidenceOf(document.text, sentence, view.content, { holder: view.holders }, party)
      return {
        kind: view.kind,
        what: slice(document.text, view.content),
        holders: actorsOf(evidence, 'holder'),
        certainty: view.certainty,
        evidence: [evidence],
      }
    }),
  )
}

/** What is said of a line of contact is a channel (LE19). */
function isSure({ kind, content }: OutlookAnnotation): boolean {
  return kind !== 'channel' && content.score >= thresholds.least.outlook
}
