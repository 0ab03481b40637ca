/** The rows of a CSV text (RFC 4180), without the header; a row is its fields. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  for (const line of text.split(/\r?\n/).slice(1)) {
    if (line !== '')
      rows.push(
        [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((hit) =>
          (hit[1] ?? hit[2]!).replace(/""/g, '"').trim(),
        ),
      )
  }
  return rows
}
