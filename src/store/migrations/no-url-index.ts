import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Nobody finds an article by its address, and PostgreSQL's index took none of over 2.7 kB. */
export function noUrlIndex(): Migration {
  return {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema.dropIndex('articles_by_url').execute()
    },
  }
}
