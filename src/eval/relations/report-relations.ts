import { confusionTable } from '../sentences/report-sentences.ts'
import { figure, table } from '../table.ts'
import type { RelationScores } from './evaluate-relations.ts'

/** Words the figures of `rapport eval relations` for people. */
export function reportRelations({ n, root, quad, binary, confusion, errors }: RelationScores): string {
  const rows = Object.entries({ root, 'quad class': quad, binary })
  const parts = [
    `${n} sentences with two marked sides`,
    table(
      ['', 'n', 'accuracy', 'macro-F1'],
      rows.map(([name, label]) => [name, label.n, figure(label.accuracy), figure(label.macroF1)]),
    ),
    confusionTable(confusion),
    ...(errors ?? []).map(
      ({ id, text, source, target, gold, given }) => `${id}  ${gold}, not ${given}: ${source} → ${target}\n  ${text}`,
    ),
  ]
  return `${parts.join('\n\n')}\n`
}
