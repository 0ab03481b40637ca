import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What is being written and gets its name only when it is whole: a file, or a folder. */
export interface Draft {
  readonly path: string
  /** puts it in the place of what stands there */
  readonly becomes: (path: string) => Promise<void>
  readonly discard: () => Promise<void>
}

const unfinished = new Set<string>()
process.on('exit', () => {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true })
})

/** A draft in a folder, so that no disk lies between it and its place. It goes when the process ends before it is whole. */
export function draftIn(folder: string): Draft {
  const path = join(folder, `.rapport-${randomUUID()}.part`)
  unfinished.add(path)
  return {
    path,
    becomes: async (place) => {
      await rename(path, place)
      unfinished.delete(path)
    },
    discard: async () => {
      await rm(path, { recursive: true, force: true })
      unfinished.delete(path)
    },
  }
}

/** Whether a name is that of a draft that something left: a kill, a loss of power. */
export function isDraftName(name: string): boolean {
  return /^\.rapport-[-0-9a-f]+\.part$/u.test(name)
}
