import { type Cell, figure, table } from '../table.ts'
import { deskKinds } from './desk-record.ts'
import type { LedgerScore, LedgerScores } from './evaluate-ledger.ts'

/** Words the figures of `rapport eval ledger` for people. */
export function reportLedger({ articles, kinds, entries, all, errors = [] }: LedgerScores): string {
  const row = (name: string, { p, r, f1, due, found, right, extra }: LedgerScore): readonly Cell[] => {
    return [name, figure(p), figure(r), figure(f1), due, found, right, extra]
  }
  const rows = [...deskKinds.map((kind) => row(kind, kinds[kind])), row('all but events', entries), row('all', all)]
  const lines = (name: string, items: readonly string[]) => items.map((item) => `  ${name}  ${item}`)
  const details = errors.map(({ article, missed, wrong, extra }) =>
    [article, ...lines('missed', missed), ...lines('wrong ', wrong), ...lines('extra ', extra)].join('\n'),
  )
  const head = `${articles} articles`
  const figures = table(['record', 'P', 'R', 'F1', 'due', 'found', 'right', 'extra'], rows)
  return `${[head, figures, ...details].join('\n\n')}\n`
}
