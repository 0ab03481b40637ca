import { z } from 'zod'

export const families = ['event', 'statement', 'issue', 'purpose', 'cause', 'outlook'] as const
export type Family = (typeof families)[number]

const family = z.object({ labels: z.array(z.string()).min(2), roles: z.array(z.string()).min(2) })

/** What `models/<size>/manifest.json` says of a model: written by training/release.py, read and checked here. */
export const manifestSchema = z.object({
  name: z.string(),
  version: z.number().int(),
  encoder: z.string(),
  /** the graph in parts, which follow one another as one message: a part that a later release does not change is stored once */
  graph: z.array(z.object({ file: z.string(), bytes: z.number().int(), sha256: z.string() })).min(1),
  tokenizer: z.object({
    file: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    unknown: z.number().int(),
    maxPieces: z.number().int(),
  }),
  /** the most words and subwords the graph reads at once; longer sentences are read in windows */
  window: z.object({ words: z.number().int(), subwords: z.number().int() }),
  families: z.record(z.enum(families), family),
  atEvent: z.object({
    modality: z.array(z.string()),
    mode: z.array(z.string()),
    historical: z.array(z.string()),
    contactKind: z.array(z.string()),
    contactState: z.array(z.string()),
  }),
  contexts: z.array(z.string()),
  certainties: z.array(z.string()),
  nameTags: z.array(z.string()),
  /** least probability of an anchor, a family */
  thresholds: z.record(z.enum(families), z.number()),
  licence: z.string(),
  data: z.array(z.string()),
  scores: z.record(z.string(), z.unknown()),
})

export type Manifest = z.infer<typeof manifestSchema>
