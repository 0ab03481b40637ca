import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { openStore } from '../../src/store/open-store.ts'
import { run } from '../cli/run.ts'
import { articleOf } from '../support/article-of.ts'
import { takeIn } from '../support/ledger-of.ts'

const recipes = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'rapport-recipes-'))
after(() => rmSync(folder, { recursive: true, force: true }))

before(async () => {
  const db = join(folder, 'ledger.db')
  const store = await openStore(db, { create: true })
  const articles = [
    { id: 'a', published: '2025-12-09', outlet: '=Anadolu', body: 'Greece visited Turkey on Monday.' },
    { id: 'b', published: '2025-12-10', outlet: 'Le Monde', body: 'France may visit Morocco.' },
  ]
  await takeIn(store, articles.map(articleOf))
  await foldPending(store)
  await store.close()
  const exports = { csv: 'acts.csv', parquet: 'acts.parquet', plover: 'acts.jsonl' }
  for (const [format, file] of Object.entries(exports)) {
    const { exitCode, errors } = await run(['export', format, '--db', db, '--out', join(folder, file)])
    assert.equal(exitCode, 0, errors)
  }
  // who act together without a recipient
  appendFileSync(
    join(folder, 'acts.csv'),
    'event-j,2025-12-09,2025-12-09,day,CONSULT,,actual,false,036,1,4,0.9,,CHN;IND,CHN;IND,,,,,1,c,,,China and India met.\r\n',
  )
  const { output } = await run(['barometer', 'Greece', 'Turkey', '--db', db, '--csv'])
  writeFileSync(join(folder, 'barometer.csv'), output)
})

test('pandas', (context) => {
  const printed = ran(context, ['python3', '-c'], 'pandas', 'import pandas')
  if (printed === null) return
  assert.match(printed, /GRC\s+TUR\s+2025-12-01\s+1/)
  assert.match(printed, /CHN\s+IND\s+2025-12-01\s+1[\s\S]*IND\s+CHN/)
  assert.doesNotMatch(printed, /CHN\s+CHN/)
})

test('a notebook', (context) => {
  const printed = ran(context, ['python3', '-c'], 'A notebook', 'import pandas')
  if (printed !== null) assert.match(printed, /tension/)
})

test('DuckDB', (context) => {
  const printed = ran(context, ['duckdb', '-c'], 'DuckDB', 'SELECT 1')
  if (printed !== null) assert.match(printed, /actor_states/)
})

test('DuckDB in Python', (context) => {
  const inPython = (block: string) =>
    `import duckdb\nprint(duckdb.sql(${JSON.stringify(block.trim().replace(/;$/u, ''))}))`
  const printed = ran(context, ['python3', '-c'], 'DuckDB', 'import duckdb', inPython)
  if (printed !== null) assert.match(printed, /actor_states/)
})

test('R', (context) => {
  const printed = ran(context, ['Rscript', '-e'], 'R', '1')
  if (printed !== null) assert.match(printed, /CHN;IND\s+CHN;IND[\s\S]*GRC\s+TUR|GRC\s+TUR[\s\S]*CHN;IND\s+CHN;IND/)
})

test('a spreadsheet', (context) => {
  const printed = ran(context, ['sh', '-c'], 'A spreadsheet', 'soffice --version')
  if (printed !== null) assert.match(printed, /acts\.ods/)
})

/** What the last block of a recipe prints; null, and the test skipped, where its program is not on the machine. */
function ran(
  context: TestContext,
  [program, flag]: readonly [string, string],
  heading: string,
  probe: string,
  asked = (block: string) => block,
): string | null {
  if (spawnSync(program, [flag, probe]).status !== 0) {
    context.skip(`NOT RUN: no ${program} that runs "${probe}" on this machine`)
    return null
  }
  const section = recipes.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const block = [...section.matchAll(/```(?:python|sql|r|sh)\n([\s\S]*?)```/gu)].at(-1)?.[1]
  assert.ok(block, `docs/recipes.md has no block under "${heading}"`)
  const { status, stdout, stderr } = spawnSync(program, [flag, asked(block)], { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
}
