import { exitCodes, RapportError } from './base/errors.ts'
import type { PlainDate } from './base/plain-date.ts'
import { createPipeline, type Pipeline } from './pipeline.ts'
import type { ModelSize } from './reader/onnx/model-sizes.ts'
import type { ReaderOptions } from './reader/onnx/open-reader.ts'
import { type Reading, toReading } from './reading.ts'
import type { Article } from './sources/article.ts'
import { contentId } from './sources/content-id.ts'
import { dayOfRecord } from './sources/day-of-record.ts'

export { RapportError } from './base/errors.ts'
export type { Reading } from './reading.ts'

/** An article as a program has it: its text, and what else is known. */
export interface ArticleInput {
  readonly text: string
  readonly id?: string
  readonly title?: string | null
  /** `YYYY-MM-DD`, also with a time; without it, words like "on Sunday" stay unresolved unless the text has a dateline */
  readonly published?: PlainDate | null
  readonly url?: string | null
  readonly outlet?: string | null
  readonly author?: string | null
  readonly licence?: string | null
  /** `text/plain` when left out */
  readonly mediaType?: 'text/plain' | 'text/html'
}

export interface ReadOptions {
  /** `standard` reads better, `small` is faster; `standard` when left out */
  readonly model?: ModelSize
  /** folder that holds the models; the one of the package when left out */
  readonly models?: string
}

/**
 * Reads an article: who did, will, may or did not do what to whom, each with its sentence. The model is loaded by the
 * first call and kept. Known errors (`RapportError`): `usage`, `model-missing`, `model-damaged`.
 *
 * ```ts
 * import { read } from 'rapport'
 * const { events } = await read({ text: 'Greece …', published: '2025-12-05' })
 * ```
 */
export async function read(input: string | ArticleInput, options: ReadOptions = {}): Promise<Reading> {
  const article = articleOf(typeof input === 'string' ? { text: input } : input)
  const pipeline = await pipelineOf(options)
  return toReading(await pipeline.read(article))
}

/** Gives the memory of the loaded models back; the next `read` loads again. */
export async function close(): Promise<void> {
  const loaded = [...open.values()]
  open.clear()
  for (const opening of loaded) await (await opening).close()
}

interface Opened {
  readonly pipeline: Pipeline
  readonly close: () => Promise<void>
}

/** The models this process has loaded, by size and folder. */
const open = new Map<string, Promise<Opened>>()

async function pipelineOf({ model = 'standard', models }: ReadOptions): Promise<Pipeline> {
  const key = `${model}\n${models ?? ''}`
  const opening = open.get(key) ?? load(models === undefined ? { model } : { model, models })
  open.set(key, opening)
  try {
    return (await opening).pipeline
  } catch (error) {
    // so that the next call may try again
    open.delete(key)
    throw error
  }
}

async function load(options: ReaderOptions): Promise<Opened> {
  const { openReader } = await import('./reader/onnx/open-reader.ts')
  const reader = await openReader(options)
  return { pipeline: createPipeline(reader), close: reader.close }
}

function articleOf(input: ArticleInput): Article {
  // whoever calls it without types
  if (typeof input?.text !== 'string') throw noText()
  const { text, id, title, published, url, outlet, author, licence, mediaType } = input
  return {
    id: id ?? contentId(text),
    title: title ?? null,
    url: url ?? null,
    outlet: outlet ?? null,
    author: author ?? null,
    ...dayOfRecord(published ?? ''),
    source: 'library',
    licence: licence ?? null,
    mediaType: mediaType ?? 'text/plain',
    body: text,
  }
}

function noText(): RapportError {
  return new RapportError('usage', 'There is no text to read: "text" is missing or no string.', {
    hint: 'Give a string, or an article: { text, title, published, url, outlet }.',
    exitCode: exitCodes.usage,
  })
}
