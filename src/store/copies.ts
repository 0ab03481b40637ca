import { sql } from 'kysely'
import { clusters } from '../copies/clusters.ts'
import { areNearCopies, bandsOf, type Copyable } from '../copies/near-copies.ts'
import { signatureFrom } from '../copies/signature.ts'
import { chunksOf } from './chunks-of.ts'
import { oneOf } from './one-of.ts'
import type { Session } from './store.ts'
import { tableOf } from './table-of.ts'

/** The source of each article that got another one. */
export type Moved = ReadonlyMap<string, string>

/** The source of an article that comes in, and the stored articles that its coming gives another (S22). */
export async function joinCopies(
  session: Session,
  article: Copyable,
): Promise<{ readonly source: string; readonly moved: Moved }> {
  const sources = await sourcesOfCopies(session, article)
  const source = [article.id, ...sources].reduce((a, b) => (a < b ? a : b))
  const others = sources.filter((one) => one !== source)
  const members = await membersOf(session, others)
  const moved = new Map(members.map(({ id }) => [id, source]))
  await setSources(session, moved)
  return { source, moved }
}

/** Tells the copies of an article apart from it before it goes; those it alone held together fall into several. */
export async function leaveCopies(session: Session, { id, source }: { id: string; source: string }): Promise<Moved> {
  const members = (await membersOf(session, [source])).filter((member) => member.id !== id)
  const moved = new Map([...clusters(members)].filter(([, now]) => now !== source))
  await setSources(session, moved)
  return moved
}

/** Keeps an article's bands, so that later copies find it. */
export async function saveBands({ db }: Session, { id, signature }: Copyable): Promise<void> {
  const bands = signature === null ? [] : bandsOf(signature).map((band) => ({ band, article: id }))
  for (const rows of chunksOf(bands)) await db.insertInto('copies').values(rows).execute()
}

async function sourcesOfCopies(session: Session, article: Copyable): Promise<readonly string[]> {
  if (article.signature === null) return []
  const { kind, db } = session
  const candidates = await db
    .selectFrom('articles')
    .select(['id', 'source', 'published', 'signature'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('copies')
        .select('copies.article')
        .where('band', 'in', oneOf(kind, bandsOf(article.signature!))),
    )
    .where('id', '!=', article.id)
    .execute()
  const found = new Set<string>()
  for (const row of candidates) {
    if (!found.has(row.source) && areNearCopies(article, copyable(row))) found.add(row.source)
  }
  return [...found]
}

async function membersOf({ kind, db }: Session, sources: readonly string[]): Promise<readonly Copyable[]> {
  if (sources.length === 0) return []
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'published', 'signature'])
    .where('source', 'in', oneOf(kind, sources))
    .execute()
  return rows.map(copyable)
}

function copyable(row: { id: string; published: string | null; signature: Uint8Array | null }): Copyable {
  return { ...row, signature: row.signature === null ? null : signatureFrom(row.signature) }
}

async function setSources({ kind, db }: Session, moved: Moved): Promise<void> {
  if (moved.size === 0) return
  const table = tableOf(
    kind,
    ['article', 'source'],
    [...moved].map(([article, source]) => ({ article, source })),
  )
  await sql`update articles set source = moved.source from ${table} as moved where articles.id = moved.article`.execute(
    db,
  )
  await sql`update tellings set source = moved.source from ${table} as moved
    where tellings.article = moved.article`.execute(db)
}
