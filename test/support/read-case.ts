import { type Reading, type ReadOptions, read } from '../../src/index.ts'
import { openSource } from '../../src/sources/open-source.ts'
import { isSourceFailure } from '../../src/sources/source-failure.ts'
import type { Case } from './cases.ts'

/** The readings of a case's article, one for each line of a JSONL file, as a program that uses the library gets them. */
export async function readCase({ article }: Case, options: ReadOptions): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const one of openSource(article)) {
    if (isSourceFailure(one)) throw one.error
    const { body, mediaType, ...known } = one
    if (mediaType === 'application/pdf') throw new Error(`${article}: cases are text or HTML`)
    readings.push(await read({ ...known, text: body, mediaType }, options))
  }
  return readings
}
