import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a pair has of a kind on some days: the contacts beside which a visit was made (LA24) are asked for with every list. */
export function pairDays(): Migration {
  return {
    up: async ({ schema }: Kysely<unknown>) => {
      const index = schema.createIndex('entry_pairs_by_days_of_pair').on('entry_pairs')
      await index.columns(['a', 'b', 'kind', 'start', 'end', 'entry']).execute()
    },
  }
}
