import thresholds from '../../../data/ledger/thresholds.json' with { type: 'json' }
import { isOfNoState } from '../../actors/peoples.ts'
import { opensTies } from '../../events/support.ts'
import { codeOf } from './codes.ts'
import type { EntryKind, Told, ToldActor } from './entry.ts'
import type { ToldWords } from './untold/bare-denial.ts'
import { isOfBusiness } from './untold/of-business.ts'
import { ofHomeFinder } from './untold/of-home.ts'
import { isOnlySupposed } from './untold/only-supposed.ts'
import { isOnlyTalkedOf } from './untold/only-talked-of.ts'
import { isAskedByPress } from './untold/press-questions.ts'
import { isSpokenThanks, isThanksForTies } from './untold/spoken-thanks.ts'
import type { NamedMention } from './untold/strangers.ts'

type Act = Told['event']

interface Reading extends Omit<ToldWords, 'mentions'> {
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly mentions: readonly NamedMention[]
  readonly events: readonly Told['event'][]
  readonly engagements: readonly Told['engagement'][]
  readonly statements: readonly Told['statement'][]
  readonly outlook: readonly Told['outlook'][]
}

/** Whether what a reading holds stays there and is not told to the ledger: some acts (LA2, LA25, LA27, LA28, LA49, LA77), what is said or in view at home (LA25, LA219, LA220) or of business (LA222), and what is only asked (LA26, LA50) or supposed (LA52). */
export function untoldFinder(reading: Reading): (record: Told[EntryKind]) => boolean {
  const isOfHome = ofHomeFinder(reading)
  return (record) => {
    if (isAsked(record, reading.text) || isOnlySupposed(record, reading.text)) return true
    if ('content' in record && isOfBusiness(record, reading)) return true
    if ('content' in record || 'certainty' in record) return isOfHome(record)
    if (!('confidence' in record)) return false
    if (record.actors.length === 0 || record.confidence < thresholds.least.events) return true
    if (isOfOneState(record, reading.actors) || isPraiseOfOneself(record, reading.actors)) return true
    if (isSpokenThanks(record, reading) || isThanksForTies(record, reading) || isOnlyTalkedOf(record, reading.text))
      return true
    return isNoAct(record) || isNoContact(record, reading.engagements)
  }
}

/**
 * LA25: what a state does to its own people is no matter between two; a party of no known state is one of its own, but a people of
 * none only abroad (LA215).
 */
function isOfOneState({ type, actors, recipients, place }: Act, known: Reading['actors']): boolean {
  if (shown.has(type)) return false
  const ids = [...actors, ...recipients]
  const states = statesOf(
    ids.filter((id) => !isOfNoState(id)),
    known,
  )
  const at = place?.state ?? null
  const isAbroad = states.size === 1 && at !== null && !states.has(at) && ids.some(isOfNoState)
  return states.size < 2 && !isAbroad
}

function statesOf(ids: readonly string[], known: Reading['actors']): ReadonlySet<string> {
  const named = { actors: Object.fromEntries(known.map((actor) => [actor.id, actor])) }
  return new Set(ids.map((id) => codeOf(id, named) ?? id))
}

/** LA28: what several back together, one of them cannot be the only one to receive: they spoke of what they share. */
function isPraiseOfOneself({ type, actors, recipients }: Act, known: Reading['actors']): boolean {
  if (type !== 'SUPPORT' || recipients.length === 0) return false
  const backing = statesOf(actors, known)
  const backed = statesOf(recipients, known)
  return backed.size < backing.size && backed.isSubsetOf(backing)
}

/** Troops that move and weapons that are shown are news of one state, whomever they are meant for. */
const shown: ReadonlySet<string> = new Set(['MOBILIZE'])

/** LA25: what two back together they do not do to each other; force in an if-clause is what somebody threatens or fears. */
function isNoAct({ type, modality, contact, recipients, evidence }: Act): boolean {
  if (type === 'ASSAULT') return modality === 'hypothetical'
  return type === 'SUPPORT' && recipients.length === 0 && contact === null && !opensTies(evidence)
}

/** LA27: who meets, calls or talks, and has no contact of which this is a step or a telling, only means to keep in touch, or remembers. */
function isNoContact({ type, evidence }: Act, contacts: Reading['engagements']): boolean {
  if (type !== 'CONSULT' || evidence.length === 0) return false
  const steps = contacts.flatMap((contact) => [contact, ...contact.history]).flatMap((step) => step.evidence)
  const told = new Set(steps.map(({ trigger }) => trigger.start))
  return !evidence.some(({ trigger }) => told.has(trigger.start))
}

/** Every sentence that tells it is a question (LA26), or stands in what the press asks in a transcript (LA50). */
function isAsked({ evidence }: Told[EntryKind], text: string): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ start, end }) => question.test(text.slice(start, end)) || isAskedByPress(start, text))
  )
}

const question = /\?["”’)\]]*\s*$/u
