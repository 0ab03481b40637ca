import { byText } from '../base/by-text.ts'
import { toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import { type Entry, isOfKind } from '../ledger/across/entry.ts'
import { entryOf } from '../ledger/across/entry-of.ts'
import type { Session } from '../store/store.ts'
import { type DossierLine, lineWriter } from './dossier.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import { saidBy } from './said-by.ts'
import { isNews } from './still.ts'
import type { Citation } from './views.ts'

/** Something that became known on a day: a step of a contact, an incident, a step of a measure, a turn of the barometer. */
export interface Change extends DossierLine {
  /** the same whenever it is asked for */
  readonly id: string
  readonly day: PlainDate
  readonly kind: 'contact' | 'incident' | 'measure' | 'turn'
  /** the entry that changed; of a turn the one that did most to it, in its direction */
  readonly entry: string | null
  readonly article: Citation | null
  /** of a turn */
  readonly pair: readonly [string, string] | null
}

export interface Stretch {
  readonly since: PlainDate
  readonly at: PlainDate
}

/** Kinds of entries whose steps are changes. */
export const changing = ['engagement', 'incident', 'measure'] as const
type Changing = Entry<(typeof changing)[number]>
const kinds: Readonly<Record<Changing['kind'], Change['kind']>> = {
  engagement: 'contact',
  incident: 'incident',
  measure: 'measure',
}

/** What changed of some entries, as it was known on each day; the newest first. */
export async function changesOf(
  session: Session,
  entries: readonly Entry[],
  { since, at }: Stretch,
): Promise<readonly Change[]> {
  const steps = entries.filter(isChanging).flatMap((entry) => stepsOf(entry, { since, at }))
  const versions = steps.map(({ version }) => version)
  const articles = versions.flatMap((entry) => entry.articles)
  const [actors, sources] = [actorsOf(versions), await citationsOf(session, articles)]
  const write = lineWriter({ actors, sources })
  return newestFirst(
    steps.map(({ day, what, version }): Change => {
      const told = saidBy(version.kind, version.record)
      return {
        ...write(anyView(version)),
        id: `${version.id} ${what} ${day}`,
        day,
        kind: kinds[version.kind],
        entry: version.id,
        article: sources[told?.article ?? ''] ?? null,
        pair: null,
      }
    }),
  )
}

export function newestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => byText(b.day, a.day) || byText(a.id, b.id))
}

interface Step {
  readonly day: PlainDate
  /** what the entry was then, in short */
  readonly what: string
  readonly version: Changing
}

/** The days of a stretch on which an entry became another, each with what was known of it then. */
function stepsOf(asked: Changing, { since, at }: Stretch): readonly Step[] {
  // as its tellings have it: what was asked for may have been silent since
  const entry: Changing = { ...entryOf(asked.kind, asked.tellings), id: asked.id }
  const days = [...new Set(entry.tellings.map(({ known }) => known))].sort()
  const quiet = isToldElsewhere(asked, entry) ? null : silenceOf(entry, days.at(-1)!, at)
  if ((quiet ?? days.at(-1)!) < since) return []
  const steps = [...days, ...(quiet === null ? [] : [quiet])].flatMap((day): Step[] => {
    const version = asOf(entry, day)
    return version === null ? [] : [{ day, what: whatOf(version), version: { ...version, id: entry.id } }]
  })
  return steps.filter(
    ({ day, what, version }, index) =>
      day >= since && what !== steps[index - 1]?.what && isNews(version.record.date, day),
  )
}

/** What became of a contact is told by the entry of its visit (LA15, LA19). */
function isToldElsewhere(asked: Changing, own: Changing): boolean {
  if (!isOfKind(asked, 'engagement') || !isOfKind(own, 'engagement')) return false
  return asked.record.history.length > own.record.history.length
}

/** The first day on which a contact that nobody tells of any more counts as something else; null where it never did. */
function silenceOf(entry: Changing, last: PlainDate, at: PlainDate): PlainDate | null {
  const after = asOf(entry, at)
  // a plan on no day fades: nothing happens on the day from which on it counts as unreported
  const fades = entry.end === null && isOfKind(entry, 'engagement') && entry.record.state !== 'under-way'
  if (entry.kind !== 'engagement' || fades || after === null || whatOf(after) === whatOf(asOf(entry, last) ?? entry))
    return null
  for (let day = toDay(last); day <= toDay(at); day += 1) {
    const version = asOf(entry, toPlainDate(day))
    if (version !== null && whatOf(version) === whatOf(after)) return toPlainDate(day)
  }
  throw new Error(`${entry.id} changed on no day`)
}

/** State and day of a contact, state of a measure; an incident happens once. */
function whatOf(entry: Changing): string {
  if (isOfKind(entry, 'engagement')) {
    const { state, date } = entry.record
    return [state, date?.start ?? '', date?.end ?? ''].join(' ')
  }
  return isOfKind(entry, 'measure') ? entry.record.state : 'told'
}

function isChanging(entry: Entry): entry is Changing {
  return entry.kind in kinds
}
