/** A cell of a table; null is an empty one. */
export type Cell = string | number | boolean | null

/** A table: the names of its columns, and rows of as many cells. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * A table as CSV (RFC 4180): CRLF, cells quoted where they must be. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, so that nothing in an article is ever executed.
 */
export function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map(csvRow).join('')
}

/** One row of a CSV. */
export function csvRow(row: readonly Cell[]): string {
  return `${row.map(cellText).join(',')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = /^[=+\-@＝＋－＠]/u.test(cell.trimStart()) || /^[\t\r\n]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
