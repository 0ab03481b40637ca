/** Joins each entry to the first one before it that is the same; the order of the first tellings stays. */
export function gather<Entry>(
  entries: readonly Entry[],
  isSame: (told: Entry, again: Entry) => boolean,
  joined: (told: Entry, again: Entry) => Entry,
): readonly Entry[] {
  const kept: Entry[] = []
  for (const entry of entries) {
    const index = kept.findIndex((told) => isSame(told, entry))
    if (index < 0) kept.push(entry)
    else kept[index] = joined(kept[index]!, entry)
  }
  return kept
}
