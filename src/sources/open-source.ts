import { stat } from 'node:fs/promises'
import type { Article } from './article.ts'
import { articlesFromFile } from './file.ts'
import { articlesFromFolder } from './folder.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'
import { articlesFromStdin } from './stdin.ts'

/**
 * The articles of a target: `-` for standard input, a web address of a page or a feed, a folder or a file. Items of a folder or a stream
 * that cannot be read come as failures in their place; a single target that cannot be read throws a known error.
 */
export async function* openSource(
  target: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  if (target === '-') yield* articlesFromStdin(options)
  else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(target)) {
    // loaded when asked for: reading a file needs no network code
    const { articlesFromAddress } = await import('./address.ts')
    yield* articlesFromAddress(target, options)
  } else if (await isFolder(target)) yield* articlesFromFolder(target, options)
  else yield* articlesFromFile(target, options)
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((cause: unknown) => {
    throw sourceError('no-such-file', [path], cause)
  })
  return found.isDirectory()
}
