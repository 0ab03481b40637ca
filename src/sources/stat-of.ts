import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { sourceError } from './source-errors.ts'

/** What stands at a path. Known errors: `no-such-file`, and `unreadable` where it may not be looked at. */
export async function statOf(path: string): Promise<Stats> {
  return stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw sourceError('no-such-file', [path], cause)
    throw sourceError('unreadable', [path, cause.message], cause)
  })
}
