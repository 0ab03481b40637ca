import type { PlainDate } from '../base/plain-date.ts'
import type { Reader } from '../reader/reader.ts'
import type { Store } from '../store/store.ts'

/** What a writer works with. */
export interface IngestSurroundings {
  readonly store: Store
  readonly reader: Reader
  /** the day of publication of articles that do not say theirs */
  readonly date?: PlainDate | undefined
  /** whether it takes the place of one that an earlier run gave them */
  readonly redate?: boolean | undefined
  /** the time now; tests hand in another */
  readonly clock?: () => Date
}
