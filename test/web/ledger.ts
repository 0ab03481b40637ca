import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import type { Article } from '../../src/sources/article.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { takeTellings } from '../support/take-tellings.ts'

/** An article of the small ledger. */
export function told(id: string, published: string | null, body: string, more: Partial<Article> = {}): Article {
  return {
    id,
    title: `On ${id}`,
    url: `https://example.org/${id}`,
    outlet: 'The Example',
    author: null,
    published,
    source: 'test',
    licence: null,
    mediaType: 'text/plain',
    body,
    ...more,
  }
}

export const hostileWords =
  '<script>alert(1)</script> "><img src=x onerror=alert(1)> \u202egnikirtS =HYPERLINK("http://x")'

/** A few articles as the fake reader reads them: visits held, planned and possible, and what should do nothing. */
export const articles: readonly Article[] = [
  told('a1', '2025-11-03', 'Greece will visit Turkey on Friday. It rained in Athens.'),
  told('a2', '2025-11-08', 'Greece visited Turkey on Friday.\n\nFrance may visit Japan.'),
  told('a3', '2025-11-09', 'Greece visited Turkey on Friday, its government said.', { outlet: 'Another Example' }),
  told('a4', '2025-11-20', 'China will visit India on Sunday.\n\nIndia visited Japan on Tuesday.', { title: null }),
  told('a.json', '2025-11-21', 'Egypt visited Sudan on Monday.'),
  told(
    'hostile',
    '2025-11-22',
    `Greece visited Turkey on Monday ${hostileWords}.\n\nKenya will visit Uganda on Friday.`,
    {
      title: `=1+1 ${hostileWords}`,
      outlet: `@SUM(1) ${hostileWords}`,
      url: 'javascript:alert(1)',
    },
  ),
  told("id/with ? & # %2f '", '2025-11-23', 'Chad visited Niger on Monday.'),
  told('undated', null, 'Chad visited Niger.'),
]

/** A ledger in a file of its own that goes when the test ends. */
export async function smallLedger(context: TestContext): Promise<Store> {
  const store = await openStore(await ledgerFile(context))
  context.after(() => store.close())
  return store
}

/** A ledger of just these tellings. */
export async function ledgerTelling(context: TestContext, tellings: readonly Telling[]): Promise<Store> {
  const store = await openStore(pathOf(context), { create: true })
  context.after(() => store.close())
  await store.write((session) => takeTellings(session, tellings))
  await foldPending(store)
  return store
}

function pathOf(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-web-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'ledger.db')
}

/** The small ledger by its path. */
export async function ledgerFile(context: TestContext): Promise<string> {
  const path = pathOf(context)
  const store = await openStore(path, { create: true })
  async function* items() {
    yield* articles
  }
  for await (const outcome of ingest(items(), { store, reader: fakeReader() })) {
    if (outcome.kind !== 'taken') throw new Error(`not taken in: ${JSON.stringify(outcome)}`)
  }
  await store.close()
  return path
}
