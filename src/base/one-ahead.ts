/**
 * Works on the next item while the last one is in use: a reader that computes elsewhere need not wait for what is done
 * with its results. The order stays; no more than one item is ahead. Whoever stops early is held until the work at hand
 * has ended, so that what it works with can be closed.
 */
export async function* oneAhead<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  let isStopped = false
  let working: Promise<unknown> = Promise.resolve()
  const next = async (): Promise<{ readonly result: Result } | null> => {
    const { done, value } = await source.next()
    if (done === true || isStopped) return null
    const result = work(value)
    working = result
    return { result: await result }
  }
  try {
    let coming = next()
    for (let now = await coming; now !== null; now = await coming) {
      coming = next()
      // told when its turn comes
      coming.catch(() => {})
      yield now.result
    }
  } finally {
    isStopped = true
    // not awaited: the source may be waiting for its next line
    source.return?.().catch(() => {})
    await working.catch(() => {})
  }
}
