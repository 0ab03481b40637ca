import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { type Actor, stateOf } from '../actors/actor.ts'
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import type { IssueStatus } from '../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../reader/reader.ts'
import { articlePair, sentencesOfCodes } from './article-pair.ts'
import { actorsOf, evidenceOf } from './evidence.ts'
import { gather } from './gather.ts'
import { cleanTopic, isVague, sameTopic } from './topic.ts'

/** A matter in dispute or on the agenda: who raises it, with whom, and how it stands. */
export interface Issue {
  readonly topic: string
  readonly raisedBy: readonly string[]
  readonly with: readonly string[]
  readonly status: IssueStatus
  readonly evidence: readonly Evidence[]
}

/** The issues of an article in order of their first telling; one topic between the same parties is one issue (LE25, LE26). */
export function issuesOf(document: EventDocument, party: FindParty): readonly Issue[] {
  const complete = completer(document)
  const told = document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.issues ?? []).filter(isSure).map((matter): Issue => {
      const spans = { 'raised-by': matter.raisedBy, with: matter.with }
      const topic = cleanTopic(document.text, matter.topic)
      const evidence = evidenceOf(document.text, sentence, topic, spans, party)
      return complete({
        topic: slice(document.text, topic),
        raisedBy: actorsOf(evidence, 'raised-by'),
        with: actorsOf(evidence, 'with'),
        status: statusOf(matter, document.annotations[index]?.events ?? []),
        evidence: [evidence],
      })
    }),
  )
  return gather(
    told.filter(({ topic }) => !isVague(topic)),
    isSame,
    joined,
  )
}

/** LE26: what is raised in a sentence whose acts are all still to come is expected. */
function statusOf({ status }: IssueAnnotation, events: readonly EventAnnotation[]): IssueStatus {
  const isAhead = events.every(({ modality }) => modality === 'planned' || modality === 'possible')
  return status === 'raised' && events.length > 0 && isAhead ? 'expected' : status
}

function isSure({ topic }: IssueAnnotation): boolean {
  return topic.score >= thresholds.least.issues
}

/**
 * LE18: an issue of one of the two states that the article is about is one with the other; one of nobody's is between both. Both
 * are named beside it.
 */
function completer(document: EventDocument): (issue: Issue) => Issue {
  const pair = articlePair(document)
  const byId = new Map<string, Actor>(document.actors.map((actor) => [actor.id, actor]))
  if (pair === null || !pair.every((code) => byId.has(code))) return (issue) => issue
  const other = (ids: readonly string[]) => {
    const codes = new Set(ids.map((id) => byId.get(id)).map((actor) => (actor === undefined ? '?' : stateOf(actor))))
    const [only] = codes
    return codes.size === 1 && pair.some((code) => code === only) ? pair.filter((code) => code !== only) : []
  }
  const sentences = sentencesOfCodes(document)
  const isNamedBeside = (at: number) => (code: string) =>
    [at - 1, at, at + 1].some((index) => sentences.get(code)?.has(index))
  return (issue) => {
    if (!pair.every(isNamedBeside(issue.evidence[0]?.sentence ?? 0))) return issue
    if (issue.raisedBy.length > 0 && issue.with.length > 0) return issue
    if (issue.raisedBy.length > 0) return { ...issue, with: other(issue.raisedBy) }
    return issue.with.length > 0 ? { ...issue, raisedBy: other(issue.with) } : { ...issue, with: pair }
  }
}

function isSame(a: Issue, b: Issue): boolean {
  const canBeOne = (left: readonly string[], right: readonly string[]) =>
    left.length === 0 || right.length === 0 || left.some((id) => right.includes(id))
  return sameTopic(a.topic, b.topic) && canBeOne(a.raisedBy, b.raisedBy) && canBeOne(a.with, b.with)
}

/** The fuller words; agreed or closed is the last word, else the first telling says how it stands. */
function joined(told: Issue, again: Issue): Issue {
  const settled = again.status === 'agreed' || again.status === 'closed'
  return {
    topic: again.topic.length > told.topic.length ? again.topic : told.topic,
    raisedBy: told.raisedBy.length > 0 ? told.raisedBy : again.raisedBy,
    with: told.with.length > 0 ? told.with : again.with,
    status: settled ? again.status : told.status,
    evidence: [...told.evidence, ...again.evidence],
  }
}
