import type { RapportEvent } from '../../events/event.ts'
import type { Reading } from '../../reading-schema.ts'
import { dayInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import { groupByPair } from '../../wording/pairs.ts'
import { type PartyNames, partyNames } from '../../wording/parties.ts'
import type { StateNames } from '../../wording/state-names.ts'
import { wrap } from '../text-layout.ts'
import { channelLines, engagementLines, incidentLines, measureLines } from './act-lines.ts'
import { eventLines } from './event-lines.ts'
import { issueLines, outlookLines, statementLines } from './ledger-lines.ts'
import type { Style } from './style.ts'

/** How a summary is made: its look, and what is told beside each event. */
export interface SummaryOptions {
  readonly style: Style
  readonly states: StateNames
  readonly why?: ((event: RapportEvent) => readonly string[]) | undefined
}

/** What one article says, for people at a terminal; `source` stands in for a title. Ends with a line break. */
export function summary(reading: Reading, source: string, options: SummaryOptions): string {
  const { style, states } = options
  const names = partyNames(reading.actors, states, reading.article.published)
  const parts = [
    headLines(reading, source, style),
    ...eventParts(reading, names, options),
    section('Contacts', engagementLines(reading, names, style), style),
    section('Incidents', incidentLines(reading, names, style), style),
    section('Measures', measureLines(reading, names, style), style),
    section('Channels', channelLines(reading, names, style), style),
    section('Statements', statementLines(reading, names, style), style),
    section('Issues', issueLines(reading, names, style), style),
    section('Outlook', outlookLines(reading, names, style), style),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headLines(reading: Reading, source: string, style: Style): readonly string[] {
  const { title, outlet, published, url } = reading.article
  const about = [outlet, published === null ? 'no date' : dayInWords(published), url].filter((one) => one !== null)
  return [
    style.bold(wrap(harmless(title ?? (source === '-' ? '(no title)' : source)), style.width)),
    style.dim(about.map((one) => harmless(one)).join(' · ')),
  ]
}

function eventParts(
  reading: Reading,
  names: PartyNames,
  { style, why }: SummaryOptions,
): readonly (readonly string[])[] {
  if (reading.messages.some(({ code }) => code === 'not-english'))
    return [['Nothing was read: the text is not English.']]
  if (reading.events.length === 0) return [['No event between parties was found.']]
  return groupByPair(reading.events, names).map(({ heading, events }) => [
    style.heading(heading),
    ...events.flatMap((event) => [
      ...eventLines(event, reading, names, style),
      ...reasonLines(why?.(event) ?? [], style),
    ]),
  ])
}

function reasonLines(reasons: readonly string[], style: Style): readonly string[] {
  return reasons.map((line) => style.dim(wrap(line, style.width, '        ', '      ')))
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : [style.heading(title), ...lines]
}
