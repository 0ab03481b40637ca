import { coldStarts } from './cold-start.ts'
import { coldArticle, readCorpus } from './corpus.ts'
import { type BenchFigures, figuresOf } from './figures.ts'
import { type BareReader, measureReading } from './measure-reading.ts'

export interface BenchChoice {
  readonly open: () => Promise<BareReader>
  /** options of `read` that choose the same model in a process of its own */
  readonly modelOptions: readonly string[]
  /** only the first articles of the corpus */
  readonly stories?: number | undefined
  readonly onProgress?: (words: string) => void
}

const timesCold = 5

/** Measures speed and memory; takes as long as it takes to read the corpus twice. */
export async function bench({ open, modelOptions, stories, onProgress }: BenchChoice): Promise<BenchFigures> {
  const articles = await readCorpus(stories)
  // before the model is in memory here, so that both do not weigh on the machine at once
  onProgress?.('cold starts')
  const coldStartsMs = await coldStarts(['read', coldArticle, '--json', ...modelOptions], timesCold)
  const reader = await open()
  try {
    const measured = await measureReading(articles, reader, (read) =>
      onProgress?.(`${read} of ${articles.length} articles`),
    )
    // maxRSS is in kilobytes on every system
    return figuresOf({ ...measured, coldStartsMs, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 })
  } finally {
    await reader.close()
  }
}
