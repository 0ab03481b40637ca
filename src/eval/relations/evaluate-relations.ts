import { RapportError } from '../../base/errors.ts'
import type { Reader, Relate } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { tokenize } from '../../sentences/tokenize.ts'
import { accuracyOf, type Confusion, confusionOf, type LabelScore, labelScores } from '../sentences/confusion.ts'
import { binaryOf, decide, rootsFor } from './relation-roots.ts'
import type { RelationRow } from './relation-rows.ts'

/** The figures of `rapport eval relations`; shares are 0–100, macro-F1 over the labels that are due. */
export interface RelationScores {
  /** rows with a gold root */
  readonly n: number
  readonly root: LabelAccuracy
  readonly quad: LabelAccuracy
  readonly binary: LabelAccuracy
  readonly roots: readonly LabelScore[]
  readonly confusion: Confusion
  /** rows whose root is wrong, where asked for */
  readonly errors?: readonly RelationError[]
}

interface LabelAccuracy {
  readonly n: number
  readonly accuracy: number
  readonly macroF1: number
}

interface RelationError {
  readonly id: string
  readonly text: string
  readonly source: string
  readonly target: string
  readonly gold: string
  readonly given: string
}

export interface RelationOptions {
  readonly errors?: boolean
  readonly onProgress?: (done: number, all: number) => void
}

/** Asks a reader of each row what the source did to the target, and scores the answers. */
export async function evaluateRelations(
  rows: readonly RelationRow[],
  { relate, name }: Pick<Reader, 'relate' | 'name'>,
  options: RelationOptions = {},
): Promise<RelationScores> {
  if (relate === undefined) {
    throw new RapportError('eval-no-relate', `The reader ${name} cannot say what one side did to the other.`, {
      hint: 'Use the default reader.',
    })
  }
  const roots = rootsFor(rows.flatMap(({ root }) => root ?? []))
  const answers: { readonly row: RelationRow; readonly given: ReturnType<typeof decide> }[] = []
  for (const row of rows) {
    answers.push({ row, given: decide(await ask(relate, row), roots) })
    options.onProgress?.(answers.length, rows.length)
  }
  const pairs = answers.flatMap(({ row: { root }, given }) => (root === null ? [] : [[root, given.root] as const]))
  const quads = answers.flatMap(({ row, given }) => {
    const quad = row.quad ?? roots.quadOf.get(row.root ?? '')
    return quad === undefined ? [] : [{ quad, given }]
  })
  const confusion = confusionOf(pairs)
  const scores = {
    n: pairs.length,
    root: accuracyOf(confusion),
    quad: accuracyOf(confusionOf(quads.map(({ quad, given }) => [String(quad), String(given.quad)]))),
    binary: accuracyOf(confusionOf(quads.map(({ quad, given }) => [binaryOf(quad), given.binary]))),
    roots: labelScores(confusion),
    confusion,
  }
  return options.errors
    ? { ...scores, errors: answers.flatMap(({ row, given }) => errorOf(row, given.root) ?? []) }
    : scores
}

async function ask(relate: Relate, { text, source, target }: RelationRow) {
  const span = { start: 0, end: text.length }
  const sentence: Sentence = { ...span, index: 0, paragraph: 0, kind: 'body', tokens: tokenize(text, span) }
  return relate(text, sentence, source, target)
}

function errorOf({ id, text, source, target, root }: RelationRow, given: string): RelationError | null {
  if (root === null || root === given) return null
  const words = (spans: RelationRow['source']) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return { id, text, source: words(source), target: words(target), gold: root, given }
}
