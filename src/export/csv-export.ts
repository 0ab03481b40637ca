import { csvRow } from '../base/csv.ts'
import type { Act } from './act.ts'
import { flatColumns } from './flat.ts'

/** CSV with a header (RFC 4180), formula-safe. */
export const csvExport = {
  header: csvRow(flatColumns.map(([name]) => name)),
  rows: (act: Act): string => csvRow(flatColumns.map(([, , cell]) => cell(act))),
}
