import { isNameless, stateOf } from '../../actors/actor.ts'
import { lengthOf } from '../../base/date-overlap.ts'
import type { DateRange } from '../../base/plain-date.ts'
import { quadOf } from '../../reader/codebook.ts'
import { opens } from '../../sentences/opens.ts'
import type { EventDocument } from '../document.ts'
import { type Draft, idsOf } from '../draft.ts'
import type { Ground } from '../ground.ts'
import type { Party } from '../parties.ts'
import { objectVerbs } from '../talked-of.ts'
import { isVisit } from '../visit.ts'
import { stem } from '../words.ts'
import { isBackground } from './background.ts'
import type { DayOfNews } from './news-of-the-day.ts'
import { isAhead, isOnJourney } from './on-journey.ts'
import { isSimplePast } from './tense.ts'

/**
 * Days for what those who met are told to have said there (EV25): "spoke today with the president. They discussed …, agreed …".
 * Acts in words without time words, told in the simple past of people of a contact told before, have the day of that contact; so
 * has a meeting of theirs, with those whom they visit, and on the journey that a text of its own is about with anybody (EV270).
 */
export function daysOfOccasions(
  drafts: readonly Draft[],
  document: EventDocument,
  { covers }: Ground,
  dayOf: DayOfNews,
): DayOfNews {
  const isOwn = document.isNews === false
  const states = new Map(document.actors.map((actor) => [actor.id, stateOf(actor)]))
  const areTheirs = (id: string, other: string, draft: Draft) =>
    isNameless(id) && states.get(id) === states.get(other) && !meetsApart(draft, document.text)
  // EV89: "the two", read as two states
  const areThey = (id: string, other: string, { actors }: Draft) =>
    states.get(id) === id &&
    states.get(other) === id &&
    actors.some((party) => isGroup(party) && party.actors.includes(id))
  const tookPart = (id: string, ids: readonly string[], draft: Draft) =>
    ids.some((other) => isOfOne(id, other, covers) || areTheirs(id, other, draft) || areThey(id, other, draft))
  const days = new Map<Draft, DateRange>()
  const talks: Talk[] = []
  for (const draft of drafts) {
    const isPlan = isOwn && draft.modality === 'planned'
    if ((draft.modality !== 'actual' && !isPlan) || draft.historical || isBackground(draft, document)) continue
    const own = draft.date ?? dayOf(draft)
    const ids = idsOf([...draft.actors, ...draft.recipients])
    const isTalk = draft.read.type === 'CONSULT'
    const said = isTalk ? ids : idsOf(draft.actors)
    const before = talks.filter((talk) => talk.isPlan === isPlan)
    const journey = before.find((talk) => talk.isSubject && isOnJourney(draft, talk.guests, states))
    const beside = () =>
      isOwn && isTalk && isBesideIt(draft, document.text)
        ? before.find((talk) => talk.isSubject && areOfIts(said, talk.ids, states))
        : undefined
    const occasion = isPlan
      ? journey
      : (before.findLast((talk) => said.length > 0 && said.every((id) => tookPart(id, talk.ids, draft))) ??
        journey ??
        beside())
    const isNear = occasion !== undefined && (occasion.isSubject || draft.sentence.index - occasion.last <= reach)
    const isOpen = own === null || (own.text === '' && occasion?.day && lengthOf(occasion.day) > 1)
    const isThen = isPlan ? isAhead(draft, document.text) : isSaid(draft) && isSimplePast(draft, document.text)
    if (isOpen && isNear && occasion.day !== null && isThen) {
      days.set(draft, { ...occasion.day, text: '' })
      occasion.last = draft.sentence.index
    } else if (isTalk && ids.length > 0 && !before.some((talk) => isOlder(draft, own, ids, talk, states))) {
      const day = own !== null && lengthOf(own) <= longest ? own : null
      talks.push({
        ids,
        day,
        last: draft.sentence.index,
        isSubject: isOwn && opens(draft.sentence, document.sentences),
        isPlan,
        guests: isVisit(draft.read) ? idsOf(draft.actors) : [],
      })
    }
  }
  return (draft) => days.get(draft) ?? dayOf(draft)
}

interface Talk {
  readonly ids: readonly string[]
  readonly day: DateRange | null
  /** the last sentence that tells of it */
  last: number
  /** EV125: what a text of one of the sides is about, from end to end */
  readonly isSubject: boolean
  /** it is still to come */
  readonly isPlan: boolean
  /** those who travel */
  readonly guests: readonly string[]
}

/** EV125: "additionally, his adviser met with the president" */
function isBesideIt({ sentence }: Draft, text: string): boolean {
  return /\b(?:also|additionally|separately)\b/iu.test(text.slice(sentence.start, sentence.end))
}

/** One of those who met, and others of their states. */
function areOfIts(ids: readonly string[], met: readonly string[], states: ReadonlyMap<string, string>): boolean {
  const home = (id: string) => states.get(id) ?? '?'
  return ids.some((id) => met.includes(id)) && ids.every((id) => met.some((other) => home(other) === home(id)))
}

/** One of those who met, or of the side of one. */
function isOfOne(id: string, other: string, covers: Ground['covers']): boolean {
  return id === other || covers(other, id)
}

/** "Spoke today of the dialogue that they launched in May": what two of those who met are told to have done before is no occasion of what they say now. */
function isOlder(
  { sentence }: Draft,
  own: DateRange | null,
  ids: readonly string[],
  talk: Talk,
  states: ReadonlyMap<string, string>,
): boolean {
  if (own === null || talk.day === null || own.end >= talk.day.start) return false
  const areThere = talk.ids.filter((id) => ids.includes(id) || ids.includes(states.get(id) ?? ''))
  return sentence.index - talk.last <= reach && areThere.length > 1
}

/** "The two", "they", "both sides": one phrase for several. */
function isGroup({ actors }: Party): boolean {
  return actors.length > 1
}

/** Others of theirs "met" somewhere else; what they "discussed" they did there. */
function meetsApart({ read: { type, trigger } }: Draft, text: string): boolean {
  return type === 'CONSULT' && !objectVerbs.has(stem(text.slice(trigger.start, trigger.end)))
}

/** Acts in words, and talks that are no visit. */
function isSaid({ read: { type, mode, when } }: Draft): boolean {
  const quad = quadOf[type]
  return when.length === 0 && mode !== 'visit' && (quad === 1 || quad === 3)
}

/** sentences from the last that tells of the occasion */
const reach = 6
/** days of a trip */
const longest = 14
