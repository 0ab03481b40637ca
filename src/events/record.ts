import { type Span, slice } from '../base/span.ts'
import { quadOf } from '../reader/codebook.ts'
import { cameoOf, intensityOf } from './codes.ts'
import { confidenceOf } from './confidence.ts'
import type { Draft } from './draft.ts'
import type { Evidence, EvidenceRole, RapportEvent } from './event.ts'
import type { Ground } from './ground.ts'
import { evidenceRole } from './parties.ts'
import type { Tellings } from './same-act/merge.ts'
import { mostSpecific } from './same-act/most-specific.ts'
import { contactOf } from './same-act/named-contact.ts'
import { withoutOwnSide } from './sides/own-side.ts'
import type { DayOfNews } from './when/news-of-the-day.ts'

/** The record of an act from its tellings: the first decides, the others fill what it leaves open (EV15). */
export function recordOf(tellings: Tellings, id: string, ground: Ground, dayOf: DayOfNews): RapportEvent {
  const [lead] = tellings
  const first = <Value>(pick: (draft: Draft) => Value | null) =>
    tellings.map(pick).find((value) => value !== null) ?? null
  const act = {
    type: lead.read.type,
    mode: first(({ read }) => read.mode),
    contact: first(({ read }) => contactOf(read, ground.text)),
    contexts: [...new Set(tellings.flatMap(({ read }) => read.contexts))],
  }
  const all = (side: 'actors' | 'recipients' | 'reporter') =>
    mostSpecific(
      tellings.map((told) => told[side]),
      ground,
    )
  return {
    id,
    ...act,
    quad: quadOf[act.type],
    intensity: intensityOf(act),
    modality: lead.modality,
    historical: lead.historical,
    ...withoutOwnSide(act, { actors: all('actors'), recipients: all('recipients') }, ground),
    reporter: all('reporter'),
    date: first(({ date }) => date) ?? first(dayOf),
    place: first(({ place }) => place),
    cameo: cameoOf(act),
    confidence: Math.max(...tellings.map(confidenceOf)),
    evidence: tellings.map((told) => evidenceOf(told, ground.text)),
  }
}

function evidenceOf(draft: Draft, text: string): Evidence {
  const { sentence, read } = draft
  const plain = (role: 'place' | 'when', spans: readonly Span[]): readonly EvidenceRole[] =>
    spans.map(({ start, end }) => ({ role, start, end, text: text.slice(start, end), actors: [], anyOf: false }))
  return {
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.end,
    trigger: { start: read.trigger.start, end: read.trigger.end, text: slice(text, read.trigger) },
    roles: [
      ...draft.actors.map((party) => evidenceRole('actor', party)),
      ...draft.recipients.map((party) => evidenceRole('recipient', party)),
      ...draft.reporter.map((party) => evidenceRole('reporter', party)),
      ...plain('place', read.place),
      ...plain('when', read.when),
    ],
  }
}
