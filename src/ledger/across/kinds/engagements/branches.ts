import { codesOf } from '../../codes.ts'
import type { Telling } from '../../entry.ts'
import { idsOf } from '../../parties.ts'

/** Whether the people of two states who meet are of other branches of both: officers are not their ministers (LA7). */
export function branchesDiffer(telling: Telling<'engagement'>, tellings: readonly Telling<'engagement'>[]): boolean {
  const [mine, theirs] = [branchesOf([telling]), branchesOf(tellings)]
  const both = [...mine.keys()].filter((code) => theirs.has(code))
  return both.length > 1 && both.every((code) => mine.get(code)!.isDisjointFrom(theirs.get(code)!))
}

/** The sectors of those people and bodies of each state whose sector is known. */
function branchesOf(tellings: readonly Telling<'engagement'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const branches = new Map<string, Set<string>>()
  for (const telling of tellings)
    for (const id of idsOf(telling.record.parties).filter((one) => one.includes(':')))
      for (const code of codesOf([id], telling))
        for (const sector of telling.actors[id]?.sectors ?? [])
          branches.set(code, (branches.get(code) ?? new Set()).add(sector))
  return branches
}
