import { dayAsked, pairNamed } from '../../query/asked.ts'
import { lineWriter } from '../../query/dossier.ts'
import { timelineView } from '../../query/timeline-view.ts'
import { dayInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import type { PeriodOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { wrap } from '../text-layout.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport timeline`. */
export async function runTimeline(
  [a, b]: readonly [string, string],
  options: PeriodOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const pair = pairNamed(a, b)
  const view = await withLedger(options.db, async (store) => {
    const to = await dayAsked(store, options.to)
    return timelineView(store, { pair, to, ...(options.from === undefined ? {} : { from: options.from }) })
  })
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  if (view.days.length === 0) return terminal.write('Nothing is told of these two in this time.\n')
  const write = lineWriter(view)
  for (const { date, entries } of view.days) {
    const lines = entries.map((entry) => {
      const { mark, words, source } = write(entry)
      return wrap(`${harmless(words)} ${style.dim(`– ${harmless(source)}`)}`, style.width, '    ', `  ${mark} `)
    })
    await terminal.write(`${style.bold(dayInWords(date))}\n${lines.join('\n')}\n`)
  }
}
