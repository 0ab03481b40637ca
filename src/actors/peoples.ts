import { dataRows, parts, weighted } from './data-file.ts'
import { slug } from './name-key.ts'

const ofNone: ReadonlySet<string> = new Set(
  dataRows('actors/peoples.txt').flatMap(([state, names]) =>
    state === '*' ? `people:${slug(weighted(parts(names)[0]!, 1)[0])}` : [],
  ),
)

/** Whether an actor is a people of no state: a faith, or a people that lives among others ("Christians", "Roma"). */
export function isOfNoState(id: string): boolean {
  return ofNone.has(id)
}
