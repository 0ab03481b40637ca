import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { daysAfter } from '../base/calendar.ts'
import { outward } from '../base/outward.ts'
import { capital } from '../wording/capital.ts'
import { entryWords } from '../wording/entry-words.ts'
import { harmless } from '../wording/harmless.ts'
import { namesOf, placedNamesOf } from '../wording/names-of.ts'
import { lineWriter } from './dossier.ts'
import type { CalendarView, PairView } from './views.ts'

/** The contacts of a calendar as iCalendar (RFC 5545), whole days; each says its state, what for, its sentence and its source. */
export function calendarIcs(
  view: Pick<CalendarView, 'engagements' | 'actors' | 'sources'> & Partial<Pick<PairView, 'pair'>>,
): string {
  const calendar = ical({
    name: 'Rapport',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'rapport', product: 'calendar' },
  })
  const names = view.pair === undefined ? placedNamesOf(view.actors) : namesOf(view.actors, view.pair)
  const write = lineWriter(view, { names })
  for (const entry of view.engagements) {
    const { date, state, place, sources, lastTold } = entry
    if (date === null) continue
    const { sentence, source, url } = write({ kind: 'engagement', entry })
    const { title, line, facts } = entryWords('engagement', entry, names)
    // its day and place stand where calendars have them
    const [stands = null, , , ...others] = facts
    const event = calendar.createEvent({
      id: `${entry.id}@rapport`,
      start: date.start,
      end: daysAfter(date.end, 1),
      allDay: true,
      summary: harmless(`${capital(title)} ${line}: ${stands}`),
      description: [...others, sentence, source]
        .filter((one) => one !== null)
        .map(harmless)
        .join('\n'),
      stamp: new Date(`${lastTold}T00:00:00Z`),
      status: over.has(state)
        ? ICalEventStatus.CANCELLED
        : firm.has(state)
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
      sequence: sources,
    })
    if (place !== null) event.location(harmless(place))
    const address = outward(url)
    if (address !== null) event.url(address)
  }
  // RFC 5545 ends each line with CRLF, the last too
  return `${calendar.toString()}\r\n`
}

const over = new Set<string>(['cancelled', 'refused'])
const firm = new Set<string>(['held', 'confirmed', 'under-way'])
