import { type Counts, compareSets, noCounts, percent, scoreOf, sumCounts } from '../counts.ts'
import { type Dyad, isBetweenStates, quadDyad } from '../dyads.ts'
import { f1Interval } from './bootstrap.ts'
import { fields } from './compare-fields.ts'
import { addRoles, noRoles } from './compare-roles.ts'
import type { SentenceOutcome } from './compare-sentence.ts'
import { accuracyOf, confusionOf } from './confusion.ts'
import type { FieldScore, FieldScores, SentenceScores, Share } from './sentence-scores.ts'

/** Figures of outcomes that are grouped by article. */
export function scoreSentences(articles: readonly (readonly SentenceOutcome[])[]): SentenceScores {
  const all = articles.flat()
  const scored = (count: (outcome: SentenceOutcome) => Counts) => {
    const groups = articles.map((article) => sumCounts(article.map(count)))
    return { ...scoreOf(sumCounts(groups)), interval: f1Interval(groups) }
  }
  const roles = all.map((outcome) => outcome.roles).reduce(addRoles, noRoles)
  const { interval: _, ...trigger } = scored(({ match }) => countsOf(match, match.pairs.length))
  const modalities = confusionOf(
    all.flatMap(({ match }) => match.pairs.map(({ gold, system }) => [gold.modality, system.modality] as const)),
  )
  const named = all.flatMap(({ sentence, names }) => (sentence.hasNames && names !== null ? names : []))
  return {
    n: all.length,
    articles: articles.length,
    trigger,
    typed: scored(({ match }) =>
      countsOf(match, match.pairs.filter(({ gold, system }) => gold.type === system.type).length),
    ),
    modality: accuracyOf(modalities),
    roles: { ...scoreOf(roles.exact), overlap: scoreOf(roles.overlap) },
    dyads: dyadsScore(all, scored),
    resolved: resolvedScore(all),
    dates: {
      ...shareOf(all.flatMap(({ dates }) => dates)),
      given: all.flatMap(({ dates }) => dates).filter(({ given }) => given !== null).length,
    },
    eventFree: eventFree(all),
    names: { n: named.length, ...scoreOf(sumCounts(named)) },
    ...fieldScores(all),
    confusion: confusionOf(all.flatMap(typePairs)),
    modalities,
  }
}

function countsOf({ pairs, missed, extra }: SentenceOutcome['match'], right: number): Counts {
  return { right, given: pairs.length + extra.length, gold: pairs.length + missed.length }
}

function dyadsScore(
  all: readonly SentenceOutcome[],
  scored: (count: (outcome: SentenceOutcome) => Counts) => SentenceScores['dyads']['all'],
) {
  const compare = ({ dyads }: SentenceOutcome, keep: (dyad: Dyad) => Dyad | null) => {
    if (dyads === null) return noCounts
    const kept = (set: ReadonlySet<Dyad>) => new Set([...set].flatMap((dyad) => keep(dyad) ?? []))
    return compareSets(kept(dyads.given), kept(dyads.gold))
  }
  const total = scored((outcome) => compare(outcome, (dyad) => dyad))
  const { interval: _, ...score } = total
  const { interval: __, ...quad } = scored((outcome) => compare(outcome, quadDyad))
  return {
    n: all.filter(({ dyads }) => dyads !== null).length,
    ...score,
    all: total,
    between: scored((outcome) => compare(outcome, (dyad) => (isBetweenStates(dyad) ? dyad : null))),
    quad,
  }
}

function resolvedScore(all: readonly SentenceOutcome[]): SentenceScores['resolved'] {
  const parties = all.flatMap((outcome) => outcome.parties)
  return {
    ...shareOf(parties),
    named: shareOf(parties.filter(({ named }) => named)),
    unnamed: shareOf(parties.filter(({ named }) => !named)),
  }
}

function shareOf(items: readonly { readonly right: boolean }[]): Share {
  const right = items.filter((item) => item.right).length
  return { n: items.length, right, accuracy: percent(right, items.length) }
}

function eventFree(all: readonly SentenceOutcome[]): SentenceScores['eventFree'] {
  const quiet = all.filter(({ match }) => match.pairs.length + match.missed.length === 0)
  const events = quiet.reduce((sum, { match }) => sum + match.extra.length, 0)
  return { sentences: quiet.length, events, per100: percent(events, quiet.length) }
}

function fieldScores(all: readonly SentenceOutcome[]): FieldScores {
  const score = (field: (typeof fields)[number]): FieldScore => {
    const outcomes = all.flatMap((outcome) => outcome.fields?.[field] ?? [])
    const found = outcomes.flatMap((outcome) => outcome.found)
    const missed = outcomes.reduce((sum, outcome) => sum + outcome.missed.length, 0)
    const extra = outcomes.reduce((sum, outcome) => sum + outcome.extra.length, 0)
    return fieldScore(found.length + missed, found.length, found.filter(({ right }) => right).length, extra)
  }
  const contacts = all.flatMap(({ contact }) => contact ?? [])
  const total = (key: 'gold' | 'found' | 'right' | 'extra') => contacts.reduce((sum, contact) => sum + contact[key], 0)
  const [statements, issues, purposes, causes, outlook] = fields.map(score)
  return {
    statements: statements!,
    issues: issues!,
    purposes: purposes!,
    causes: causes!,
    outlook: outlook!,
    contacts: fieldScore(total('gold'), total('found'), total('right'), total('extra')),
  }
}

function fieldScore(n: number, found: number, right: number, extra: number): FieldScore {
  const { p, r, f1 } = scoreOf({ right: found, given: found + extra, gold: n })
  return { n, found, right, extra, p, r, f1 }
}

function typePairs({ match }: SentenceOutcome): readonly (readonly [string, string])[] {
  return [
    ...match.pairs.map(({ gold, system }) => [gold.type, system.type] as const),
    ...match.missed.map(({ type }) => [type, 'missed'] as const),
    ...match.extra.map(({ type }) => ['none', type] as const),
  ]
}
