import { entryKinds } from '../../ledger/across/entry.ts'
import { actsAlone } from '../../query/acts-alone.ts'
import { dayAsked, pairNamed } from '../../query/asked.ts'
import { lineWriter } from '../../query/dossier.ts'
import { timelineView } from '../../query/timeline-view.ts'
import { weekdayInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import type { TimelineOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { wrap } from '../text-layout.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport timeline`. */
export async function runTimeline(
  [a, b]: readonly [string, string],
  options: TimelineOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const pair = pairNamed(a, b)
  const view = await withLedger(options.db, async (store) => {
    const to = await dayAsked(store, options.to, options.from)
    const from = options.from === undefined ? {} : { from: options.from }
    return timelineView(store, { pair, to, ...from, ...(options.all === true && { kinds: entryKinds }) })
  })
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  if (view.days.length === 0) return terminal.write('Nothing is told of these two in this time.\n')
  const all = view.days.flatMap(({ entries }) => entries)
  const contacts = all.flatMap((one) => (one.kind === 'engagement' ? [one.entry] : []))
  const acts = all.flatMap((one) => (one.kind === 'event' ? [one.entry] : []))
  const alone = new Set<string>(actsAlone(acts, contacts).map(({ id }) => id))
  for (const { date, entries } of view.days) {
    // the day of a line is that above it where it says no other
    const write = lineWriter(
      { ...view, at: view.to },
      {
        beside: (_, facts) => facts.filter((fact) => fact !== weekdayInWords(date)),
        isQuoted: false,
      },
    )
    const shown = entries.filter(({ kind, entry }) => kind !== 'event' || alone.has(entry.id))
    if (shown.length === 0) continue
    const lines = shown.map((entry) => {
      const { mark, words, source } = write(entry)
      return wrap(`${harmless(words)} ${style.dim(`– ${harmless(source)}`)}`, style.width, '    ', `  ${mark} `)
    })
    await terminal.write(`${style.bold(weekdayInWords(date))}\n${lines.join('\n')}\n`)
  }
}
