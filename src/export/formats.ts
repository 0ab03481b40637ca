import type { Act } from './act.ts'
import { csvExport } from './csv-export.ts'
import { gdeltEvents } from './gdelt-events.ts'
import { gdeltMentions } from './gdelt-mentions.ts'
import { icews } from './icews.ts'
import { plover } from './plover.ts'
import { polecat } from './polecat.ts'

/** A format that is written line by line; an act may give several lines. */
export interface LineFormat {
  readonly header: string
  readonly rows: (act: Act) => string
}

/** Formats whose rows can say a modality are given all acts; the others what `sayable` has. */
export const lineFormats = {
  plover: { format: plover, saysModality: true },
  csv: { format: csvExport, saysModality: true },
  polecat: { format: polecat, saysModality: false },
  icews: { format: icews, saysModality: false },
  'gdelt-events': { format: gdeltEvents, saysModality: false },
  'gdelt-mentions': { format: gdeltMentions, saysModality: false },
} as const satisfies Record<string, { readonly format: LineFormat; readonly saysModality: boolean }>

export const exportFormats = [...Object.keys(lineFormats), 'parquet'] as readonly ExportFormat[]
export type ExportFormat = keyof typeof lineFormats | 'parquet'
