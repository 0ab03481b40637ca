import { calendarDays, dayAsked, sidesAsked } from '../../query/asked.ts'
import { calendarView } from '../../query/calendar-view.ts'
import { lineWriter } from '../../query/dossier.ts'
import type { CalendarView } from '../../query/views.ts'
import { dayInWords, rangeInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import { placedNamesOf } from '../../wording/names-of.ts'
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
    return terminal.write(calendarIcs({ ...view, ...(who.pair && { pair: who.pair }) }))
  }
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  if (view.engagements.length === 0) {
    const nearest = view.nearest === null ? '' : ` The nearest is of ${dayInWords(view.nearest)}.`
    return terminal.write(`No contact is told of from ${dayInWords(view.from)} to ${dayInWords(view.to)}.${nearest}\n`)
  }
  const dayOf = ({ date }: Contact): string => (date === null ? '' : rangeInWords(date))
  const write = lineWriter(view, {
    beside: ({ entry }, facts) => facts.filter((fact) => fact !== dayOf(entry as Contact)),
    ...(who.pair === undefined && { names: placedNamesOf(view.actors) }),
  })
  const lineOf = (entry: Contact): string => {
    const { mark, words, source } = write({ kind: 'engagement', entry })
    const told = `${dayOf(entry)} ${mark} ${harmless(words)} ${style.dim(`– ${harmless(source)}`)}`
    return wrap(told, style.width, '      ', '  ')
  }
  const [past, ahead] = [true, false].map((isPast) =>
    view.engagements.filter(({ date }) => date !== null && date.end < view.at === isPast),
  )
  const parts = [
    [`Before ${dayInWords(view.at)}`, past!],
    [`${dayInWords(view.at)} and after`, ahead!],
  ] as const
  const written = parts.flatMap(([title, some]) =>
    some.length === 0 ? [] : [[style.bold(title), ...some.map(lineOf)].join('\n')],
  )
  await terminal.write(`${written.join('\n\n')}\n`)
}

type Contact = CalendarView['engagements'][number]
