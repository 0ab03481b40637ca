import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was told last in some days, of whichever pairs: the world asks for it. */
export function lastTold(): Migration {
  return {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema
        .createIndex('entry_pairs_by_last_told')
        .on('entry_pairs')
        .columns(['last_known', 'a', 'b', 'entry'])
        .execute()
    },
  }
}
