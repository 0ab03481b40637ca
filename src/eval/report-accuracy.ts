import type { Score } from './counts.ts'
import type { DateReport } from './dates.ts'
import { deskKinds } from './ledger/desk-record.ts'
import type { LedgerScore, LedgerScores } from './ledger/evaluate-ledger.ts'
import type { RelationScores } from './relations/evaluate-relations.ts'
import type { SentenceScores, Share } from './sentences/sentence-scores.ts'
import { type StoryScore, type StoryScores, storyKinds } from './stories/evaluate-stories.ts'
import { type Cell, markdownTable } from './table.ts'

/** Scores of one group of sentences by what read them: a model, or the annotators themselves. */
export type ByReader<Scores> = Readonly<Record<string, Scores>>

/** One group as a table of Markdown: a row a measure, a column a reader; each figure with its counts. */
export function accuracyTable(scores: ByReader<SentenceScores>): string {
  const columns = Object.values(scores)
  const row = (name: string, cell: (scores: SentenceScores) => string): readonly Cell[] => [name, ...columns.map(cell)]
  const rows = [
    row('dyads, F1', ({ dyads }) => scoreCell(dyads.all)),
    row('dyads between two states, F1', ({ dyads }) => scoreCell(dyads.between)),
    row('dyads by quad class, F1', ({ dyads }) => scoreCell(dyads.quad)),
    row('trigger, F1', ({ trigger }) => scoreCell(trigger)),
    row('typed trigger, F1', ({ typed }) => scoreCell(typed)),
    row(
      'modality, macro-F1 (accuracy)',
      ({ modality }) => `${one(modality.macroF1)} (${one(modality.accuracy)} of ${modality.n})`,
    ),
    row('roles as whole spans, F1', ({ roles }) => scoreCell(roles)),
    row('roles, overlapping, F1', ({ roles }) => scoreCell(roles.overlap)),
    row('states of parties found, %', ({ resolved }) => shareCell(resolved)),
    row('… of parties with a name, %', ({ resolved }) => shareCell(resolved.named)),
    row('dates of events found, %', ({ dates }) => shareCell(dates)),
    row(
      'events per 100 event-free sentences',
      ({ eventFree }) => `${one(eventFree.per100)} (${eventFree.events} in ${eventFree.sentences})`,
    ),
    ...(['statements', 'issues', 'purposes', 'causes', 'outlook', 'contacts'] as const).map((field) =>
      row(`${field}, F1`, (all) => {
        const { p, r, f1, n, found, right, extra } = all[field]
        return `${one(f1)} (P ${one(p)}, R ${one(r)}; ${found} of ${n}, ${right} all right, ${extra} extra)`
      }),
    ),
  ]
  return markdownTable(['', ...Object.keys(scores)], rows)
}

/** The scores of `relate` as a table of Markdown. */
export function relationTable(scores: ByReader<RelationScores>): string {
  const columns = Object.values(scores)
  const rows = (['root', 'quad', 'binary'] as const).map((label): readonly Cell[] => [
    `${label}, macro-F1 (accuracy)`,
    ...columns.map((all) => `${one(all[label].macroF1)} (${one(all[label].accuracy)} of ${all[label].n})`),
  ])
  return markdownTable(['', ...Object.keys(scores)], rows)
}

/** Records of whole articles as a table of Markdown: a row a kind, a column a reader. */
export function ledgerTable(scores: ByReader<LedgerScores>): string {
  const columns = Object.values(scores)
  const cell = ({ p, r, f1, due, found, right, extra }: LedgerScore): string =>
    `${one(f1)} (P ${one(p)}, R ${one(r)}; ${found} of ${due} found, ${right} all right, ${extra} extra)`
  const rows: readonly (readonly Cell[])[] = [
    ...deskKinds.map((kind) => [`${kind}, F1`, ...columns.map(({ kinds }) => cell(kinds[kind]))]),
    ['all but events, F1', ...columns.map(({ entries }) => cell(entries))],
    ['all, F1', ...columns.map(({ all }) => cell(all))],
  ]
  return markdownTable(['', ...Object.keys(scores)], rows)
}

/** Entries due after chains of articles, a row a kind, a column a reader. */
export function storyTable(scores: ByReader<StoryScores>): string {
  const columns = Object.values(scores)
  const cell = ({ due, found, right, share, extra, twice }: StoryScore): string =>
    `${one(share)} (${right} of ${due} right, ${found} found, ${twice} twice, ${extra} extra)`
  const rows: readonly (readonly Cell[])[] = [
    ...storyKinds.map((kind) => [`${kind}, % right`, ...columns.map(({ kinds }) => cell(kinds[kind]))]),
    ['all, % right', ...columns.map(({ all }) => cell(all))],
  ]
  return markdownTable(['', ...Object.keys(scores)], rows)
}

/** Values of time expressions, and how many are found without a reader, as a table of Markdown. */
export function dateTable({ n, right, accuracy, found }: DateReport): string {
  const rows: readonly (readonly Cell[])[] = [
    ['values of dates and times, %', `${one(accuracy)} (${right} of ${n})`],
    [
      'found by rules alone',
      `recall ${one(found.recall)} of ${found.gold}, precision ${one(found.precision)} of ${found.spans}`,
    ],
  ]
  return markdownTable(['', ''], rows)
}

function scoreCell({
  p,
  r,
  f1,
  right,
  given,
  gold,
  interval,
}: Score & { readonly interval?: SentenceScores['typed']['interval'] }): string {
  const range = interval ? ` ±${one((interval[1] - interval[0]) / 2)}` : ''
  return `${one(f1)}${range} (P ${one(p)}, R ${one(r)}; ${right} right of ${given} given, ${gold} due)`
}

function shareCell({ right, n, accuracy }: Share): string {
  return `${one(accuracy)} (${right} of ${n})`
}

function one(value: number): string {
  return value.toFixed(1)
}
