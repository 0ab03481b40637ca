import type { ExpectedRecord } from './expected-case.ts'

/** A record of a reading: statement, issue, outlook, its parties by state. */
export type ReadRecord = Readonly<Record<string, unknown>>

export interface RecordComparison {
  /** due, and none of those read answers */
  readonly missing: readonly ExpectedRecord[]
  /** read, and neither due nor allowed; nothing is extra where nothing is written down */
  readonly extra: readonly ReadRecord[]
}

/**
 * Compares ledger records with those due. A record answers another if for each key asked the words are those, contain
 * them or stand within them, and lists hold the same codes.
 */
export function compareRecords(
  expected: readonly ExpectedRecord[] | undefined,
  read: readonly ReadRecord[],
): RecordComparison {
  if (!expected) return { missing: [], extra: [] }
  return {
    missing: expected.filter((due) => due.need === 'must' && !read.some((one) => answers(due, one))),
    extra: read.filter((one) => !expected.some((due) => answers(due, one))),
  }
}

function answers({ need: _, ...asked }: ExpectedRecord, read: ReadRecord): boolean {
  return Object.entries(asked).every(([key, value]) => valueFits(value, read[key]))
}

function valueFits(asked: unknown, read: unknown): boolean {
  if (Array.isArray(asked)) return Array.isArray(read) && asked.every((code) => read.includes(code))
  if (typeof asked !== 'string' || typeof read !== 'string') return asked === read
  const said = read.toLowerCase()
  return asked.split('|').some((words) => {
    const wanted = words.toLowerCase()
    return said.includes(wanted) || (said !== '' && wanted.includes(said))
  })
}
