import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Article } from '../../src/sources/article.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { articleOf } from './article-of.ts'
import { ledgerOf, takeIn } from './ledger-of.ts'

const program = fileURLToPath(new URL('./ingest-lines.ts', import.meta.url))
const words =
  'The rain that fell in the evening hours of the day was mild in both of the capitals, and nobody minded it.'
const states = ['Greece', 'Turkey', 'Cyprus', 'Egypt', 'Israel']
const verbs = ['visited', 'will visit', 'may visit']

/** What the killing of one ingest after the other came to. */
export interface Kills {
  readonly rounds: number
  /** how many were killed while they were at work */
  readonly killed: number
  readonly acknowledged: number
}

/**
 * Starts an ingest, kills it (SIGKILL) after a while, and starts the next, `rounds` times; after each, what was told as
 * taken in must be there, once. At the end one ingest runs through, and the ledger must be the one of a run never broken.
 */
export async function killIngest(
  address: string,
  newStore: () => Promise<Store>,
  { rounds, chance }: { readonly rounds: number; readonly chance: () => number },
): Promise<Kills> {
  const articles = articlesOf(rounds * 6)
  const lines = articles.map(({ body, ...rest }) => JSON.stringify({ ...rest, text: body }))
  const acknowledged = new Set<string>()
  let killed = 0
  for (let round = 1; round <= rounds; round += 1) {
    // each round brings some more, so that there is always work to break off
    const wasKilled = await runAndKill(address, lines.slice(0, round * 6), acknowledged, chance)
    if (wasKilled) killed += 1
    await checkKept(address, acknowledged)
  }
  const store = await openStore(address)
  const whole = await newStore()
  try {
    await takeIn(store, articles)
    await takeIn(whole, articles)
    assert.deepEqual(await ledgerOf(store), await ledgerOf(whole))
  } finally {
    await Promise.all([store.close(), whole.close()])
  }
  return { rounds, killed, acknowledged: acknowledged.size }
}

async function runAndKill(
  address: string,
  lines: readonly string[],
  acknowledged: Set<string>,
  chance: () => number,
): Promise<boolean> {
  const child = spawn(process.execPath, [program, address], { stdio: ['pipe', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  child.stdin.on('error', () => {})
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  // from the first word on, so that it is at work; or a little before
  const delay = chance() * 60
  const early = chance() < 0.2
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.length === chunk.length && !early) setTimeout(() => child.kill('SIGKILL'), delay)
  })
  if (early) setTimeout(() => child.kill('SIGKILL'), 300 + delay * 5)
  await closed
  for (const id of output.split('\n').slice(0, -1)) {
    assert.equal(acknowledged.has(id), false, `${id} was taken in twice`)
    acknowledged.add(id)
  }
  return child.signalCode === 'SIGKILL'
}

/** All that was told is there, with its reading, its sentences and its tellings, and the database is sound. */
async function checkKept(address: string, acknowledged: ReadonlySet<string>): Promise<void> {
  const store = await openStore(address, { create: true })
  try {
    const { db, kind } = store
    if (kind === 'sqlite') {
      assert.deepEqual((await sql`pragma integrity_check`.execute(db)).rows, [{ integrity_check: 'ok' }])
      assert.deepEqual((await sql`pragma foreign_key_check`.execute(db)).rows, [])
    }
    const kept = await db
      .selectFrom('articles')
      .innerJoin('readings', 'readings.article', 'articles.id')
      .select(['articles.id'])
      .select((is) => [
        is
          .selectFrom('sentences')
          .whereRef('article', '=', 'articles.id')
          .select((of) => of.fn.countAll<number>().as('n'))
          .as('sentences'),
        is
          .selectFrom('tellings')
          .whereRef('article', '=', 'articles.id')
          .select((of) => of.fn.countAll<number>().as('n'))
          .as('tellings'),
      ])
      .execute()
    const ids = new Set(kept.map(({ id }) => id))
    assert.deepEqual(
      [...acknowledged].filter((id) => !ids.has(id)),
      [],
    )
    assert.deepEqual(
      kept.filter(({ sentences, tellings }) => !sentences || !tellings),
      [],
    )
    const astray = await db
      .selectFrom('tellings')
      .leftJoin('entries', 'entries.id', 'tellings.entry')
      .select('tellings.article')
      .where('tellings.entry', 'is not', null)
      .where('entries.id', 'is', null)
      .execute()
    assert.deepEqual(astray, [])
  } finally {
    await store.close()
  }
}

function articlesOf(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [states[index % 5]!, states[(index * 3 + 1) % 5]!]
    const other = to === from ? states[(index + 1) % 5]! : to
    const day = String(1 + ((index * 7) % 28)).padStart(2, '0')
    const body = `${from} ${verbs[index % 3]} ${other} on Monday. ${index % 4 === 0 ? words : `Line ${index}.`}`
    return articleOf({ id: `article-${index}`, body, published: `2025-11-${day}` })
  })
}
