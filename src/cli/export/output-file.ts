import { open } from 'node:fs/promises'
import { unwritable } from '../../base/unwritable.ts'

export interface OutputFile {
  readonly write: (text: string) => Promise<void>
  /** only then all is written */
  readonly close: () => Promise<void>
}

/** So many characters are written at once. */
const enough = 65_536

/** Opens a file to be written anew. Known error, also of `write` and `close`: `unwritable`. */
export async function openOutput(path: string): Promise<OutputFile> {
  const cannot = (cause: Error): never => {
    throw unwritable(path, cause)
  }
  const file = await open(path, 'w').catch(cannot)
  let waiting = ''
  const writeWaiting = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    await file.writeFile(text).catch(cannot)
  }
  return {
    write: async (text) => {
      waiting += text
      if (waiting.length >= enough) await writeWaiting()
    },
    close: async () => {
      await writeWaiting().finally(() => file.close())
    },
  }
}
