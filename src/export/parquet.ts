import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Act } from './act.ts'
import { flatColumns } from './flat.ts'

/** Parquet of all acts, the columns of the CSV with their types; every column may be null. */
export function parquetOf(acts: readonly Act[]): Uint8Array {
  const columnData = flatColumns.map(([name, type, cell]) => ({ name, type, data: acts.map(cell), nullable: true }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
