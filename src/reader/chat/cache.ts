import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../../base/make-folder.ts'
import { unwritable } from '../../base/unwritable.ts'
import { writeWhole } from '../../base/whole-file.ts'

/** Answers kept by what was asked, so that nothing is asked and paid for twice; a run that broke off goes on. */
export interface AnswerCache {
  readonly get: (asked: string) => Promise<string | null>
  readonly put: (asked: string, answer: string) => Promise<void>
}

/** One file an answer, in a folder; without a folder nothing is kept. Known error: `unwritable`. */
export function answerCache(folder: string | null): AnswerCache {
  if (folder === null) return { get: async () => null, put: async () => {} }
  const pathOf = (asked: string) => join(folder, `${createHash('sha256').update(asked).digest('hex')}.json`)
  return {
    get: async (asked) => {
      // before anything is asked and paid for that cannot be kept
      await makeFolder(folder).catch((cause) => {
        throw unwritable(folder, cause, variable)
      })
      return readFile(pathOf(asked), 'utf8').catch(() => null)
    },
    put: (asked, answer) => writeWhole(pathOf(asked), (write) => write(answer), variable),
  }
}

const variable = 'RAPPORT_CHAT_CACHE'
