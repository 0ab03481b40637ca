import tellings from '../../data/events/tellings.json' with { type: 'json' }
import table from '../../data/ledger/measures.json' with { type: 'json' }
import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import type { Actor } from '../actors/actor.ts'
import type { DateRange, PlainDate } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsIn } from '../events/words.ts'
import { isName } from '../mentions/mention.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import { reach } from './acts/act-rows.ts'
import { envoyFinder } from './acts/envoys.ts'
import { objectWords } from './acts/object-words.ts'
import { inOneSentence, onceEach } from './acts/one-act.ts'
import { acrossFinder, giftSides, mutualFinder } from './acts/sides.ts'
import { whatHappened } from './acts/what-happened.ts'
import { codeFinder } from './code-finder.ts'
import { shareState } from './entry-party.ts'
import { wordsAhead } from './evidence.ts'
import { type MeasureKind, type MeasureState, measureKinds, measureStates } from './kinds.ts'
import { isToGoOn } from './measures/going-on.ts'
import { type MeasureRow, rowOfMeasure } from './measures/measure-row.ts'
import { sidesIn, tellingToLift } from './measures/to-be-lifted.ts'
import { areOutside, isPrivate } from './private-people.ts'

/** Something one side has put on, or gives to, another, and that stands until it is lifted. */
export interface Measure {
  readonly kind: MeasureKind
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly state: MeasureState
  readonly date: DateRange | null
  readonly what: string
  readonly evidence: readonly Evidence[]
}

/** The measures of an article in order of their first telling (LE13, LE16, LE17). */
export function measuresOf(document: EventDocument, events: readonly RapportEvent[]): readonly Measure[] {
  const [isAcross, envoyMove] = [acrossFinder(document), envoyFinder(document)]
  const codesOf = codeFinder(document.actors)
  const names = document.mentions.filter(isName)
  const byId = new Map(document.actors.map((actor) => [actor.id, actor]))
  const told = events
    .map(mutualFinder(document))
    .filter((event) => isAcross(event) && !isTakenBack(event, events) && !isPutOnByPeople(event, document, byId))
    .filter((event) => event.confidence >= thresholds.least.acts)
    .flatMap((event): readonly Measure[] => {
      const row = rowOfMeasure(event, envoyMove(event), document)
      const kind = measureKinds.find((one) => one === row?.kind)
      const toLift = row?.state === 'lifted' ? tellingToLift(event, document) : undefined
      const stands = row && stateOf(event, row, document.published)
      const isOpen = stands === 'announced' || stands === 'threatened'
      const isOn = isOpen && !gifts.has(kind!) && event.type !== 'THREATEN' && isToGoOn(event, document)
      const state = toLift || isOn ? 'in force' : stands
      if (kind === undefined || state === undefined) return []
      const { evidence } = event
      const given = () => giftSides(event, events, codesOf)
      const sides = toLift ? sidesIn(toLift, event) : gifts.has(kind) ? given() : event
      if (sides === null) return []
      const { actors, recipients } = sides
      const standing = state === 'announced' && isThreat(event, events) ? 'threatened' : state
      if (standing === 'threatened' && (actors.length === 0 || gifts.has(kind))) return []
      const what = whatHappened(event, document.text, names)
      const isOld = gifts.has(kind) ? !isGivenNow(event, document) : isOwnAlready(event, document)
      const date = toLift || isOld ? null : event.date
      return [{ kind, actors, recipients, state: standing, date, what, evidence }]
    })
  return withEnds(onceEach(told, document, { together: isWordAndItsAct, dayOf: dayFinder(document.published) }))
}

/** LE15: what is still to come has no day of what was put on before the day of the text. */
function dayFinder(published: PlainDate | null): (told: Measure, again: Measure) => DateRange | null {
  const isOld = ({ state, date }: Measure) => state === 'in force' && date !== null && date.end < (published ?? '')
  return (told, again) => told.date ?? (told.state === 'announced' && isOld(again) ? null : again.date)
}

/** LE439: tourists who cancel their trips, a church, a sports body or a shop put nothing on a state; who is only "it" or "they" there may be misread. */
function isPutOnByPeople(
  { type, actors, evidence }: RapportEvent,
  document: EventDocument,
  byId: ReadonlyMap<string, Actor>,
): boolean {
  const isPronoun = evidence.some(({ roles }) =>
    roles.some(({ role, text }) => role === 'actor' && pronounOf(text) !== null),
  )
  const isHarm = type === 'SANCTION' || type === 'COERCE'
  const isOfNoState = (actor: Actor | undefined) =>
    actor?.kind === 'company' ? isOwnWork(evidence, document) : isPrivate(actor) || areOutside(actor?.sectors ?? [])
  return isHarm && actors.length > 0 && !isPronoun && actors.every((id) => isOfNoState(byId.get(id)))
}

/** What a company halts of its own: "suspends flights". */
function isOwnWork(evidence: readonly Evidence[], document: EventDocument): boolean {
  const isHalted = (one: Evidence) =>
    saysWord('halts', wordsIn(one.trigger.text)) && saysWord('business', objectWords(one, document, reach))
  return evidence.every(isHalted)
}

