import { readFileSync } from 'node:fs'

/** The text of a file under `data/`, by its path there. */
export function dataText(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')
}

/** The lines of a `|`-separated list under `data/`, each split into trimmed fields; blank lines and `#` comments left out. */
export function dataRows(path: string): string[][] {
  const rows: string[][] = []
  for (const line of dataText(path).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    rows.push(line.split('|').map((field) => field.trim()))
  }
  return rows
}

/** Splits a `;` list; empty parts fall out. */
export function parts(field: string | undefined): string[] {
  return (field ?? '').split(';').filter((part) => part !== '')
}

/** Splits a name from its weight, written `name@0.6`. */
export function weighted(part: string, otherwise: number): readonly [string, number] {
  const at = part.lastIndexOf('@')
  return at < 0 ? [part, otherwise] : [part.slice(0, at), Number(part.slice(at + 1))]
}
