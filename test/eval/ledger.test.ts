import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import { type DeskArticle, type DeskRecord, readDeskArticles } from '../../src/eval/ledger/desk-record.ts'
import { evaluateLedger } from '../../src/eval/ledger/evaluate-ledger.ts'
import { matchRecords } from '../../src/eval/ledger/match-records.ts'
import { reportLedger } from '../../src/eval/ledger/report-ledger.ts'
import { type ToldRecord, toldRecords } from '../../src/eval/ledger/told-record.ts'
import type { Reading } from '../../src/reading-schema.ts'
import { blankReading } from '../support/blank-reading.ts'

const text = 'Athens and Ankara will meet on Monday. Ankara bombed Athens. Athens raised boats.'
const first = { start: 0, end: 38 }

function told(more: Partial<ToldRecord>): ToldRecord {
  return {
    kind: 'engagement',
    type: 'meeting',
    status: 'planned',
    by: new Set(['GRC', 'TUR']),
    against: new Set(),
    date: { start: '2025-12-08', end: '2025-12-08', precision: 'day', text: 'Monday' },
    words: '',
    speaker: '',
    affiliation: null,
    sentences: [first],
    triggers: [],
    ...more,
  }
}

const due = {
  kind: 'engagement',
  type: ['meeting'],
  typeAlso: [],
  optional: false,
  parties: [['GRC'], ['TUR']],
  state: ['planned'],
  date: '2025-12-08',
  place: null,
  quote: 'Athens and Ankara will meet',
} as const satisfies DeskRecord

function answer(record: DeskRecord, one: ToldRecord): 'no' | 'found' | 'right' {
  const { pairs } = matchRecords([record], [one], text)
  return pairs[0] === undefined ? 'no' : pairs[0].right ? 'right' : 'found'
}

describe('a record due is answered', () => {
  const rows: readonly (readonly [
    name: string,
    due: DeskRecord,
    told: ToldRecord,
    answer: 'no' | 'found' | 'right',
  ])[] = [
    ['by the same contact', due, told({}), 'right'],
    ['at the precision of its date', { ...due, date: '2025-12' }, told({}), 'right'],
    [
      'by the days that begin with its day',
      due,
      told({ date: { start: '2025-12-08', end: '2025-12-10', precision: 'range', text: '' } }),
      'right',
    ],
    ['with another state: found', due, told({ status: 'held' }), 'found'],
    ['with another day: found', due, told({ date: null }), 'found'],
    ['as talks: found', due, told({ type: 'talks' }), 'found'],
    ['as talks where these are as right', { ...due, typeAlso: ['talks'] }, told({ type: 'talks' }), 'right'],
    ['not as a call', due, told({ type: 'call' }), 'no'],
    ['not with one party', due, told({ by: new Set(['GRC']) }), 'no'],
    ['not with strangers', due, told({ by: new Set(['GRC', 'TUR', 'ITA', 'ESP']) }), 'no'],
    ['with one stranger: found', due, told({ by: new Set(['GRC', 'TUR', 'ITA']) }), 'found'],
    ['by one of the alternatives', { ...due, parties: [['GRC'], ['TUR', 'ITA']] }, told({}), 'right'],
    ['elsewhere on the same day', due, told({ sentences: [{ start: 40, end: 60 }] }), 'right'],
    ['not elsewhere without a day', { ...due, date: null }, told({ sentences: [{ start: 40, end: 60 }] }), 'no'],
    [
      'by sides of an incident',
      {
        ...due,
        kind: 'incident',
        type: ['attack'],
        by: ['TUR'],
        against: ['GRC'],
        date: null,
        quote: 'Ankara bombed Athens',
      },
      told({
        kind: 'incident',
        type: 'attack',
        by: new Set(['TUR']),
        against: new Set(['GRC']),
        sentences: [{ start: 39, end: 60 }],
      }),
      'right',
    ],
    [
      'not by sides reversed',
      {
        ...due,
        kind: 'incident',
        type: ['attack'],
        by: ['TUR'],
        against: ['GRC'],
        date: null,
        quote: 'Ankara bombed Athens',
      },
      told({
        kind: 'incident',
        type: 'attack',
        by: new Set(['GRC']),
        against: new Set(['TUR']),
        sentences: [{ start: 39, end: 60 }],
      }),
      'no',
    ],
    [
      'by a topic in other words',
      {
        kind: 'issue',
        topic: 'migrant boats',
        raised_by: ['GRC'],
        with: [],
        status: ['raised'],
        quote: 'raised boats',
        optional: false,
        typeAlso: [],
      },
      told({
        kind: 'issue',
        type: 'issue',
        status: 'raised',
        by: new Set(['GRC']),
        words: 'boats',
        sentences: [{ start: 61, end: 81 }],
      }),
      'right',
    ],
  ]
  for (const [name, record, one, expected] of rows) test(name, () => assert.equal(answer(record, one), expected))

  test('one to one, the right one first', () => {
    const { pairs, extra } = matchRecords([due], [told({ status: 'held' }), told({})], text)
    assert.deepEqual([pairs.length, pairs[0]?.right, extra.length], [1, true, 1])
  })

  test('what is optional is neither missed nor extra', () => {
    const { missed } = matchRecords([{ ...due, optional: true }], [], text)
    assert.deepEqual(missed, [])
  })
})

