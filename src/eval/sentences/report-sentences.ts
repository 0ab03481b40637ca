import type { Score } from '../counts.ts'
import { type Cell, figure, table } from '../table.ts'
import { type Confusion, labelScores } from './confusion.ts'
import type { DyadScore, SentenceErrors, SentenceScores, Share } from './sentence-scores.ts'

/** Words the figures of `rapport eval sentences` for people: plain text of several tables. */
export function reportSentences(scores: SentenceScores): string {
  const parts = [
    `${scores.n} sentences of ${scores.articles} articles`,
    table(['', 'P', 'R', 'F1', 'right', 'given', 'gold', '95 % of F1'], scoreRows(scores)),
    table(['', 'right', 'of', '%'], shareRows(scores)),
    table(['ledger field', 'P', 'R', 'F1', 'gold', 'found', 'right', 'extra'], fieldRows(scores)),
    `Event-free sentences: ${scores.eventFree.events} events in ${scores.eventFree.sentences} (${scores.eventFree.per100} per 100)`,
    `Modality of the events found: accuracy ${scores.modality.accuracy}, macro-F1 ${scores.modality.macroF1}\n\n${confusionTable(scores.modalities)}`,
    `Types\n\n${confusionTable(scores.confusion)}`,
    ...(scores.errors ?? []).map(errorText),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Gold labels down, given labels across; the scores of each label beside them. */
export function confusionTable(confusion: Confusion): string {
  const labels = labelScores(confusion).toSorted((a, b) => Number(a.label === 'none') - Number(b.label === 'none'))
  const given = new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))
  const known = labels.map(({ label }) => label).filter((label) => given.has(label))
  const columns = [...new Set([...known, ...given])].toSorted((a, b) => Number(a === 'missed') - Number(b === 'missed'))
  const rows = labels.map(({ label, n, p, r, f1 }): readonly Cell[] => {
    const scores: readonly Cell[] = label === 'none' ? [n, '', '', ''] : [n, figure(p), figure(r), figure(f1)]
    return [label, ...scores, ...columns.map((column) => confusion[label]?.[column] ?? '')]
  })
  return table(['gold', 'n', 'P', 'R', 'F1', ...columns.map((column) => column.slice(0, 8))], rows)
}

function scoreRows({ trigger, typed, roles, dyads, names }: SentenceScores): readonly (readonly Cell[])[] {
  const row = (name: string, score: Score & Partial<Pick<DyadScore, 'interval'>>): readonly Cell[] => [
    name,
    figure(score.p),
    figure(score.r),
    figure(score.f1),
    score.right,
    score.given,
    score.gold,
    score.interval ? `${score.interval[0].toFixed(1)}–${score.interval[1].toFixed(1)}` : '',
  ]
  return [
    row('trigger', trigger),
    row('typed trigger', typed),
    row('roles, whole spans', roles),
    row('roles, overlapping', roles.overlap),
    ...(dyads.n === 0
      ? []
      : [row('dyads', dyads.all), row('dyads between states', dyads.between), row('dyads by quad class', dyads.quad)]),
    ...(names.n === 0 ? [] : [row('names', names)]),
  ]
}

function shareRows({ resolved, dates }: SentenceScores): readonly (readonly Cell[])[] {
  const row = (name: string, share: Share): readonly Cell[] => [name, share.right, share.n, figure(share.accuracy)]
  return [
    row('states of parties', resolved),
    row('  with a name', resolved.named),
    row('  without', resolved.unnamed),
    row(`dates (${dates.given} given)`, dates),
  ]
}

function fieldRows(scores: SentenceScores): readonly (readonly Cell[])[] {
  return (['statements', 'issues', 'purposes', 'causes', 'outlook', 'contacts'] as const).map((field) => {
    const { p, r, f1, n, found, right, extra } = scores[field]
    return [field, figure(p), figure(r), figure(f1), n, found, right, extra]
  })
}

function errorText({ file, id, text, missed, extra, wrong, dyads }: SentenceErrors): string {
  const lines = (name: string, items: readonly string[]) => items.map((item) => `  ${name}  ${item}`)
  return [
    `${file} ${id}`,
    `  ${text}`,
    ...lines('missed', missed),
    ...lines('extra ', extra),
    ...lines('wrong ', wrong),
    ...lines('missed', dyads.missed),
    ...lines('extra ', dyads.extra),
  ].join('\n')
}
