import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { evaluateStories } from '../../src/eval/stories/evaluate-stories.ts'
import { matchEntries } from '../../src/eval/stories/match-entries.ts'
import { reportStories } from '../../src/eval/stories/report-stories.ts'
import { type DueEntry, readStories, type Story } from '../../src/eval/stories/story.ts'
import type { ToldEntry } from '../../src/eval/stories/told-entry.ts'
import type { Reading } from '../../src/reading-schema.ts'

const visit = { kind: 'engagement', id: 'g1', type: 'visit', parties: [['GRC'], ['TUR']] }
const line = {
  id: 's1',
  articles: [
    { id: 's1.1', date: '2024-03-01', outlet: 'Post', title: 'Plan', text: 'Ann Lee will visit Ankara on 14 March.' },
    {
      id: 's1.2',
      date: '2024-03-15',
      outlet: 'Wire',
      title: 'Visit',
      text: 'Ann Lee visited Ankara on Thursday, her office says.',
    },
  ],
  checkpoints: [
    {
      after: 's1.1',
      asOf: '2024-03-02',
      ledger: [{ ...visit, date: '2024-03-14', state: 'planned', articles: ['s1.1'], sources: 1 }],
      mustNot: ['the visit as held'],
    },
    {
      after: 's1.2',
      asOf: '2024-03-20',
      ledger: [{ ...visit, date: '2024-03-14', state: 'held', articles: ['s1.1', 's1.2'], sources: 2 }],
    },
  ],
}

function stories(...lines: readonly object[]): readonly Story[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'))
  try {
    writeFileSync(join(folder, 'stories.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'))
    return readStories(join(folder, 'stories.jsonl'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A reading in which an article tells of one visit, in the state given. */
function readingOf({ id, date, outlet, title, text }: Story['articles'][number], state: 'planned' | 'held'): Reading {
  const evidence = [{ sentence: 0, start: 0, end: text.length, trigger: { start: 0, end: 3, text: 'Ann' }, roles: [] }]
  const day = { start: '2024-03-14', end: '2024-03-14', precision: 'day' as const, text: '14 March' }
  const actor = (code: string) => ({
    id: code,
    name: code,
    kind: 'state' as const,
    state: code,
    sectors: [],
    office: null,
  })
  const engagement = {
    ...{ id: 'g1', kind: 'visit' as const, parties: [{ actor: 'GRC' }, { actor: 'TUR' }], host: 'TUR', place: null },
    ...{ date: day, state, by: null, cause: null, purpose: [], partOf: null, evidence },
    history: [{ state, date: day, cause: null, evidence }],
  }
  return {
    schema: 'rapport/reading@1',
    article: { id, title: title ?? null, url: null, outlet: outlet ?? null, published: date, language: 'en' },
    ...{ text, sentences: [{ start: 0, end: text.length }], actors: [actor('GRC'), actor('TUR')], mentions: [] },
    ...{ events: [], engagements: [engagement], incidents: [], measures: [], issues: [], statements: [], channels: [] },
    ...{ outlook: [], purposes: [], causes: [], messages: [] },
  }
}

describe('rapport eval stories', () => {
  test('the ledger as of each checkpoint is compared with the one due', async () => {
    const read = async (article: Story['articles'][number]) =>
      readingOf(article, article.id === 's1.1' ? 'planned' : 'held')
    const scores = await evaluateStories(stories(line), read, { errors: true })
    assert.deepEqual(scores.kinds.engagement, {
      due: 2,
      found: 2,
      right: 2,
      share: 100,
      sources: 2,
      twice: 0,
      extra: 0,
    })
    assert.equal(scores.checkpoints, 2)
    const report = reportStories(scores)
    assert.match(report, /^1 stories, 2 checkpoints$/m)
    assert.match(report, /^engagement +2 +2 +2 +100\.0 +2 +0 +0$/m)
    assert.match(report, /must not {2}the visit as held/)
    assert.doesNotMatch(report, / $/m)
  })

  test('a wrong state is found and not right, and said in words', async () => {
    const scores = await evaluateStories(stories(line), async (article) => readingOf(article, 'planned'), {
      errors: true,
    })
    assert.deepEqual([scores.all.found, scores.all.right], [2, 1])
    assert.match(
      reportStories(scores),
      /wrong +engagement visit held GRC TUR 2024-03-14 \[1,2\], not engagement visit unreported/,
    )
  })

  test('a line that is no story says where', () => {
    assert.throws(
      () => stories({ ...line, checkpoints: [{ after: 's1.1' }] }),
      /stories\.jsonl, line 1 .*checkpoints\.0\.asOf/,
    )
    assert.throws(() => readStories('/nowhere/stories.jsonl'), /Cannot read/)
  })
})

describe('entries due and told are paired', () => {
  const [{ checkpoints }] = stories(line) as readonly [Story]
  const due = checkpoints[0]!.ledger[0]!
  const told: ToldEntry = {
    ...{ kind: 'engagement', type: 'visit', status: 'planned', by: new Set(['GRC', 'TUR']), against: new Set() },
    ...{
      date: { start: '2024-03-14', end: '2024-03-14', precision: 'day', text: '' },
      words: '',
      aliases: [],
      who: '',
    },
    ...{ speaker: '', affiliation: null, articles: ['s1.1'], sources: 1 },
  }
  const rows: readonly (readonly [string, Partial<DueEntry>, readonly Partial<ToldEntry>[], readonly number[]])[] = [
    ['right in parties, date and state', {}, [{}], [1, 1, 0, 0, 0]],
    [
      'another day',
      {},
      [{ date: { start: '2024-03-15', end: '2024-03-15', precision: 'day', text: '' } }],
      [1, 0, 0, 0, 0],
    ],
    ['another kind', {}, [{ type: 'call' }], [0, 0, 1, 1, 0]],
    ['other parties', {}, [{ by: new Set(['GRC', 'EGY']) }], [0, 0, 1, 1, 0]],
    ['told by none of its articles', {}, [{ articles: ['s1.9'] }], [0, 0, 1, 1, 0]],
    ['told twice: the right one is paired', {}, [{ status: 'held' }, {}], [1, 1, 0, 0, 1]],
    ['optional and not told', { optional: true }, [], [0, 0, 0, 0, 0]],
    ['optional and told', { optional: true }, [{}], [1, 1, 0, 0, 0]],
  ]
  for (const [name, one, others, counts] of rows) {
    test(name, () => {
      const match = matchEntries(
        [{ ...due, ...one }],
        others.map((other) => ({ ...told, ...other })),
      )
      const right = match.pairs.filter((pair) => pair.right).length
      const lists = [match.missed.length, match.extra.length, match.twice.length]
      assert.deepEqual([match.pairs.length, right, ...lists], counts)
    })
  }

  test('persons tell meetings of one day apart', () => {
    const meeting = (who: string): DueEntry => ({ ...due, id: who, type: 'meeting', who: [who] })
    const dues = [meeting('Ann Kaya'), meeting('Bo Demir')]
    const both = ['Bo Demir', 'Ann Kaya'].map((who): ToldEntry => ({ ...told, type: 'meeting', who }))
    const { pairs } = matchEntries(dues, both)
    assert.ok(pairs.every((pair) => pair.due.who[0] === pair.told.who))
  })
})
