import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading, ReadOptions } from '../../src/index.ts'
import type { Case } from './cases.ts'
import { type Comparison, compareEvents } from './compare-events.ts'
import { compareRecords, type ReadRecord } from './compare-records.ts'
import type { ExpectedRecord } from './expected-case.ts'
import { readCase } from './read-case.ts'
import { type ReadEvent, readEvents, statesOf } from './read-event.ts'

/** What came of a case: the readings, and how they compare with what must come. */
export interface CaseResult extends Comparison {
  readonly case: Case
  readonly readings: readonly Reading[]
  readonly read: readonly ReadEvent[]
  /** how many ledger records are due */
  readonly records: number
  /** those that are due and did not come */
  readonly missingRecords: readonly ExpectedRecord[]
  /** records of these fields that are neither due nor allowed, where a case writes the field down */
  readonly extraRecords: readonly ReadRecord[]
}

/** The fields of the ledger that a reading of one article fills. */
const ledgerFields = ['engagements', 'incidents', 'measures', 'channels', 'issues', 'statements', 'outlook'] as const

/** Reads a case and compares. */
export async function runCase(one: Case, options: ReadOptions = {}): Promise<CaseResult> {
  const readings = await readCase(one, options)
  const read = readings.flatMap((reading, index) => readEvents(reading, index + 1))
  const records = ledgerFields.map((field) =>
    compareRecords(
      one.expected[field],
      readings.flatMap((reading) => recordsOf(reading, field)),
    ),
  )
  return {
    ...compareEvents(one.expected, read),
    case: one,
    readings,
    read,
    records: ledgerFields.flatMap((field) => one.expected[field] ?? []).filter(({ need }) => need === 'must').length,
    missingRecords: records.flatMap(({ missing }) => missing),
    extraRecords: records.flatMap(({ extra }) => extra),
  }
}

/** Writes the events read beside the case, in the form of `expected.json`, for whoever judges the difference. */
export async function writeChanged({ case: { folder }, read }: CaseResult): Promise<void> {
  await writeFile(join(folder, 'events-changed.json'), `${JSON.stringify(read, null, 1)}\n`)
}

/**
 * The records of a field, without their evidence, parties by state; a date is its first day, `anyOf` the alternatives,
 * `with` the names of all parties, without accents.
 */
function recordsOf(reading: Reading, field: (typeof ledgerFields)[number]): readonly ReadRecord[] {
  return reading[field].map(({ evidence: _, ...record }) => {
    const sides = Object.entries(record).map(([key, value]) => [key, plain(reading, value)])
    return { ...Object.fromEntries(sides), ...('parties' in record ? partiesOf(reading, record.parties) : {}) }
  })
}

type Parties = Reading['engagements'][number]['parties']

function partiesOf(reading: Reading, parties: Parties): ReadRecord {
  const ids = parties.flatMap((party) => ('actor' in party ? [party.actor] : party.anyOf))
  const open = parties.flatMap((party) => ('actor' in party ? [] : party.anyOf))
  const names = reading.actors.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return {
    parties: statesOf(reading, ids),
    anyOf: statesOf(reading, open),
    with: names.join(', ').normalize('NFD').replace(/\p{M}/gu, ''),
  }
}

function plain(reading: Reading, value: unknown): unknown {
  if (isIds(value)) return statesOf(reading, value)
  return isDate(value) ? value.start : value
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isDate(value: unknown): value is { readonly start: string } {
  return typeof value === 'object' && value !== null && 'start' in value
}
