import type { Article } from './article.ts'
import { articlesFromFile } from './file.ts'
import { articlesFromFolder } from './folder.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'
import { statOf } from './stat-of.ts'
import { articlesFromStream } from './stream.ts'

/**
 * The articles of a target: `-` for standard input, a web address of a page or a feed, a folder or a file. Items of a folder or a stream
 * that cannot be read come as failures in their place; a single target that cannot be read throws a known error.
 */
export async function* openSource(
  target: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  if (target === '-') yield* articlesFromStream(options.stdin ?? process.stdin, stdin, options)
  else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(target)) {
    // loaded when asked for: reading a file needs no network code
    const { articlesFromAddress } = await import('./address.ts')
    yield* articlesFromAddress(target, options)
  } else if ((await statOf(target)).isDirectory()) yield* articlesFromFolder(target, options)
  else yield* articlesFromFile(target, options)
}

const stdin = { source: '-', name: 'The input' }
