import { sql } from 'kysely'
import type { Session } from './store.ts'

/** What is counted as it is written: all of a ledger, or by name. */
export type Counted = 'articles' | 'undated' | 'outlet' | 'no outlet' | 'reader' | 'events' | 'entries'

export interface Tally {
  readonly what: Counted
  readonly name: string
  /** so many more; fewer where it is negative */
  readonly count: number
}

/** Counts what comes and goes. */
export async function tally({ db }: Session, changes: readonly Tally[]): Promise<void> {
  const groups = Map.groupBy(changes, ({ what, name }) => `${what}\n${name}`)
  const rows = [...groups.values()]
    .map((same) => ({ ...same[0]!, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count !== 0)
  if (rows.length === 0) return
  await db
    .insertInto('tallies')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['what', 'name']).doUpdateSet({ count: sql<number>`tallies.count + excluded.count` }),
    )
    .execute()
}

/** An article with its reading, as it is counted. */
export interface CountedArticle {
  readonly outlet: string | null
  readonly published: string | null
  readonly reader: string
  readonly pipeline_version: string
  readonly events: number
}

/** What an article adds to the counts; `sign` −1 takes it off. */
export function ofArticle(
  { outlet, published, reader, pipeline_version, events }: CountedArticle,
  sign: 1 | -1,
): readonly Tally[] {
  return [
    { what: 'articles', name: '', count: sign },
    { what: 'undated', name: '', count: published === null ? sign : 0 },
    outlet === null ? { what: 'no outlet', name: '', count: sign } : { what: 'outlet', name: outlet, count: sign },
    { what: 'reader', name: readerName(reader, pipeline_version), count: sign },
    { what: 'events', name: '', count: sign * events },
  ]
}

/** A reader and a version of the pipeline as one name. */
function readerName(reader: string, pipelineVersion: string): string {
  return `${reader}\n${pipelineVersion}`
}

/** … taken apart again. */
export function readerNamed(name: string): { readonly name: string; readonly pipelineVersion: string } {
  const [reader = '', pipelineVersion = ''] = name.split('\n')
  return { name: reader, pipelineVersion }
}
