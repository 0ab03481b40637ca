import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { RapportError } from '../../src/base/errors.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { articleView } from '../../src/query/article-view.ts'
import { entryDetail } from '../../src/query/entry-detail.ts'
import { articleFromJsonLine } from '../../src/sources/json-lines.ts'
import { isSourceFailure } from '../../src/sources/source-failure.ts'
import { feedState, saveFeed } from '../../src/store/feeds.ts'
import { openStore } from '../../src/store/open-store.ts'
import { removeArticle } from '../../src/store/save-article.ts'
import { knownStoreError } from '../../src/store/store-errors.ts'
import { folderOf } from '../cli/folder.ts'
import { day, telling } from '../ledger/across/telling.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { ledgerOf, takeIn } from '../support/ledger-of.ts'
import { startPostgres } from '../support/postgres.ts'
import { takeTellings } from '../support/take-tellings.ts'

const visit = (id: string) =>
  articleOf({ id, body: `Greece will visit Turkey on Monday. ${id}`, published: '2025-12-05' })

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof RapportError, String(error instanceof Error ? error.stack : error))
  assert.notEqual(error.hint, '')
  return error.code
}

onEachDatabase('a database that cannot be used', ({ kind, address }) => {
  test('one of a newer release is left as it is', async () => {
    const where = await address()
    const store = await openStore(where, { create: true })
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`.execute(store.db)
    await store.close()
    assert.equal(await codeOf(openStore(where)), 'database-newer')
  })

  test('one of another program is left as it is', async () => {
    const where = await address()
    await ask(where, kind, 'create table recipes (name text)')
    const before = kind === 'sqlite' ? readFileSync(where) : null
    assert.equal(await codeOf(openStore(where, { create: true })), 'database-foreign')
    assert.deepEqual(kind === 'sqlite' ? readFileSync(where) : null, before)
  })

  test('one with the migrations of another program, too', async () => {
    const where = await address()
    await ask(where, kind, 'create table kysely_migration (name varchar(255) primary key, timestamp varchar(255))')
    await ask(where, kind, `insert into kysely_migration values ('2020-init', 'x')`)
    assert.match(await codeOf(openStore(where, { create: true })), /database-(?:foreign|newer)/)
  })

  test('one that another process writes to is waited for, and then told', async (context) => {
    const where = await address()
    const one = await openStore(where, { create: true })
    const other = await openStore(where, { patience: 200 })
    context.after(() => Promise.all([one.close(), other.close()]))
    await one.write(async () => {
      assert.equal(await codeOf(takeIn(other, [visit('a')])), 'database-locked')
    })
    assert.equal((await takeIn(other, [visit('a')]))[0]?.kind, 'taken')
  })

  test('several at once may open a new one, and write to it', async (context) => {
    const where = await address()
    const stores = await Promise.all([1, 2, 3].map(() => openStore(where, { create: true })))
    context.after(() => Promise.all(stores.map((store) => store.close())))
    await Promise.all(stores.map((store, index) => takeIn(store, [visit(`${index}`), visit('same')])))
    assert.equal((await ledgerOf(stores[0]!)).sources.length, 4)
  })

  test('what a failed transaction wrote is gone, and the next one goes through', async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    const failing = store.write(async ({ db }) => {
      await db.insertInto('stale_entries').values({ entry: 'a' }).execute()
      throw new Error('in between')
    })
    await assert.rejects(failing, /in between/)
    assert.deepEqual(await store.db.selectFrom('stale_entries').selectAll().execute(), [])
    assert.equal((await takeIn(store, [visit('a')]))[0]?.kind, 'taken')
  })

  test('text that a database would not take comes back with the same length', async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    const body = 'Greece will visit Turkey on Monday.\0 A lone half \ud83d and a whole 😀.'
    const [taken] = await takeIn(store, [articleOf({ id: 'a', body, title: 'T\0', published: '2025-12-05' })])
    const row = await store.db.selectFrom('articles').select(['text', 'title']).executeTakeFirstOrThrow()
    assert.equal(row.text.length, taken?.kind === 'taken' ? taken.reading.text.length : 0)
    assert.equal(row.title, 'T\ufffd')
  })

  for (const wrong of ['\0', '\ud800']) {
    test(`nor is an ingest ended by ${JSON.stringify(wrong)} in the names that a line gives`, async (context) => {
      const store = await openStore(await address(), { create: true })
      context.after(() => store.close())
      const fields = { id: `a${wrong}`, outlet: `O${wrong}`, title: `T${wrong}`, published: '2025-12-05' }
      const article = articleFromJsonLine(JSON.stringify({ ...fields, text: 'Greece will visit Turkey on Monday.' }), 1)
      assert.ok(!isSourceFailure(article))
      assert.equal((await takeIn(store, [article, visit('b')]))[0]?.kind, 'taken')
      assert.equal((await takeIn(store, [article]))[0]?.kind, 'known')
      const row = await store.db.selectFrom('articles').select('outlet').where('id', '=', 'a\ufffd').executeTakeFirst()
      assert.equal(row?.outlet, 'O\ufffd')
      const { reading } = (await articleView(store, 'a\ufffd'))!
      assert.equal(encodeURIComponent(reading.article.id), 'a%EF%BF%BD')
    })
  }

  test('names and addresses longer than an index takes end no ingest, and are found', async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    const far = {
      url: `https://news.example/${randomBytes(4000).toString('hex')}`,
      outlet: randomBytes(4000).toString('hex'),
    }
    assert.equal((await takeIn(store, [{ ...visit('a'), ...far }]))[0]?.kind, 'taken')
    assert.equal((await articleView(store, 'a'))?.reading.article.url, far.url)
    const { counts } = await ledgerOf(store)
    assert.ok(counts.some(({ what, name }) => what === 'outlet' && name === far.outlet.slice(0, 500)))
    await store.write((session) => removeArticle(session, 'a'))
    const left = (await ledgerOf(store)).counts.filter(({ what }) => what === 'outlet')
    assert.deepEqual(left, [])
  })

  test('nor does a party of such a name keep the ledger from being folded', async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    const long = `body:${randomBytes(4000).toString('hex')}`
    const raid = { actors: [long], recipients: ['SDN'], date: day('2018-11-12'), place: 'Basunda' }
    await takeTellings(store, [telling('incident', 'a', '2018-11-13', raid)])
    await foldPending(store)
    await takeTellings(store, [telling('incident', 'b', '2018-11-14', raid)])
    await foldPending(store)
    const { entries } = await ledgerOf(store)
    assert.deepEqual(
      entries.map(({ articles }) => articles),
      [['a', 'b']],
    )
    assert.ok(JSON.stringify(entries[0]!.record).includes(long))
  })

  test('what nobody could have kept is not there', async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    for (const wrong of ['\0', 'a\0b', '\ud800']) {
      assert.equal(await articleView(store, wrong), null)
      assert.equal(await entryDetail(store, wrong), null)
    }
  })

  test('nor by a NUL in the name of an outlet that a page or a feed gives itself', async (context) => {
    const store = await openStore(await address(), { create: true })
    context.after(() => store.close())
    await takeIn(store, [{ ...visit('a'), outlet: 'O\0' }])
    const told = await store.db.selectFrom('tellings').select('outlet').distinct().execute()
    assert.deepEqual(told, [{ outlet: 'O\ufffd' }])
    await store.write(async (session) => saveFeed(session, { ...(await feedState(session, 'f')), title: 'F\0' }))
    assert.equal((await feedState(store, 'f')).title, 'F\ufffd')
  })
})

