import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { draftIn } from '../../base/draft.ts'
import { makeFolder } from '../../base/make-folder.ts'
import { unwritable } from '../../base/unwritable.ts'
import { listWritten, writtenBefore } from './written-before.ts'

interface NamedFile {
  readonly path: string
  readonly body: string
}

/**
 * Writes files into a folder and says how many: aside first, each into its place when all are there, the page that leads to
 * the others last; then what an earlier run wrote there and this one did not goes. Whoever reads the folder meanwhile sees whole
 * files. Known error: `unwritable`.
 */
export async function writeFolder(folder: string, files: AsyncIterable<NamedFile>, front: string): Promise<number> {
  const draft = draftIn(folder)
  const written: string[] = []
  try {
    for await (const { path, body } of files) {
      const file = join(draft.path, path)
      await put(join(folder, path), file, () => writeFile(file, body))
      written.push(path)
    }
    const before = await writtenBefore(folder)
    // both until the end, so that the run after one that was broken off knows them all
    await listWritten(folder, new Set([...before, ...written]))
    for (const path of written.toSorted((a, b) => Number(a === front) - Number(b === front))) {
      const file = join(folder, path)
      await put(file, file, () => rename(join(draft.path, path), file))
    }
    const kept = new Set(written)
    for (const path of before) if (!kept.has(path)) await rm(join(folder, path), { force: true })
    await listWritten(folder, kept)
  } finally {
    await draft.discard().catch(() => {})
  }
  return written.length
}

async function put(named: string, file: string, make: () => Promise<void>): Promise<void> {
  try {
    await makeFolder(dirname(file))
    await make()
  } catch (cause) {
    throw unwritable(named, cause as Error)
  }
}
