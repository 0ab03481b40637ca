import table from '../../../../data/ledger/contact-states.json' with { type: 'json' }
import thresholds from '../../../../data/ledger/thresholds.json' with { type: 'json' }
import { stateOfId } from '../../../actors/actor.ts'
import { slug } from '../../../actors/name-key.ts'
import type { PlainDate } from '../../../base/plain-date.ts'
import type { Span } from '../../../base/span.ts'
import { contactStates } from '../../../reader/codebook.ts'
import { areOneKind, settledState } from '../../engagements/contact-state.ts'
import { isParty } from '../../evidence.ts'
import type { Entry, Telling, Told } from '../entry.ts'
import { unique } from '../kind.ts'
import { daysKin } from '../kinds/engagements/contact-days.ts'
import { codesAmong, personsAmong } from '../parties.ts'
import { comparePersons, samePerson } from '../same-person.ts'

type Contact = Telling<'engagement'>

interface Reading {
  readonly events: readonly Told['event'][]
  readonly engagements: readonly Told['engagement'][]
  readonly mentions: readonly NamedMention[]
}

export interface NamedMention extends Span {
  readonly text: string
  readonly kind: string
  readonly chain: number
  readonly actors: readonly string[]
}

/** A contact of one known side with persons by whose names alone another article may tell of it (LA201). */
export interface ContactInPassing {
  readonly record: Told['engagement']
  readonly strangers: readonly string[]
}

/**
 * The contacts that a reading tells of as acts but not as engagements, since it does not say of which state somebody is whom it
 * names in full: "Trade Minister Amani Mushi met Kenya's Grace Achieng", in a paper of his own country (LA201).
 */
export function contactsInPassing(reading: Reading, published: PlainDate): readonly ContactInPassing[] {
  const told = new Set(reading.engagements.flatMap(({ evidence }) => evidence.map(({ trigger }) => trigger.start)))
  return reading.events.flatMap((event) => {
    const state = stateOf(event, published)
    if (state === null || event.evidence.some(({ trigger }) => told.has(trigger.start))) return []
    const open = event.evidence.flatMap(({ roles }) =>
      roles.filter((role) => isParty(role) && role.actors.length === 0),
    )
    const strangers = unique(open.flatMap((role) => nameOf(role, reading.mentions) ?? []))
    return strangers.length === 0 ? [] : [{ record: recordOf(event, state), strangers }]
  })
}

type State = Told['engagement']['history'][number]['state']

/** Null where the act is no contact that is told as held or to come. */
function stateOf(
  { type, modality, historical, contact, date, confidence }: Told['event'],
  published: PlainDate,
): State | null {
  if (type !== 'CONSULT' || historical || contact === null || confidence < thresholds.least.acts) return null
  if (modality !== 'actual' && modality !== 'planned') return null
  const possible: readonly string[] = table.states.CONSULT[modality]
  const state = contactStates.find((one) => one === contact.state && possible.includes(one))
  return settledState(state ?? (modality === 'actual' ? 'held' : 'planned'), date, published)
}

/** The full name of somebody whom nothing in the article explains. */
function nameOf(role: Span, mentions: readonly NamedMention[]): string | null {
  const [mention] = mentions.filter(
    ({ start, end, kind }) => role.start <= start && end <= role.end && kind !== 'TITLE',
  )
  const chain = mentions.filter((one) => one.chain === mention?.chain)
  const names = chain.filter(({ kind }) => kind === 'PER').map(({ text }) => slug(text))
  const [name] = names.toSorted((a, b) => b.length - a.length)
  return name?.includes('-') && chain.every(({ actors }) => actors.length === 0) ? name : null
}

function recordOf(event: Told['event'], state: State): Told['engagement'] {
  const { id, contact, date, place, evidence, recipients } = event
  const [receiving = null, another] = contact!.kind === 'visit' ? recipients : []
  return {
    ...{ id, kind: contact!.kind, state, date, place: place?.name ?? null, evidence },
    parties: unique([...event.actors, ...event.recipients]).map((actor) => ({ actor })),
    host: place?.state ?? (receiving === null || another !== undefined ? null : stateOfId(receiving)),
    history: [{ state, date, cause: null, evidence }],
    ...{ by: null, cause: null, purpose: [], partOf: null },
  }
}

/** Whether an article tells of it in passing since it does not say whose the other side is. */
export function namesStrangers({ strangers }: Contact): boolean {
  return strangers !== undefined
}

/** Where a contact meets those that name one of its persons as a stranger: a state or body beside the last part of his name. */
export function placesOfStrangers(telling: Contact): readonly string[] {
  const codes = [...codesAmong([telling])]
  const last = (name: string) => name.split('-').at(-1)
  if (namesStrangers(telling))
    return codes.flatMap((code) => (telling.strangers ?? []).map((name) => `${code} ${last(name)}`))
  if (codes.length > mostSides) return []
  return [...personsAmong([telling])].flatMap((id) =>
    codes.filter((code) => code !== stateOfId(id)).map((code) => `${code} ${last(nameIn(id))}`),
  )
}

/** of a gathering of more sides nobody tells by one of them and a stranger */
const mostSides = 4

/** How surely a contact, one of whose tellings names strangers, is told again (LA201); 0: it is another one. */
export function strangersKin(telling: Contact, entry: Entry<'engagement'>): number {
  const { record, tellings } = entry
  const told = telling.record
  if (!areOneKind(told.kind, record.kind)) return 0
  if (told.host !== null && record.host !== null && stateOfId(told.host) !== stateOfId(record.host)) return 0
  const [passing, open] = namesStrangers(telling) ? [[telling], tellings] : [tellings, [telling]]
  if (!(open.every(namesStrangers) ? areAlike(telling, tellings[0]!) : areThere(passing, open))) return 0
  const days = daysKin(telling, entry)
  return days === 0 ? 0 : days + 1
}

/** Each stranger is a person of another state there, and so is each side that is known. */
function areThere(passing: readonly Contact[], open: readonly Contact[]): boolean {
  const [known, sides] = [codesAmong(passing), codesAmong(open)]
  const persons = personsAmong(open)
  if (known.size === 0 || !known.isSubsetOf(sides)) return false
  if (comparePersons(personsAmong(passing), persons).differ) return false
  return passing
    .flatMap(({ strangers }) => strangers ?? [])
    .every((name) => [...persons].some((id) => !known.has(stateOfId(id)) && isNamed(id, name)))
}

/** Both name the very same strangers beside the same sides. */
function areAlike(a: Contact, b: Contact): boolean {
  const [mine, theirs] = [new Set(a.strangers), new Set(b.strangers)]
  const isSame = mine.size === theirs.size && mine.isSubsetOf(theirs)
  return isSame && codesAmong([a]).symmetricDifference(codesAmong([b])).size === 0
}

function isNamed(id: string, name: string): boolean {
  return samePerson(id, `${stateOfId(id)}:${name}`)
}

function nameIn(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
