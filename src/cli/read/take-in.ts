import { stat } from 'node:fs/promises'
import { RapportError } from '../../base/errors.ts'
import type { Article } from '../../sources/article.ts'
import { articlesFromJsonLines } from '../../sources/json-lines.ts'
import { openSource } from '../../sources/open-source.ts'
import { politely } from '../../sources/polite-fetch.ts'
import { isSourceFailure, type SourceFailure } from '../../sources/source-failure.ts'
import type { SourceOptions } from '../../sources/source-options.ts'
import type { ReadOptions } from '../command-options.ts'
import type { Terminal } from '../terminal.ts'

type TakeInOptions = Pick<ReadOptions, 'date' | 'jsonl'> & Pick<SourceOptions, 'licence'>

/**
 * The articles of all targets, one after the other. A target that cannot be read gives a failure in its place and the
 * next one follows; `emptied` is told of each target that gave no article at all.
 */
export async function* takeIn(
  targets: readonly string[],
  options: TakeInOptions,
  terminal: Pick<Terminal, 'stdin'>,
  emptied: (error: RapportError) => void,
): AsyncGenerator<Article | SourceFailure> {
  const fetch = politely()
  for (const target of targets) {
    let failure: SourceFailure | null = null
    let any = false
    try {
      for await (const item of open(target, { ...options, fetch }, terminal)) {
        if (!isSourceFailure(item)) any = true
        else failure ??= item
        yield item
      }
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      emptied(error)
      yield { source: target, line: null, error }
      continue
    }
    // a filter answers a bad line in its place
    if (!any && failure !== null && options.jsonl !== true) emptied(failure.error)
  }
}

/** As a filter, standard input is a stream whatever it looks like, and an empty one is no error. */
function open(
  target: string,
  { jsonl, ...options }: TakeInOptions & Pick<SourceOptions, 'fetch'>,
  terminal: Pick<Terminal, 'stdin'>,
): AsyncIterable<Article | SourceFailure> {
  if (target !== '-') return openSource(target, options)
  if (jsonl === true) return articlesFromJsonLines(terminal.stdin, '-', options)
  return openSource(target, { ...options, stdin: terminal.stdin })
}

/** Whether more than one article is to be expected of the targets, so that JSON is an array whatever their number. */
export async function isSeveral(targets: readonly string[]): Promise<boolean> {
  if (targets.length > 1) return true
  const [target = '-'] = targets
  const found = await stat(target).catch(() => null)
  return found?.isDirectory() === true || /\.(?:jsonl|ndjson|warc|warc\.gz)$/i.test(target)
}
