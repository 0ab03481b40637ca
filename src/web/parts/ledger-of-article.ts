import type { Reading } from '../../reading-schema.ts'
import { rangeInWords } from '../../wording/days.ts'
import { lifeInWords } from '../../wording/ledger-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { listed } from '../../wording/parties-of.ts'
import { type Html, type HtmlValue, html } from '../html.ts'

/** What the ledger takes from one article beside the records in its margin: engagements, incidents, measures, channels. */
export function ledgerOfArticle(reading: Reading, names: PartyNames): Html | null {
  const parts = [
    section(
      'Engagements',
      reading.engagements.map((one) => engagement(one, names)),
    ),
    section(
      'Incidents',
      reading.incidents.map((one) => incident(one, names)),
    ),
    section(
      'Measures',
      reading.measures.map((one) => measure(one, names)),
    ),
    section(
      'Channels',
      reading.channels.map((one) => channel(one, names)),
    ),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : html`<section><h2>What the ledger takes from it</h2>${parts}</section>`
}

function section(title: string, items: readonly Html[]): Html | null {
  return items.length === 0 ? null : html`<h3>${title}</h3><ul class="ledger">${items}</ul>`
}

function engagement(one: Reading['engagements'][number], names: PartyNames): Html {
  const parties = one.parties.map((party) =>
    'actor' in party ? names.short(party.actor) : party.anyOf.map(names.short).join(' or '),
  )
  const { mark, words } = lifeInWords[one.state]
  return item(
    one.evidence,
    html`<span class="life" aria-hidden="true">${mark}</span> <b>${one.kind}</b> ${listed(parties)}`,
    [
      words,
      one.place,
      one.date === null ? null : rangeInWords(one.date),
      one.cause === null ? null : `because of ${one.cause}`,
      one.purpose.length === 0 ? null : `to ${one.purpose.join('; ')}`,
    ],
  )
}

function incident(one: Reading['incidents'][number], names: PartyNames): Html {
  return item(one.evidence, html`<b>${one.kind}</b> ${sides(one, names)}`, [
    one.what,
    one.place,
    one.date === null ? null : rangeInWords(one.date),
  ])
}

function measure(one: Reading['measures'][number], names: PartyNames): Html {
  return item(one.evidence, html`<b>${one.kind}</b> ${sides(one, names)}`, [
    one.state,
    one.what,
    one.date === null ? null : rangeInWords(one.date),
  ])
}

function channel(one: Reading['channels'][number], names: PartyNames): Html {
  return item(one.evidence, html`<b>${one.level}</b> ${listed(one.between.map(names.short))}`, [one.status])
}

function sides(one: { readonly actors: readonly string[]; readonly recipients: readonly string[] }, names: PartyNames) {
  const [actors, recipients] = [listed(one.actors.map(names.short)), listed(one.recipients.map(names.short))]
  return recipients === '' ? actors : `${actors === '' ? 'not said who' : actors} → ${recipients}`
}

function item(evidence: Reading['incidents'][number]['evidence'], head: Html, facts: readonly (string | null)[]): Html {
  const said: HtmlValue = facts.filter((fact) => fact !== null && fact !== '').join(' · ')
  const sentences = [...new Set(evidence.map(({ sentence }) => sentence + 1))]
  return html`<li>${head} <span class="state">${said}</span> ${sentences.map(
    (sentence) => html`<a class="source" href="#sentence-${sentence}">sentence ${sentence}</a> `,
  )}</li>`
}
