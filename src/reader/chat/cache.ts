import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Answers kept by what was asked, so that nothing is asked and paid for twice; a run that broke off goes on. */
export interface AnswerCache {
  readonly get: (asked: string) => Promise<string | null>
  readonly put: (asked: string, answer: string) => Promise<void>
}

/** One file an answer, in a folder; without a folder nothing is kept. */
export function answerCache(folder: string | null): AnswerCache {
  if (folder === null) return { get: async () => null, put: async () => {} }
  const pathOf = (asked: string) => join(folder, `${createHash('sha256').update(asked).digest('hex')}.json`)
  return {
    get: (asked) => readFile(pathOf(asked), 'utf8').catch(() => null),
    put: async (asked, answer) => {
      await mkdir(folder, { recursive: true })
      const path = pathOf(asked)
      // written whole or not at all
      await writeFile(`${path}.new`, answer)
      await rename(`${path}.new`, path)
    },
  }
}
