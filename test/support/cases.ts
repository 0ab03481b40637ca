import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ExpectedCase, expectedCase } from './expected-case.ts'

/** A real article in `test/cases/NAME/`, what must come of it, and the notes on where it is from. */
export interface Case {
  readonly name: string
  readonly folder: string
  /** path of `article.txt`, `.html` or `.jsonl` */
  readonly article: string
  readonly about: string
  readonly expected: ExpectedCase
}

export const casesFolder = fileURLToPath(new URL('../cases', import.meta.url))

/** All cases, in order of name. */
export async function loadCases(): Promise<readonly Case[]> {
  const entries = await readdir(casesFolder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.toSorted().map(loadCase))
}

async function loadCase(name: string): Promise<Case> {
  const folder = join(casesFolder, name)
  const files = await readdir(folder)
  const article = files.find((file) => /^article\.(?:txt|html|jsonl)$/.test(file))
  if (!article) throw new Error(`test/cases/${name} has no article`)
  return {
    name,
    folder,
    article: join(folder, article),
    about: await readFile(join(folder, 'about.md'), 'utf8'),
    expected: expectedCase.parse(JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'))),
  }
}
