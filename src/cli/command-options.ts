import type { EventType, Modality } from '../reader/codebook.ts'
import type { ModelSize } from '../reader/onnx/model-sizes.ts'

/** Which reader reads. */
interface ReaderOptions {
  readonly reader?: 'onnx' | 'chat'
  readonly maxRequests?: number
}

/** What the user chose on the command line of `rapport read`. */
export interface ReadOptions extends ReaderOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly explain?: boolean
  readonly model: ModelSize
  readonly models?: string
  readonly date?: string
  readonly minConfidence?: number
}

/** … of `rapport serve`. */
export interface ServeOptions {
  readonly tokens?: string
  readonly db: string
  readonly port: number
  readonly host: string
  readonly rateLimit: number
  readonly model: ModelSize
  readonly models?: string
}

interface LedgerOptions {
  readonly db: string
  readonly json?: boolean
}

/** … of `rapport pair`. */
export interface PairOptions extends LedgerOptions {
  readonly at?: string
  readonly since?: string
  readonly markdown?: boolean
}

/** … of `rapport timeline`. */
export interface PeriodOptions extends LedgerOptions {
  readonly from?: string
  readonly to?: string
}

/** … of `rapport timeline`. */
export interface TimelineOptions extends PeriodOptions {
  readonly all?: boolean
}

/** … of `rapport barometer`. */
export interface BarometerOptions extends PeriodOptions {
  readonly csv?: boolean
}

/** … of `rapport calendar`. */
export interface CalendarOptions extends PeriodOptions {
  readonly at?: string
  readonly ics?: boolean
}

/** … of `rapport demo`. */
export interface DemoOptions {
  readonly full?: boolean
  readonly db?: string
  readonly model: ModelSize
  readonly models?: string
}

/** … of `rapport export`. */
export interface ExportOptions {
  readonly db: string
  readonly pair?: readonly [string, string]
  readonly from?: string
  readonly to?: string
  readonly types?: readonly EventType[]
  readonly modality?: readonly Modality[]
  readonly minConfidence?: number
  readonly out?: string
}

/** … of `rapport site`. */
export interface SiteOptions {
  readonly db: string
  readonly out: string
  /** where the folder will be served; ends in `/` */
  readonly url?: URL
}

/** … of `rapport explain`. */
export type ExplainOptions = LedgerOptions

/** … of `rapport search`. */
export interface SearchOptions extends PeriodOptions {
  readonly outlet?: string
  readonly limit: number
}

interface FillOptions {
  readonly db: string
  readonly model: ModelSize
  readonly models?: string
}

/** … of `rapport brief`. */
export interface BriefOptions extends LedgerOptions {
  readonly at?: string
  readonly since?: string
  readonly html?: boolean
}

/** … of `rapport notify`. */
export type NotifyOptions = Omit<BriefOptions, 'html'>

/** … of `rapport mcp`. */
export type McpOptions = FillOptions

/** … of `rapport ingest`. */
export interface IngestOptions extends ReaderOptions, FillOptions {
  readonly date?: string
  readonly redate?: boolean
  readonly licence?: string
}

/** … of `rapport corrections`. */
export interface CorrectionsOptions extends FillOptions {
  readonly out?: string
  readonly import?: string
  readonly replace?: boolean
}

/** … of `rapport watch`. */
export interface WatchOptions extends FillOptions {
  /** seconds between two looks at a feed */
  readonly every: number
  readonly once?: boolean
}

/** … of `rapport reread`. */
export interface RereadOptions extends FillOptions {
  readonly all?: boolean
}

/** … of `rapport bench`. */
export interface BenchOptions {
  readonly json?: boolean
  readonly model: ModelSize
  readonly models?: string
  readonly stories?: number
  readonly store?: boolean
  readonly events: number
  readonly db?: string
}

/** … of `rapport eval`. */
export interface EvalOptions extends ReaderOptions {
  readonly json?: boolean
  readonly errors?: boolean
  readonly model: ModelSize
  readonly models?: string
  readonly db: string
}

export type EvalKind = 'sentences' | 'relations' | 'dates' | 'ledger' | 'stories' | 'turns'
