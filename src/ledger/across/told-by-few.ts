import { codeOf } from './codes.ts'
import type { Telling } from './entry.ts'
import { sourcesAmong } from './sources.ts'

/** Of how many sources one at least must tell something for it to be told of the entry. */
const oneIn = 5

/**
 * What tellings of an entry say, each thing once, without what less than one in five of the sources that say anything of the sort tell
 * (LA21): what thirty tell of two, and one of a third, is that of the two.
 */
export function withoutFew<Kind extends Telling, Item>(
  tellings: readonly Kind[],
  itemsOf: (telling: Kind) => readonly Item[],
  keyOf: (item: Item, telling: Kind) => string,
): readonly Item[] {
  const told = tellings.flatMap((telling) =>
    itemsOf(telling).map((item) => ({ item, key: keyOf(item, telling), source: telling.source })),
  )
  const all = sourcesAmong(told)
  const kept = [...Map.groupBy(told, ({ key }) => key).values()].filter((same) => sourcesAmong(same) * oneIn >= all)
  const keys = new Set(kept.map(([one]) => one!.key))
  return [...new Set(told.filter(({ key }) => keys.has(key)).map(({ item }) => item))]
}

/** The actors of one side, by the states and bodies they are of. */
export function sideOf<Kind extends Telling>(
  tellings: readonly Kind[],
  idsOf: (record: Kind['record']) => readonly string[],
): readonly string[] {
  return withoutFew(
    tellings,
    ({ record }) => idsOf(record),
    (id, telling) => codeOf(id, telling) ?? id,
  )
}
