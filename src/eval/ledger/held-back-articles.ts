import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createPipeline } from '../../pipeline.ts'
import { toReading } from '../../reading.ts'
import type { Reading } from '../../reading-schema.ts'
import { readGold } from '../gold/gold.ts'
import { groupByArticle, toDocument } from '../gold/gold-document.ts'
import { goldReader } from '../gold/gold-reader.ts'
import { isHeldBackArticle, type Split } from '../held-back.ts'
import { type DeskArticle, readDeskArticles } from './desk-record.ts'

/** The whole articles that were held back from training, or the others; `folder` holds `articles/`. */
export function deskArticles(split: Split, folder: string, which: 'held back' | 'development'): readonly DeskArticle[] {
  return filesOf(folder)
    .flatMap((file) => readDeskArticles(join(folder, 'articles', file)))
    .filter(({ id }) => isHeldBackArticle(split, id) === (which === 'held back'))
}

/**
 * Reads whole articles by the annotations of their sentences, as the annotators cut them: what comes of it is what the
 * stages after the reader lose. `folder` holds `authored/`, with a file for each of `articles/`.
 */
export function goldDeskReader(folder: string): (article: DeskArticle) => Promise<Reading> {
  const gold = filesOf(folder).flatMap((file) => readGold(join(folder, 'authored', file)))
  const documents = new Map(groupByArticle(gold).map((group) => [group[0]?.article, toDocument(group)]))
  const pipeline = createPipeline(goldReader(gold))
  return async ({ id, date, title }) => {
    const { article, text, sentences } = documents.get(id)!
    const head = { title: title ?? null, outlet: null, published: date, written: date, messages: [] }
    const [document] = await pipeline.complete([{ article, text, sentences, ...head }])
    return toReading(document!)
  }
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'articles')).filter((file) => file.endsWith('.jsonl'))
}
