import { createPipeline } from '../../src/pipeline.ts'
import type { Reader } from '../../src/reader/reader.ts'
import { toReading } from '../../src/reading.ts'
import type { Reading } from '../../src/reading-schema.ts'
import { openSource } from '../../src/sources/open-source.ts'
import { isSourceFailure } from '../../src/sources/source-failure.ts'
import type { Case } from './cases.ts'

/** The readings of a case's article, one for each line of a JSONL file, on the way every user's article takes. */
export async function readCase({ article }: Case, reader: Reader): Promise<readonly Reading[]> {
  const pipeline = createPipeline(reader)
  const readings: Reading[] = []
  for await (const one of openSource(article)) {
    if (isSourceFailure(one)) throw one.error
    readings.push(toReading(await pipeline.read(one)))
  }
  return readings
}
