import type { DateRange } from '../../base/plain-date.ts'
import type { ExplanationView } from '../../query/explain-view.ts'
import type { EntryDetail } from '../../query/views.ts'
import { capital } from '../../wording/capital.ts'
import { dayInWords, rangeInWords } from '../../wording/days.ts'
import { entryWords } from '../../wording/entry-words.ts'
import { type LifeState, lifeInWords } from '../../wording/ledger-words.ts'
import { namesOf } from '../../wording/names-of.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { causeInWords } from '../../wording/reason-words.ts'
import { sourceInWords } from '../../wording/source-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { LedgerViews } from '../ledger-views.ts'
import { notFound } from '../not-found.ts'
import type { Page } from '../page.ts'
import { entryMark, quote } from '../parts/entry-line.ts'
import { lineOf } from '../parts/line-of.ts'
import { scrollable } from '../parts/scrollable.ts'

/** One entry: what it says, its life, and every telling with its sentences. */
export function entryPage(ledger: LedgerViews): Page<ExplanationView> {
  return {
    path: '/entry/:id',
    view: async (request) => {
      const view = await ledger.entry(request.part('id'))
      if (view === null) throw notFound(`entry “${request.part('id').slice(0, 60)}”`)
      return view
    },
    content: ({ detail: view, reasons }) => {
      const names = namesOf(view.actors)
      const { kind, entry } = view.entry
      const words = entryWords(kind, entry, names)
      const { below } = lineOf(kind, entry, names, view.sources)
      const title = capital([words.title, words.line].filter((one) => one !== '').join(' '))
      const articles = toldBy(view)
      return {
        title,
        body: html`<h1>${entryMark(words.mark)} ${title}</h1>
<p class="about">${[kind, ...words.facts].filter((fact) => fact !== null && fact !== '').join(' · ')}</p>
${view.pairs.length === 0 ? null : html`<p>In the dossier of ${view.pairs.map(([a, b]) => html`<a href="${addresses.pair(a, b)}">${stateNames.name(a)} – ${stateNames.name(b)}</a> `)}</p>`}
${below}
${history(view)}
<section><h2>Told by ${articles.length === 1 ? 'one article' : `${articles.length} articles`}, ${entry.sources === 1 ? 'one independent source' : `${entry.sources} independent sources`}</h2>
${articles.map(tellingItem)}</section>
${howRead(view, names)}
${whySo(reasons)}`,
      }
    },
    table: ({
      detail: {
        entry: { kind, entry },
        tellings,
      },
    }) => ({
      columns: ['entry', 'kind', 'article', 'outlet', 'published', 'known', 'independent_source', 'sentences'],
      rows: tellings.map(({ article, published, known, source, sentences }) => [
        entry.id,
        kind,
        article.id,
        article.outlet,
        published,
        known,
        source,
        sentences.join(' '),
      ]),
    }),
  }
}

type TellingOf = EntryDetail['tellings'][number]

/** The tellings by their articles, each sentence of one once: an article may tell of an entry more than once. */
function toldBy({ tellings }: EntryDetail): readonly TellingOf[] {
  return [...Map.groupBy(tellings, ({ article }) => article.id).values()].map((some) => ({
    ...some[0]!,
    sentences: [...new Set(some.flatMap(({ sentences }) => sentences))],
  }))
}

function tellingItem({ article, published, known, source, sentences }: TellingOf): Html {
  const copy =
    source === article.id
      ? null
      : html` <span class="state">counted with <a href="${addresses.article(source)}">another printing</a> of the same story</span>`
  const late = known === published ? null : html` <span class="state">known since ${dayInWords(known)}</span>`
  return html`<div class="telling">${sentences.map((sentence) => quote({ article: article.id, source: sourceInWords({ ...article, published }), sentence }))}${copy}${late}</div>`
}

/** The steps in the life of a contact, each with the sentence that says so. */
function history({ entry: { kind, entry }, sources }: EntryDetail): Html | null {
  if (kind !== 'engagement') return null
  return html`<section><h2>Its life</h2><ol class="life-steps">${entry.history.map(
    ({ state, date, cause, evidence: [first] }) => {
      const { mark, words } = lifeInWords[state]
      const told = first === undefined ? null : (sources[first.article]?.published ?? null)
      const said = [told === null ? '' : `told on ${dayInWords(told)}`, cause ? causeInWords(cause) : '']
      return html`<li><span class="life" aria-hidden="true">${mark}</span> <b>${words}</b>${dateOfStep(state, date)} <span class="state">${said.filter((one) => one !== '').join(', ')}</span>${first === undefined ? null : html`<blockquote>${first.text}</blockquote>`}</li>`
    },
  )}</ol></section>`
}

/** "for March 2016" of what is ahead; "on Sun 20 March 2016", "March 2016" of what took place. */
function dateOfStep(state: LifeState, date: DateRange | null): string {
  if (date === null) return ''
  const tookPlace = state === 'held' || state === 'under-way'
  const link = !tookPlace ? ' for' : date.precision === 'day' && date.start === date.end ? ' on' : ''
  return `${link} ${rangeInWords(date)}`
}

/** Which words of each sentence fill which part, and whom they stand for. */
function howRead({ entry: { entry } }: EntryDetail, names: PartyNames): Html {
  return html`<section><h2>How it was read</h2>${scrollable(
    'Words and parts',
    html`<table><thead><tr><th scope="col">part</th><th scope="col">words</th><th scope="col">stands for</th><th scope="col">in</th></tr></thead><tbody>
${entry.evidence.map(
  ({ trigger, roles, article, sentence }) =>
    html`${[{ role: 'trigger', text: trigger.text, actors: [], anyOf: false }, ...roles].map(
      ({ role, text, actors, anyOf }) =>
        html`<tr><td>${role}</td><td class="quote">${text}</td><td>${actors.map((id, index) => html`${index === 0 ? '' : anyOf ? ' or ' : ', '}<a href="${addresses.actor(id)}">${names.full(id)}</a>`)}</td><td><a href="${addresses.article(article)}#sentence-${sentence + 1}">sentence ${sentence + 1}</a></td></tr>`,
    )}`,
)}</tbody></table>`,
  )}</section>`
}

/** The reader's scores, and how names and dates were resolved, telling by telling. */
function whySo(reasons: ExplanationView['reasons']): Html | null {
  const said = reasons.filter(({ lines }) => lines.length > 0)
  if (said.length === 0) return null
  return html`<section><h2>Why it was read so</h2>${said.map(({ article, reader, lines }) => html`<p class="source"><a href="${addresses.article(article)}">${article}</a>, read by ${reader}</p><ul class="why">${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}</section>`
}
