import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTimeMl, type TimeDocument } from './timeml.ts'

/** Every TimeML document (`.tml`) in a folder and the folders in it, by name. */
export function readTimeDocuments(folder: string): readonly TimeDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => parseTimeMl(name, readFileSync(join(folder, name), 'utf8')))
    .filter((document) => document !== null)
}
