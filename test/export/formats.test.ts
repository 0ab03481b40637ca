import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parquetReadObjects } from 'hyparquet'
import type { Act } from '../../src/export/act.ts'
import { actsOf } from '../../src/export/acts-of.ts'
import { type LineFormat, lineFormats } from '../../src/export/formats.ts'
import { parquetOf } from '../../src/export/parquet.ts'
import { sayable } from '../../src/export/sayable.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { modalities } from '../../src/reader/codebook.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

const articles = [
  {
    id: 'plan',
    published: '2025-12-05',
    outlet: 'Kathi\tmerini',
    url: 'https://k.example/1',
    body: 'Greece will visit Turkey on Monday.',
  },
  { id: 'held', published: '2025-12-09', outlet: '=Anadolu', url: null, body: 'Greece visited Turkey on Monday.' },
  { id: 'maybe', published: '2025-12-10', outlet: 'Le Monde', url: null, body: 'France may visit Morocco.' },
]

const polecatHeader =
  'Event ID · Event Date · Event Type · Event Mode · Intensity · Quad Code · Contexts · Actor Name · Actor Country · Actor COW · Primary Actor Sector · Actor Sectors · Actor Title · Actor Name Raw · Wikipedia Actor ID · Recipient Name · Recipient Country · Recipient COW · Primary Recipient Sector · Recipient Sectors · Recipient Title · Recipient Name Raw · Wikipedia Recipient ID · Placename · City · District · Province · Country · Latitude · Longitude · GeoNames ID · Raw Placename · Feature Type · Source · Publication Date · Story People · Story Organizations · Story Locations · Language · Version'
const icewsHeader =
  'Event ID · Event Date · Source Name · Source Sectors · Source Country · Event Text · CAMEO Code · Intensity · Target Name · Target Sectors · Target Country · Story ID · Sentence Number · Publisher · City · District · Province · Country · Latitude · Longitude'

test('EX1: what formats without modality can say', () => {
  const said = (type: Act['type'], modality: Act['record']['modality']) => sayable({ type, modality })
  assert.equal(said('CONSULT', 'actual'), 'CONSULT')
  assert.equal(said('CONSULT', 'planned'), 'AGREE')
  assert.equal(said('RETREAT', 'planned'), 'CONCEDE')
  assert.equal(said('ASSAULT', 'planned'), null)
  for (const modality of ['possible', 'hypothetical', 'negated'] as const) assert.equal(said('AID', modality), null)
})

onEachDatabase('exports', ({ store: open }) => {
  const exported = async (context: Parameters<typeof open>[0], all = false): Promise<readonly Act[]> => {
    const store = await open(context)
    await takeIn(store, articles.map(articleOf))
    await foldPending(store)
    const acts: Act[] = []
    for await (const act of actsOf(store, all ? { modalities } : {})) acts.push(act)
    return acts
  }
  const table = ({ header, rows }: LineFormat, acts: readonly Act[]) =>
    `${header}${acts.map(rows).join('')}`
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'))

  test('EX2: POLECAT has its forty columns', async (context) => {
    const [header, ...rows] = table(lineFormats.polecat.format, await exported(context))
    assert.deepEqual(header, polecatHeader.split(' · '))
    assert.deepEqual(
      rows.map((row) => row.length),
      [40, 40],
    )
    assert.deepEqual(rows.map((row) => row[2]).toSorted(), ['AGREE', 'CONSULT'])
    const visit = rows.find((row) => row[2] === 'CONSULT')!
    assert.deepEqual([visit[1], visit[8], visit[9], visit[16], visit[17]], ['2025-12-08', 'GRC', '350', 'TUR', '640'])
  })

  test('EX3: ICEWS has its twenty columns', async (context) => {
    const [header, ...rows] = table(lineFormats.icews.format, await exported(context))
    assert.deepEqual(header, icewsHeader.split(' · '))
    assert.ok(rows.every((row) => row.length === 20))
    assert.deepEqual(rows.map((row) => row[6]).toSorted(), ['036', '042'])
    assert.equal(new Set(rows.map((row) => row[0])).size, rows.length)
  })

  test('EX4, EX5: GDELT has 61 and 16 columns and no header, and mentions find their events', async (context) => {
    const acts = await exported(context)
    const events = table(lineFormats['gdelt-events'].format, acts)
    const mentions = table(lineFormats['gdelt-mentions'].format, acts)
    assert.ok(events.every((row) => row.length === 61))
    assert.ok(mentions.every((row) => row.length === 16))
    assert.deepEqual(new Set(mentions.map((row) => row[0])), new Set(events.map((row) => row[0])))
    const visit = events.find((row) => row[26] === '042')!
    assert.deepEqual([visit[1], visit[2], visit[3], visit[4]], ['20251208', '202512', '2025', '2026.0082'])
    assert.deepEqual([visit[5], visit[15], visit[28], visit[29]], ['GRC', 'TUR', '04', '1'])
    const said = mentions.find((row) => row[0] === visit[0])!
    const body = 'Greece visited Turkey on Monday.'
    assert.deepEqual([said[6], said[7], said[8], said[9], said[12]].map(Number), [
      1,
      body.indexOf('Greece'),
      body.indexOf('Turkey'),
      body.indexOf('visited'),
      body.length,
    ])
  })

  test('EX6: PLOVER says every modality', async (context) => {
    const lines = (await exported(context, true)).map((act) => JSON.parse(lineFormats.plover.format.rows(act)))
    assert.deepEqual(lines.map(({ modality }) => modality).toSorted(), ['actual', 'planned', 'possible'])
    for (const line of lines) assert.deepEqual([line.event.length, line.event[0], line.actor.length], [1, 'CONSULT', 1])
  })

  test('EX7: CSV is safe from formulas, Parquet reads back the same rows', async (context) => {
    const acts = await exported(context, true)
    const csv = lineFormats.csv.format.header + acts.map(lineFormats.csv.format.rows).join('')
    assert.match(csv, /,'=Anadolu,/)
    const bytes = parquetOf(acts)
    const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })
    assert.deepEqual(
      rows.map(({ id, modality, quad, confidence }) => ({ id, modality, quad, confidence })),
      acts.map(({ id, record }) => ({
        id,
        modality: record.modality,
        quad: record.quad,
        confidence: record.confidence,
      })),
    )
  })

  test('EX8: a tab in an outlet is no new column; filters choose', async (context) => {
    const store = await open(context)
    await takeIn(store, articles.map(articleOf))
    await foldPending(store)
    const count = async (filter: Parameters<typeof actsOf>[1]) => {
      let all = 0
      for await (const _ of actsOf(store, filter)) all += 1
      return all
    }
    assert.equal(await count({ pair: ['TUR', 'GRC'] }), 2)
    assert.equal(await count({ pair: ['FRA', 'MAR'] }), 0)
    assert.equal(await count({ pair: ['FRA', 'MAR'], modalities: ['possible'] }), 1)
    assert.equal(await count({ types: ['AGREE'] }), 1)
    assert.equal(await count({ minConfidence: 1 }), 0)
    assert.equal(await count({ to: '2025-12-01' }), 0)
  })
})
