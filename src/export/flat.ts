import type { Cell } from '../base/csv.ts'
import type { Act } from './act.ts'

/** One flat row an act, the same columns in CSV and Parquet (docs/spec/exports.md, EX7). */
export const flatColumns: readonly (readonly [
  name: string,
  type: 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN',
  cell: (act: Act) => Cell,
])[] = [
  ['id', 'STRING', ({ id }) => id],
  ['date', 'STRING', ({ record }) => record.date?.start ?? null],
  ['date_end', 'STRING', ({ record }) => record.date?.end ?? null],
  ['date_precision', 'STRING', ({ record }) => record.date?.precision ?? null],
  ['type', 'STRING', ({ type }) => type],
  ['mode', 'STRING', ({ record }) => record.mode],
  ['modality', 'STRING', ({ record }) => record.modality],
  ['historical', 'BOOLEAN', ({ record }) => record.historical],
  ['cameo', 'STRING', ({ record }) => record.cameo],
  ['quad', 'INT32', ({ record }) => record.quad],
  ['intensity', 'DOUBLE', ({ record }) => record.intensity],
  ['confidence', 'DOUBLE', ({ record }) => record.confidence],
  ['contexts', 'STRING', ({ record }) => record.contexts.join(';')],
  ['actors', 'STRING', ({ actors }) => actors.map(({ id }) => id).join(';')],
  ['actor_states', 'STRING', ({ actors }) => [...new Set(actors.flatMap(({ state }) => state ?? []))].join(';')],
  ['recipients', 'STRING', ({ recipients }) => recipients.map(({ id }) => id).join(';')],
  [
    'recipient_states',
    'STRING',
    ({ recipients }) => [...new Set(recipients.flatMap(({ state }) => state ?? []))].join(';'),
  ],
  ['place', 'STRING', ({ record }) => record.place?.name ?? null],
  ['place_state', 'STRING', ({ record }) => record.place?.state ?? null],
  ['sources', 'INT32', ({ sources }) => sources],
  ['articles', 'STRING', ({ articles }) => articles.map(({ id }) => id).join(';')],
  ['outlet', 'STRING', ({ articles }) => articles[0]?.outlet ?? null],
  ['url', 'STRING', ({ articles }) => articles[0]?.url ?? null],
  ['sentence', 'STRING', ({ record }) => record.evidence[0]?.text ?? null],
]
