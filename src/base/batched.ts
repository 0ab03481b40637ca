/**
 * Gathers items until they weigh `full`, or until the source has nothing ready: a filter that is fed line by line
 * answers each line at once, one that is fed from a file gets full batches.
 */
export async function* batched<Item>(
  items: AsyncIterable<Item>,
  weigh: (item: Item) => number,
  full: number,
): AsyncGenerator<readonly Item[]> {
  const source = items[Symbol.asyncIterator]()
  try {
    let batch: Item[] = []
    let weight = 0
    let coming = source.next()
    for (;;) {
      if (batch.length > 0 && (weight >= full || !(await isReady(coming)))) {
        // what comes next may fail meanwhile; it is told when its turn comes
        coming.catch(() => {})
        yield batch
        batch = []
        weight = 0
      }
      const { done, value } = await coming
      if (done === true) break
      batch.push(value)
      weight += weigh(value)
      coming = source.next()
    }
    if (batch.length > 0) yield batch
  } finally {
    await source.return?.()
  }
}

/** Whether the promise settles before a line could have been typed. */
async function isReady(coming: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const ready = coming.then(
    () => true,
    () => true,
  )
  const settled = await Promise.race([ready, late])
  clearTimeout(timer)
  return settled
}

const patienceMs = 20
