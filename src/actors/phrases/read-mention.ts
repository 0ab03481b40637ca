import type { Span } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Candidate, CandidateSource } from '../candidate.ts'
import { lookup } from '../lookups.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import type { Knowledge, PhraseReading } from './phrase-reading.ts'
import { readPhrase } from './read-phrase.ts'

/** What the own words of a mention say; null for pronouns, and for what names no party. */
export function readMention(mention: Mention, scans: readonly Scan[], knowledge: Knowledge): PhraseReading | null {
  const scan = scans[mention.sentence]
  if (scan === undefined || mention.kind === 'PRONOUN') return null
  if ((unnamed.has(mention.kind) || mention.kind === 'TITLE') && !mention.party) return null
  const [from, to] = tokenRange(scan, mention)
  if (to <= from) return null
  const cut = scan.hits.find((hit) => hit.from < to && hit.to > to)
  if (cut === undefined) return readPhrase(scan, from, to, knowledge)
  const own = cut.person ? null : nameWithin(scan, mention, cut, [from, to], knowledge)
  return own ? readPhrase(own, from, to, knowledge) : readPhrase(scan, Math.min(from, cut.from), cut.to, knowledge)
}

/** The tokens of a span: first, and behind the last. */
export function tokenRange({ sentence: { tokens } }: Scan, span: Span): readonly [number, number] {
  let from = 0
  while (from < tokens.length && (tokens[from]?.end ?? 0) <= span.start) from++
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++
  return [from, to]
}

/** A place or people inside the longer name of something else ("UK" in "UK Foreign Office") stands for itself. */
function nameWithin(
  scan: Scan,
  { start, end }: Mention,
  cut: NameHit,
  [from, to]: readonly [number, number],
  { date }: Knowledge,
): Scan | null {
  const words = scan.words.slice(from, to).join(' ')
  const candidates = lookup(words, date)
  if (!isPlace(candidates) || isPlace(cut.candidates)) return null
  const own: NameHit = { start, end, from, to, words, person: false, candidates, tag: null, affix: false }
  return { ...scan, hits: scan.hits.map((hit) => (hit === cut ? own : hit)) }
}

function isPlace([best]: readonly Candidate[]): boolean {
  return best !== undefined && places.has(best.via)
}

const places: ReadonlySet<CandidateSource> = new Set(['country', 'demonym', 'city', 'region'])
const unnamed: ReadonlySet<Mention['kind']> = new Set(['EVENT', 'WEAPON', 'LAW', 'DATE'])
