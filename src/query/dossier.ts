import { neutral } from '../barometer/level.ts'
import type { Contribution } from '../barometer/why.ts'
import { byText } from '../base/by-text.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { EntryKind } from '../ledger/across/entry.ts'
import { besideSentence } from '../wording/beside-sentence.ts'
import { capital } from '../wording/capital.ts'
import { many } from '../wording/counts.ts'
import { dayInWords } from '../wording/days.ts'
import { entryWords } from '../wording/entry-words.ts'
import { namesOf } from '../wording/names-of.ts'
import type { PartyNames } from '../wording/parties.ts'
import { sourceInWords } from '../wording/source-words.ts'
import { bandInWords, howInWords, levelInWords, signed, trendInWords } from '../wording/standing-words.ts'
import { stateNames } from '../wording/state-names.ts'
import { actsAlone } from './acts-alone.ts'
import { saidBy } from './said-by.ts'
import { comingOf, isCurrent, isNew, isOpen, timeFacts } from './still.ts'
import type { AnyEntry, Citations, EntryView, PairView, Standing } from './views.ts'
import { weighedEntries } from './weighed-entries.ts'

/** A dossier in words, the same in a terminal, in Markdown and in a mail. */
export interface Dossier {
  readonly title: string
  readonly at: PlainDate
  readonly lead: readonly string[]
  readonly sections: readonly DossierSection[]
  /** how many articles of which outlets tell what stands in the dossier; null where none does */
  readonly told: string | null
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
const mostOutlets = 6
/** How many reasons a lead names, and the points below which one says nothing beside the width of the band. */
export const mostReasons = 3
export const leastPoints = 0.5
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
  const recent = actsAlone(events, engagements).filter((entry) => isNew({ kind: 'event', entry }, since))
  const coming = comingOf(engagements, at)
  const past = engagements.filter((entry) => !coming.includes(entry))
  const open = lately(issues.filter((entry) => isOpen(entry, at)))
  const current = <Entry extends EntryView>(entries: readonly Entry[]) =>
    lately(entries.filter((entry) => isCurrent(entry, at)))
  const write = lineWriter(view, {
    beside: (one, facts) => (one.kind === 'event' ? facts : [...facts, ...timeFacts(one, view)]),
  })
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
      section('Coming', 'engagement', coming),
      section(`New acts since ${dayInWords(since)}`, 'event', recent),
      section('Open issues', 'issue', open),
      section('Channels', 'channel', current(channels)),
      section('Contacts', 'engagement', past),
      section('Incidents', 'incident', incidents),
      section('Measures', 'measure', measures),
      section('Who said what', 'statement', current(statements)),
      section('Outlook', 'outlook', current(outlook)),
    ].filter(({ lines }) => lines.length > 0),
    told: outletsOf(view),
  }
}

/** "Told by 12 articles: The White House 9, Wikipedia 3.", or "… of The White House.": whose view it is. */
function outletsOf({ sources }: PairView): string | null {
  const outlets = Map.groupBy(Object.values(sources), ({ outlet }) => outlet ?? 'outlets not named')
  const ordered = [...outlets].toSorted(([a, x], [b, y]) => y.length - x.length || byText(a, b))
  const all = Object.keys(sources).length
  if (all === 0) return null
  const articles = `Told by ${many(all, 'article')}`
  if (Object.values(sources).every(({ outlet }) => outlet === null))
    return `${articles}; ${all === 1 ? 'its outlet is' : 'their outlets are'} not named.`
  if (ordered.length === 1) return `${articles} of ${ordered[0]![0]}.`
  const said = ordered.slice(0, mostOutlets).map(([outlet, articles]) => `${outlet} ${articles.length}`)
  const others = ordered.length - said.length
  const more = others === 0 ? [] : [many(others, 'other outlet')]
  return `${articles}: ${[...said, ...more].join(', ')}.`
}

/** The title of a section, with how many of how many it shows where it does not show all. */
export function sectionTitle({ title, lines, all, isMore = false }: DossierSection): string {
  return lines.length < all ? `${title} (${lines.length} of ${isMore ? 'more than ' : ''}${all})` : title
}

/** What was told of last comes first. */
function lately<Entry extends Pick<EntryView, 'id' | 'lastTold'>>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => byText(b.lastTold, a.lastTold) || byText(a.id, b.id))
}

/** Where they stand, the trend, what moved it most and what puts it there, and since when nothing is told. */
function leadOf(view: PairView): readonly string[] {
  const { tension, low, high, trend, change, since } = view.barometer
  const silence = silenceOf(view)
  if (tension === null) return [noDataOf(view)]
  const level = `${capital(levelInWords(tension))}${trend === null ? '' : `, ${trendInWords[trend]}`}.`
  const moved = change === null ? '' : `, ${signed(change)} since ${dayInWords(since)}`
  const standing = `${level} Tension ${Math.round(tension)} ${bandInWords({ low, high })}${moved}.`
  return [standing, ...reasonsOf(view), ...(silence === null ? [] : [silence])]
}

