import { readFile } from 'node:fs/promises'
import { isAbsolute, join, normalize } from 'node:path'
import { writeWhole } from '../../base/whole-file.ts'

/** The file of a written folder that lists all others, a path a line. */
export const listName = '.rapport-files'

/** What earlier runs wrote into a folder, as far as it lies inside: empty where they left no list. */
export async function writtenBefore(folder: string): Promise<readonly string[]> {
  const list = await readFile(join(folder, listName), 'utf8').catch(() => '')
  return list.split('\n').filter((path) => path !== '' && !isAbsolute(path) && !normalize(path).startsWith('..'))
}

/** Known error: `unwritable`. */
export async function listWritten(folder: string, paths: ReadonlySet<string>): Promise<void> {
  await writeWhole(join(folder, listName), (write) => write(`${[...paths].toSorted().join('\n')}\n`))
}
