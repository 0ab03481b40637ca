import { byText } from '../base/by-text.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import { dayInWords } from '../wording/days.ts'
import { pairChanges } from './changes-view.ts'
import { type Dossier, type DossierLine, dossierOf, lineWriter } from './dossier.ts'
import { pairView } from './pair-view.ts'
import { isNew } from './still.ts'
import type { AnyEntry, PairView } from './views.ts'

export interface BriefQuestion {
  readonly pair: readonly [string, string]
  readonly since: PlainDate
  readonly at: PlainDate
}

/** A brief is one page: so many changes, so much else that was told, and so many contacts ahead. */
const mostChanges = 10
const mostElse = 8
const mostAhead = 5

/** What a desk reads of a pair in the morning: where it stands, what changed since a day, what is coming. */
export async function briefOf(session: Session, { pair, since, at }: BriefQuestion): Promise<Dossier> {
  const [view, changes] = await Promise.all([
    pairView(session, { pair, since, at }),
    pairChanges(session, { pair, since, at }),
  ])
  const { title, lead, sections, told } = dossierOf(view)
  const others = othersTold(view, changes)
  const isQuiet = changes.length === 0 && others.length === 0
  const nothing = isQuiet ? [`Nothing changed since ${dayInWords(since)}.`] : []
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
      {
        title: `${changes.length === 0 ? 'Told' : 'Also told'} since ${dayInWords(since)}`,
        lines: others.slice(0, mostElse),
        all: others.length,
      },
      ...ahead.map((section) => ({ ...section, lines: section.lines.slice(0, mostAhead) })),
    ].filter(({ lines }) => lines.length > 0),
    told,
  }
}

/** What else is new, the last told first: each sentence once, and none that a change quotes. */
function othersTold(view: PairView, changes: readonly DossierLine[]): readonly DossierLine[] {
  const { channels, statements, events, issues, outlook, since } = view
  const told: readonly AnyEntry[] = [
    ...channels.map((entry) => ({ kind: 'channel', entry }) as const),
    ...statements.map((entry) => ({ kind: 'statement', entry }) as const),
    ...events.map((entry) => ({ kind: 'event', entry }) as const),
    ...issues.map((entry) => ({ kind: 'issue', entry }) as const),
    ...outlook.map((entry) => ({ kind: 'outlook', entry }) as const),
  ]
  const write = lineWriter(view)
  const quoted = new Set(changes.map(({ sentence }) => sentence))
  return told
    .filter((one) => isNew(one, since))
    .toSorted((a, b) => byText(b.entry.firstTold, a.entry.firstTold))
    .map((one) => write(one))
    .filter(({ sentence }) => {
      if (quoted.has(sentence)) return false
      quoted.add(sentence)
      return true
    })
}
