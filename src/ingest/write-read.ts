import { isDeepStrictEqual } from 'node:util'
import type { Pipeline, Prepared } from '../pipeline.ts'
import type { Annotation } from '../reader/reader.ts'
import type { Reading } from '../reading.ts'
import { articleVersion } from '../store/article-version.ts'
import { loadCorrections } from '../store/corrections.ts'
import type { Session, Store } from '../store/store.ts'
import { readCorrected } from './read-corrected.ts'
import { writeArticle } from './write-article.ts'

/** An article and what a reader said of its sentences. */
export interface Annotated {
  readonly prepared: Prepared
  readonly annotations: readonly Annotation[]
  /** name of the reader */
  readonly reader: string
}

/**
 * Reads an article from its annotations and writes it in one transaction, unless `isWanted` finds there that it is not
 * wanted: then null. Corrections made by people are those of the moment of writing.
 */
export async function writeRead(
  { prepared, annotations, reader }: Annotated,
  pipeline: Pick<Pipeline, 'finish'>,
  store: Store,
  { now, isWanted }: { readonly now: Date; readonly isWanted: (session: Session) => Promise<boolean> },
): Promise<Reading | null> {
  const { article, sentences } = prepared
  const corrections = await correctionsOf(store, article.id)
  const early = await readCorrected(prepared, annotations, corrections, pipeline)
  return store.write(async (session) => {
    if (!(await isWanted(session))) return null
    const current = await correctionsOf(session, article.id)
    const reading = isDeepStrictEqual(current, corrections)
      ? early
      : await readCorrected(prepared, annotations, current, pipeline)
    return writeArticle(session, { article, reading, annotations, sentences, reader }, now)
  })
}

/** Whether the article is still the one that was read: another process may have taken a later version in. */
export function isSame({ prepared: { article } }: Annotated) {
  return async ({ db }: Session): Promise<boolean> => {
    const row = await db.selectFrom('articles').select('version').where('id', '=', article.id).executeTakeFirst()
    return row?.version === articleVersion(article)
  }
}

async function correctionsOf(session: Session, article: string) {
  return (await loadCorrections(session, [article])).get(article) ?? []
}