/** That there is no data, and why: nothing was told lately, or nothing that says where they stand. */
export function noDataOf(view: PairView): string {
  const why =
    view.lastTold === null
      ? `Nothing was told of them ${view.marks.length === 0 ? 'by then' : 'lately'}.`
      : (silenceOf(view) ?? 'What is told of them does not say where they stand.')
  return `No data of these two on ${dayInWords(view.at)}. ${why}`
}

/** Since when nothing was told of a pair; null where something was told since the day asked about, or nothing ever. */
export function silenceOf({ lastTold, since }: PairView): string | null {
  return lastTold === null || lastTold >= since ? null : `Nothing was told of them after ${dayInWords(lastTold)}.`
}

/** What moved it most, and what puts it where it is where that is something else: what is not new is named with how it moved it. */
function reasonsOf(view: PairView): readonly string[] {
  const { tension, change, why, standsBy } = view.barometer
  const [names, entries] = [namesOf(view.actors, view.pair), weighedEntries(view)]
  const strongest = <Reason extends Standing['standsBy'][number]>(reasons: readonly Reason[]) =>
    reasons.filter(({ points }) => Math.abs(points) >= leastPoints).slice(0, mostReasons)
  const [moving, standing] = [change === null ? [] : strongest(why), strongest(standsBy)]
  const line = (about: string, reasons: readonly (Standing['standsBy'][number] & Partial<Contribution>)[]) => {
    const said = reasons.flatMap(({ entry, part, how = 'new', points }) => {
      const found = entries.get(entry)
      if (found === undefined) return []
      const { title, line, facts } = entryWords(found.kind, found.entry, names, view.at)
      // of what happened its day, of all else how it stands
      const [state = null, day = null] = facts
      const words = [title, line, state ?? ''].filter((word) => word !== '').join(' ')
      const beside = [state === null ? day : null, howInWords({ part, how }), signed(points)]
      return [`${words} (${beside.filter((one) => one !== null).join(', ')})`]
    })
    return said.length === 0 ? [] : [`${about} ${said.join(' · ')}`]
  }
  const moved = new Set(moving.map(({ entry }) => entry))
  const isSaid = standing.every(({ entry }) => moved.has(entry))
  return [
    ...line('Moved most by:', moving),
    ...(isSaid ? [] : line(`${(tension ?? neutral) < neutral ? 'Below' : 'Above'} neutral most by:`, standing)),
  ]
}

/** How lines are written where it is otherwise than in most lists. */
interface LineOptions {
  /** what is said beside who does what: the facts of the entry where left out */
  readonly beside?: (entry: AnyEntry, facts: readonly string[]) => readonly string[]
  readonly names?: PartyNames
  /** whether the sentence stands beneath the line, as in most lists: then the line does not repeat its words */
  readonly isQuoted?: boolean
}

interface Dated {
  /** the day as of which is told */
  readonly at: PlainDate | null
}

/** Puts entries of a view into one line each, with the sentence that says so. */
export function lineWriter(
  { actors, sources, pair, at = null }: Pick<PairView, 'actors' | 'sources'> & Partial<Pick<PairView, 'pair'> & Dated>,
  { beside = (_, facts) => facts, names = namesOf(actors, pair), isQuoted = true }: LineOptions = {},
): (entry: AnyEntry) => DossierLine {
  return (entry) => lineOf(entry, sources, { beside, names, isQuoted, at })
}

function lineOf(
  one: AnyEntry,
  sources: Citations,
  { beside, names, isQuoted, at }: Required<LineOptions> & Dated,
): DossierLine {
  const { kind, entry } = one
  const told = saidBy(kind, entry)
  const beneath = isQuoted ? told?.text : undefined
  const { mark, title, line, facts } = besideSentence(entryWords(kind, entry, names, at), beneath)
  const own = facts.filter((fact) => fact !== null && fact !== '')
  const said = beside(one, own as readonly string[]).join(', ')
  const article = sources[told?.article ?? '']
  const published = article?.published ?? entry.lastTold
  const several = entry.sources > 1 ? `, ${entry.sources} sources` : ''
  return {
    mark: 'life' in mark ? mark.life : marks[kind],
    words: [title, line, said === '' ? '' : `(${said})`].filter((word) => word !== '').join(' '),
    sentence: told?.text ?? null,
    source: `${sourceInWords({ ...article, published })}${several}`,
    url: article?.url ?? null,
  }
}
