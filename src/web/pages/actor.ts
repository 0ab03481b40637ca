import { byText } from '../../base/by-text.ts'
import { entriesOfActor } from '../../query/actor-view.ts'
import type { ActorView, AnyEntry } from '../../query/views.ts'
import { countInWords } from '../../wording/counts.ts'
import { namesOf } from '../../wording/names-of.ts'
import { sectorsInWords } from '../../wording/sector-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import { notFound } from '../not-found.ts'
import type { Page } from '../page.ts'
import { dayChooser } from '../parts/day-chooser.ts'
import { entryList } from '../parts/entry-line.ts'
import { entryCells, entryColumns } from '../parts/entry-table.ts'
import { lineOf } from '../parts/line-of.ts'
import { offsetOf, pager } from '../parts/pager.ts'
import { atOf } from './at-of.ts'

/** Who it is, whom it deals with, and what it takes part in. */
export function actorPage(ledger: LedgerViews): Page<ActorView & { readonly at: string }> {
  return {
    path: '/actor/:id',
    view: async (request) => {
      const at = await atOf(request, ledger)
      const view = await ledger.actor(request.part('id'), { at, offset: offsetOf(request) })
      if (view === null) throw notFound(`actor “${request.part('id').slice(0, 60)}” in the ledger by that day`)
      return { ...view, at }
    },
    content: (view, { url }) => {
      const name = namesOf(view.actors).full(view.id)
      const title = `${name}: ${view.total === 1 ? 'one entry' : `${countInWords(view)} entries`}`
      return {
        title,
        body: html`<h1>${title}</h1>
<p class="about">${about(view)}</p>
${dayChooser(url, view.at, 'week')}
${pager({ ...view, shown: view.entries.length }, entriesOfActor, url)}
${partners(view)}
${sections.map(([heading, kinds]) =>
  section(
    heading,
    view.entries.filter(({ kind }) => kinds.includes(kind)),
    view,
  ),
)}
${pager({ ...view, shown: view.entries.length }, entriesOfActor, url)}`,
      }
    },
    feed: ({ id }) => addresses.feed(addresses.actor(id)),
    table: ({ entries, actors }) => ({
      columns: entryColumns,
      rows: entries.map(({ kind, entry }) => entryCells(kind, entry, namesOf(actors))),
    }),
  }
}

const sections: readonly (readonly [string, readonly AnyEntry['kind'][]])[] = [
  ['Engagements', ['engagement']],
  ['Acts', ['event']],
  ['Incidents and measures', ['incident', 'measure']],
  ['Issues and channels', ['issue', 'channel']],
  ['Statements and outlook', ['statement', 'outlook']],
]

function section(heading: string, entries: readonly AnyEntry[], { actors, sources }: ActorView): Html | null {
  if (entries.length === 0) return null
  const names = namesOf(actors)
  return html`<section><h2>${heading}</h2>${entryList(
    entries.map(({ kind, entry }) => lineOf(kind, entry, names, sources)),
    '',
  )}</section>`
}

function about({ actor: { kind, state, sectors }, id }: ActorView): Html {
  const facts = [kind, state === null || kind === 'state' ? null : stateNames.name(state), sectorsInWords(sectors)]
  return html`${facts.filter(Boolean).join(' · ')} <code>${id}</code>`
}

/** Those whom its entries name most beside itself, with the pair's page. */
function partners({ id, actor, entries, total, actors }: ActorView): Html | null {
  const own = actor.state ?? id
  const count = new Map<string, number>()
  for (const { entry } of entries) {
    const states = new Set(namesIn(entry).flatMap((one) => actors[one]?.state ?? []))
    for (const state of states) if (state !== own) count.set(state, (count.get(state) ?? 0) + 1)
  }
  const most = [...count].toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, 12)
  if (most.length === 0) return null
  return html`<section><h2>With whom${entries.length < total ? ', in these entries' : null}</h2><ul class="partners">${most.map(([state, entriesWith]) => html`<li><a href="${addresses.pair(own, state)}">${stateNames.name(state)}</a> <span class="state">${entriesWith}</span></li>`)}</ul></section>`
}

function namesIn(entry: AnyEntry['entry']): readonly string[] {
  return [...new Set(entry.evidence.flatMap(({ roles }) => roles.flatMap(({ actors }) => actors)))]
}
