import { barometer } from '../../src/barometer/barometer.ts'
import type { Barometer } from '../../src/barometer/read-marks.ts'
import type { DateRange } from '../../src/base/plain-date.ts'
import { intensityOf } from '../../src/events/codes.ts'
import type { Entry, Telling, Told } from '../../src/ledger/across/entry.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { type EventType, quadOf } from '../../src/reader/codebook.ts'
import { day, telling } from '../ledger/across/telling.ts'

/** An act of Kenya towards Uganda, unless said otherwise, told on its day; `more` says what is different. */
export function act(
  article: string,
  published: string,
  type: EventType,
  record: Partial<Told['event']> = {},
  more: Partial<Telling> = {},
): Telling<'event'> {
  const mode = record.mode ?? null
  const what = { type, mode, quad: quadOf[type], intensity: intensityOf({ type, mode }), confidence: 1 }
  const who = { actors: ['KEN'], recipients: ['UGA'], date: day(published) as DateRange | null }
  return telling('event', article, published, { ...what, ...who, ...record }, more)
}

/** The barometer of Kenya and Uganda from tellings. */
export function read(tellings: readonly Telling[], to: string, from?: string): Barometer {
  return readEntries(foldAll(tellings), to, from)
}

export function readEntries(entries: readonly Entry[], to: string, from?: string): Barometer {
  return barometer(entries, ['KEN', 'UGA'], from === undefined ? { to } : { from, to })
}

/** The tension of one day. */
export function tension(tellings: readonly Telling[], date: string): number | null {
  return read(tellings, date, date).days[0]!.tension
}
