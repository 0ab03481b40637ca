import type { ExpectedRecord } from './expected-case.ts'

/**
 * The ledger records due that none of those read answers. A record answers another if for each key asked the words are
 * those, contain them or stand within them, and lists hold the same codes.
 */
export function missingRecords(
  expected: readonly ExpectedRecord[] | undefined,
  read: readonly Readonly<Record<string, unknown>>[],
): readonly ExpectedRecord[] {
  return (expected ?? []).filter(({ need, ...asked }) => need === 'must' && !read.some((one) => answers(asked, one)))
}

function answers(asked: Readonly<Record<string, unknown>>, read: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(asked).every(([key, value]) => valueFits(value, read[key]))
}

function valueFits(asked: unknown, read: unknown): boolean {
  if (Array.isArray(asked)) return Array.isArray(read) && asked.every((code) => read.includes(code))
  if (typeof asked !== 'string' || typeof read !== 'string') return asked === read
  const said = read.toLowerCase()
  return asked
    .split('|')
    .some((words) => said.includes(words.toLowerCase()) || (said !== '' && words.toLowerCase().includes(said)))
}
