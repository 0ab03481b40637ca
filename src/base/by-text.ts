/** Order of two texts by their UTF-16 units, the same on every machine; for `toSorted`. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
