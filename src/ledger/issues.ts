import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import type { IssueStatus } from '../reader/codebook.ts'
import type { IssueAnnotation } from '../reader/reader.ts'
import { actorsOf, evidenceOf } from './evidence.ts'

/** A matter in dispute or on the agenda: who raises it, with whom, and how it stands. */
export interface Issue {
  readonly topic: string
  readonly raisedBy: readonly string[]
  readonly with: readonly string[]
  readonly status: IssueStatus
  readonly evidence: readonly Evidence[]
}

/** The issues of an article in order of their first telling; the same topic of the same parties is one issue. */
export function issuesOf(document: EventDocument, party: FindParty): readonly Issue[] {
  const told = document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.issues ?? []).filter(isSure).map((matter): Issue => {
      const spans = { 'raised-by': matter.raisedBy, with: matter.with }
      const evidence = evidenceOf(document.text, sentence, matter.topic, spans, party)
      return {
        topic: slice(document.text, matter.topic),
        raisedBy: actorsOf(evidence, 'raised-by'),
        with: actorsOf(evidence, 'with'),
        status: matter.status,
        evidence: [evidence],
      }
    }),
  )
  const one = Map.groupBy(told, ({ topic, raisedBy, with: others, status }) =>
    [topic.toLowerCase(), status, raisedBy.join(), others.join()].join('\n'),
  )
  return [...one.values()].map((same) => ({ ...same[0]!, evidence: same.flatMap(({ evidence }) => evidence) }))
}

function isSure({ topic }: IssueAnnotation): boolean {
  return topic.score >= thresholds.least.issues
}
