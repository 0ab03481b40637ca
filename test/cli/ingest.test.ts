import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openStore } from '../../src/store/open-store.ts'
import { folderOf } from './folder.ts'
import { run } from './run.ts'

const line = (id: string) =>
  JSON.stringify({ id, text: `Greece will visit Turkey on Monday. Line ${id}.`, published: '2025-12-05' })
const stream = ['a', 'b', 'c'].map((id) => `${line(id)}\n`).join('')

async function articlesIn(address: string) {
  const store = await openStore(address)
  try {
    return await store.db.selectFrom('articles').select(['id', 'licence', 'published']).orderBy('id').execute()
  } finally {
    await store.close()
  }
}

test('files, folders and streams are taken in, and what is there is passed over', async (context) => {
  const at = folderOf(context, { 'news/one.txt': 'Date: 2025-12-05\n\nGreece visited Turkey.\n', 'more.jsonl': stream })
  const db = at('news.db')
  const first = await run(['ingest', at('news'), '--db', db])
  assert.equal(first.exitCode, 0, first.errors)
  assert.equal(first.output, `Took in 1 article with 1 event: ${db}\n`)
  assert.equal(first.errors, '')
  const second = await run(['ingest', at('news'), at('more.jsonl'), '--db', db])
  assert.equal(second.output, `Took in 3 articles with 3 events (1 known before): ${db}\n`)
  const third = await run(['ingest', '--db', db], { input: [`${line('d')}\n`] })
  assert.match(third.output, /^Took in 1 article/)
  assert.equal((await articlesIn(db)).length, 5)
})

test('a bad line and an absent file do not stop the rest; the exit code tells', async (context) => {
  const at = folderOf(context, { 'some.jsonl': `${line('a')}\nnot json\n${line('b')}\n` })
  const { exitCode, output, errors } = await run(['ingest', at('absent'), at('some.jsonl'), '--db', at('news.db')])
  assert.equal(exitCode, 3)
  assert.match(output, /^Took in 2 articles with 2 events \(2 not readable\)/)
  assert.match(errors, /absent/)
  assert.match(errors, /some\.jsonl, line 2: error: The line is not an article/)
})

test('a web archive that is cut off gives what is whole and says so', async (context) => {
  const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><p>Greece visited Turkey.</p>'
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`
  const archive = Buffer.concat([gzipSync(record), gzipSync(record)])
  const at = folderOf(context, { 'cut.warc.gz': archive.subarray(0, archive.length - 20) })
  const { output, errors } = await run(['ingest', at('cut.warc.gz'), '--db', at('news.db')])
  assert.match(output, /^Took in 1 article/)
  assert.match(errors, /ends in the middle of a record/)
})

test('S4: what has no day of publication is counted, since no dossier shows it', async (context) => {
  const at = folderOf(context, {
    'one.txt': 'Greece visited Turkey.',
    'two.txt': 'Date: 2025-12-05\n\nGreece visited Turkey.',
  })
  const { output } = await run(['ingest', at('one.txt'), at('two.txt'), '--db', at('news.db')])
  assert.match(
    output,
    /^Took in 2 articles .*\(1 without a usable day of publication, in no dossier: ingest --date gives one to those that say none\)/,
  )
  assert.doesNotMatch(
    (await run(['ingest', at('one.txt'), '--date', '2025-12-05', '--db', at('news.db')])).output,
    /without/,
  )
})

test('what tells the ledger nothing is named, the first of many', async (context) => {
  const undated = Array.from({ length: 7 }, (_, index) => ({
    title: `Story ${index}`,
    text: `Greece visited Turkey ${index} times.`,
  }))
  const foreign = {
    title: 'Reise',
    text: 'Der Kanzler reiste am Montag nach Paris und sprach dort mit dem Präsidenten.',
  }
  const lines = [...undated, { ...foreign, published: '2025-12-05' }].map((one) => `${JSON.stringify(one)}\n`)
  const at = folderOf(context, { 'some.jsonl': lines.join('') })
  const { output } = await run(['ingest', at('some.jsonl'), '--db', at('news.db')])
  assert.match(output, /7 without a usable day .*, 1 not in English, not read\)/)
  assert.match(output, /\n {2}no usable day: “Story 0”, “Story 1”, “Story 2”, “Story 3”, “Story 4” and 2 more\n/)
  assert.match(output, /\n {2}not in English: “Reise”\n$/)
})

test('--date is the day of those that say none, also where they were taken in without; a day of their own stands', async (context) => {
  const lines = [
    { id: 'own', text: 'Greece visited Turkey.', published: '2025-11-03' },
    { id: 'in its text', text: 'ATHENS, November 4, 2025 (Reuters) - Greece visited Turkey.' },
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Greece visited Turkey. ${id}` })),
  ]
  const at = folderOf(context, { 'some.jsonl': lines.map((one) => `${JSON.stringify(one)}\n`).join('') })
  const takeIn = async (db: string, ...options: string[]) =>
    (await run(['ingest', at('some.jsonl'), '--db', at(db), ...options])).output
  assert.match(
    await takeIn('a.db', '--date', '2025-12-05'),
    /^Took in 7 .*\(2 with a day of publication of their own, which stands\)/,
  )
  const days = async (db: string) => new Map((await articlesIn(at(db))).map(({ id, published }) => [id, published]))
  const all = await days('a.db')
  assert.deepEqual([all.get('own'), all.get('in its text'), all.get('a')], ['2025-11-03', '2025-11-04', '2025-12-05'])
  assert.match(await takeIn('b.db'), /\(5 without a usable day/)
  assert.match(await takeIn('b.db', '--date', '2025-12-05'), /^Took in 5 articles with 5 events \(2 known before\)/)
  assert.deepEqual(await days('b.db'), all)
  for (const again of [[], ['--date', '2025-12-05']])
    assert.match(await takeIn('b.db', ...again), /^Took in 0 articles with 0 events \(7 known before\)/)
  assert.deepEqual(await days('b.db'), all)
})

