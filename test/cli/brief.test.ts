import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { openStore } from '../../src/store/open-store.ts'
import { articleOf } from '../support/article-of.ts'
import { takeIn } from '../support/ledger-of.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-brief-'))
const db = join(folder, 'ledger.db')
const articles = [
  { id: 'plan', published: '2025-12-05', body: 'Greece will visit Turkey on Monday.' },
  {
    id: 'held',
    published: '2025-12-09',
    outlet: '<b>_A_</b>',
    body: 'Greece visited Turkey on Monday *<script>x</script>.',
  },
  { id: 'next', published: '2025-12-10', url: 'javascript:alert(1)', body: 'Turkey will visit Greece on Friday.' },
]
before(async () => {
  const store = await openStore(db, { create: true })
  await takeIn(store, articles.map(articleOf))
  await foldPending(store)
  await store.close()
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('a brief says where a pair stands, what changed since the day, and what is coming', async () => {
  const { exitCode, output } = await run(['brief', 'Greece,Turkey', '--since', '2025-12-08', '--db', db])
  assert.equal(exitCode, 0)
  assert.match(output, /^# Greece – Turkey\n\n\*10 December 2025\*/)
  const [changed = '', coming = ''] = output.split('## Coming')
  assert.match(changed, /● visit Greece → Turkey \(held, Mon 8 December 2025\)/)
  assert.match(changed, /○ visit Turkey → Greece \(planned, Fri 12 December 2025\)/)
  assert.doesNotMatch(changed, /planned, Mon 8 December/)
  assert.match(coming, /Fri 12 December/)
  assert.match(coming, /> Turkey will visit Greece on Friday/)
  assert.match(output, /\n\nTold by 3 articles: .+\.\n$/)
})

test('what was not yet known on the day is not in its brief', async () => {
  const { output } = await run(['brief', 'GRC,TUR', '--since', '2025-12-01', '--at', '2025-12-06', '--db', db])
  assert.match(output, /planned, Mon 8 December/)
  assert.doesNotMatch(output, /held|Friday/)
})

test('several pairs make one page; one of which nothing is told says so', async () => {
  const { output } = await run(['brief', 'GRC,TUR', 'Chad,Fiji', '--html', '--db', db])
  assert.equal(output.match(/<h1>/g)?.length, 2)
  assert.match(output, /No data[\s\S]*Nothing changed since/)
})

test('words of articles are words, in Markdown and in HTML', async () => {
  const ask = ['brief', 'GRC,TUR', '--db', db]
  const { output: markdown } = await run(ask)
  assert.match(markdown, /\\<b\\>\\_A\\_/)
  assert.doesNotMatch(markdown, /(?<!\\)<script|javascript:/)
  const { output: page } = await run([...ask, '--html'])
  assert.doesNotMatch(page, /<script|javascript:|<b>/)
})

test('a pair that is none is wrong use', async () => {
  for (const words of ['Greece', 'Greece,', 'a,b,c', 'Grece,Turkey', 'GRC,Greece']) {
    assert.equal((await run(['brief', words, '--db', db])).exitCode, 2, words)
  }
})

test('without a secret, or with an address that is none, it fails also where nothing changed; with both there is nothing to send', async () => {
  for (const pair of ['GRC,TUR', 'Chad,Fiji']) {
    const { exitCode, errors } = await run(['notify', 'http://127.0.0.1:9/', pair, '--since', '2025-12-01', '--db', db])
    assert.equal(exitCode, 1)
    assert.match(errors, /There is no secret for the webhook\.\n.*RAPPORT_WEBHOOK_SECRET/)
  }
  const env = { RAPPORT_WEBHOOK_SECRET: 'a secret of some length' }
  const none = await run(['notify', 'https://hooks.example.org/', 'Chad,Fiji', '--db', db], { env })
  assert.deepEqual([none.exitCode, none.errors], [0, '0 changes sent.\n'])
  for (const address of ['http://127.0.0.1:9/', 'ftp://hooks.example.org/', 'hooks']) {
    const { exitCode, errors } = await run(['notify', address, 'Chad,Fiji', '--db', db], { env })
    assert.deepEqual([exitCode, /Nothing is sent to/.test(errors)], [1, true], address)
  }
})
