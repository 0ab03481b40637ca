import { type Span, slice } from '../../base/span.ts'
import { fields } from './compare-fields.ts'
import type { SentenceOutcome } from './compare-sentence.ts'
import type { SentenceErrors } from './sentence-scores.ts'

/** What went wrong in a sentence, in words; null where all is right. */
export function errorsOf(outcome: SentenceOutcome): SentenceErrors | null {
  const { sentence, text, match, dyads } = outcome
  const quote = (span: Span) => JSON.stringify(slice(text, span))
  const missed = match.missed.map(({ type, trigger, modality }) => `${type} ${quote(trigger)}${unlessActual(modality)}`)
  const extra = match.extra.map(({ type, tellings, actorStates, recipientStates }) => {
    const words = tellings.map(({ trigger }) => quote(trigger)).join(' + ')
    return `${type} ${words} (${listed(actorStates)} → ${listed(recipientStates)})`
  })
  for (const field of fields) {
    missed.push(
      ...(outcome.fields?.[field].missed ?? []).map(({ label, content }) => `${field} (${label}) ${quote(content)}`),
    )
    extra.push(
      ...(outcome.fields?.[field].extra ?? []).map(({ label, content }) => `${field} (${label}) ${quote(content)}`),
    )
  }
  const wrong = [
    ...match.pairs
      .filter(({ gold, system }) => gold.type !== system.type)
      .map(({ gold, system }) => `${quote(gold.trigger)} is ${gold.type}, not ${system.type}`),
    ...match.pairs
      .filter(({ gold, system }) => gold.modality !== system.modality)
      .map(({ gold, system }) => `${quote(gold.trigger)} is ${gold.modality}, not ${system.modality}`),
    ...outcome.parties
      .filter(({ right }) => !right)
      .map(({ phrase, gold, given }) => `${JSON.stringify(phrase)} is ${states(gold)}, not ${states(given)}`),
    ...outcome.dates
      .filter(({ right }) => !right)
      .map(({ trigger, gold, given }) => `${quote(trigger)} is on ${gold}, not ${given ?? 'undated'}`),
  ]
  const pairs = {
    missed: dyads === null ? [] : [...dyads.gold.difference(dyads.given)],
    extra: dyads === null ? [] : [...dyads.given.difference(dyads.gold)],
  }
  if (missed.length + extra.length + wrong.length + pairs.missed.length + pairs.extra.length === 0) return null
  return { file: sentence.file, id: sentence.id, text: sentence.text, missed, extra, wrong, dyads: pairs }
}

function unlessActual(modality: string): string {
  return modality === 'actual' ? '' : ` (${modality})`
}

function states(set: ReadonlySet<string>): string {
  return set.size === 0 ? 'of no state' : [...set].join('/')
}

function listed(codes: readonly string[]): string {
  return [...new Set(codes)].join(', ') || '–'
}
