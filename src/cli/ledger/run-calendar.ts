import { calendarDays, dayAsked, sidesAsked } from '../../query/asked.ts'
import { calendarView } from '../../query/calendar-view.ts'
import { lineWriter } from '../../query/dossier.ts'
import { harmless } from '../../wording/harmless.ts'
import type { CalendarOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { wrap } from '../text-layout.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport calendar`: a month before and three months after the day asked about, unless said otherwise. */
export async function runCalendar(
  sides: readonly string[],
  options: CalendarOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const who = sidesAsked(sides[0], sides[1])
  const view = await withLedger(options.db, async (store) => {
    const days = calendarDays(await dayAsked(store, options.at), options)
    return calendarView(store, { ...who, ...days })
  })
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  if (options.ics === true) {
    const { calendarIcs } = await import('../../query/calendar-ics.ts')
    return terminal.write(calendarIcs(view))
  }
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  if (view.engagements.length === 0) return terminal.write(`No contact is told of from ${view.from} to ${view.to}.\n`)
  const write = lineWriter(view)
  for (const entry of view.engagements) {
    const { mark, words, source } = write({ kind: 'engagement', entry })
    const day = entry.date?.start === entry.date?.end ? entry.date?.start : `${entry.date?.start} to ${entry.date?.end}`
    await terminal.write(
      `${wrap(`${day}  ${mark} ${harmless(words)} ${style.dim(`– ${harmless(source)}`)}`, style.width, '              ', '')}\n`,
    )
  }
}
