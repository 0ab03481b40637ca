import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { openStore } from '../../src/store/open-store.ts'
import { contact, day } from '../ledger/across/telling.ts'
import { articleOf } from '../support/article-of.ts'
import { takeIn } from '../support/ledger-of.ts'
import { takeTellings } from '../support/take-tellings.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'))
const db = join(folder, 'ledger.db')
before(async () => {
  const store = await openStore(db, { create: true })
  const body = 'Greece will visit Turkey on Monday. <b>*Nobody*</b> objects.'
  await takeIn(store, [articleOf({ id: 'plan', published: '2025-12-05', outlet: 'Kathimerini_[x]', body })])
  await foldPending(store)
  await store.close()
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('pair: the dossier by any name of the two, with sentence, outlet and day', async () => {
  const { exitCode, output } = await run(['pair', 'greek', 'TUR', '--db', db])
  assert.equal(exitCode, 0)
  assert.match(output, /Greece – Turkey/)
  assert.match(output, /○ visit Greece → Turkey/)
  assert.match(output, /“Greece will visit Turkey on Monday\.”/)
  assert.match(output, /Kathimerini_\[x\], 5 December 2025/)
})

test('an article without an outlet is cited by its title in every list, which fits a narrow terminal', async () => {
  const own = join(folder, 'own.db')
  const store = await openStore(own, { create: true })
  const title = 'Greek minister expected in Ankara after a long silence'
  const body = 'Greece will visit Turkey on Monday.'
  await takeIn(store, [articleOf({ id: 'own', published: '2025-12-05', outlet: null, title, body })])
  await foldPending(store)
  await store.close()
  for (const asked of [
    ['pair', 'GRC', 'TUR'],
    ['barometer', 'GRC', 'TUR'],
    ['timeline', 'GRC', 'TUR', '--to', '2025-12-31'],
    ['calendar', 'GRC'],
    ['search', 'visit'],
  ]) {
    const { output } = await run([...asked, '--db', own], { env: { COLUMNS: '50' } })
    assert.match(output.replace(/\s+/gu, ' '), new RegExp(`${title}, 5 December 2025`), asked.join(' '))
    const longest = Math.max(...output.split('\n').map((line) => line.length))
    assert.ok(longest <= 50, `${asked.join(' ')}: ${longest}`)
  }
})

test('pair --json is rapport/pair@1', async () => {
  const { output } = await run(['pair', 'GRC', 'TUR', '--json', '--db', db])
  const view = JSON.parse(output)
  assert.deepEqual([view.schema, view.pair, view.at], ['rapport/pair@1', ['GRC', 'TUR'], '2025-12-05'])
})

test('pair --markdown escapes what Markdown would read as a mark', async () => {
  const { output } = await run(['pair', 'GRC', 'TUR', '--markdown', '--db', db])
  assert.match(output, /^# Greece – Turkey\n/)
  assert.match(output, /Kathimerini\\_\\\[x\\\]/)
})

test('a dossier that is cut leads to all of the same ledger, whatever that is called', async () => {
  const many = join(folder, 'many told.db')
  const store = await openStore(many, { create: true })
  const contacts = Array.from({ length: 15 }, (_, index) =>
    contact(`a${index}`, `20${10 + index}-03-14`, 'held', day(`20${10 + index}-03-14`)),
  )
  await store.write((session) => takeTellings(session, contacts))
  await foldPending(store)
  await store.close()
  const { output } = await run(['pair', 'GRC', 'TUR', '--db', many], { env: { COLUMNS: '200' } })
  assert.match(output, /rapport timeline GRC TUR --to 2024-03-14 --all --db ".*many told\.db"\n$/u)
})

test('an unknown state has suggestions, one state is no pair, a pair without data says so', async () => {
  const unknown = await run(['pair', 'Grece', 'TUR', '--db', db])
  assert.equal(unknown.exitCode, 2)
  assert.match(unknown.errors, /no state or body called "Grece"[\s\S]*Greece/)
  assert.equal((await run(['pair', 'GRC', 'Athens', '--db', db])).exitCode, 2)
  const first = await run(['pair', 'GRC', 'TUR', '--at', '0000-01-01', '--db', db])
  assert.match(first.output, /^Greece – Turkey {2}1 January 0000\n.*Nothing was told of them by then/)
  const none = await run(['pair', 'Chad', 'Fiji', '--db', db])
  assert.equal(none.exitCode, 0)
  assert.match(none.output, /No data/)
  assert.match((await run(['pair', 'EU', 'Turkey', '--db', db])).output, /^European Union – Turkey/)
})

test('a search for no word is wrong use', async () => {
  for (const words of ['', '!!']) {
    const { exitCode, errors } = await run(['search', words, '--db', db])
    assert.deepEqual([exitCode, /There is no word to look for/.test(errors)], [2, true], words)
  }
})

test('days the wrong way round are wrong use: an empty answer would read as if nothing had been told', async () => {
  const asked = [
    ['pair', 'GRC', 'TUR', '--at', '2025-12-31', '--since', '2026-01-01'],
    ['timeline', 'GRC', 'TUR', '--from', '2025-12-31', '--to', '2025-12-01'],
    ['calendar', 'GRC', '--from', '2025-12-31', '--to', '2025-12-01'],
    ['search', 'visit', '--from', '2025-12-31', '--to', '2025-12-01'],
    ['brief', 'GRC,TUR', '--since', '2026-01-01', '--at', '2025-12-31'],
    ['barometer', 'GRC', 'TUR', '--from', '2025-12-31', '--to', '2025-12-01'],
  ]
  for (const line of asked) {
    const { exitCode, errors } = await run([...line, '--db', db])
    assert.deepEqual([exitCode, /There is no day from/.test(errors)], [2, true], line.join(' '))
  }
})

test('what is new since a day of which nothing was told yet is nothing, and no wrong use', async () => {
  for (const line of [
    ['pair', 'GRC', 'TUR', '--since', '2031-01-01'],
    ['timeline', 'GRC', 'TUR', '--from', '2031-01-01'],
    ['barometer', 'GRC', 'TUR', '--from', '2031-01-01'],
  ]) {
    const { exitCode, errors } = await run([...line, '--db', db])
    assert.deepEqual([exitCode, errors], [0, ''], line.join(' '))
  }
})

test('a database that is not there is not made by asking', async () => {
  const { exitCode, errors } = await run(['pair', 'GRC', 'TUR', '--db', join(folder, 'none.db')])
  assert.notEqual(exitCode, 0)
  assert.match(errors, /There is no database[\s\S]*rapport ingest/)
})

test('timeline, calendar, search and explain tell of the same visit', async () => {
  const timeline = await run(['timeline', 'GRC', 'TUR', '--to', '2025-12-07', '--from', '2025-12-01', '--db', db])
  assert.match(timeline.output, /Nothing is told/)
  const whole = await run(['timeline', 'GRC', 'TUR', '--to', '2025-12-31', '--all', '--db', db])
  assert.equal(
    whole.output,
    'Mon 8 December 2025\n  ◌ visit Greece → Turkey (no report that it took place) – Kathimerini_[x], 5 December 2025\n',
  )
  const calendar = (...more: readonly string[]) => run(['calendar', 'GRC', '--db', db, ...more])
  const due = '  Mon 8 December 2025 ○ visit Greece → Turkey (planned) – Kathimerini_[x], 5 December 2025\n'
  assert.equal((await calendar()).output, `5 December 2025 and after\n${due}`)
  assert.match(
    (await calendar('--at', '2026-01-01')).output,
    /^Before 1 January 2026\n {2}Mon 8 December 2025 +◌ visit/,
  )
  assert.equal(
    (await calendar('--from', '2026-02-01', '--to', '2026-02-28')).output,
    'No contact is told of from 1 February 2026 to 28 February 2026. The nearest is of 8 December 2025.\n',
  )
  assert.match((await run(['calendar', '--ics', '--db', db])).output, /BEGIN:VEVENT[\s\S]*DTSTART;VALUE=DATE:20251208/)
  const found = await run(['search', 'visit', '--db', db])
  assert.match(found.output, /objects\.\n|Monday\.\n/)
  assert.match(
    found.output,
    /\n {2}Kathimerini_\[x\], 5 December 2025\n {4}visit Greece → Turkey (?:engagement|event)-[0-9a-f]+\n/,
  )
  assert.equal(found.errors, '1 sentence.\n')
  const search = await run(['search', 'visit', '--json', '--db', db])
  const id = JSON.parse(search.output).hits[0].entries.find((one: string) => one.startsWith('engagement'))
  const explained = await run(['explain', id, '--db', db])
  assert.match(explained.output, /trigger “will visit” in sentence 1/)
  const unknown = await run(['explain', 'nothing', '--db', db])
  assert.equal(unknown.exitCode, 2)
  assert.match(unknown.errors, /rapport search prints ids/)
  const several = await run(['explain', 'e', '--db', db])
  assert.equal(several.exitCode, 2)
  assert.match(several.errors, /More than one entry begins with "e"\.\n {2}Give more of its id\./)
})

test('explain says where each telling stands: outlet and day, title and address', async () => {
  const web = join(folder, 'web.db')
  const store = await openStore(web, { create: true })
  const told = { outlet: 'The Daily', title: 'A visit', url: 'https://example.org/1', published: '2025-12-05' }
  await takeIn(store, [articleOf({ id: 'one', body: 'Greece will visit Turkey on Monday.', ...told })])
  await foldPending(store)
  await store.close()
  const { output } = await run(['explain', 'engagement', '--db', web])
  assert.match(output, /\nThe Daily, 5 December 2025 .*\n {2}A visit, https:\/\/example\.org\/1\n/)
})
