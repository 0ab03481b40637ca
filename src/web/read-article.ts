import type { Given, ReadArticle } from '../api/route.ts'
import { RapportError } from '../base/errors.ts'
import type { Pipeline } from '../pipeline.ts'
import { toReading } from '../reading.ts'
import type { Article } from '../sources/article.ts'
import { articleFromBytes } from '../sources/article-from-bytes.ts'
import type { SourceOptions } from '../sources/source-options.ts'
import { explanation } from '../wording/explanation.ts'

/** The most that is read while somebody waits; longer texts are for the command line. */
const maximumSentences = 1500
/** How many may wait for the reader, which reads one article after another. */
const maximumWaiting = 8

/**
 * Reads what a form gives. Known errors: those of the sources, `too-large`, `busy`, and `nothing-to-read`.
 * `sources` are the network and the limits of the tests.
 */
export function articleReader(pipeline: Pipeline, sources: SourceOptions = {}): ReadArticle {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (waiting >= maximumWaiting) throw busy()
    waiting += 1
    const turn = last.then(work)
    last = turn.catch(() => {})
    try {
      return await turn
    } finally {
      waiting -= 1
    }
  }
  return async (input) => {
    const article = await givenArticle(input, sources)
    return inTurn(async () => {
      const prepared = await pipeline.prepare(article)
      if (prepared.sentences.length > maximumSentences) throw tooLong(prepared.sentences.length)
      const [document] = await pipeline.complete([prepared])
      if (document === undefined) throw new Error('the pipeline gave no document')
      const why = document.events.map((event) => [event.id, explanation(event, document)] as const)
      return { reading: toReading(document), why: Object.fromEntries(why) }
    })
  }
}

/** The article of a form. Known errors: those of the sources, and `nothing-to-read`. */
export async function givenArticle({ text, address, date }: Given, sources: SourceOptions): Promise<Article> {
  const options = date === null ? sources : { ...sources, date }
  if (address !== null) {
    const { articleFromUrl } = await import('../sources/url.ts')
    return articleFromUrl(address, options)
  }
  if (text !== null) return articleFromBytes(new TextEncoder().encode(text), { source: 'the text' }, options)
  throw new RapportError('nothing-to-read', 'There is nothing to read.', {
    hint: 'Paste a text, or give the address of a page.',
  })
}

function tooLong(sentences: number): RapportError {
  return new RapportError(
    'too-large',
    `The text has ${sentences} sentences; ${maximumSentences} are read here at most.`,
    {
      hint: 'Read it on the command line: rapport read FILE.',
    },
  )
}

function busy(): RapportError {
  return new RapportError('busy', 'The reader is busy.', { hint: 'Try again in a minute.' })
}
