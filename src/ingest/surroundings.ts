import type { Reader } from '../reader/reader.ts'
import type { Store } from '../store/store.ts'

/** What a writer works with. */
export interface IngestSurroundings {
  readonly store: Store
  readonly reader: Reader
  /** the time now; tests hand in another */
  readonly clock?: () => Date
}
