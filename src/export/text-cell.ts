import { harmless } from '../wording/harmless.ts'

/** A cell of a tab-separated format without quoting: no tab, no line break; nothing is an empty cell. */
export function textCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? harmless(value) : String(value)
}

/** Several values in one cell. */
export function listCell(values: readonly (string | number | null)[]): string {
  return values.map((value) => textCell(value).replaceAll(';', ',')).join(';')
}

export function tsvLine(cells: readonly string[]): string {
  return `${cells.join('\t')}\n`
}
