import { stateOf } from '../actor.ts'
import type { Candidate } from '../candidate.ts'
import type { NameHit, Scan } from './name-hit.ts'

/**
 * Towns that say themselves where they are: "Moyale, Ethiopia" is the Ethiopian one, "Paris, Texas" of the state of Texas (RES24).
 */
export function withOwnTowns(scans: readonly Scan[]): readonly Scan[] {
  return scans.map((scan) => ({
    ...scan,
    hits: scan.hits.map((hit, index) => ownTown(scan, hit, scan.hits[index + 1])),
  }))
}

function ownTown({ words }: Scan, hit: NameHit, next: NameHit | undefined): NameHit {
  const [owner] = next?.candidates ?? []
  if (hit.person || !next || !owner || hit.candidates.length === 0 || !hit.candidates.every(isTown)) return hit
  const isBehind = /^,(?: the)?$/.test(words.slice(hit.to, next.from).join(' '))
  if (!isBehind || !(owner.via === 'country' || owner.via === 'region')) return hit
  const own = hit.candidates.filter(({ actor }) => stateOf(actor) === stateOf(owner.actor))
  if (own.length > 0) return { ...hit, candidates: own.map((one) => ({ ...one, weight: 1 })) }
  return owner.via === 'region' ? { ...hit, candidates: [owner] } : hit
}

function isTown({ via }: Candidate): boolean {
  return via === 'city' || via === 'region' || via === 'metonym'
}
