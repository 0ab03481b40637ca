import type { PlainDate } from '../../base/plain-date.ts'
import type { Span } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Annotation } from '../../reader/reader.ts'
import { type Actor, unique } from '../actor.ts'
import { lookup } from '../lookups.ts'
import type { Scan } from '../names/name-hit.ts'
import type { OfficeCode } from '../office.ts'
import { officeOf } from '../office-of.ts'
import { personActor } from '../phrases/known-person.ts'
import type { Knowledge } from '../phrases/phrase-reading.ts'
import type { Referent } from './discourse.ts'

/** Every name of the article as something that later words can refer to. */
export function namedReferents(scans: readonly Scan[], knowledge: Knowledge): Referent[] {
  return scans.flatMap((scan) =>
    scan.hits.flatMap((hit, index): readonly Referent[] => {
      const chosen = hit.person ? null : knowledge.choose(hit)
      const actor = hit.person ? personActor(hit, [], null, knowledge) : chosen?.actor
      if (!actor || hit.affix) return []
      const isTown = chosen?.via === 'city' || chosen?.via === 'region'
      const place =
        isTown || /^(?:in|at|near)$/.test(scan.words[hit.from - 1] ?? '') || isBehindTown(scan, index, knowledge)
      const { start, end } = hit
      const sentence = scan.sentence.index
      return [
        {
          start,
          end,
          sentence,
          actors: [actor],
          number: 'one',
          party: false,
          place,
          together: false,
          office: officeOf(actor),
        },
      ]
    }),
  )
}

/** "in Vienna, | Austria": the state of a town says where, not who. */
function isBehindTown(scan: Scan, index: number, knowledge: Knowledge): boolean {
  const [town, hit] = [scan.hits[index - 1], scan.hits[index]]
  if (!town || !hit || town.person || town.to !== hit.from - 1 || scan.words[town.to] !== ',') return false
  const via = knowledge.choose(town)?.via
  return via === 'city' || via === 'region'
}

/** The town of a dateline ("ATHENS, 5 December 2025 —"): where the article is written, so whom "the government" may mean. */
export function datelineReferent(text: string, dateline: Span | null, date: PlainDate | null): readonly Referent[] {
  if (dateline === null) return []
  const actor = lookup(townOf(text, dateline), date)[0]?.actor
  if (actor === undefined) return []
  return [
    {
      ...dateline,
      sentence: 0,
      actors: [actor],
      number: 'one',
      party: false,
      place: true,
      together: false,
      office: null,
    },
  ]
}

/** The state that speaks or publishes: in mind before the text begins. */
export function voiceReferent(state: Actor): Referent {
  const apart = { start: -2, end: -1, sentence: -1, number: 'one' as const }
  return { ...apart, actors: [state], party: false, place: false, together: false, office: null }
}

/** A resolved mention as something to refer to; `office` is what its own title says. */
export function referentOf(mention: Mention, actors: readonly Actor[], office: OfficeCode | null): Referent {
  const { start, end, sentence } = mention
  const number = actors.length > 1 ? 'many' : mention.number
  const own = office ?? (actors.length === 1 ? officeOf(actors[0]) : null)
  return { start, end, sentence, actors, number, party: true, place: false, together: false, office: own }
}

/**
 * Parties whom an event of the sentence brings together: all sides of a contact, the actors of anything else. "They",
 * "both leaders" in what follows mean these.
 */
export function togetherIn(
  annotation: Annotation,
  sentence: number,
  actorsAt: (span: Span) => readonly Actor[],
): readonly Referent[] {
  const groups = annotation.events.flatMap(({ type, actors, recipients, reporter }) => {
    const alike = type !== 'CONSULT' && type !== 'AGREE'
    const acting = type === 'CONSULT' ? [...actors, ...recipients] : actors
    const others = type === 'CONSULT' ? [reporter] : [recipients, reporter]
    return [{ spans: acting, alike, passing: false }, ...others.map((spans) => ({ spans, alike: true, passing: true }))]
  })
  const spoken = annotation.statements.map(({ speaker }) => ({ spans: speaker, alike: true, passing: true }))
  return [...groups, ...spoken].flatMap(({ spans, alike, passing }): readonly Referent[] => {
    const actors = unique(spans.flatMap(actorsAt))
    if (actors.length < 2) return []
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    const one = { start, end, sentence, actors, number: 'many' as const, party: true, place: false }
    return [{ ...one, together: true, alike, passing, office: null }]
  })
}

/** The state whose capital a dateline names; null where it names no capital, or one that hosts bodies of many (RES178). */
export function seatOf(text: string, dateline: Span | null, date: PlainDate | null): string | null {
  const [best] = dateline === null ? [] : lookup(townOf(text, dateline), date)
  return best?.via === 'metonym' && best.weight >= sure ? best.actor.id : null
}

const sure = 0.8

function townOf(text: string, dateline: Span): string {
  return /^[^,(–—_-]+/.exec(text.slice(dateline.start, dateline.end))?.[0].trim() ?? ''
}
