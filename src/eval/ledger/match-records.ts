import type { Span } from '../../base/span.ts'
import {
  allParties,
  dateFits,
  sameContact,
  sameDay,
  sameParties,
  sharesOne,
  shareWords,
  sidesEqual,
  sidesMeet,
} from './compare-records.ts'
import type { DeskRecord } from './desk-record.ts'
import { standsAt, type ToldRecord } from './told-record.ts'

/** How a record told answers one due: not at all, the same thing, or right in every field. */
export type Answer = 'no' | 'found' | 'right'

export interface RecordMatch {
  readonly pairs: readonly { readonly due: DeskRecord; readonly told: ToldRecord; readonly right: boolean }[]
  readonly missed: readonly DeskRecord[]
  readonly extra: readonly ToldRecord[]
}

/** Pairs records due with records told, each at most once, those right in every field first (docs/evaluation.md, "Ledger"). */
export function matchRecords(due: readonly DeskRecord[], told: readonly ToldRecord[], text: string): RecordMatch {
  const left = new Set(told)
  const pairs: RecordMatch['pairs'][number][] = []
  const places = new Map(due.map((record) => [record, placeOf(record, text)]))
  const take = (records: readonly DeskRecord[], wanted: Answer) =>
    records.filter((record) => {
      const one = [...left].find((candidate) => answer(record, candidate, places.get(record) ?? null) === wanted)
      if (one === undefined) return true
      left.delete(one)
      pairs.push({ due: record, told: one, right: wanted === 'right' })
      return false
    })
  const missed = take(take(due, 'right'), 'found')
  return { pairs, missed: missed.filter(({ optional }) => !optional), extra: [...left] }
}

function placeOf({ quote }: DeskRecord, text: string): Span | null {
  const start = text.indexOf(quote)
  return start < 0 ? null : { start, end: start + quote.length }
}

/** Where both stand in one sentence; words that cannot be found in the text stand anywhere. */
function answer(due: DeskRecord, told: ToldRecord, place: Span | null): Answer {
  if (due.kind !== told.kind) return 'no'
  const here = place === null || standsAt(told, place)
  switch (due.kind) {
    case 'engagement': {
      const types = [...due.type, ...due.typeAlso]
      const same = types.some((type) => sameContact(type, told.type)) && sameParties(due.parties, told.by)
      if (!same || !(here || sameDay(due.date, told))) return 'no'
      const whole = types.includes(told.type) && allParties(due.parties, told.by) && due.state.includes(told.status)
      return whole && dateFits(due.date, told) ? 'right' : 'found'
    }
    case 'incident':
    case 'measure': {
      const same = [...due.type, ...due.typeAlso].includes(told.type) && sidesMeet(due.by, due.against, told)
      if (!same || !(here || sameDay(due.date, told))) return 'no'
      const whole =
        sidesEqual(due.by, due.against, told) && (due.kind === 'incident' || due.state.includes(told.status))
      return whole && dateFits(due.date, told) ? 'right' : 'found'
    }
    case 'event': {
      if (!here || ![...due.type, ...due.typeAlso].includes(told.type) || !sidesMeet(due.by, due.to, told)) return 'no'
      const whole = sidesEqual(due.by, due.to, told) && due.modality.includes(told.status)
      return whole && dateFits(due.date, told) ? 'right' : 'found'
    }
    case 'issue': {
      if (!here || !shareWords(due.topic, told.words)) return 'no'
      return due.status.includes(told.status) && sidesEqual(due.raised_by, due.with, told) ? 'right' : 'found'
    }
    case 'statement': {
      if (!here || !shareWords(due.quote, told.words) || !sharesOne(due.speaker, told.speaker)) return 'no'
      const affiliation = due.affiliation ?? null
      const known = affiliation === null || sharesOne(affiliation, told.affiliation ?? told.speaker)
      return known && due.stance.includes(told.status) ? 'right' : 'found'
    }
    case 'channel': {
      const same =
        due.level.includes(told.type) &&
        sameParties(
          due.between.map((code) => [code]),
          told.by,
        )
      return same ? (due.status.includes(told.status) ? 'right' : 'found') : 'no'
    }
    case 'outlook':
      return here && due.type.includes(told.type) && shareWords(due.quote, told.words) ? 'right' : 'no'
  }
}
