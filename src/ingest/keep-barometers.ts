import { dataEnds } from '../barometer/data-ends.ts'
import { readMarks } from '../barometer/read-marks.ts'
import { rulesVersion } from '../barometer/rules-version.ts'
import { weighable } from '../barometer/version.ts'
import { toPlainDate } from '../base/calendar.ts'
import {
  dropBarometers,
  hasOutdated,
  markOutdated,
  pairsOfEntries,
  saveBarometer,
  stalePairs,
} from '../store/kept-barometers.ts'
import { loadMarks } from '../store/load-marks.ts'
import type { Session, Store } from '../store/store.ts'

/** With fewer entries a barometer is computed as fast as it is read. */
const leastEntries = 5
/** Days of which readings are kept where there are few marks: those before, and their turns, are soon computed from them. */
const daysKept = 1500
const fewMarks = 100
const pairsOfTurn = 50

/**
 * Brings the kept barometers up to date with the entries, of pairs with as many as `least`. Safe to break off: a pair that
 * waits is computed for who asks.
 */
export async function keepBarometers(store: Store, least = leastEntries): Promise<void> {
  if (await hasOutdated(store, rulesVersion)) await store.write((session) => markOutdated(session, rulesVersion))
  for (;;) {
    const pairs = await stalePairs(store, pairsOfTurn)
    if (pairs.length === 0) return
    await store.write(async (session) => {
      const large = await pairsOfEntries(session, pairs, weighable, least)
      const names = new Set(large.map(String))
      await dropBarometers(
        session,
        pairs.filter((pair) => !names.has(String(pair))),
      )
      for (const pair of large) await keepOne(session, pair)
    })
  }
}

async function keepOne(session: Session, pair: readonly [string, string]): Promise<void> {
  const marks = await loadMarks(session, pair)
  if (marks.length === 0) return dropBarometers(session, [pair])
  const last = dataEnds(marks)
  const from = marks.length > fewMarks ? {} : { from: toPlainDate(last - daysKept + 1) }
  const period = { ...from, to: toPlainDate(last) }
  await saveBarometer(session, pair, rulesVersion, marks, readMarks(pair, marks, period))
}
