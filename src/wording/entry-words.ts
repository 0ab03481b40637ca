import type { PlainDate } from '../base/plain-date.ts'
import type { Evidence } from '../events/event.ts'
import { actInWords, modalityInWords } from '../events/glossary.ts'
import type { EntryKind, Figure, Merged, Said, Told } from '../ledger/across/entry.ts'
import { idsOfParty } from '../ledger/entry-party.ts'
import type { Modality } from '../reader/codebook.ts'
import { rangeInWords } from './days.ts'
import { incidentTitle, measureTitle } from './entry-title.ts'
import { hasPassed } from './has-passed.ts'
import { issueFacts } from './issue-facts.ts'
import { lifeInWords, stanceInWords } from './ledger-words.ts'
import { measureStanding } from './measure-standing.ts'
import type { PartyNames } from './parties.ts'
import { actingOf, fewOf, fewOfParties, listed, noOne, openActors } from './parties-of.ts'
import { causeInWords, purposesInWords } from './reason-words.ts'
import { speakerName } from './speaker-name.ts'

/** A mark of the visual language: of quad class (0 for none) and modality, or of a life cycle. */
export type EntryMark = { readonly quad: 0 | 1 | 2 | 3 | 4; readonly modality: Modality } | { readonly life: string }

/** What an entry is, without its sentences. */
export interface EntryWords {
  readonly mark: EntryMark
  /** "visit", "sanction" */
  readonly title: string
  /** who to whom, or what it says */
  readonly line: string
  /** the state it is in, the day, the place: what is said beside */
  readonly facts: readonly (string | null)[]
}

/** A record as one article tells it, or as several do: only then are figures counted and the steps of a measure in order. */
interface Worded extends Omit<Told, 'incident' | 'measure'> {
  readonly incident: Told['incident'] & { readonly figures?: readonly Figure[] } & Partial<Said> &
    Partial<Pick<Merged['incident'], 'contested'>>
  readonly measure: Told['measure'] & Partial<Pick<Merged['measure'], 'history'>>
}
type Wording = {
  readonly [Kind in EntryKind]: (record: Worded[Kind], names: PartyNames, at: PlainDate | null) => EntryWords
}

/** The words of an entry, the same on every face; `at`: the day as of which it is told, since a plan whose day has passed is one no more. */
export function entryWords<Kind extends EntryKind>(
  kind: Kind,
  record: Omit<Worded[Kind], 'id'>,
  names: PartyNames,
  at: PlainDate | null = null,
): EntryWords {
  return wordings[kind](record as Worded[Kind], names, at)
}

const wordings: Wording = {
  event: (record, names, at) => ({
    mark: { quad: record.quad, modality: record.modality },
    title: actInWords(record),
    line: sides(record, names),
    facts: [...modalityAndDay(record, at), record.place?.name ?? null, accordingTo(record, names)],
  }),
  engagement: (record, names) => ({
    mark: { life: lifeInWords[record.state].mark },
    title: record.kind,
    line: whoMeets(record, names),
    facts: [
      lifeInWords[record.state].words + (record.by === null ? '' : ` by ${names.short(record.by)}`),
      when(record),
      record.place,
      record.cause === null ? null : causeInWords(record.cause),
      record.purpose.length === 0 ? null : purposesInWords(record.purpose),
    ],
  }),
  incident: (record, names) => ({
    mark: { quad: 4, modality: 'actual' },
    title: incidentTitle(record),
    line: sides(record, names),
    facts: [
      when(record),
      record.place,
      quoted(record.what),
      ...(record.figures ?? []).map(({ what, value }) => `${value} ${what}`),
      ...[claimedBy(record, names), deniedBy(record, names)].filter((fact) => fact !== null),
    ],
  }),
  measure: (record, names, at) => ({
    mark: { quad: measureQuad[record.kind], modality: measureModality[record.state] },
    title: measureTitle(record),
    line: sides(record, names),
    facts: [...measureStanding(record, at), quoted(record.what)],
  }),
  issue: (record, names) => ({
    mark: {
      quad: 0,
      modality: record.status === 'denied' ? 'negated' : record.status === 'expected' ? 'planned' : 'actual',
    },
    title: record.topic,
    line: '',
    facts: issueFacts(record, names),
  }),
  statement: (record, names) => ({
    mark: { quad: 0, modality: 'actual' },
    title: speakerName(record, names),
    line: `${stanceInWords[record.stance]}: “${record.content}”`,
    facts: [record.affiliation === null ? null : names.full(record.affiliation)],
  }),
  channel: (record, names) => ({
    mark: { quad: 0, modality: record.status === 'closed' || record.status === 'refused' ? 'negated' : 'actual' },
    title: `${record.level} channel`,
    line: listed(record.between.map(names.short)),
    facts: [record.status],
  }),
  outlook: (record, names) => ({
    mark: {
      quad: 0,
      modality: record.certainty === 'negated' ? 'negated' : record.certainty === 'possible' ? 'possible' : 'planned',
    },
    title: record.kind === 'first' ? 'a first' : record.kind,
    line: `“${record.what}”`,
    facts: [record.certainty, record.holders.length === 0 ? null : fewOf(record.holders, names)],
  }),
}

/** "planned", "Fri 5 December 2025"; of a plan whose day has passed in one, "was planned for Fri 5 December 2025". */
function modalityAndDay(
  { modality, date }: Pick<Told['event'], 'modality' | 'date'>,
  at: PlainDate | null,
): readonly (string | null)[] {
  if (modality === 'planned' && hasPassed(date, at)) return [`was planned for ${rangeInWords(date)}`]
  return [modality === 'actual' ? null : modalityInWords[modality].words, when({ date })]
}

