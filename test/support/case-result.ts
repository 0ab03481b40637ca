import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading, ReadOptions } from '../../src/index.ts'
import type { Case } from './cases.ts'
import { type Comparison, compareEvents } from './compare-events.ts'
import { missingRecords } from './compare-records.ts'
import type { ExpectedRecord } from './expected-case.ts'
import { readCase } from './read-case.ts'
import { type ReadEvent, readEvents, statesOf } from './read-event.ts'

/** What came of a case: the readings, and how they compare with what must come. */
export interface CaseResult extends Comparison {
  readonly case: Case
  readonly readings: readonly Reading[]
  readonly read: readonly ReadEvent[]
  /** issues, statements and outlook that are due and did not come */
  readonly missingRecords: readonly ExpectedRecord[]
}

/** Reads a case and compares. */
export async function runCase(one: Case, options: ReadOptions = {}): Promise<CaseResult> {
  const readings = await readCase(one, options)
  const read = readings.flatMap((reading, index) => readEvents(reading, index + 1))
  const { issues, statements, outlook } = one.expected
  return {
    ...compareEvents(one.expected, read),
    case: one,
    readings,
    read,
    missingRecords: [
      ...missingRecords(
        issues,
        readings.flatMap((reading) => reading.issues.map((issue) => byState(reading, issue))),
      ),
      ...missingRecords(
        statements,
        readings.flatMap((reading) => reading.statements),
      ),
      ...missingRecords(
        outlook,
        readings.flatMap((reading) => reading.outlook.map((one) => byState(reading, one))),
      ),
    ],
  }
}

/** Writes the events read beside the case, in the form of `expected.json`, for whoever judges the difference. */
export async function writeChanged({ case: { folder }, read }: CaseResult): Promise<void> {
  await writeFile(join(folder, 'events-changed.json'), `${JSON.stringify(read, null, 1)}\n`)
}

function byState(reading: Reading, record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const parties = ['raisedBy', 'with', 'holders'].filter((key) => key in record)
  return { ...record, ...Object.fromEntries(parties.map((key) => [key, statesOf(reading, record[key] as string[])])) }
}
