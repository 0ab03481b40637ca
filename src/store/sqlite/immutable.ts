import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { storeError } from '../store-errors.ts'

/** A database that is read as it stands in its file. */
export interface Immutable {
  readonly database: DatabaseSync
  /** whether its file was written since, by another who may */
  readonly isOutdated: () => boolean
}

/**
 * Opens a database beside which nothing can be written, not even the index of its log, without which SQLite opens none otherwise
 * (https://sqlite.org/wal.html#read_only_databases). Known error: `database-unmerged`, since what is in the log would be missing.
 */
export function openImmutable(path: string): Immutable {
  const stamp = () => [sizeOf(`${path}-wal`), statSync(path, { throwIfNoEntry: false })?.mtimeMs, sizeOf(path)].join()
  if (sizeOf(`${path}-wal`) > 0) throw storeError('database-unmerged', [path])
  const opened = stamp()
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return { database: new DatabaseSync(url, { readOnly: true }), isOutdated: () => stamp() !== opened }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