test('a file that is no database is left as it is', async (context) => {
  const at = folderOf(context, {
    'notes.txt': 'These are my notes, and they are longer than a header of SQLite is.\n'.repeat(20),
  })
  const before = readFileSync(at('notes.txt'))
  assert.equal(await codeOf(openStore(at('notes.txt'), { create: true })), 'database-foreign')
  assert.deepEqual(readFileSync(at('notes.txt')), before)
})

test('asking a database that is not there makes none', async (context) => {
  const at = folderOf(context, { x: '' })
  assert.equal(await codeOf(openStore(at('none.db'))), 'no-database')
  writeFileSync(at('bare'), '')
  assert.equal(await codeOf(openStore(at('bare'))), 'no-database')
  assert.equal(statSync(at('bare')).size, 0, 'who asks makes no ledger of a file')
  assert.equal(await codeOf(openStore(at('no/folder/none.db'), { create: true })), 'database-read-only')
})

test('a ledger has a name, and is a file whatever it is called', async (context) => {
  for (const empty of ['', ' ']) assert.equal(await codeOf(openStore(empty, { create: true })), 'no-database')
  const at = folderOf(context, { x: '' })
  const before = process.cwd()
  process.chdir(at('.'))
  context.after(() => process.chdir(before))
  const store = await openStore(':memory:', { create: true })
  await takeIn(store, [visit('a')])
  await store.close()
  assert.ok(existsSync(at(':memory:')))
})

