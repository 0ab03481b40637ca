/** A cell: text to the left, numbers to the right with one decimal unless they are whole counts. */
export type Cell = string | number | Figure

/** A figure of 0–100, always with one decimal. */
export interface Figure {
  readonly figure: number
}

export function figure(value: number): Figure {
  return { figure: value }
}

/** Lays out rows under a head as plain text that pipes: columns two spaces apart, no lines, no colour, no trailing space. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const body = rows.map((row) => row.map(wordsOf))
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((row) => row[column]?.length ?? 0)))
  const toRight = head.map((_, column) =>
    rows.some((row) => typeof row[column] !== 'string' && row[column] !== undefined),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (toRight[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [head, ...body].map(line).join('\n')
}

/** The same as a table of Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const toRight = head.map((_, column) =>
    rows.some((row) => typeof row[column] !== 'string' && row[column] !== undefined),
  )
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(toRight.map((right) => (right ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(wordsOf))),
  ].join('\n')
}

function wordsOf(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? String(cell) : cell.figure.toFixed(1)
}
