import { daysAfter } from '../../../base/calendar.ts'
import type { EntryKind } from '../../../ledger/across/entry.ts'
import { mostOfKind } from '../../../query/pair-entries.ts'
import { comingOf, isOpen, timeFacts } from '../../../query/still.ts'
import type { AnyEntry, EntryView, PairView } from '../../../query/views.ts'
import { dayInWords } from '../../../wording/days.ts'
import { namesOf } from '../../../wording/names-of.ts'
import { stateNames } from '../../../wording/state-names.ts'
import { withQuery } from '../../addresses.ts'
import { type Html, html } from '../../html.ts'
import { entryList } from '../../parts/entry-line.ts'
import { lineOf } from '../../parts/line-of.ts'

/** How many of a long list a page shows until all are asked for; its twins hold all. */
const shown = 25
/** … of the issues that one side raises. */
const shownOfSide = 10

/** What is coming, open and standing, then what was done and said; kinds of which nothing is told are named at the end. */
export function sectionsOf(view: PairView, url: URL): Html {
  const { at, since, measures, channels, incidents, events, statements, outlook } = view
  const list = lister(view, url)
  const inColumn = lister(view, url, true)
  const withOlder = (kind: EntryKind, some: Html | null) =>
    some === null ? null : html`${some}${older(view, kind, url)}`
  const { coming, past } = contactsOf(view)
  const standing = measures.filter(({ state }) => state !== 'lifted')
  const lifted = measures.filter(({ state }) => state === 'lifted')
  const acts = events.filter(({ lastTold }) => lastTold >= since)
  const more = html`<p class="hint"><a href="${withQuery(url, { since: earlier(since) })}">Show more of the past</a></p>`
  const parts: readonly (readonly [string, Html | null])[] = [
    ['Engagements', withOlder('engagement', list('engagement', past))],
    ['Incidents', withOlder('incident', list('incident', incidents))],
    ['Measures', list('measure', standing)],
    ['Measures lifted', list('measure', lifted)],
    [
      `Acts, ${dayInWords(since)} to ${dayInWords(at)}`,
      html`${list('event', acts) ?? html`<p class="nothing">No act is told of in this time.</p>`}${older(view, 'event', url)}${more}`,
    ],
    ['Statements', withOlder('statement', list('statement', statements))],
    ['Outlook', withOlder('outlook', list('outlook', outlook))],
  ]
  const { open, quiet } = issuesOf(view)
  const silent = parts.flatMap(([title, content]) => (content === null ? [title.toLowerCase()] : []))
  return html`<div class="columns">
<section><h2>Coming</h2>${inColumn('engagement', coming) ?? html`<p class="nothing">No contact ahead is known.</p>`}</section>
<section><h2>Channels</h2>${inColumn('channel', channels) ?? html`<p class="nothing">Nothing is told of their channels.</p>`}</section>
<section><h2>Open issues</h2>${openIssues(open, inColumn)}${older(view, 'issue', url)}</section>
</div>
${parts.map(([title, content]) => (content === null ? null : html`<section><h2>${title}</h2>${content}</section>`))}
${quietIssues(quiet, list)}
${silent.length === 0 ? null : html`<p class="nothing">Nothing is told of: ${silent.join(', ')}.</p>`}`
}

/** A list of entries of one kind, its first lines; null where there is none. */
type List = <Kind extends EntryKind>(kind: Kind, entries: readonly EntryView<Kind>[], first?: number) => Html | null

function lister(view: PairView, url: URL, isNarrow = false): List {
  const names = namesOf(view.actors, view.pair)
  const isWhole = url.searchParams.get('all') === 'yes'
  return (kind, entries, first = shown) => {
    if (entries.length === 0) return null
    const some = isWhole ? entries : entries.slice(0, first)
    const lines = some.map((entry) => {
      // of acts only those of the time are shown
      const time = kind === 'event' ? [] : timeFacts({ kind, entry } as unknown as AnyEntry, view)
      return lineOf(kind, entry, names, view.sources, { more: time, at: view.at })
    })
    const isCut = some.length < entries.length
    const all = html`<p class="hint"><a href="${withQuery(url, { all: 'yes' })}">Show all ${entries.length}</a></p>`
    return html`${entryList(lines, '', isNarrow)}${isCut ? all : null}`
  }
}

/** Where a dossier holds only those of a kind that were told last: says so, and leads to the day whose dossier has those before. */
function older({ cut, at }: PairView, kind: EntryKind, url: URL): Html | null {
  const told = cut.find((one) => one.kind === kind)?.told
  if (told === undefined) return null
  const day = told < at ? told : daysAfter(at, -1)
  return html`<p class="hint">Here are the ${mostOfKind} told last. <a href="${withQuery(url, { at: day, since: null })}">Those before: the dossier of ${dayInWords(day)}</a></p>`
}

/** Contacts that may still come, the nearest first, and all others, the newest first. */
function contactsOf({ engagements, at }: PairView) {
  const coming = comingOf(engagements, at)
  return { coming, past: engagements.filter((one) => !coming.includes(one)) }
}

type Issues = readonly (readonly [heading: string, issues: readonly EntryView<'issue'>[]])[]

/** Each issue once: those open by the side that raises them; those nobody spoke of for long, and those settled. */
function issuesOf({ pair, at, issues, actors }: PairView): { readonly open: Issues; readonly quiet: Issues } {
  const stateOf = (id: string): string => actors[id]?.state ?? id
  const heading = (issue: EntryView<'issue'>): string => {
    if (issue.status === 'agreed' || issue.status === 'closed') return settled
    if (!isOpen(issue, at)) return notSpokenOf
    const sides = pair.filter((side) => issue.raisedBy.some((id) => stateOf(id) === side))
    if (sides.length === 2) return bothRaise
    return sides[0] === undefined ? elsewhere : raises(sides[0])
  }
  const byHeading = Map.groupBy(issues, heading)
  const under = (headings: readonly string[]): Issues =>
    headings.flatMap((title) => {
      const some = byHeading.get(title)
      return some === undefined ? [] : [[title, some] as const]
    })
  return { open: under([...pair.map(raises), bothRaise, elsewhere]), quiet: under([notSpokenOf, settled]) }
}

function openIssues(open: Issues, list: List): Html {
  if (open.length === 0) return html`<p class="nothing">No open issue is told of.</p>`
  return html`${open.map(([title, some]) => html`<h3>${title}</h3>${list('issue', some, shownOfSide)}`)}`
}

/** Issues of other times, folded: there may be many of them. */
function quietIssues(quiet: Issues, list: List): Html | null {
  if (quiet.length === 0) return null
  return html`<section><h2>Issues no longer open</h2>${quiet.map(([title, some]) => html`<details><summary>${title} (${some.length})</summary>${list('issue', some)}</details>`)}</section>`
}

const raises = (side: string): string => `${stateNames.name(side)} raises`
const bothRaise = 'Both raise'
const notSpokenOf = 'Not spoken of for two years'
const settled = 'Settled'
const elsewhere = 'Raised by others, or by whom is not told'

function earlier(since: string): string {
  return `${Number(since.slice(0, 4)) - 1}${since.slice(4).replace('02-29', '02-28')}`
}
