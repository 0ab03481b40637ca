import contactWords from '../../../data/ledger/contact-words.json' with { type: 'json' }
import courtesies from '../../../data/ledger/courtesies.json' with { type: 'json' }
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { hasRoot, root } from '../../events/words.ts'
import { isOfSpeech } from '../../mentions/pronouns.ts'
import { type EventType, type IssueStatus, quadOf } from '../../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../../reader/reader.ts'

/**
 * LE61: who says "I", "we" or "you" speaks of a matter, and raises it only where the sentence tells an act by which it is put to
 * somebody ("we discussed", "we call on").
 */
export function isNotPut(matter: IssueAnnotation, index: number, { annotations, text }: EventDocument): boolean {
  if (matter.status === 'expected') return false
  if (matter.raisedBy.length === 0 || !matter.raisedBy.some((span) => isOfSpeech(slice(text, span)))) return false
  // "we shall not press Rome" puts nothing to anybody, but may deny that it was put
  return !annotations[index]?.events.some(
    ({ type, modality }) => putting.has(type) && (modality !== 'negated' || matter.status === 'denied'),
  )
}

/** acts in words by which a matter is put to somebody, without praise and giving way */
export const putting = new Set<EventType>(['AGREE', 'CONSULT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

/** LE110: what is told as agreed in a sentence whose acts are all still to come, and only talks and joint work, is a plan. */
export function isOnlyPlanned({ status }: IssueAnnotation, index: number, { annotations }: EventDocument): boolean {
  const events = annotations[index]?.events ?? []
  const isPlan = ({ type, modality }: EventAnnotation) => plans.has(type) && ahead.has(modality)
  return status === 'agreed' && events.length > 0 && events.every(isPlan)
}

const plans = new Set<EventType>(['CONSULT', 'COOPERATE'])

/** of what is still to come */
export const ahead: ReadonlySet<string> = new Set(['planned', 'possible'])

/** LE78: whom a sentence tells only to act, helping or hurting somebody, neither raises nor settles what that is for or about. */
export function isOnlyDone(matter: IssueAnnotation, index: number, { annotations }: EventDocument): boolean {
  const events = annotations[index]?.events ?? []
  if (!dealtWith.has(matter.status) || matter.raisedBy.length === 0) return false
  if (events.some(({ type }) => putting.has(type))) return false
  const deeds = events.filter((act) => isDeed(act) || (act.type === 'CONCEDE' && matter.status === 'raised'))
  const isDoer = (span: Span) => deeds.some((deed) => acts([span], deed))
  // what both do together they may have agreed on, what each does to the other is over a matter of theirs
  const isAnswered = deeds.some(
    (deed) =>
      acts(matter.with, deed) &&
      matter.raisedBy.some((span) => acts([span], deed) || deed.recipients.some((one) => overlaps(one, span))),
  )
  return matter.raisedBy.every(isDoer) && !isAnswered
}

function isDeed({ type, modality }: EventAnnotation): boolean {
  return quadOf[type] % 2 === 0 && !pressing.has(type) && (modality === 'actual' || modality === 'planned')
}

/** deeds by which a claim is pressed */
const pressing = new Set<EventType>(['PROTEST', 'MOBILIZE'])

/** what is open or denied need not be raised; what is expected has not been yet */
const dealtWith = new Set<IssueStatus>(['raised', 'agreed', 'closed'])

/** LE156: "thanked Rome for its help with the floods", "welcomed its plan for the ports": what somebody is thanked or praised for is not raised with him. */
export function isOnlyPraised(matter: IssueAnnotation, index: number, document: EventDocument): boolean {
  const { topic, status, raisedBy } = matter
  const { annotations, text } = document
  const events = annotations[index]?.events ?? []
  return (
    status === 'raised' &&
    events.some(
      (act) =>
        act.type === 'SUPPORT' &&
        acts(raisedBy, act) &&
        hasRoot(slice(text, act.trigger), praise) &&
        leadsTo(act, topic, events, text),
    )
  )
}

/** LE287: whether who would raise a matter is told to back somebody or to pledge something, and nobody to put anything to anybody. */
export function isOnlyPledged({ sentence, roles }: Evidence, { annotations }: EventDocument): boolean {
  const events = annotations[sentence]?.events ?? []
  const raisers = roles.filter(({ role }) => role === 'raised-by')
  return (
    events.some((act) => pledging.has(act.type) && acts(raisers, act)) && !events.some(({ type }) => putsAnew.has(type))
  )
}

const pledging = new Set<EventType>(['SUPPORT', 'AGREE', 'AID'])

/** LE286: "discussed the ferries", "met to talk about them": whether who raises a matter talks it over, which several do together. */
export function isTalkedOver(
  { sentence, trigger: topic, roles }: Evidence,
  { annotations, text }: EventDocument,
): boolean {
  const events = annotations[sentence]?.events ?? []
  const raisers = roles.filter(({ role }) => role === 'raised-by')
  return events.some(
    (act) =>
      act.type === 'CONSULT' &&
      act.modality !== 'negated' &&
      acts(raisers, act) &&
      leadsTo(act, topic, events, text) &&
      hasRoot(text.slice(act.trigger.start, topic.start), talkingOver) &&
      !newSubject.test(text.slice(act.trigger.end, topic.start)),
  )
}

/** "in the talks, she spoke of" */
const newSubject = /, (?:the|I|we|he|she|it|they)\b/u

const talkingOver: ReadonlySet<string> = new Set(contactWords.over.map(root))

/** Whether one of some sides acts. */
function acts(sides: readonly Span[], { actors }: EventAnnotation): boolean {
  return actors.some((one) => sides.some((side) => overlaps(side, one)))
}

/** Whether an act leads on to a topic: who acts neither goes on with a further verb nor puts anything to anybody in between. */
function leadsTo(act: EventAnnotation, topic: Span, events: readonly EventAnnotation[], text: string): boolean {
  const { trigger, actors, type } = act
  const isBetween = (one: Span) => trigger.end <= one.start && one.end <= topic.start
  return (
    trigger.end <= topic.start &&
    !goesOn.test(text.slice(trigger.end, topic.start)) &&
    !events.some((one) => one.type !== type && putsAnew.has(one.type) && acts(actors, one) && isBetween(one.trigger))
  )
}

/** what is agreed is no word of one to the other */
const putsAnew = new Set<EventType>([...putting].filter((type) => type !== 'AGREE'))

const praise: ReadonlySet<string> = new Set(
  [...courtesies.thanks, ...courtesies.congratulations, ...courtesies.praise].map(root),
)
/** another verb of who acts: "…, and he underscored", "…, stressing" */
const goesOn = /;|\band (?:(?:also|then|he|she|they|both) )*\p{L}+ed\b|, (?!including\b)\p{L}+(?:ed|ing)\b/u