const empty: Reading = {
  ...blankReading,
  article: { ...blankReading.article, published: '2025-12-05' },
  actors: [
    { id: 'GRC', name: 'Greece', kind: 'state', state: 'GRC', sectors: [], office: null },
    { id: 'TUR', name: 'Turkey', kind: 'state', state: 'TUR', sectors: [], office: null },
  ],
}
const trigger = { start: 23, end: 27, text: 'meet' }
const evidence = [{ sentence: 0, ...first, trigger, roles: [] }]
const reading: Reading = {
  ...empty,
  text,
  sentences: [first],
  events: [
    {
      id: 'e1',
      type: 'CONSULT',
      mode: null,
      quad: 1,
      intensity: 2.5,
      contexts: [],
      modality: 'planned',
      historical: false,
      actors: ['GRC', 'TUR'],
      recipients: [],
      reporter: [],
      date: null,
      place: null,
      contact: null,
      cameo: '036',
      confidence: 1,
      evidence,
    },
  ],
  engagements: [
    {
      id: 'g1',
      kind: 'meeting',
      parties: [{ actor: 'GRC' }, { anyOf: ['TUR'] }],
      host: null,
      place: null,
      date: null,
      state: 'planned',
      by: null,
      cause: null,
      purpose: [],
      partOf: null,
      history: [],
      evidence,
    },
  ],
}

test('an event that carries an engagement is no record of its own', () => {
  assert.deepEqual(
    toldRecords(reading).map(({ kind, by }) => [kind, ...by]),
    [['engagement', 'GRC', 'TUR']],
  )
})

test('figures and errors of an article', async () => {
  const article: DeskArticle = {
    id: 'a',
    date: '2025-12-05',
    text,
    records: [
      { ...due, date: null },
      { ...due, type: ['call'] },
    ],
  }
  const scores = await evaluateLedger([article], async () => reading, { errors: true })
  const { due: all, found, right, extra } = scores.kinds.engagement
  assert.deepEqual([all, found, right, extra], [2, 1, 1, 0])
  assert.deepEqual(scores.errors?.[0]?.missed, [
    'engagement call planned GRC TUR 2025-12-08: Athens and Ankara will meet on Monday.',
  ])
  assert.match(reportLedger(scores), /^engagement +100\.0 +50\.0 +66\.7 +2 +1 +1 +0$/m)
})

test('a line that is no article is named', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'x.jsonl')
  for (const [line, said] of [
    ['{"id":1}', /line 2 .*\(id/],
    ['nonsense', /line 2 .*not JSON/],
  ] as const) {
    writeFileSync(path, `${JSON.stringify({ id: 'a', date: null, text: '', records: [] })}\n${line}\n`)
    assert.throws(
      () => readDeskArticles(path),
      (error) => error instanceof RapportError && said.test(error.message),
    )
  }
  assert.throws(() => readDeskArticles(join(folder, 'none')), RapportError)
})
