import table from '../../../data/ledger/measures.json' with { type: 'json' }
import type { Sector } from '../../actors/actor.ts'
import { actorOfCode } from '../../actors/make-actor.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { saysWord } from '../../events/word-groups.ts'
import { wordsIn } from '../../events/words.ts'
import { type ActRow, reach, rowOf } from '../acts/act-rows.ts'
import type { EnvoyMove } from '../acts/envoys.ts'
import { objectWords } from '../acts/object-words.ts'
import { wordsBehind } from '../evidence.ts'
import type { MeasureKind } from '../kinds.ts'
import { promisesToGive } from './promises.ts'

/** What an act of some type, mode and words is as a measure (`measures.json`). */
export interface MeasureRow extends ActRow {
  /** an envoy moves so */
  readonly envoy?: string
  /** what is promised is to give */
  readonly gives?: boolean
  readonly state?: string
}

/**
 * The trigger's own words decide first: "sanctions" on ships are no ban. Who leaves a pact puts nothing on the others (LE123), and
 * who sells gives nothing (LE124).
 */
export function rowOfMeasure(
  event: RapportEvent,
  move: EnvoyMove | null,
  document: EventDocument,
): MeasureRow | undefined {
  const { evidence } = event
  const own = evidence.flatMap(({ trigger }) => trigger.text.toLowerCase().split(/[^\p{L}]+/u))
  const object = evidence.flatMap((one) => objectWords(one, document, reach))
  const gives = promisesToGive(event, document)
  const open = rows.filter((row) => (row.envoy ?? move) === move && (row.gives ?? gives) === gives)
  const told = open.filter(({ words }) => words !== undefined)
  const named = rowOf(event, told, own)
  // who breaks off talks takes nothing from the other
  if (named === undefined && event.mode === 'discontinue' && saysWord('talks', object)) return undefined
  const isOfMany = saysWord('pact', object) || isOnBody(event, document)
  if (named === undefined && isOfMany && saysWord('leaves', own)) return undefined
  if (named === undefined && saysWord('membership', object) && event.evidence.every(isOfNobody)) return undefined
  const row = named ?? rowOf(event, open, object)
  if (row?.kind === 'aid' && (saysWord('trade', own) || isDeed(event, document))) return undefined
  if ((row?.kind === 'aid' || row?.kind === 'arms') && isSideBySide(event, document)) return undefined
  if (row?.kind === 'ban' && row.words === undefined && isDoneOnce(event, object)) return undefined
  // a hold on people or goods bans them by its own word alone (LE359)
  if (row?.words === 'forbids' && named === undefined) return undefined
  // what is not lifted by a word of lifting (LE305)
  if (row?.state === 'lifted' && row.envoy === undefined && !saysWord('lifts', own)) return undefined
  return row?.words === undefined && isOfCourts(event, document) ? undefined : row
}

/** Whether acts of a type and mode are put on the other and stand until they are lifted, whatever their words say. */
export function isLasting({ type, mode }: Pick<RapportEvent, 'type' | 'mode'>): boolean {
  return rows.some(
    (row) =>
      row.words === undefined &&
      row.state === undefined &&
      row.envoy === undefined &&
      lasting.has(row.kind) &&
      row.type.includes(type) &&
      row.mode?.includes(mode ?? '') === true,
  )
}

/** kinds of measures that stand until they are lifted; who was recalled goes back, and what was given is given */
const lasting: ReadonlySet<string> = new Set<MeasureKind>(['sanction', 'tariff', 'ban'])

/** LE359: who stops somebody with no word of what a ban or a rule is on has done it once. */
function isDoneOnce({ type, mode }: RapportEvent, object: readonly string[]): boolean {
  return type === 'COERCE' && mode === 'restrict' && !saysWord('ban', object) && !saysWord('rule', object)
}

/** LE303, LE362: who is rescued or taken in on one day, help with that, and forces that are stationed somewhere, are no gifts that last. */
function isDeed({ evidence, recipients }: RapportEvent, document: EventDocument): boolean {
  const isForce = document.actors.some(({ id, sectors }) => recipients.includes(id) && sectors.includes('MIL'))
  return evidence.every((told) => {
    const words = wordsIn(told.trigger.text)
    if (saysWord('rescues', words) || (isForce && saysWord('hosts', words))) return true
    return !saysWord('hosts', words) && saysWord('rescues', wordsBehind(told, document).slice(0, reachOfHelp))
  })
}

/** words behind help within which it says what it is with: "support for the evacuation" */
const reachOfHelp = 6

/** LE426: "soldiers backed by Chadian troops": forces told so fight on one side, and give nothing that lasts. */
function isSideBySide({ actors, evidence }: RapportEvent, document: EventDocument): boolean {
  const forces = document.actors.filter(({ sectors }) => sectors.includes('MIL') || sectors.includes('REB'))
  const areForces = actors.length > 0 && actors.every((id) => forces.some((force) => force.id === id))
  const isFought = (told: Evidence) =>
    saysWord('backs', wordsIn(told.trigger.text)) && beforeBackers.has(wordsBehind(told, document)[0] ?? '')
  return areForces && evidence.every(isFought)
}

const beforeBackers: ReadonlySet<string> = new Set(['by', 'from', 'of'])

/** LE123: "froze its membership": nobody is told on whom it is put. */
function isOfNobody({ roles }: Evidence): boolean {
  return roles.every(({ role }) => role !== 'recipient')
}

/** LE123: a body of many states, or one of its own ("UN:…"), that is left loses a member and nothing else. */
function isOnBody({ recipients }: RapportEvent, { actors }: EventDocument): boolean {
  const isOfMany = (state: string | null) => state === null || actorOfCode(state).kind !== 'state'
  return actors.some(({ id, kind, state }) => recipients.includes(id) && kind === 'organisation' && isOfMany(state))
}

/** LE16: a fine or a sentence by police or courts is no measure of their state, unless its words name one. */
function isOfCourts({ type, actors }: RapportEvent, document: EventDocument): boolean {
  const sectors = document.actors.filter(({ id }) => actors.includes(id)).map((actor) => actor.sectors)
  const isCourt = (of: readonly Sector[]) => of.includes('COP') || of.includes('JUD')
  return type === 'SANCTION' && sectors.length > 0 && sectors.every(isCourt)
}

const rows: readonly MeasureRow[] = table.rows
