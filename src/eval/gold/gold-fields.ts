import type { SentenceRecord } from '../../reader/form/sentence-record.ts'

/** Files of the project's own data in which every ledger field is annotated (the codebook: "Ledger fields"). */
const complete = /^(?:g-ledger|h-articles|wire|real-(?:4|5|0\d|[1-9]\d)(?!\d))/
/** Those in which only events (and mostly names) are. */
const eventsOnly = /^(?:a-contacts|b-words|c-pressure|d-force|e-cooperation|f-analysis|real-[123](?!\d))/

/**
 * Whether all ledger fields of a file are annotated, so that a missing one means that there is none. The one place that
 * knows it; files of other names are complete when any of their lines has a purpose, a cause or an outlook.
 */
export function hasAllFields(file: string, records: readonly SentenceRecord[]): boolean {
  if (complete.test(file)) return true
  if (eventsOnly.test(file)) return false
  return records.some((record) => record.purpose.length + record.cause.length + record.outlook.length > 0)
}
