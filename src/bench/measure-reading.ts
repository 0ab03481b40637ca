import { performance } from 'node:perf_hooks'
import { createPipeline } from '../pipeline.ts'
import type { OnnxReader } from '../reader/onnx/open-reader.ts'
import type { Reader } from '../reader/reader.ts'
import { toReading } from '../reading.ts'
import type { Article } from '../sources/article.ts'
import type { Measurement } from './figures.ts'

export type BareReader = Reader & Pick<OnnxReader, 'prepare'>
type Call = Parameters<Reader['annotate']>

/** Articles that are read in one call of the reader. */
const articlesOfGroup = 12

/**
 * Reads the articles from their text to the JSON of their readings, and after each group sends the sentences of that
 * group through the bare encoder, so that whatever else the machine does weighs on both alike. The first group is read
 * once before, to warm up.
 */
export async function measureReading(
  articles: readonly Article[],
  reader: BareReader,
  onProgress: (read: number) => void = () => {},
): Promise<Pick<Measurement, 'sentences' | 'readSeconds' | 'encoderSeconds'>> {
  let calls: Call[] = []
  const pipeline = createPipeline({
    ...reader,
    annotate: (...call) => {
      calls.push(call)
      return reader.annotate(...call)
    },
  })
  const readGroup = async (group: readonly Article[]): Promise<number> => {
    const prepared = await Promise.all(group.map(pipeline.prepare))
    for (const document of await pipeline.complete(prepared)) JSON.stringify(toReading(document))
    return prepared.reduce((sum, { sentences }) => sum + sentences.length, 0)
  }
  await readGroup(articles.slice(0, articlesOfGroup))
  const measured = { sentences: 0, readSeconds: 0, encoderSeconds: 0 }
  for (let next = 0; next < articles.length; next += articlesOfGroup) {
    calls = []
    const group = articles.slice(next, next + articlesOfGroup)
    measured.readSeconds += await secondsOf(async () => {
      measured.sentences += await readGroup(group)
    })
    const bare = calls.map(([text, sentences]) => reader.prepare(text, sentences))
    measured.encoderSeconds += await secondsOf(async () => {
      for (const run of bare) await run()
    })
    onProgress(next + group.length)
  }
  return measured
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
