import type { PlainDate } from '../../base/plain-date.ts'
import { lookup } from '../lookups.ts'
import type { NameHit, Scan } from './name-hit.ts'
import { isCapitalised, openers, titleHeads } from './words.ts'

/**
 * Adds the names that need another name to be understood: "North and South Korea" (the first shares the second's end)
 * "the North" once the article has said "North Korea", and a person named in full before by the
 * first or the last part of that name: family names stand first in many languages.
 */
export function withShortForms(scans: readonly Scan[], date: PlainDate | null): readonly Scan[] {
  const long = new Map<string, NameHit>()
  const surnames = new Map<string, NameHit>()
  /** first and last words of persons named in full: family names stand first in many languages */
  const parts = new Map<string, NameHit>()
  return scans.map((scan) => {
    const added: NameHit[] = []
    for (const hit of scan.hits) {
      const [first, second] = hit.words.split(' ')
      if (first && second && hit.candidates[0]?.via === 'country') long.set(first, hit)
    }
    scan.words.forEach((word, at) => {
      const whole = isSurname(word) && !isCovered(scan, at) ? surnames.get(word) : undefined
      if (whole && scan.sentence.tokens[at]) {
        added.push({ ...whole, ...scan.sentence.tokens[at], from: at, to: at + 1, words: word, affix: false })
        return
      }
      if (!isCapitalised(word) || scan.hits.some((hit) => hit.from <= at && at < hit.to && !hit.person)) return
      const candidates =
        sharedEnd(scan, at, date) ??
        (isCapitalised(scan.words[at + 1] ?? '') || !/^the$/i.test(scan.words[at - 1] ?? '')
          ? null
          : long.get(word)?.candidates)
      const token = scan.sentence.tokens[at]
      if (candidates && token)
        added.push({ ...token, from: at, to: at + 1, words: word, person: false, candidates, tag: null, affix: false })
    })
    for (const hit of scan.hits) {
      if (!hit.person) continue
      const whole = hit.to - hit.from === 1 ? parts.get(hit.words) : undefined
      if (whole && !isFamousNamesake(hit, whole)) added.push({ ...hit, candidates: whole.candidates })
      if (hit.to - hit.from === 1) continue
      surnames.set(scan.words[hit.to - 1] ?? '', hit)
      for (const part of [scan.words[hit.from], scan.words[hit.to - 1]]) if (part) parts.set(part, hit)
    }
    if (added.length === 0) return scan
    const covered = (hit: NameHit) => added.some((one) => one.from >= hit.from && one.to <= hit.to)
    return { ...scan, hits: [...scan.hits.filter((hit) => !covered(hit)), ...added].sort((a, b) => a.start - b.start) }
  })
}

/** Whom the lists know well by this name alone is not the relative whom the article names in full (RES7). */
function isFamousNamesake({ candidates: [best] }: NameHit, { candidates }: NameHit): boolean {
  return best !== undefined && best.weight >= 0.95 && !candidates.some(({ actor }) => actor.id === best.actor.id)
}

function isSurname(word: string): boolean {
  return (
    isCapitalised(word) && word.length > 3 && !titleHeads.has(word.toLowerCase()) && !openers.has(word.toLowerCase())
  )
}

function isCovered(scan: Scan, at: number): boolean {
  return scan.hits.some((hit) => hit.from <= at && at < hit.to)
}

function sharedEnd(scan: Scan, at: number, date: PlainDate | null) {
  if (!/^(?:and|or|&)$/.test(scan.words[at + 1] ?? '')) return null
  const next = scan.hits.find((hit) => hit.from === at + 2)
  const end = next?.words.split(' ').slice(1).join(' ')
  if (!next || next.person || !end || !isCapitalised(end)) return null
  const candidates = lookup(`${scan.words[at]} ${end}`, date)
  return candidates[0]?.via === 'country' || candidates[0]?.via === 'demonym' ? candidates : null
}
