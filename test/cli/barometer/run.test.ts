import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openStore } from '../../../src/store/open-store.ts'
import { articleOf } from '../../support/article-of.ts'
import { takeIn } from '../../support/ledger-of.ts'
import { run } from '../run.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-barometer-'))
const db = join(folder, 'ledger.db')
before(async () => {
  const store = await openStore(db, { create: true })
  const told = (id: string, published: string, body: string) => articleOf({ id, published, outlet: 'The Daily', body })
  await takeIn(store, [
    told('plan', '2025-12-05', 'Greece will visit Turkey on Monday. Nobody objects.'),
    told('held', '2025-12-09', 'Greece visited Turkey on Monday. The talks were long.'),
  ])
  await store.close()
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('for people: the pair by any name, the level, the chart and the reasons with their sentences', async () => {
  const { exitCode, output } = await run(['barometer', 'greek', 'TUR', '--db', db])
  assert.equal(exitCode, 0)
  assert.match(output, /^Greece – Turkey, 9 December 2025\ntension 4\d\.\d \(/)
  assert.match(output, /“Greece visited Turkey on Monday\.” \(The Daily, 9 December 2025\)/)
})

test('--json: one object a day with the numbers of the contract', async () => {
  const { output } = await run(['barometer', 'GRC', 'TUR', '--json', '--from', '2025-12-04', '--db', db])
  const days = JSON.parse(output)
  assert.deepEqual(
    days.map(({ date }: { date: string }) => date),
    ['2025-12-04', '2025-12-05', '2025-12-06', '2025-12-07', '2025-12-08', '2025-12-09'],
  )
  const names = 'date tension trend low high acts talk plans events'.split(' ')
  assert.deepEqual(Object.keys(days[5]).slice(0, names.length), names)
  assert.deepEqual([days[0].tension, days[0].acts, days[0].events], [null, null, 0])
  assert.ok(days[1].plans < 0 && days[1].talk === 0, 'a visit ahead is a plan')
  assert.ok(days[5].talk < 0, 'a visit held is talk')
})

test('--csv: a header and one line a day', async () => {
  const { output } = await run(['barometer', 'GRC', 'TUR', '--csv', '--from', '2025-12-04', '--db', db])
  const lines = output.trimEnd().split('\r\n')
  assert.equal(lines.length, 7)
  assert.match(lines[0]!, /^date,tension,trend,low,high,acts,talk,plans,events,/)
  assert.match(lines[1]!, /^2025-12-04,,,,,,,,0,/)
})

test('the reading of a day does not know what came later', async () => {
  const json = async (to: string) =>
    JSON.parse((await run(['barometer', 'GRC', 'TUR', '--json', '--to', to, '--db', db])).output)
  assert.deepEqual((await json('2025-12-09')).slice(0, 4), await json('2025-12-08'))
})

test('a pair of which nothing is known has no data, wrong use says what to do', async () => {
  assert.match((await run(['barometer', 'Chad', 'Fiji', '--db', db])).output, /no data/)
  assert.deepEqual(JSON.parse((await run(['barometer', 'Chad', 'Fiji', '--json', '--db', db])).output), [])
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['Grece', 'TUR'], /Did you mean Greece/],
    [['GRC', 'Athens'], /same side/],
    [['GRC', 'TUR', '--json', '--csv'], /cannot go together/],
    [['GRC', 'TUR', '--from', '2026-01-01', '--to', '2025-01-01'], /no day from/],
    [['GRC', 'TUR', '--from', 'yesterday'], /YYYY-MM-DD/],
  ]
  for (const [argv, said] of wrong) {
    const { exitCode, errors } = await run(['barometer', ...argv, '--db', db])
    assert.equal(exitCode, 2, argv.join(' '))
    assert.match(errors, said)
  }
})

test('eval turns: a ledger without those years says so', async () => {
  const { exitCode, errors } = await run(['eval', 'turns', '--db', db])
  assert.equal(exitCode, 3)
  assert.match(errors, /holds nothing of these pairs from 2002/)
})
