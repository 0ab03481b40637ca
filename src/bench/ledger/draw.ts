import { randomOf } from '../../base/random.ts'

/** Draws that depend on nothing but their seed. */
export interface Picker {
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  /** two different ones, each item as often as one over its place in the list (Zipf) */
  readonly twoByRank: <Item>(items: readonly Item[]) => readonly [Item, Item]
}

/** A picker for a seed; seeds that lie side by side draw differently. */
export function pickerOf(seed: number): Picker {
  const chance = randomOf(Math.imul(seed + 1, 0x9e3779b1))
  const rank = (length: number): number => Math.min(Math.floor((length + 1) ** chance()), length) - 1
  return {
    oneOf: (items) => items[Math.floor(chance() * items.length)]!,
    twoByRank: (items) => {
      const first = rank(items.length)
      let second = rank(items.length)
      while (second === first) second = rank(items.length)
      return [items[first]!, items[second]!]
    },
  }
}
