import thresholds from '../../../data/ledger/thresholds.json' with { type: 'json' }
import { opensTies } from '../../events/support.ts'
import { codeOf } from './codes.ts'
import type { EntryKind, Telling, Told, ToldActor } from './entry.ts'

type Act = Told['event']

interface Reading {
  readonly text: string
  readonly actors: readonly (ToldActor & { readonly id: string })[]
}

/** Whether what a reading holds stays there and is not told to the ledger: some acts (LA2, LA25), and what is only asked (LA26). */
export function isUntold(record: Told[EntryKind], { text, actors }: Reading): boolean {
  if (isAsked(record, text)) return true
  if (!('confidence' in record)) return false
  const isUnsure = record.actors.length === 0 || record.confidence < thresholds.least.events
  return (
    isUnsure || isOfOneState(record, Object.fromEntries(actors.map((actor) => [actor.id, actor]))) || isNoAct(record)
  )
}

/** LA25: what a state does to its own people is no matter between two; a party of no known state is one of its own. */
function isOfOneState({ type, actors, recipients }: Act, known: Telling['actors']): boolean {
  const sides = new Set([...actors, ...recipients].map((id) => codeOf(id, { actors: known }) ?? id))
  return sides.size < 2 && !shown.has(type)
}

/** Troops that move and weapons that are shown are news of one state, whomever they are meant for. */
const shown: ReadonlySet<string> = new Set(['MOBILIZE'])

/** LA25: what two back together they do not do to each other; force in an if-clause is what somebody threatens or fears. */
function isNoAct({ type, modality, contact, recipients, evidence }: Act): boolean {
  if (type === 'ASSAULT') return modality === 'hypothetical'
  return type === 'SUPPORT' && recipients.length === 0 && contact === null && !opensTies(evidence)
}

/** LA26: every sentence that tells it is a question. */
function isAsked({ evidence }: Told[EntryKind], text: string): boolean {
  return evidence.length > 0 && evidence.every(({ start, end }) => question.test(text.slice(start, end)))
}

const question = /\?["”’)\]]*\s*$/u
