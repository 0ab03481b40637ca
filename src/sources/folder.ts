import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { byText } from '../base/by-text.ts'
import { RapportError } from '../base/errors.ts'
import type { Article } from './article.ts'
import { articlesFromFile } from './file.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'

/**
 * The articles of a folder and of the folders in it, in the order of their paths. What cannot be read gives a failure;
 * a folder that gives no article at all is an error.
 */
export async function* articlesFromFolder(
  path: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  let any = false
  for await (const file of files(path)) {
    const items = typeof file === 'string' ? tolerant(file, articlesFromFile(file, options)) : [file]
    for await (const item of items) {
      any ||= !('error' in item)
      yield item
    }
  }
  if (!any) throw sourceError('no-texts', [path])
}

/** Links are not followed: they may lead in a circle or out of the folder. */
async function* files(path: string): AsyncGenerator<string | SourceFailure> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: Error) => {
    throw sourceError('unreadable', [path, error.message], error)
  })
  entries.sort((a, b) => byText(a.name, b.name))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* tolerant(inner, files(inner))
    else if (entry.isFile()) yield inner
  }
}

/** Items of a file or folder, and where it cannot be read a failure in its place. */
async function* tolerant<Item>(source: string, items: AsyncIterable<Item>): AsyncGenerator<Item | SourceFailure> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    yield { source, line: null, error }
  }
}
