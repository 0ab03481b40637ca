import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOf } from '../../actors/actor.ts'
import { inWords } from '../../base/date-overlap.ts'
import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isName } from '../../mentions/mention.ts'
import type { ContactKind } from '../../reader/codebook.ts'
import type { ContactStep } from './contact-step.ts'

/** The contact of persons of several states or bodies that the headline of an article names. */
export interface HeadlineContact {
  readonly kind: ContactKind
  /** the article is what they say in it: "Remarks by A and B before bilateral meeting" */
  readonly isOpening: boolean
  readonly published: string
  /** ids of the persons that the headline names, and the states and bodies they act for */
  readonly persons: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
}

/** Null where the headline names no contact, one that is still to come, or persons of one side only. */
export function contactOfHeadline(document: EventDocument): HeadlineContact | null {
  const headline = headlineOf(document)
  const isOpening = opening.test(headline)
  const kind = isOpening || meeting.test(headline) ? 'meeting' : call.test(headline) ? 'call' : null
  if (kind === null || ahead.test(headline) || document.published === null) return null
  const { persons, codes } = personsOf(headline, document)
  return codes.size < 2 ? null : { kind, isOpening, published: document.published, persons, codes }
}

/** Nobody but those of the headline takes part, and no day is told but that of the article. */
export function isOfHeadline(step: ContactStep, { codes, persons, published }: HeadlineContact): boolean {
  const day = inWords(step.date)
  const isToday = day === null || (day.start === published && day.end === published)
  const isOfThem = step.codes.size > 1 && step.codes.isSubsetOf(codes)
  return (
    isToday &&
    isOfThem &&
    [...step.persons.keys()].every((id) => persons.has(id)) &&
    step.event.type === 'CONSULT' &&
    !step.event.historical
  )
}

/** The title, else the headline that the text begins with. */
function headlineOf({ title, text, sentences: [first] }: EventDocument): string {
  return title ?? (first?.kind === 'headline' ? slice(text, first) : '')
}

/** The persons of the article whose name, as the text has it, ends in a word of the headline. */
function personsOf(headline: string, { mentions, resolutions, actors, text }: EventDocument) {
  const said = new Set(namesIn(headline))
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const named = mentions.flatMap((mention) => {
    const [only, ...others] = resolutions.get(mention.id)?.actors ?? []
    const actor = others.length === 0 ? byId.get(only ?? '') : undefined
    if (actor?.kind !== 'person' || !isName(mention)) return []
    return said.has(namesIn(slice(text, mention)).at(-1) ?? '') ? [actor] : []
  })
  return {
    persons: new Set(named.map(({ id }) => id)),
    codes: new Set(named.map((actor) => stateOf(actor)).filter((code) => code !== '?')),
  }
}

function namesIn(said: string): readonly string[] {
  const names = said.replace(/['’]s?(?!\p{L})/gu, ' ').match(/\p{Lu}[\p{L}'’-]*/gu) ?? []
  return names.map((name) => name.toLowerCase())
}

const { calls, meetings, remarks, at, ahead: coming } = words.headline
const between = (nouns: readonly string[]) => new RegExp(`\\b(?:${nouns.join('|')}) (?:with|between)\\b`, 'iu')
const call = between(calls)
const meeting = between(meetings)
const ahead = new RegExp(`\\b(?:${coming.join('|')})\\b`, 'iu')
const opening = new RegExp(
  `^(?:\\p{L}+ )?(?:${remarks.join('|')}) (?:by|of) .*\\band\\b.*\\b(?:${at.join('|')})\\b`,
  'iu',
)
