import gold from '../../data/barometer/turns.json' with { type: 'json' }
import { barometer } from '../barometer/barometer.ts'
import type { Barometer } from '../barometer/read-marks.ts'
import { exitCodes, RapportError } from '../base/errors.ts'
import { reportTurns } from '../eval/report-turns.ts'
import { scoreTurns, type TurnGold } from '../eval/turns.ts'
import { loadKnown } from '../query/pair-entries.ts'
import { withLedger } from './ledger/with-ledger.ts'

/** Scores the turns that the barometer finds in a ledger. */
export async function runEvalTurns(db: string): Promise<{ readonly scores: object; readonly report: string }> {
  const { from, to, turns, quiet } = gold as unknown as TurnGold
  const read = new Map<string, Barometer>()
  await withLedger(db, async (store) => {
    for (const pair of [...turns.map((turn) => turn.pair), ...quiet]) {
      if (!read.has(pair.join()))
        read.set(pair.join(), barometer(await loadKnown(store, { pair, at: to }), pair, { from, to }))
    }
  })
  if ([...read.values()].every(({ days }) => days.every(({ tension }) => tension === null))) {
    throw new RapportError('no-gold', `The ledger "${db}" holds nothing of these pairs from ${from} to ${to}.`, {
      hint: 'Take in texts of those years first: rapport ingest current-events.jsonl --db current-events.db',
      exitCode: exitCodes.input,
    })
  }
  const scores = scoreTurns({ from, to, turns, quiet }, (pair) => read.get(pair.join())!)
  return { scores, report: reportTurns(scores) }
}