test('what is damaged is told where it is asked for', async (context) => {
  const at = folderOf(context, { x: '' })
  const store = await openStore(at('damaged.db'), { create: true })
  await takeIn(store, [visit('a')])
  const asked = sql<{ page: number }>`select rootpage as page from sqlite_master where name = 'entries'`
  const { page } = (await asked.execute(store.db)).rows[0]!
  await store.close()
  const bytes = readFileSync(at('damaged.db'))
  bytes.fill(0xff, (page - 1) * 4096, page * 4096)
  writeFileSync(at('damaged.db'), bytes)
  const again = await openStore(at('damaged.db'))
  context.after(() => again.close())
  assert.equal(await codeOf(again.db.selectFrom('entries').selectAll().execute()), 'database-damaged')
})

test('a connection that is lost in between is told, and the next transaction has another', async (context) => {
  const server = await startPostgres()
  if (server === null) return context.skip('there is no PostgreSQL')
  context.after(() => server.stop())
  const store = await openStore(await server.newDatabase(), { create: true })
  context.after(() => store.close())
  const lost = store.write(async ({ db }) => {
    const { pid } = (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]!
    await sql`select pg_terminate_backend(${pid})`.execute(store.db)
    await setTimeout(300)
    await db.selectFrom('entries').selectAll().execute()
  })
  assert.equal(await codeOf(lost), 'database-unreachable')
  assert.equal((await takeIn(store, [visit('a')]))[0]?.kind, 'taken')
})

for (const words of [
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string',
]) {
  test(`PostgreSQL's “${words}” is known without a code`, () => {
    const told = knownStoreError(new Error(words), 'news')
    assert.equal(told instanceof RapportError ? told.code : null, 'database-unreachable')
  })
}

test('a folder is no database', async (context) => {
  const at = folderOf(context, { x: '' })
  mkdirSync(at('folder'))
  assert.equal(await codeOf(openStore(at('folder'), { create: true })), 'database-folder')
})

test('a full disk is told; what was taken in before stands, and there is room again later', async (context) => {
  const at = folderOf(context, { x: '' })
  const store = await openStore(at('full.db'), { create: true })
  context.after(() => store.close())
  await takeIn(store, [visit('a')])
  const { page_count: pages } = (await sql<{ page_count: number }>`pragma page_count`.execute(store.db)).rows[0]!
  await sql.raw(`pragma max_page_count = ${pages + 4}`).execute(store.db)
  const many = Array.from({ length: 50 }, (_, index) => visit(`more-${index}`))
  assert.equal(await codeOf(takeIn(store, many)), 'disk-full')
  await sql.raw('pragma max_page_count = 1000000').execute(store.db)
  const outcomes = await takeIn(store, many)
  assert.equal(outcomes.length, 50)
  assert.equal((await ledgerOf(store)).sources.length, 51)
  assert.deepEqual((await sql`pragma integrity_check`.execute(store.db)).rows, [{ integrity_check: 'ok' }])
})

for (const [code, known] of [
  ['53100', 'disk-full'],
  ['55P03', 'database-locked'],
  ['28P01', 'database-unreachable'],
  ['3D000', 'database-unreachable'],
  ['ECONNREFUSED', 'database-unreachable'],
  ['25006', 'database-read-only'],
  ['57P01', 'database-unreachable'],
  ['42P01', null],
] as const) {
  test(`PostgreSQL's ${code} is ${known ?? 'a bug'}`, () => {
    const error = Object.assign(new Error('why'), { code })
    const told = knownStoreError(error, 'news')
    assert.equal(told instanceof RapportError ? told.code : null, known)
  })
}

test('a server that is not there is told without the password', async () => {
  const error: unknown = await openStore('postgres://me:secret@127.0.0.1:1/news').catch((reason: unknown) => reason)
  assert.ok(error instanceof RapportError)
  assert.equal(error.code, 'database-unreachable')
  assert.equal(`${error.message}${error.hint}`.includes('secret'), false)
})

/** Another program's words to a database. */
async function ask(where: string, kind: string, words: string): Promise<void> {
  if (kind === 'sqlite') {
    const database = new DatabaseSync(where)
    database.exec(words)
    database.close()
    return
  }
  const { default: pg } = await import('pg')
  const client = new pg.Client(where)
  await client.connect()
  await client.query(words)
  await client.end()
}
