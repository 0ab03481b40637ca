import type { Span } from '../base/span.ts'
import type { Actor } from './actor.ts'
import type { Scan } from './names/name-hit.ts'
import type { OfficeCode } from './office.ts'
import type { PhraseReading } from './phrases/phrase-reading.ts'
import type { Referent } from './references/discourse.ts'
import type { Part } from './references/roles.ts'
import type { Resolvable } from './resolvable.ts'

/** What is known of an article while its mentions are resolved in order. */
export interface Told extends Resolvable {
  readonly scans: readonly Scan[]
  /** what the own words of each mention say */
  readonly readings: readonly (PhraseReading | null)[]
  /** whom the text has named or meant so far */
  readonly referents: readonly Referent[]
  /** whom a span means, as far as it is known by now */
  readonly actorsAt: (span: Span) => readonly Actor[]
  readonly partsAt: (span: Span) => readonly Part[]
  /** who holds an office in the state that publishes, where a state has one of it */
  readonly ownHolder: (office: OfficeCode) => Actor | null
  /** the state in whose capital the report was written, by its dateline (RES178) */
  readonly seat: string | null
}
