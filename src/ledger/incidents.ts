import table from '../../data/ledger/incidents.json' with { type: 'json' }
import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { apart } from '../base/date-overlap.ts'
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsIn } from '../events/words.ts'
import { isName } from '../mentions/mention.ts'
import { type ActRow, rowOf, wordsAround } from './acts/act-rows.ts'
import { inOneSentence, onceEach } from './acts/one-act.ts'
import { acrossFinder, mutualFinder } from './acts/sides.ts'
import { whatHappened } from './acts/what-happened.ts'
import { shareState } from './entry-party.ts'
import { finerDay, isSum } from './incidents/incident-day.ts'
import { isInterception, turned } from './incidents/interception.ts'
import { otherWordFinder } from './incidents/other-word.ts'
import { isPunishment } from './incidents/punishment.ts'
import { spyingOf } from './incidents/spying.ts'
import { strikingThere } from './incidents/struck-there.ts'
import { type IncidentKind, incidentKinds } from './kinds.ts'
import { rowOfMeasure } from './measures/measure-row.ts'

/** Something that happened between two sides without their agreeing to it. */
export interface Incident {
  readonly kind: IncidentKind
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly date: DateRange | null
  readonly place: string | null
  /** the clause that says what happened */
  readonly what: string
  readonly evidence: readonly Evidence[]
}

/** The incidents of an article in order of their first telling (LE13 to LE15). */
export function incidentsOf(document: EventDocument, events: readonly RapportEvent[]): readonly Incident[] {
  const [isAcross, struck] = [acrossFinder(document), strikingThere(document)]
  const names = document.mentions.filter(isName)
  const happened = events.filter(
    ({ modality, confidence }) => modality === 'actual' && confidence >= thresholds.least.acts,
  )
  const entry = (event: RapportEvent): Omit<Incident, 'kind'> => ({
    actors: event.actors,
    recipients: event.recipients,
    date: event.date,
    place: event.place?.name ?? null,
    what: whatHappened(event, document.text, names),
    evidence: event.evidence,
  })
  const told = happened
    .map(mutualFinder(document))
    .map((event) => struck(answered(event, happened)))
    .filter((event) => isAcross(event) && !isOnlyMentioned(event, document) && !isPunishment(event, document))
    .flatMap((event): readonly Incident[] => {
      const kind = kindOf(event, document)
      if (kind === undefined || (kind === 'maritime' && isBan(event, document))) return []
      return [{ kind, ...entry(event), ...(kind === 'airspace' && isInterception(event, document) && turned(event)) }]
    })
  const spying = happened.flatMap((event): readonly Incident[] => {
    const spied = spyingOf(event, document)
    return spied === null ? [] : [{ kind: 'espionage', ...entry(event), ...spied }]
  })
  const all = [...withExchanges(told), ...spying].toSorted((a, b) => startOf(a) - startOf(b))
  const isOtherWord = otherWordFinder(document, happened)
  const isTogether = (told: Incident, again: Incident) => inOneSentence(told, again) || isOtherWord(told, again)
  const [sums, single] = [all.filter(isSum), all.filter((one) => !isSum(one))]
  const once = [sums, single].flatMap((some) => onceEach(some, document, { together: isTogether, dayOf: finerDay }))
  return once.toSorted((a, b) => startOf(a) - startOf(b))
}

/**
 * LE165: force on no day of which a state or body speaks itself is a conduct that it names, and nothing that it reports; nor is what
 * is told as history, by nobody known (LE273).
 */
function isOnlyMentioned({ type, date, actors, historical }: RapportEvent, { isNews = true }: EventDocument): boolean {
  if (date !== null) return false
  if (type === 'ASSAULT' && historical && actors.length === 0) return true
  return !isNews && (type === 'ASSAULT' || type === 'MOBILIZE')
}

function startOf({ evidence }: Incident): number {
  return evidence[0]?.trigger.start ?? 0
}

/** LE14: who shells a hill, and is shot at for it in the same sentence, has attacked those who shoot back. */
function answered(event: RapportEvent, events: readonly RapportEvent[]): RapportEvent {
  const isOpen = event.type === 'ASSAULT' && event.actors.length > 0 && event.recipients.length === 0
  if (!isOpen || hasOpenDay(event)) return event
  const answer = events.find(
    (other) =>
      other.type === 'ASSAULT' &&
      other.evidence[0]?.sentence === event.evidence[0]?.sentence &&
      !apart(other.date, event.date) &&
      other.actors.length > 0 &&
      shareState(other.recipients, event.actors),
  )
  return answer === undefined ? event : { ...event, recipients: answer.actors }
}

/** "Five days later": it has a day of its own, and nobody knows which. */
function hasOpenDay({ date, evidence }: RapportEvent): boolean {
  return date === null && evidence.some(({ roles }) => roles.some(({ role }) => role === 'when'))
}

/** LE14: two sides that attack each other in one sentence clash, unless they do so on different days. */
function withExchanges(told: readonly Incident[]): readonly Incident[] {
  const answered = new Set<Incident>()
  return told.flatMap((one): readonly Incident[] => {
    if (answered.has(one)) return []
    const answer = told.find((other) => other !== one && isAnswer(one, other))
    if (answer === undefined) return [one]
    answered.add(answer)
    const both = [...new Set([...one.actors, ...answer.actors])]
    const evidence = [...one.evidence, ...answer.evidence]
    return [{ ...one, kind: 'clash', actors: both, recipients: both, date: one.date ?? answer.date, evidence }]
  })
}

function isAnswer(one: Incident, other: Incident): boolean {
  return (
    one.kind === 'attack' &&
    other.kind === 'attack' &&
    one.evidence[0]?.sentence === other.evidence[0]?.sentence &&
    !apart(one.date, other.date) &&
    shareState(one.actors, other.recipients) &&
    shareState(one.recipients, other.actors)
  )
}

function kindOf(event: RapportEvent, document: EventDocument): IncidentKind | undefined {
  const row = rowOf(
    event,
    isPosted(event) ? rows.filter((one) => !elsewhere.has(one.kind)) : rows,
    wordsAround(event, document),
  )
  return incidentKinds.find((kind) => kind === row?.kind)
}

/** LE14: "closes its ports to their boats": what is put on ships is a measure, and nothing that happened at sea. */
function isBan(event: RapportEvent, document: EventDocument): boolean {
  return event.type === 'COERCE' && rowOfMeasure(event, null, document)?.kind === 'ban'
}

/** LE166: force that is posted, drilled or shown on a visit has done nothing in the air or at sea of another. */
function isPosted({ type, evidence }: RapportEvent): boolean {
  return type === 'MOBILIZE' && evidence.some(({ trigger }) => saysWord('posting', wordsIn(trigger.text)))
}

const rows: readonly ActRow[] = table.rows
const elsewhere: ReadonlySet<string> = new Set<IncidentKind>(['airspace', 'maritime'])
