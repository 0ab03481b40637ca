import type { Span } from '../../base/span.ts'
import { agrees } from '../compare-date.ts'
import { type Counts, compareSets } from '../counts.ts'
import { type Dyad, dyadsOf } from '../dyads.ts'
import type { GoldAnnotation, GoldSentence } from '../gold/gold.ts'
import type { GoldDocument } from '../gold/gold-document.ts'
import type { SystemSentence } from '../system.ts'
import { type ContactOutcome, compareContact } from './compare-contact.ts'
import { compareField, type Field, type FieldOutcome } from './compare-fields.ts'
import { addRoles, compareRoles, noRoles, type RoleCounts } from './compare-roles.ts'
import { compareStates, type ResolvedParty } from './compare-states.ts'
import { type EventMatch, matchEvents } from './match-events.ts'
import type { IsNamed } from './named.ts'
import { wordsOf } from './words-of.ts'

/** What one sentence was read as, beside what is due. Null where the line was not annotated for it. */
export interface SentenceOutcome {
  readonly sentence: GoldSentence
  /** offset of the sentence in the article's text */
  readonly start: number
  readonly text: string
  readonly match: EventMatch
  readonly roles: RoleCounts
  readonly parties: readonly ResolvedParty[]
  readonly dyads: { readonly given: ReadonlySet<Dyad>; readonly gold: ReadonlySet<Dyad> } | null
  readonly dates: readonly DateOutcome[]
  readonly names: Counts | null
  readonly fields: Readonly<Record<Field, FieldOutcome>> | null
  readonly contact: ContactOutcome | null
}

/** A date that the gold gives for an event whose trigger was found. */
interface DateOutcome {
  readonly trigger: Span
  readonly gold: string
  readonly given: string | null
  readonly right: boolean
}

/** Compares the reading of one sentence of a document with its gold. */
export function compareSentence(
  document: GoldDocument,
  index: number,
  system: SystemSentence,
  isNamed: IsNamed,
): SentenceOutcome {
  const sentence = document.gold[index]!
  const gold = document.annotations[index]!
  const { tokens, start } = document.sentences[index]!
  const match = matchEvents(gold.events, system.events, tokens)
  const { text } = document.text
  return {
    sentence,
    start,
    text,
    match,
    roles: match.pairs.map((pair) => compareRoles(pair.telling.roles, pair.gold, tokens)).reduce(addRoles, noRoles),
    parties: sentence.hasStates
      ? match.pairs.flatMap((pair) => compareStates(pair, tokens, text, (span) => isNamed(span, index)))
      : [],
    dyads: sentence.hasStates ? { given: dyadsOf(system.events), gold: goldDyads(gold) } : null,
    dates: datesOf(match),
    names: sentence.hasNames
      ? compareSets(nameKeys(system.annotation.names, tokens), nameKeys(gold.names, tokens))
      : null,
    fields: sentence.complete ? fieldsOf(system, gold, tokens) : null,
    contact: sentence.complete ? compareContact(sentence, match, system.events) : null,
  }
}

function goldDyads({ events }: GoldAnnotation): ReadonlySet<Dyad> {
  const states = (parties: readonly { readonly state: string | null }[]) => parties.map(({ state }) => state)
  return dyadsOf(
    events.map(({ type, actors, recipients }) => ({
      type,
      actorStates: states(actors),
      recipientStates: states(recipients),
    })),
  )
}

function datesOf({ pairs }: EventMatch): readonly DateOutcome[] {
  return pairs.flatMap(({ gold, system: { date } }) => {
    if (gold.date === null) return []
    const given = date === null ? null : date.start === date.end ? date.start : `${date.start}/${date.end}`
    return { trigger: gold.trigger, gold: gold.date, given, right: agrees(date, gold.date) }
  })
}

function nameKeys(names: GoldAnnotation['names'], words: readonly Span[]): ReadonlySet<string> {
  return new Set(
    names.map((name) => {
      const { from, to } = wordsOf(name, words)
      return `${name.kind} ${from} ${to}`
    }),
  )
}

function fieldsOf(
  system: SystemSentence,
  gold: GoldAnnotation,
  words: readonly Span[],
): Readonly<Record<Field, FieldOutcome>> {
  const compare = (field: Field) => compareField(field, system.annotation, gold, words)
  return {
    statements: compare('statements'),
    issues: compare('issues'),
    purposes: compare('purposes'),
    causes: compare('causes'),
    outlook: compare('outlook'),
  }
}
