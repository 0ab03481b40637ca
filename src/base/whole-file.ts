import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Draft, draftIn } from './draft.ts'
import { unwritable } from './unwritable.ts'

/** A file that has its name only when all of it is written: until then what stood there stands. */
export interface WholeFile {
  readonly write: (part: string | Uint8Array) => Promise<void>
  /** only then all is written */
  readonly close: () => Promise<void>
  /** nothing was written */
  readonly discard: () => Promise<void>
}

/** So many characters are written at once. */
const enough = 65_536

/**
 * Opens a file to be written anew. What is no plain file (a pipe, a device) is written as it stands. Known error, also of
 * `write` and `close`: `unwritable`; `by` is what named the path.
 */
export async function openWhole(path: string, by = '--out'): Promise<WholeFile> {
  const cannot = (cause: Error): never => {
    throw unwritable(path, cause, by)
  }
  const { file, draft, place } = await openDraft(path).catch(cannot)
  let waiting = ''
  const writeWaiting = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    if (text !== '') await file.writeFile(text)
  }
  const finish = async (): Promise<void> => {
    await writeWaiting()
    // a name must not outlive what it names
    if (draft !== null) await file.sync()
    await file.close()
    await draft?.becomes(place)
  }
  return {
    write: async (part) => {
      if (typeof part === 'string') waiting += part
      if (typeof part === 'string' && waiting.length < enough) return
      await writeWaiting().catch(cannot)
      if (typeof part !== 'string') await file.writeFile(part).catch(cannot)
    },
    close: () => finish().catch(cannot),
    discard: async () => {
      await file.close().catch(() => {})
      await draft?.discard().catch(() => {})
    },
  }
}

/** Writes through `fill`, and gives the file its name where that goes well. Known error: `unwritable`. */
export async function writeWhole<Result>(
  path: string,
  fill: (write: WholeFile['write']) => Promise<Result>,
  by?: string,
): Promise<Result> {
  const file = await openWhole(path, by)
  try {
    const result = await fill(file.write)
    await file.close()
    return result
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** A link stays one, and who may read a file that stands there still may. */
async function openDraft(path: string): Promise<{ file: FileHandle; draft: Draft | null; place: string }> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (there !== null && !there.isFile()) return { file: await open(path, 'w'), draft: null, place: path }
  const place = there === null ? path : await realpath(path)
  const draft = draftIn(dirname(place))
  const file = await open(draft.path, 'wx').catch(async (error) => {
    await draft.discard()
    throw error
  })
  if (there !== null) await file.chmod(there.mode & 0o777)
  return { file, draft, place }
}