/** LE214: "revokes its suspension": what an act of the same side right before it takes back. */
function isTakenBack({ type, evidence, actors }: RapportEvent, events: readonly RapportEvent[]): boolean {
  const isBefore = (one: Evidence, told: Evidence) =>
    one.sentence === told.sentence &&
    one.trigger.end <= told.trigger.start &&
    saysWord('resumes', wordsIn(one.trigger.text))
  const takesBack = (other: RapportEvent, told: Evidence) =>
    yields.has(other.type) && shareState(other.actors, actors) && other.evidence.some((one) => isBefore(one, told))
  return type === 'SANCTION' && evidence.every((told) => events.some((other) => takesBack(other, told)))
}

const yields: ReadonlySet<string> = new Set(['CONCEDE', 'SUPPORT', 'AGREE', 'COOPERATE'])

/** LE83: what somebody may give is no threat, and who receives it does not give it. */
const gifts: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['aid', 'arms'])

/** LE16: "threatened to …" and what is threatened behind it are one measure, and so are a promise and what is promised. */
function isWordAndItsAct(told: Measure, again: Measure): boolean {
  const isPromised = told.state === 'announced' && gifts.has(told.kind)
  return (told.state === 'threatened' || isPromised) && again.state === told.state && inOneSentence(told, again)
}

/** LE304: in what a state tells itself a gift has a day where time words give it or it is told as a new one. */
function isGivenNow({ evidence }: RapportEvent, document: EventDocument): boolean {
  return (
    document.isNews !== false ||
    evidence.some(
      (one) => one.roles.some(({ role }) => role === 'when') || saysWord('anew', objectWords(one, document, reach)),
    )
  )
}

/** LE363: "exempts coal from its import duties", "stands by their sanctions": by a possessive they are known, and no day of the report is theirs. */
function isOwnAlready({ type, evidence }: RapportEvent, document: EventDocument): boolean {
  const isOwn = (told: Evidence) =>
    ofMeasures.some((group) => saysWord(group, wordsIn(told.trigger.text))) &&
    wordsAhead(told, document)
      .slice(-ofPhrase)
      .some((word) => possessive.has(word)) &&
    !told.roles.some(({ role }) => role === 'when')
  return type === 'SANCTION' && evidence.every(isOwn)
}

/** groups of words for measures themselves */
const ofMeasures = ['sanction', 'tariff', 'barrier']
const possessive: ReadonlySet<string> = new Set(tellings.possessive)
/** words of a noun phrase before its noun */
const ofPhrase = 4

/** LE17: a measure that is lifted later in its life is one measure, lifted. */
function withEnds(told: readonly Measure[]): readonly Measure[] {
  const over = new Map<Measure, Measure>()
  for (const end of told.filter(({ state }) => state === 'lifted')) {
    const begun = told.find((one) => one.state === 'in force' && !over.has(one) && canEnd(one, end))
    if (begun !== undefined) over.set(begun, end)
  }
  const ends = new Set(over.values())
  return told
    .filter((one) => !ends.has(one))
    .map((one) => {
      const end = over.get(one)
      // the sentence that says how it stands comes first
      const lifted = { state: 'lifted', date: end?.date ?? null } as const
      return end === undefined ? one : { ...one, ...lifted, evidence: [...end.evidence, ...one.evidence] }
    })
}

function canEnd(begun: Measure, end: Measure): boolean {
  const inOrder = begun.date === null || end.date === null || begun.date.start <= end.date.end
  return (
    begun.kind === end.kind &&
    shareState(begun.actors, end.actors) &&
    shareState(begun.recipients, end.recipients) &&
    inOrder
  )
}

/** What is lifted or eased in words only, or not yet, is not lifted (LE220), and what nobody has promised yet is none; what begins on a day to come is announced. */
function stateOf(
  { modality, date }: RapportEvent,
  row: MeasureRow,
  published: PlainDate | null,
): MeasureState | undefined {
  const states: Readonly<Record<string, string>> = table.states
  const isAhead = date !== null && published !== null && date.start > published
  if (row.state === 'announced' && modality !== 'actual') return undefined
  if (row.state === 'lifted' && (modality !== 'actual' || isAhead)) return undefined
  const told = measureStates.find((state) => state === (row.state ?? states[modality]))
  return told === 'in force' && isAhead ? 'announced' : told
}

/** LE16: what somebody threatens before it in the same sentence is not announced yet; "announces a duty and threatens more" announces. */
function isThreat({ actors, evidence }: RapportEvent, events: readonly RapportEvent[]): boolean {
  const isBefore = (threat: Evidence) =>
    evidence.some(({ sentence, trigger }) => sentence === threat.sentence && threat.trigger.start <= trigger.start)
  return events.some(
    (other) =>
      other.type === 'THREATEN' && other.evidence.some(isBefore) && other.actors.some((id) => actors.includes(id)),
  )
}
