import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { tokenize } from '../sentences/tokenize.ts'
import { type GoldSentence, readGold } from './gold/gold.ts'
import { type RelationRow, readRelations } from './relations/relation-rows.ts'
import { readStories, type Story } from './stories/story.ts'

const split = z.object({
  plvFolds: z.int().min(2),
  plvHeldBackFold: z.int().min(0),
  stories: z.array(z.string()).default([]),
  heldBack: z.record(z.string(), z.array(z.string())),
})

/** What was held back from training (`training/split.json`): ids of sentences by file, one fold of the relations, stories. */
export type Split = z.output<typeof split>

export function readSplit(path: string): Split {
  return split.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Groups of held-back sentences that are reported apart. */
export const heldBackGroups = {
  'real news': (file: string) => /^(?:real|wire)/.test(file) && !isHard(file),
  'written sentences': (file: string) => !/^(?:real|wire)/.test(file),
  'real news, picked because a reader doubted': isHard,
} as const satisfies Record<string, (file: string) => boolean>

export type HeldBackGroup = keyof typeof heldBackGroups

/** Every file of annotated sentences, held back or not; `folder` holds `authored/` and `wire/`. */
export function annotatedFiles(folder: string): readonly string[] {
  return ['authored', 'wire'].flatMap((set) =>
    readdirSync(join(folder, set))
      .filter((file) => file.endsWith('.jsonl'))
      .toSorted()
      .map((file) => join(folder, set, file)),
  )
}

/** The held-back sentences of a group; `folder` holds `authored/` and `wire/`. */
export function heldBackSentences({ heldBack }: Split, folder: string, group: HeldBackGroup): readonly GoldSentence[] {
  return Object.entries(heldBack)
    .filter(([file, ids]) => ids.length > 0 && heldBackGroups[group](file))
    .flatMap(([file, ids]) => {
      const kept = new Set(ids)
      return readGold(join(folder, file.startsWith('wire') ? 'wire' : 'authored', file)).filter(({ id }) =>
        kept.has(id),
      )
    })
}

/** The chains of articles that were held back; `folder` holds `stories/`. */
export function heldBackStories(split: Split, folder: string): readonly Story[] {
  const kept = new Set(split.stories)
  return readdirSync(join(folder, 'stories'))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readStories(join(folder, 'stories', file)))
    .filter(({ id }) => kept.has(id))
}

/** Whether a whole article was held back from training: one of its sentences was. */
export function isHeldBackArticle({ heldBack }: Split, id: string): boolean {
  return Object.values(heldBack).some((ids) => ids.some((sentence) => sentence.startsWith(`${id}.`)))
}

/** The held-back fold of the relations; `folder` holds `plv/`. Folds are counted over the rows that training takes. */
export function heldBackRelations({ plvFolds, plvHeldBackFold }: Split, folder: string): readonly RelationRow[] {
  return readRelations(join(folder, 'plv', 'PLV_train.tsv'))
    .filter(({ text }) => tokenize(text, { start: 0, end: text.length }).length <= mostWords)
    .filter((_, index) => index % plvFolds === plvHeldBackFold)
}

/** Training leaves longer sentences out (`training/records.py`). */
const mostWords = 110

/** The sentences of these files were chosen for being hard, so they say nothing of news as it is. */
function isHard(file: string): boolean {
  return /^real-1[678]\./.test(file)
}
