import type { NameHit, Scan } from '../names/name-hit.ts'
import { groupsOf, type NameGroup, prepositions } from './owners.ts'

/** The person whose name is at the head of a phrase. */
export function headPerson(scan: Scan, from: number, to: number, inside: readonly NameHit[]): NameHit | null {
  return (
    inside.find((hit) => hit.person && isDescribed(scan, hit, from, to)) ??
    inside.findLast((hit) => hit.person && endsPhrase(scan, hit, to)) ??
    null
  )
}

/** The group of names at the end of a phrase that ends with a name: "militant group | Hamas"; not "ambassador to Russia". */
export function headName(scan: Scan, from: number, names: readonly NameHit[], to: number): NameGroup | null {
  const last = names.at(-1)
  if (last === undefined || !endsPhrase(scan, last, to)) return null
  const group = groupsOf(scan, names).at(-1) ?? null
  let before = (group?.hits[0]?.from ?? from) - 1
  while (/^(?:the|former)$/.test(scan.words[before] ?? '')) before--
  return before >= from && prepositions.has(scan.words[before] ?? '') ? null : group
}

/** "Ann Lee, chief of staff of President Bo Kaya": the name at the head, with a description and no other name behind its comma. */
function isDescribed(scan: Scan, hit: NameHit, from: number, to: number): boolean {
  const next = hit.to + 1
  const isList = scan.hits.some((other) => other.person && other.from === next)
  return hit.from === from && scan.words[hit.to] === ',' && next < to && !isList
}

function endsPhrase(scan: Scan, hit: NameHit, to: number): boolean {
  return (
    hit.to === to ||
    (hit.person && prepositions.has(scan.words[hit.to] ?? '')) ||
    scan.words.slice(hit.to, to).every((word) => /^(?:['’]s?|[.,"”)]|Jr\.|Sr\.|II|III)$/.test(word))
  )
}
