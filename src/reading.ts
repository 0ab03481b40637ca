import { slice } from './base/span.ts'
import { partyFinder } from './events/parties.ts'
import { completeSides } from './ledger/between.ts'
import { channelsOf } from './ledger/channels.ts'
import { engagementsOf } from './ledger/engagements.ts'
import { incidentsOf } from './ledger/incidents.ts'
import { issuesOf } from './ledger/issues.ts'
import { measuresOf } from './ledger/measures.ts'
import { outlookOf } from './ledger/outlook.ts'
import { causesOf, type Purpose, purposesOf } from './ledger/reasons.ts'
import { statementsOf } from './ledger/statements.ts'
import type { Document } from './pipeline.ts'
import type { Reading } from './reading-schema.ts'

export type { Reading } from './reading-schema.ts'

/** A document in the form of the contract `rapport/reading@1` (docs/reading.schema.json). */
export function toReading(document: Document): Reading {
  const { article, text, sentences, mentions, resolutions, actors, events, partyless, messages } = document
  // what was told is told as of the day on which it was written (EV211)
  const facts = { ...document, text: text.text, published: document.written }
  const party = partyFinder(facts)
  const between = completeSides(events, facts)
  const acts = [...events, ...partyless]
  const purposes = purposesOf(facts, acts, party)
  const causes = causesOf(facts, acts, party)
  const engagements = engagementsOf(facts, between, partyless, { purposes, causes })
  const measures = measuresOf(facts, between)
  const ids = new Set(events.map(({ id }) => id))
  const toEvent = <Reason extends Purpose>(reason: Reason): Reason =>
    reason.event === null || ids.has(reason.event) ? reason : { ...reason, event: null }
  return {
    schema: 'rapport/reading@1',
    article: {
      id: article.id,
      title: document.title,
      url: article.url,
      outlet: document.outlet,
      published: document.published,
      language: text.language,
    },
    text: text.text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    actors: actors.map(({ id, name, kind, state, sectors, office }) => ({ id, name, kind, state, sectors, office })),
    mentions: mentions.map(({ id, start, end, kind, chain }) => {
      const ids = resolutions.get(id)?.actors ?? []
      const only = ids.length === 1 ? ids[0]! : null
      return { start, end, text: slice(text.text, { start, end }), kind, actor: only, actors: ids, chain }
    }),
    events,
    engagements,
    incidents: incidentsOf(facts, between),
    measures,
    issues: issuesOf(facts, party, engagements),
    statements: statementsOf(facts, events, party),
    channels: channelsOf(facts, { engagements, measures, events: between, partyless }, party),
    outlook: outlookOf(facts, party),
    purposes: purposes.map(toEvent),
    causes: causes.map(toEvent),
    messages,
  }
}