function when({ date }: { readonly date: Told['incident']['date'] }): string | null {
  return date === null ? null : rangeInWords(date)
}

/**
 * LA51: who says of others that they did a deed, on a day that is known; what those who did it say themselves, what is done in
 * words, what an article tells on its own account, and a war that is only mentioned need nobody to vouch for them.
 */
function accordingTo(
  { quad, modality, actors, reporter, date, evidence }: Omit<Told['event'], 'id'>,
  names: PartyNames,
): string | null {
  const own = new Set(actors.map(names.side))
  const isClaim =
    quad !== 1 &&
    date !== null &&
    modality === 'actual' &&
    !reporter.some((id) => own.has(names.side(id))) &&
    !isToldPlainly(evidence)
  return isClaim && reporter.length > 0 ? `according to ${fewOf(reporter, names)}` : null
}

/** Whether one of several articles tells something without having anybody say it. */
function isToldPlainly(evidence: readonly Evidence[]): boolean {
  const articles = Map.groupBy(evidence, (piece) => ('article' in piece ? piece.article : null))
  const isSaid = (pieces: readonly Evidence[]) =>
    pieces.some(({ roles }) => roles.some(({ role }) => role === 'reporter'))
  return articles.size > 1 && !articles.values().every(isSaid)
}

/** LA93: who says that an incident happened, of which one article alone tells, and nobody who is charged with it admits. */
function claimedBy(
  { date, evidence, claimedBy: by = [], admittedBy = [] }: Worded['incident'],
  names: PartyNames,
): string | null {
  const articles = new Set(evidence.map((piece) => ('article' in piece ? piece.article : null)))
  const isClaim = date !== null && articles.size === 1 && by.length > 0 && admittedBy.length === 0
  return isClaim ? `according to ${fewOf(by, names)}` : null
}

/** LA176: while an incident is contested, who of those charged with it denies it. */
function deniedBy({ contested = false, deniedBy: by = [] }: Worded['incident'], names: PartyNames): string | null {
  return contested ? `denied by ${fewOf(by, names)}` : null
}

/** Words that stand so in the text. */
function quoted(words: string): string | null {
  return words === '' ? null : `“${words}”`
}

/** Who takes part; of a visit whose host is told, who comes where, and who receives (LE8): "Barack Obama → Cuba (Raúl Castro)". */
function whoMeets({ kind, parties, host, evidence }: Told['engagement'], names: PartyNames): string {
  const few = (some: typeof parties): string => fewOfParties(some.map(idsOfParty), names)
  if (kind !== 'visit' || host === null) return few(parties)
  const home = names.side(host)
  const away = new Set(ownGuests(evidence, (id) => names.side(id) === home))
  const [guests = [], hosts = []] = [false, true].map((isHost) =>
    parties.filter((party) => idsOfParty(party).every((id) => names.side(id) === home && !away.has(id)) === isHost),
  )
  if (guests.length === 0) return few(parties)
  const receive = hosts.filter((party) => idsOfParty(party).every(names.isPerson))
  if (receive.length > 0) return `${few(guests)} → ${home} (${few(receive)})`
  const isGoverned = hosts.every((party) => idsOfParty(party).every((id) => id === `${host}:GOV`))
  return `${few(guests)} → ${isGoverned ? home : few(hosts)}`
}

/**
 * Guests of the host's own state: who stands before the word for the visit, and behind it some body of theirs to which they come, as
 * a ship.
 */
function ownGuests(evidence: readonly Evidence[], isOfHost: (id: string) => boolean): readonly string[] {
  return evidence.flatMap(({ roles, trigger }) => {
    const isBody = (id: string) => id.includes(':') && isOfHost(id)
    const [come, receive] = [
      roles.filter(({ role, end }) => role === 'actor' && end <= trigger.start),
      roles.filter(({ role, start }) => role === 'recipient' && start >= trigger.end),
    ].map((some) => some.flatMap(({ actors }) => actors))
    return receive!.some(isBody) ? come!.filter((id) => isOfHost(id) && !receive!.includes(id)) : []
  })
}

/** "Greece → Türkiye", "Greece ↔ Türkiye" where both do it to each other, "…, also → Cyprus" where it strikes others too. */
export function sides({ actors, recipients, evidence }: Sided, names: PartyNames): string {
  const [by, to] = [actingOf(actors), actingOf(recipients)]
  if (to.length === 0) return fewOf(by, names)
  const others = to.filter((id) => !by.includes(id))
  const each = by.every((id) => to.includes(id)) ? by.map(names.short).join(' ↔ ') : null
  if (each !== null && others.length === 0) return each
  if (each !== null && by.length > 1) return `${each}, also → ${fewOf(others, names)}`
  const who = by.length > 0 ? fewOf(by, names) : listed(openActors(evidence)) || noOne
  return `${who} → ${fewOf(to, names)}`
}

type Sided = Pick<Told['incident'], 'actors' | 'recipients' | 'evidence'>

const measureQuad = { sanction: 4, tariff: 4, ban: 4, recall: 4, arms: 2, aid: 2 } as const
const measureModality: Readonly<Record<Told['measure']['state'], Modality>> = {
  'in force': 'actual',
  announced: 'planned',
  threatened: 'possible',
  lifted: 'negated',
}
