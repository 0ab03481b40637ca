import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import { isName } from '../mentions/mention.ts'
import type { IssueStatus } from '../reader/codebook.ts'
import type { IssueAnnotation } from '../reader/reader.ts'
import { type CodesOf, codeFinder } from './code-finder.ts'
import type { Engagement } from './engagements.ts'
import { evidenceOf } from './evidence.ts'
import { gather } from './gather.ts'
import { isByTheLaw, isChargeOrName } from './issues/charged-with.ts'
import { isOnlyPublic, publicVoiceFinder } from './issues/issue-address.ts'
import { chargedFinder } from './issues/issue-audience.ts'
import { contactSidesFinder } from './issues/issue-contact.ts'
import { type IssueSides, issueSidesFinder } from './issues/issue-sides.ts'
import { isNotPut, isOnlyDone, isOnlyPlanned, isOnlyPraised } from './issues/issue-speech.ts'
import { issueStatus } from './issues/issue-status.ts'
import { jointlyAgainstFinder } from './issues/joint-against.ts'
import { ownRelationFinder } from './issues/own-relations.ts'
import { isOnlyContact } from './issues/topic-contact.ts'
import { alsoPartner } from './speech/joint-speakers.ts'
import { cleanTopic, isBrokenOff, isVague, membersOf, sameTopic, wholeTopic } from './topic.ts'

/** A matter in dispute or on the agenda: who raises it, with whom, and how it stands. */
export interface Issue {
  readonly topic: string
  readonly raisedBy: readonly string[]
  readonly with: readonly string[]
  readonly status: IssueStatus
  /** it is only spoken of in public, and put to none of those it is raised with (LE530); absent otherwise */
  readonly inPublic?: boolean | undefined
  readonly evidence: readonly Evidence[]
}

/** The issues of an article in order of their first telling; one topic between the same parties is one issue (LE25, LE26). */
export function issuesOf(
  document: EventDocument,
  party: FindParty,
  engagements: readonly Engagement[],
): readonly Issue[] {
  const sidesOf = issueSidesFinder(document, contactSidesFinder(document, engagements))
  const isCharged = chargedFinder(document)
  const isJointlyAgainst = jointlyAgainstFinder(document)
  const isInPublic = publicVoiceFinder(document, engagements)
  const names = document.mentions.filter(isName)
  const told = document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.issues ?? []).flatMap((matter): readonly Issue[] => {
      if (isIdle.some((is) => is(matter, index, document))) return []
      const others = isSure(matter, party) ? matter.with : []
      const by = others.length === 0 ? alsoPartner(matter.raisedBy, document) : matter.raisedBy
      const spans = { 'raised-by': by, with: others }
      const status = issueStatus(matter, index, document)
      const whole = wholeTopic(document.text, cleanTopic(document.text, matter.topic), names)
      return membersOf(document.text, whole).flatMap((topic) => {
        if (isBrokenOff(document.text, topic)) return []
        const evidence = evidenceOf(document.text, sentence, topic, spans, party)
        if (isOnlyContact(topic, status, index, document)) return []
        const sides = sidesOf(evidence, status)
        if (isRaisedByStrangers(matter, sides, status) || isCharged(evidence)) return []
        if (isJointlyAgainst(evidence, sides, status) || isByTheLaw(sides, document)) return []
        const issue = { topic: slice(document.text, topic), ...sides, status, evidence: [evidence] }
        if (topic.score < leastOf(issue, matter.status)) return []
        return isInPublic(evidence, issue) ? [{ ...issue, inPublic: true }] : [issue]
      })
    }),
  )
  const codesOf = codeFinder(document.actors)
  const isOfSides = ownRelationFinder(document)
  return gather(
    told.filter((issue) => !isVague(issue.topic) && !isOfSides(issue)),
    isSame,
    joined(codesOf),
  ).filter((issue) => isBetweenTwo(issue, codesOf))
}

/** LE40: a matter lies between two states or bodies; what only one of them speaks of is its own. */
function isBetweenTwo({ raisedBy, with: others }: Issue, codesOf: CodesOf): boolean {
  return codesOf([...raisedBy, ...others]).size > 1
}

const isIdle = [isChargeOrName, isNotPut, isOnlyDone, isOnlyPlanned, isOnlyPraised]

/** LE106: somebody raised it of whom nothing is known, and those whom the text says it is raised with did not. */
function isRaisedByStrangers(
  matter: IssueAnnotation,
  { raisedBy, with: others }: IssueSides,
  status: IssueStatus,
): boolean {
  return (
    status === 'raised' &&
    matter.raisedBy.length > 0 &&
    raisedBy.length === 0 &&
    others.length > 1 &&
    matter.with.length > 0
  )
}

/** LE63: of the other side of a raiser; else the contact or the article says better who that is. */
function isSure({ raisedBy, with: others }: IssueAnnotation, party: FindParty): boolean {
  return raisedBy.length === 0 || others.some((span) => party(span).score >= thresholds.least.others)
}

/** LE27: how sure the reader must be of an issue like this. */
function leastOf({ raisedBy }: Issue, status: IssueStatus): number {
  const { least } = thresholds
  return Math.max(least.issues, raisedBy.length === 0 ? least.unraised : 0, status === 'agreed' ? least.agreed : 0)
}

function isSame(a: Issue, b: Issue): boolean {
  const canBeOne = (left: readonly string[], right: readonly string[]) =>
    left.length === 0 || right.length === 0 || left.some((id) => right.includes(id))
  return sameTopic(a.topic, b.topic) && canBeOne(a.raisedBy, b.raisedBy) && canBeOne(a.with, b.with)
}

/** The fuller words; agreed or closed is the last word, else the first telling says how it stands. */
function joined(codesOf: CodesOf): (told: Issue, again: Issue) => Issue {
  const apart = (ids: readonly string[], from: readonly string[]) =>
    ids.filter((id) => codesOf([id]).isDisjointFrom(codesOf(from)))
  return (told, again) => {
    const settled = again.status === 'agreed' || again.status === 'closed'
    const issue = {
      topic: again.topic.length > told.topic.length ? again.topic : told.topic,
      raisedBy: told.raisedBy.length > 0 ? told.raisedBy : apart(again.raisedBy, told.with),
      with: told.with.length > 0 ? told.with : apart(again.with, told.raisedBy),
      status: settled ? again.status : told.status,
      evidence: [...told.evidence, ...again.evidence],
    }
    return isOnlyPublic([told, again], issue, codesOf) ? { ...issue, inPublic: true } : issue
  }
}
