import type { PlainDate } from '../base/plain-date.ts'
import type { EntryKind } from '../ledger/across/entry.ts'
import { byText } from '../ledger/across/order.ts'
import { capital } from '../wording/capital.ts'
import { dayInWords } from '../wording/days.ts'
import { entryWords } from '../wording/entry-words.ts'
import { namesOf } from '../wording/names-of.ts'
import type { PartyNames } from '../wording/parties.ts'
import { bandInWords, levelInWords, signed, trendInWords } from '../wording/standing-words.ts'
import { stateNames } from '../wording/state-names.ts'
import { saidBy } from './said-by.ts'
import { isComing, isCurrent, isNews, isOpen } from './still.ts'
import type { AnyEntry, Citations, EntryView, PairView } from './views.ts'
import { weighedEntries } from './weighed-entries.ts'

/** A dossier in words, the same in a terminal, in Markdown and in a mail. */
export interface Dossier {
  readonly title: string
  readonly at: PlainDate
  readonly lead: readonly string[]
  readonly sections: readonly DossierSection[]
}

export interface DossierSection {
  readonly title: string
  /** the first of them */
  readonly lines: readonly DossierLine[]
  /** how many there are; so many at least where `isMore` */
  readonly all: number
  readonly isMore?: boolean
}

export interface DossierLine {
  readonly mark: string
  readonly words: string
  readonly sentence: string | null
  /** outlet and day of the telling that says so, and how many independent ones there are */
  readonly source: string
  readonly url: string | null
}

const most = 12
/** How many reasons a lead names, and the points below which one says nothing beside the width of the band. */
const mostReasons = 3
const leastPoints = 0.5
const marks: Readonly<Record<EntryKind, string>> = {
  event: '·',
  engagement: '○',
  incident: '▲',
  measure: '■',
  issue: '–',
  statement: '“',
  channel: '⇄',
  outlook: '→',
}

/** What a desk officer would hand up of a pair. */
export function dossierOf(view: PairView): Dossier {
  const { pair, at, since, engagements, incidents, measures, issues, channels, statements, outlook, events } = view
  const recent = events.filter(({ firstTold, date }) => firstTold >= since && isNews(date, firstTold))
  const coming = engagements.filter((entry) => isComing(entry, at))
  const past = engagements.filter((entry) => !coming.includes(entry))
  const open = lately(issues.filter((entry) => isOpen(entry, at)))
  const current = <Entry extends EntryView>(entries: readonly Entry[]) =>
    lately(entries.filter((entry) => isCurrent(entry, at)))
  const write = lineWriter(view)
  const section = (title: string, kind: EntryKind, entries: readonly EntryView[]) => ({
    title,
    lines: entries.slice(0, most).map((entry) => write({ kind, entry } as AnyEntry)),
    all: entries.length,
    isMore: view.cut.some((one) => one.kind === kind),
  })
  return {
    title: pair.map(stateNames.name).join(' – '),
    at,
    lead: leadOf(view),
    sections: [
      section('Coming', 'engagement', coming.toReversed()),
      section(`New since ${dayInWords(since)}`, 'event', recent),
      section('Open issues', 'issue', open),
      section('Channels', 'channel', current(channels)),
      section('Contacts', 'engagement', past),
      section('Incidents', 'incident', incidents),
      section('Measures', 'measure', measures),
      section('Who said what', 'statement', current(statements)),
      section('Outlook', 'outlook', current(outlook)),
    ].filter(({ lines }) => lines.length > 0),
  }
}

/** The title of a section, with how many of how many it shows where it does not show all. */
export function sectionTitle({ title, lines, all, isMore = false }: DossierSection): string {
  return lines.length < all ? `${title} (${lines.length} of ${isMore ? 'more than ' : ''}${all})` : title
}

/** What was told of last comes first. */
function lately<Entry extends Pick<EntryView, 'id' | 'lastTold'>>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => byText(b.lastTold, a.lastTold) || byText(a.id, b.id))
}

/** Where they stand, the trend, and what moved it most: what is not new is named with how it did. */
function leadOf(view: PairView): readonly string[] {
  const { tension, low, high, trend, change, why, since } = view.barometer
  if (tension === null) return [`No data of these two on ${dayInWords(view.at)}.`]
  const level = `${capital(levelInWords(tension))}${trend === null ? '' : `, ${trendInWords[trend]}`}.`
  const moved = change === null ? '' : `, ${signed(change)} since ${dayInWords(since)}`
  const standing = `${level} Tension ${Math.round(tension)} ${bandInWords({ low, high })}${moved}.`
  const [names, entries] = [namesOf(view.actors), weighedEntries(view)]
  const strong = why.filter(({ points }) => Math.abs(points) >= leastPoints)
  const reasons = strong.slice(0, mostReasons).flatMap(({ entry, how, points }) => {
    const found = entries.get(entry)
    if (found === undefined) return []
    const { title, line, facts } = entryWords(found.kind, found.entry, names)
    const words = [title, line, facts[0] ?? ''].filter((word) => word !== '').join(' ')
    return [`${words} (${how === 'new' ? '' : `${how}, `}${signed(points)})`]
  })
  return reasons.length === 0 ? [standing] : [standing, `Mostly because: ${reasons.join(' · ')}`]
}

/** Puts entries of a view into one line each, with the sentence that says so. */
export function lineWriter({
  actors,
  sources,
}: Pick<PairView, 'actors' | 'sources'>): (entry: AnyEntry) => DossierLine {
  const names = namesOf(actors)
  return (entry) => lineOf(entry, names, sources)
}

/** What the sentence beneath a line says in the same words is not said twice. */
function isQuotedIn(fact: string, sentence = ''): boolean {
  return fact.startsWith('“') && sentence.replace(/\s+/gu, ' ').includes(fact.slice(1, -1))
}

function lineOf({ kind, entry }: AnyEntry, names: PartyNames, sources: Citations): DossierLine {
  const { mark, title, line, facts } = entryWords(kind, entry, names)
  const told = saidBy(kind, entry)
  const said = facts.filter((fact) => fact !== null && fact !== '' && !isQuotedIn(fact, told?.text)).join(', ')
  const article = sources[told?.article ?? '']
  const published = article?.published ?? entry.lastTold
  const outlet = article?.outlet ?? article?.title ?? null
  const several = entry.sources > 1 ? `, ${entry.sources} sources` : ''
  return {
    mark: 'life' in mark ? mark.life : marks[kind],
    words: [title, line, said === '' ? '' : `(${said})`].filter((word) => word !== '').join(' '),
    sentence: told?.text ?? null,
    source: `${outlet === null ? '' : `${outlet}, `}${dayInWords(published)}${several}`,
    url: article?.url ?? null,
  }
}
