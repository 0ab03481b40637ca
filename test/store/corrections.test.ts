import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/ingest/correct.ts'
import { correctionOf } from '../../src/ingest/correction-line.ts'
import { takeCorrections } from '../../src/ingest/take-corrections.ts'
import { correctionLines } from '../../src/query/corrections-view.ts'
import { sentenceSaid } from '../../src/query/sentence-said.ts'
import { emptyAnnotation } from '../../src/reader/reader.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { folderOf } from '../cli/folder.ts'
import { run } from '../cli/run.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { ledgerOf, takeIn } from '../support/ledger-of.ts'

const sentence = 'Greece will visit Turkey on Monday.'
const body = `Good morning. ${sentence} Egypt may visit Cyprus.`
const articles = ['a', 'b'].map((id) => articleOf({ id, body: `${body} Line ${id}.`, published: '2025-12-05' }))
const clock = () => new Date('2026-01-20T00:00:00Z')

/** Somebody says that the visit of `a` was denied, and that nothing of it stands in `b`. */
async function reviewed(store: Store): Promise<void> {
  await takeIn(store, articles)
  const into = { store, reader: fakeReader(), clock }
  const said = (await sentenceSaid(store, 'a', 1))!.annotation
  const denied = { ...said, events: said.events.map((event) => ({ ...event, modality: 'negated' as const })) }
  await correct({ article: 'a', sentence, annotation: denied, author: 'Ö', note: 'denied' }, into)
  await correct({ article: 'b', sentence, annotation: emptyAnnotation }, into)
}

async function taken(store: Store, lines: readonly string[], replace = false) {
  const kinds: string[] = []
  const into = { store, reader: fakeReader(), clock }
  for await (const { kind } of takeCorrections(lines.map(correctionOf), into, { replace })) kinds.push(kind)
  return kinds
}

onEachDatabase('corrections from elsewhere', ({ store, address }) => {
  test('S18: what people said goes into another ledger, before or after its articles, and makes the same ledger', async (context) => {
    const [old, before, after] = [await store(context), await store(context), await store(context)]
    await reviewed(old)
    const lines = await correctionLines(old)
    assert.equal(lines.length, 2)
    await takeIn(after, articles)
    assert.deepEqual(await taken(after, lines), ['applied', 'applied'])
    assert.deepEqual(await taken(before, lines), ['waiting', 'waiting'])
    await takeIn(before, articles)
    assert.deepEqual(await taken(before, lines), ['known', 'known'])
    for (const one of [before, after]) {
      assert.deepEqual(await ledgerOf(one), await ledgerOf(old))
      assert.deepEqual(await correctionLines(one), lines)
    }
  })

  test('S18: what was said here stands and is told, unless it is to be replaced; of two in a file the later one', async (context) => {
    const [old, here] = [await store(context), await store(context)]
    await reviewed(old)
    await reviewed(here)
    await correct({ article: 'a', sentence, annotation: emptyAnnotation }, { store: here, reader: fakeReader(), clock })
    const [lines, mine] = [await correctionLines(old), await correctionLines(here)]
    assert.deepEqual(await taken(here, lines), ['contradicted', 'known'])
    assert.deepEqual(await correctionLines(here), mine)
    const earlier = JSON.stringify({ ...correctionOf(mine[0]!), corrected: '2020-01-01T00:00:00Z' })
    assert.deepEqual(await taken(here, [lines[0]!, earlier], true), ['applied'])
    assert.deepEqual(await ledgerOf(here), await ledgerOf(old))
  })

  test('S18: a sentence that the article does not hold is kept, and told', async (context) => {
    const [old, here] = [await store(context), await store(context)]
    await reviewed(old)
    await takeIn(here, [articleOf({ id: 'a', body: 'Egypt may visit Cyprus.', published: '2025-12-05' })])
    assert.deepEqual(await taken(here, await correctionLines(old)), ['lost', 'waiting'])
    assert.equal((await correctionLines(here)).length, 2)
  })

  test('the command writes a file and takes it in again, and says what became of each', async (context) => {
    const at = folderOf(context, {})
    const db = await address()
    const old = await store(context)
    await reviewed(old)
    const lines = await correctionLines(old)
    const input = [...lines, '\n', '{"article":"a"}\n'].join('')
    const first = await run(['corrections', '--import', '-', '--db', db], { stdin: bytes(input) })
    assert.equal(first.exitCode, 3)
    assert.match(first.errors, /standard input, line 4: error: The line is no correction: sentence/u)
    assert.match(first.errors, /waits for its article: a: “Greece will visit/u)
    assert.match(first.output, /^Applied 0 corrections \(2 kept for articles that are not there yet, 1 not readable\)/u)
    assert.equal((await run(['corrections', '--db', db, '--out', at('all.jsonl')])).exitCode, 0)
    assert.equal((await run(['corrections', '--db', db])).output, lines.join(''))
    const again = await run(['corrections', '--import', at('all.jsonl'), '--db', await address()])
    assert.deepEqual([again.exitCode, again.errors.split('\n').length], [0, 3])
    assert.equal((await run(['corrections', '--import', at('none.jsonl'), '--db', db])).exitCode, 3)
  })
})

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

test('a line that a ledger could not use is refused with what is wrong with it', () => {
  const event = {
    ...{
      trigger: { start: 7, end: 17 },
      type: 'CONSULT',
      score: 1,
      mode: 'visit',
      modality: 'planned',
      modalityScore: 1,
    },
    ...{
      historical: false,
      contexts: [],
      contact: null,
      actors: [],
      recipients: [],
      place: [],
      when: [],
      reporter: [],
    },
  }
  const line = (change: object, events: readonly object[] = []) =>
    JSON.stringify({ article: 'a', sentence, annotation: { events }, corrected: '2026-01-20T00:00:00Z', ...change })
  assert.deepEqual(correctionOf(line({}, [event])).annotation, { ...emptyAnnotation, events: [event] })
  for (const [given, why] of [
    ['{', /not JSON/u],
    [line({ article: '' }), /article/u],
    [line({ corrected: 'yesterday' }), /corrected/u],
    [line({}, [{ ...event, type: 'HUG' }]), /annotation\.events\.0\.type/u],
    [line({}, [{ ...event, mode: 'arrest' }]), /a mode that its type does not have/u],
    [line({}, [{ ...event, trigger: { start: 9, end: 9 } }]), /before it begins/u],
    [line({}, [{ ...event, trigger: { start: 9, end: 900 } }]), /goes beyond the sentence/u],
  ] as const) {
    assert.throws(() => correctionOf(given), { code: 'bad-correction', message: why }, given)
  }
})
