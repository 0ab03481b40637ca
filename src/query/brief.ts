import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { dayInWords } from '../wording/days.ts'
import { pairChanges } from './changes-view.ts'
import { type Dossier, dossierOf } from './dossier.ts'
import { pairView } from './pair-view.ts'

export interface BriefQuestion {
  readonly pair: readonly [string, string]
  readonly since: PlainDate
  readonly at: PlainDate
}

/** A brief is one page: so many changes, and so many contacts ahead. */
const mostChanges = 10
const mostAhead = 5

/** What a desk reads of a pair in the morning: where it stands, what changed since a day, what is coming. */
export async function briefOf(session: Session, { pair, since, at }: BriefQuestion): Promise<Dossier> {
  const [view, changes] = await Promise.all([
    pairView(session, { pair, since, at }),
    pairChanges(session, { pair, since, at }),
  ])
  const { title, lead, sections } = dossierOf(view)
  const nothing = changes.length === 0 ? [`Nothing changed since ${dayInWords(since)}.`] : []
  const ahead = sections.filter((section) => section.title === 'Coming')
  return {
    title,
    at,
    lead: [...lead, ...nothing],
    sections: [
      {
        title: `Changed since ${dayInWords(since)}`,
        lines: changes.slice(0, mostChanges),
        all: changes.length,
      },
      ...ahead.map((section) => ({ ...section, lines: section.lines.slice(0, mostAhead) })),
    ].filter(({ lines }) => lines.length > 0),
  }
}
