import { join } from 'node:path'
import type { Article } from '../../sources/article.ts'
import { openSource } from '../../sources/open-source.ts'
import type { SourceFailure } from '../../sources/source-failure.ts'

const files = ['current-events.jsonl', 'white-house.jsonl'] as const
const folder = join(import.meta.dirname, '../../../examples')

/** The stretches of the corpus that the short demo reads: months in which a story of two states ran its course. */
const stretches = [
  ['2015-11-15', '2015-12-31'],
  ['2016-06-15', '2016-07-31'],
  ['2019-02-01', '2019-03-15'],
  ['2022-12-01', '2022-12-31'],
] as const

/** The texts shipped under `examples/`, or the stretches of the short demo. */
export async function* demoCorpus(isFull: boolean): AsyncGenerator<Article | SourceFailure> {
  for (const file of files) {
    for await (const item of openSource(join(folder, file))) {
      if (isFull || !('published' in item) || isShown(item.published ?? '')) yield item
    }
  }
}

function isShown(day: string): boolean {
  return stretches.some(([first, last]) => first <= day && day <= last)
}
