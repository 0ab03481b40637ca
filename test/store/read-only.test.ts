import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { openStore } from '../../src/store/open-store.ts'
import { folderOf } from '../cli/folder.ts'
import { articleOf } from '../support/article-of.ts'
import { takeIn } from '../support/ledger-of.ts'

const skip = process.platform === 'win32' ? 'the permissions of POSIX' : false

/** A folder with a closed ledger of one article. */
async function ledgerIn(context: TestContext) {
  const at = folderOf(context, { 'site/empty': '' })
  const file = at('site/news.db')
  const store = await openStore(file, { create: true })
  const body = 'Greece will visit Turkey on Monday.'
  await takeIn(store, [articleOf({ id: 'a', body, published: '2025-12-05' })])
  await store.close()
  chmodSync(at('.'), 0o755)
  const allow = (folder: number, ledger: number) => {
    chmodSync(file, ledger)
    chmodSync(at('site'), folder)
  }
  /** what one who is not the superuser gets under these permissions: how many articles there are, or an error */
  const asked = ([folder, ledger]: readonly [number, number], options = '{}'): string => {
    allow(folder, ledger)
    const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, FILE: file, OPTIONS: options },
    })
    allow(0o755, 0o644)
    return stdout.trim().replaceAll(file, 'FILE') || stderr
  }
  return { at, file, allow, asked }
}

const script = `
  const { openStore } = await import(${JSON.stringify(new URL('../../src/store/open-store.ts', import.meta.url).href)})
  if (process.getuid() === 0) process.setuid(65534)
  try {
    const store = await openStore(process.env.FILE, JSON.parse(process.env.OPTIONS))
    console.log((await store.db.selectFrom('articles').select('id').execute()).length)
    await store.close()
  } catch (error) { console.log(error.code, error.message) }`

test('S18: a ledger that cannot be written, or beside which nothing can, is asked', { skip }, async (context) => {
  const { asked } = await ledgerIn(context)
  for (const modes of [
    [0o555, 0o444],
    [0o555, 0o666],
    [0o777, 0o444],
  ] as const) {
    assert.equal(asked(modes), '1', modes.join())
    assert.match(asked(modes, '{ "write": true }'), /^database-read-only /, modes.join())
  }
  assert.equal(asked([0o555, 0o000]), 'database-unreadable The database "FILE" cannot be read: permission denied.')
})

test('S18: a copy that keeps no log is asked as it is', { skip }, async (context) => {
  const { at, file, asked } = await ledgerIn(context)
  const ledger = new DatabaseSync(file)
  ledger.exec(`vacuum into '${at('copy.db')}'`)
  ledger.close()
  copyFileSync(at('copy.db'), file)
  assert.equal(asked([0o555, 0o444]), '1')
})

test('S18: what lies in a log beside it is not left out unsaid', { skip }, async (context) => {
  const { file, asked } = await ledgerIn(context)
  writeFileSync(`${file}-wal`, 'x'.repeat(5000))
  assert.match(asked([0o555, 0o444]), /^database-unmerged .*not merged yet \("FILE-wal"\)/)
})

test('S18: one of an earlier release says why it cannot be asked', { skip }, async (context) => {
  const { file, asked } = await ledgerIn(context)
  const ledger = new DatabaseSync(file)
  ledger.exec(
    `delete from kysely_migration where name = '008-no-url-index'; create index articles_by_url on articles (url)`,
  )
  ledger.close()
  assert.match(asked([0o555, 0o444]), /^database-older /)
})

test('S18: what another writes meanwhile is seen', { skip }, async (context) => {
  const { file, allow } = await ledgerIn(context)
  const isRoot = process.getuid?.() === 0
  const [lower, raise] = isRoot ? [() => process.seteuid?.(65534), () => process.seteuid?.(0)] : [() => {}, () => {}]
  context.after(raise)
  allow(0o555, 0o444)
  lower()
  const store = await openStore(file)
  const count = async () => (await store.db.selectFrom('articles').select('id').execute()).length
  assert.equal(await count(), 1)
  raise()
  allow(0o755, 0o644)
  const writer = new DatabaseSync(file)
  writer.exec('pragma foreign_keys = off; delete from articles')
  allow(0o555, 0o444)
  lower()
  assert.equal(await count(), 0, 'in the log')
  raise()
  allow(0o755, 0o644)
  writer.exec('create table more (x)')
  writer.close()
  allow(0o555, 0o444)
  lower()
  assert.equal(await count(), 0, 'in the file')
  await store.close()
  raise()
  allow(0o755, 0o644)
})
