import type { PairView } from '../../query/views.ts'
import { rangeInWords } from '../../wording/days.ts'
import { type EntryWords, entryWords } from '../../wording/entry-words.ts'
import type { lifeInWords } from '../../wording/ledger-words.ts'
import { namesOf } from '../../wording/names-of.ts'
import { addresses } from '../addresses.ts'
import type { ChartMark } from '../charts/barometer-chart.ts'

/** More marks than this would stand on each other; the newest are kept. */
const most = 400

/** The marks beneath the barometer: acts, talk and plans, each on its day. An act without a day has none. */
export function chartMarks(view: PairView): readonly ChartMark[] {
  const names = namesOf(view.actors)
  const marks: ChartMark[] = []
  for (const entry of view.events) {
    if (entry.date === null || entry.contact !== null) continue
    const row = entry.modality !== 'actual' ? 'plans' : entry.quad === 2 || entry.quad === 4 ? 'acts' : 'talk'
    marks.push({ ...markOf(entryWords('event', entry, names), entry), row, quad: entry.quad, modality: entry.modality })
  }
  for (const entry of view.engagements) {
    if (entry.date === null) continue
    const look = lifeLook[entry.state]
    const row = look === 'actual' ? (entry.kind === 'exercise' ? 'acts' : 'talk') : 'plans'
    marks.push({
      ...markOf(entryWords('engagement', entry, names), entry),
      row,
      quad: entry.kind === 'exercise' ? 2 : 1,
      modality: look,
    })
  }
  for (const entry of view.incidents) {
    if (entry.date === null) continue
    marks.push({ ...markOf(entryWords('incident', entry, names), entry), row: 'acts', quad: 4, modality: 'actual' })
  }
  return marks.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, most)
}

interface Dated {
  readonly id: string
  readonly date: PairView['incidents'][number]['date']
}

function markOf({ title, line, facts }: EntryWords, { id, date }: Dated) {
  const when = date === null ? '' : rangeInWords(date)
  const said = facts.filter((fact) => fact !== null && fact !== when)
  return {
    date: date?.start ?? '',
    words: [`${when}: ${title} ${line}`, ...said].join(' · '),
    address: addresses.entry(id),
  }
}

/** How a contact looks among events: what was held is filled, what is ahead an outline, what was called off struck through. */
const lifeLook: Readonly<Record<keyof typeof lifeInWords, ChartMark['modality']>> = {
  proposed: 'possible',
  planned: 'planned',
  confirmed: 'planned',
  uncertain: 'possible',
  postponed: 'planned',
  cancelled: 'negated',
  refused: 'negated',
  'under-way': 'actual',
  held: 'actual',
  unreported: 'hypothetical',
}
