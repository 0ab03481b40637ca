import { constants } from '../barometer/constants.ts'
import { readKept } from '../barometer/kept-marks.ts'
import type { Mark } from '../barometer/mark.ts'
import { inOrder, marksOf } from '../barometer/marks-of.ts'
import { rulesVersion } from '../barometer/rules-version.ts'
import { weighable } from '../barometer/version.ts'
import { versionsOf } from '../barometer/versions.ts'
import { entriesOfPair, loadKeptMarks, staleEntries, unpackMarks } from './kept-barometers.ts'
import { loadEntries } from './load-entries.ts'
import type { Session } from './store.ts'

const entriesOfTurn = 500

/**
 * The marks of a pair (the one that sorts first before the other) by all that the ledger knows: those that were kept,
 * and of entries that changed since, those that they give now.
 */
export async function loadMarks(session: Session, pair: readonly [string, string]): Promise<readonly Mark[]> {
  const kept = await loadKeptMarks(session, pair, rulesVersion, ['columns', 'entries', 'rest'])
  const changed = kept === null ? null : new Set(await staleEntries(session, pair))
  if (kept === null || changed === null || changed.has('')) {
    return inOrder(await marksOfEntries(session, pair, await entriesOfPair(session, pair, weighable)))
  }
  const still = readKept(unpackMarks(kept)).filter(({ entry }) => !changed.has(entry))
  return changed.size === 0 ? still : inOrder([...still, ...(await marksOfEntries(session, pair, [...changed]))])
}

async function marksOfEntries(session: Session, pair: readonly [string, string], ids: readonly string[]) {
  const marks: Mark[] = []
  for (let at = 0; at < ids.length; at += entriesOfTurn) {
    const entries = await loadEntries(session, ids.slice(at, at + entriesOfTurn))
    const mine = entries.filter(({ pairs }) => pairs.some(([a, b]) => a === pair[0] && b === pair[1]))
    marks.push(...marksOf(mine.flatMap(versionsOf), pair, constants))
  }
  return marks
}
