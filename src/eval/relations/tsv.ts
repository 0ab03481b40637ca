/**
 * Rows of a tab-separated file with a head line, as records by column name. A cell in double quotes may hold tabs, line
 * breaks and doubled quotes; a quote inside a cell stands for itself.
 */
export function parseTsv(content: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cellsOf(content.replace(/^\uFEFF/, ''))
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name.trim(), row[column] ?? ''])))
}

const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y

function cellsOf(content: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < content.length; ) {
    cell.lastIndex = at
    const [all = '', quoted] = cell.exec(content) ?? []
    row.push(quoted === undefined ? all : quoted.replaceAll('""', '"'))
    at += all.length
    if (content[at] === '\t') {
      at++
      // a tab at the very end leaves one more, empty cell
      if (at === content.length) row.push('')
      continue
    }
    if (content[at] === '\r') at++
    if (content[at] === '\n') at++
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}
