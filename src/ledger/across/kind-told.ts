import type { ContactKind } from '../../reader/codebook.ts'
import { isDone, isMeeting } from '../contact-state.ts'
import type { Telling } from './entry.ts'

type Contact = Telling<'engagement'>

/**
 * What kind of contact tellings of one tell of (LA22). Of a meeting, talks and a summit: a summit where half of the sources say so, else what most of those call it
 * that tell it as having taken place, or of all where none does; of as many the first.
 */
export function kindTold(all: readonly Contact[]): ContactKind {
  const { kind } = all[0]!.record
  return isMeeting(kind) ? kindOfMeeting(all.filter(({ record }) => isMeeting(record.kind))) : kind
}

function kindOfMeeting(tellings: readonly Contact[]): ContactKind {
  const summits = tellings.filter(({ record }) => record.kind === 'summit')
  if (summits.length > 0 && sources(summits) * 2 >= sources(tellings)) return 'summit'
  const others = tellings.filter((told) => !summits.includes(told))
  const done = others.filter(({ record }) => isDone(record))
  const byKind = Map.groupBy(done.length > 0 ? done : others, ({ record }) => record.kind)
  return [...byKind].toSorted(([, a], [, b]) => sources(b) - sources(a))[0]![0]
}

function sources(tellings: readonly Contact[]): number {
  return new Set(tellings.map(({ source }) => source)).size
}