test('S4: a day that was given stands until --redate gives another; a day of its own stands whatever is given', async (context) => {
  const lines = [
    { id: 'own', text: 'Greece visited Turkey.', published: '2025-11-03' },
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: `Greece visited Turkey. ${id}` })),
  ]
  const at = folderOf(context, { 'some.jsonl': lines.map((one) => `${JSON.stringify(one)}\n`).join('') })
  const takeIn = async (...options: string[]) =>
    (await run(['ingest', at('some.jsonl'), '--db', at('a.db'), ...options])).output
  const days = async () => (await articlesIn(at('a.db'))).map(({ published }) => published).toSorted()
  const all = (day: string) => ['2025-11-03', ...Array.from({ length: 6 }, () => day)]
  await takeIn('--date', '2025-12-05')
  assert.match(
    await takeIn('--date', '2025-12-06'),
    /\(7 known before, 6 of another day that --date gave before: --redate gives this one\)/,
  )
  assert.deepEqual(await days(), all('2025-12-05'))
  assert.match(await takeIn('--date', '2025-12-07', '--redate'), /^Took in 6 articles with 6 events \(1 known before\)/)
  assert.deepEqual(await days(), all('2025-12-07'))
  assert.match(await takeIn('--date', '2025-12-07', '--redate'), /^Took in 0 articles/)
  const { output } = await run(['reread', '--all', '--db', at('a.db')])
  assert.match(output, /^Read again 7 articles/)
  assert.deepEqual(await days(), all('2025-12-07'))
  assert.equal((await run(['ingest', at('some.jsonl'), '--db', at('a.db'), '--redate'])).exitCode, 2)
})

test('--date and --licence are kept with each article', async (context) => {
  const at = folderOf(context, { 'one.txt': 'Greece visited Turkey.' })
  await run(['ingest', at('one.txt'), '--db', at('a.db'), '--date', '2024-03-01', '--licence', 'CC0'])
  const [article] = await articlesIn(at('a.db'))
  assert.deepEqual([article?.licence, article?.published], ['CC0', '2024-03-01'])
})

test('progress is shown on a terminal only', async (context) => {
  const at = folderOf(context, { 'more.jsonl': stream })
  const quiet = await run(['ingest', at('more.jsonl'), '--db', at('a.db')])
  assert.equal(quiet.errors, '')
  const shown = await run(['ingest', at('more.jsonl'), '--db', at('b.db')], { errorIsTerminal: true })
  assert.match(shown.errors, /1 article · 1 event · [\d.]+ a second/)
  assert.ok(shown.errors.endsWith('\r\u001b[K'))
})

test('a database that cannot be used ends with 1 and says what to do', async (context) => {
  const at = folderOf(context, {
    'notes.db': 'These are notes, and no database at all, although the name says so.'.repeat(9),
  })
  const { exitCode, errors, output } = await run(['ingest', at('notes.db'), '--db', at('notes.db')])
  assert.equal(exitCode, 1)
  assert.match(errors, /^error: "[^"]+notes\.db" is no database of Rapport: .+\n {2}Name another file/)
  assert.equal(output, '')
})

test('nothing named on a terminal is wrong use', async () => {
  const { exitCode, errors } = await run(['ingest'], { stdinIsTerminal: true })
  assert.equal(exitCode, 2)
  assert.match(errors, /nothing to take in/)
})

test('reread reads what another model read, and nothing twice', async (context) => {
  const at = folderOf(context, { 'more.jsonl': stream })
  const db = at('news.db')
  await run(['ingest', at('more.jsonl'), '--db', db])
  assert.equal((await run(['reread', '--db', db])).output, `Read again 0 articles with 0 events: ${db}\n`)
  assert.equal((await run(['reread', '--db', db, '--all'])).output, `Read again 3 articles with 3 events: ${db}\n`)
  const store = await openStore(db)
  await store.write(async (session) => void (await session.db.updateTable('readings').set({ reader: 'old' }).execute()))
  await store.close()
  const { output, reader } = await run(['reread', '--db', db])
  assert.equal(output, `Read again 3 articles with 3 events: ${db}\n`)
  assert.equal(reader.isClosed(), true)
  const absent = await run(['reread', '--db', at('absent.db')])
  assert.equal(absent.exitCode, 1)
  assert.match(absent.errors, /There is no database/)
})

test('watch wants addresses and a period', async (context) => {
  const at = folderOf(context, { x: '' })
  assert.equal((await run(['watch', '--db', at('a.db')])).exitCode, 2)
  assert.equal((await run(['watch', 'https://a.example/rss', '--every', '10s', '--db', at('a.db')])).exitCode, 2)
  assert.equal((await run(['watch', 'https//a.example/rss', '--db', at('a.db')])).exitCode, 3, 'not asked for ever')
  const refused = await run(['watch', 'http://127.0.0.1/rss', '--db', at('a.db')])
  assert.deepEqual([refused.exitCode, refused.output], [3, ''])
  assert.equal(existsSync(at('a.db')), false)
  assert.match(refused.errors, /The address http:\/\/127\.0\.0\.1\/rss is refused/)
})
