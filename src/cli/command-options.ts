import type { ModelSize } from '../reader/onnx/model-sizes.ts'

/** What the user chose on the command line of `rapport read`. */
export interface ReadOptions {
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
  readonly port: number
  readonly host: string
  readonly rateLimit: number
  readonly model: ModelSize
  readonly models?: string
}

/** … of `rapport bench`. */
export interface BenchOptions {
  readonly json?: boolean
  readonly model: ModelSize
  readonly models?: string
  readonly stories?: number
}

/** … of `rapport eval`. */
export interface EvalOptions {
  readonly json?: boolean
  readonly errors?: boolean
  readonly model: ModelSize
  readonly models?: string
}

export type EvalKind = 'sentences' | 'relations' | 'dates' | 'ledger' | 'stories'
