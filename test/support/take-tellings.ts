import type { Telling } from '../../src/ledger/across/entry.ts'
import type { Session } from '../../src/store/store.ts'
import { saveTellings } from '../../src/store/tellings.ts'

/** Puts tellings into a store, each with an article that has nothing but its day. */
export async function takeTellings(session: Session, tellings: readonly Telling[]): Promise<void> {
  for (const [id, [telling]] of Map.groupBy(tellings, ({ article }) => article)) {
    const nothing = { title: null, outlet: null, url: null, author: null, retrieved: null, licence: null }
    await session.db
      .insertInto('articles')
      .values({
        ...{ id, version: id, ...nothing, published: telling!.published, language: 'en', origin: 'test', text: '' },
        ...{ source: telling!.source, signature: null, article: new Uint8Array(), ingested: '2026-04-01T00:00:00Z' },
      })
      .execute()
  }
  await saveTellings(session, tellings)
}
