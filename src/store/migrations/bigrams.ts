import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** PostgreSQL: each two words in a row of a sentence (`saveSentences`), also of what was taken in before. */
export function bigrams(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`create table sentence_bigrams (
        rowid bigint primary key references sentences (id) on delete cascade, terms tsvector not null
      )`.execute(db)
      await sql`insert into sentence_bigrams (rowid, terms)
        select rowid, (
          select coalesce(array_to_tsvector(array_agg(distinct word || ' ' || after)), '') from (
            select lexeme as word, place, lead(lexeme) over places as after, lead(place) over places as next
            from unnest(terms) as term, unnest(positions) as place window places as (order by place)
          ) as words
          where next = place + 1 and octet_length(word) <= 1000 and octet_length(after) <= 1000
        )
        from sentence_search where octet_length(terms::text) < 400000`.execute(db)
      // what is new waits in a list that every search goes through: a short one
      await sql`create index sentence_bigrams_terms on sentence_bigrams using gin (terms)
        with (gin_pending_list_limit = 256)`.execute(db)
      await sql`alter index sentence_search_terms set (gin_pending_list_limit = 256)`.execute(db)
    },
  }
}
