import type { Store } from '../store/store.ts'
import { foldPending } from './fold-pending.ts'

/** Folds when it is due: folding takes at most a tenth of the time, so the more it costs the more is folded at once. */
export function foldNowAndThen(store: Store): () => Promise<void> {
  let due = 0
  return async () => {
    const start = performance.now()
    if (start < due) return
    await foldPending(store)
    const end = performance.now()
    due = end + 9 * (end - start)
  }
}
