import type { DateRange } from '../../base/plain-date.ts'
import { actorsOfAll, codesOf } from '../../ledger/across/codes.ts'
import { type Entry, type EntryKind, isOfKind } from '../../ledger/across/entry.ts'
import { idsOfParty } from '../../ledger/entry-party.ts'
import { statesIn } from '../dyads.ts'
import type { ToldRecord } from '../ledger/told-record.ts'

/** An entry of the ledger as far as it is compared: codes of states and bodies instead of ids. */
export interface ToldEntry extends Omit<ToldRecord, 'kind' | 'sentences' | 'triggers'> {
  readonly kind: EntryKind
  /** names of the persons who take part */
  readonly who: string
  /** other wordings */
  readonly aliases: readonly string[]
  readonly articles: readonly string[]
  readonly sources: number
}

/** What an entry says, in the words of the form of the stories. */
export function toldEntry(entry: Entry): ToldEntry {
  const actors = actorsOfAll(entry.tellings)
  const codes = (ids: readonly string[]) => statesIn([...codesOf(ids, { actors })])
  const names = (ids: readonly string[]) => ids.map((id) => actors[id]?.name ?? '').join(' ')
  const { kind, articles, sources } = entry
  const none = codes([])
  const blank = { kind, articles, sources, by: none, against: none, date: null, words: '', aliases: [], who: '' }
  const told = { ...blank, type: kind as string, status: '', speaker: '', affiliation: null }
  if (isOfKind(entry, 'engagement')) {
    const { parties, kind: type, state, date } = entry.record
    const ids = parties.flatMap(idsOfParty)
    return { ...told, type, status: state, by: codes(ids), date, who: names(ids) }
  }
  if (isOfKind(entry, 'incident')) {
    const { kind: type, actors: by, recipients, date, what } = entry.record
    return { ...told, type, by: codes(by), against: codes(recipients), date, words: what }
  }
  if (isOfKind(entry, 'measure')) {
    const { kind: type, actors: by, recipients, state, what } = entry.record
    const sides = { by: codes(by), against: codes(recipients) }
    return { ...told, type, status: state, ...sides, date: dayOfMeasure(entry), words: what }
  }
  if (isOfKind(entry, 'issue')) {
    const { topic, aliases, raisedBy, status, with: others } = entry.record
    return { ...told, status, by: codes(raisedBy), against: codes(others), words: topic, aliases }
  }
  if (isOfKind(entry, 'statement')) {
    const { speaker, affiliation, stance, content } = entry.record
    return { ...told, status: stance, speaker, affiliation, words: content }
  }
  if (isOfKind(entry, 'channel')) {
    const { level, status, between } = entry.record
    return { ...told, type: level, status, by: codes(between) }
  }
  if (isOfKind(entry, 'outlook')) return { ...told, type: entry.record.kind, words: entry.record.what }
  return told
}

/** The form gives the day from which a measure stands, or was to stand, also once it is lifted. */
function dayOfMeasure({ record: { state, date, history } }: Entry<'measure'>): DateRange | null {
  const stood = history.findLast((step) => step.state !== 'lifted' && step.date !== null)
  return state === 'lifted' && stood !== undefined ? stood.date : date
}
