import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Telling } from '../../src/ledger/across/entry.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { entryItem } from '../../src/mcp/entry-item.ts'
import { lineWriter } from '../../src/query/dossier.ts'
import { anyView } from '../../src/query/entry-view.ts'
import { sentencesOf } from '../../src/query/said-by.ts'
import { entryCells, entryColumns } from '../../src/web/parts/entry-table.ts'
import { lineOf } from '../../src/web/parts/line-of.ts'
import { namesOf } from '../../src/wording/names-of.ts'
import { contact, day, reported, telling } from '../ledger/across/telling.ts'

/** Evidence in the sentences of an article, by their numbers. */
const at = (sentence: number) => ({
  ...{ sentence, start: sentence * 10, end: sentence * 10 + 9, roles: [] },
  trigger: { start: sentence * 10, end: sentence * 10 + 1, text: '' },
})

/** A contact told in the sentences `in` of an article, of which the one at `by` says the state. */
function told(article: string, published: string, state: 'planned' | 'postponed' | 'held', by: number, all: number[]) {
  const date = day('2024-05-20')
  return contact(
    ...([article, published, state, date] as const),
    { history: [{ state, date, cause: null, evidence: [at(by)] }], evidence: all.map(at) },
    { sentences: all.map((sentence) => `${article}${sentence}`) },
  )
}

/** Held on a day that is told, and told of once more on the day of the report. */
const heldTwice = contact(
  ...(['a', '2024-05-21', 'held', day('2024-05-20')] as const),
  {
    history: [day('2024-05-20'), reported('2024-05-21')].map((date, index) => ({
      ...({ state: 'held', date, cause: null, evidence: [at(index)] } as const),
    })),
    evidence: [at(0), at(1)],
  },
  { sentences: ['a0', 'a1'] },
)

const ban = (article: string, published: string, state: 'in force' | 'lifted', sentences: number[]) =>
  telling(
    ...(['measure', article, published] as const),
    { ...{ kind: 'ban', actors: ['GRC'], recipients: ['TUR'], what: 'a ban' }, state, evidence: sentences.map(at) },
    { sentences: sentences.map((sentence) => `${article}${sentence}`) },
  )

const matter = (article: string, published: string, sentences: number[]) =>
  telling(
    ...(['issue', article, published] as const),
    { topic: 'fishing rights', raisedBy: ['GRC'], with: ['TUR'], evidence: sentences.map(at) },
    { sentences: sentences.map((sentence) => `${article}${sentence}`) },
  )

const accusation = (article: string, published: string) =>
  telling(
    ...(['event', article, published] as const),
    { actors: ['GRC'], recipients: ['TUR'], date: day('2024-05-01'), evidence: [at(0)] },
    { sentences: [`${article}0`] },
  )

describe('LA17: the sentence of an entry is the one that says how it stands', () => {
  const cases: readonly (readonly [string, readonly Telling[], string])[] = [
    ['a plan, not what is to be discussed there', [told('a', '2024-05-01', 'planned', 0, [0, 1])], 'a0'],
    ['a plan whose headline comes first', [told('a', '2024-05-01', 'planned', 1, [0, 1])], 'a1'],
    [
      'what became of a plan',
      [told('a', '2024-05-01', 'planned', 0, [0]), told('b', '2024-05-11', 'postponed', 1, [0, 1, 2])],
      'b1',
    ],
    [
      'that it was held, by who told it first',
      [
        told('a', '2024-05-01', 'planned', 0, [0]),
        told('b', '2024-05-21', 'held', 0, [0, 1]),
        told('c', '2024-05-25', 'held', 3, [3]),
      ],
      'b0',
    ],
    ['that it was held on its day, not that it is told of again', [heldTwice], 'a0'],
    [
      'that a measure was lifted, not that it began',
      [ban('a', '2024-05-01', 'in force', [0, 1]), ban('b', '2024-06-01', 'lifted', [2, 0])],
      'b2',
    ],
    [
      'that it is in force, not where it is named later',
      [ban('a', '2024-05-01', 'in force', [3]), ban('b', '2024-05-11', 'in force', [0])],
      'a3',
    ],
    ['an act, by who told it first', [accusation('a', '2024-05-01'), accusation('b', '2024-05-02')], 'a0'],
    ['a matter as it was told last', [matter('a', '2024-05-01', [4]), matter('b', '2024-05-02', [5, 6])], 'b5'],
  ]
  for (const [what, tellings, due] of cases) {
    test(what, () => {
      const entries: readonly Entry[] = foldAll(tellings)
      assert.equal(entries.length, 1)
      const { kind, entry } = anyView(entries[0]!)
      const [actors, names] = [{}, namesOf({})]
      assert.equal(lineWriter({ actors, sources: {} })({ kind, entry } as never).sentence, due, 'in the dossier')
      assert.equal(lineOf(kind, entry, names, {}).quotes[0]?.sentence, due, 'on a page')
      assert.equal(entryCells(kind, entry, names)[entryColumns.indexOf('sentence')], due, 'in a table')
      const item = entryItem({ kind, entry } as never, { actors, sources: {} })
      assert.equal(item.sentences[0]?.text, due, 'to an assistant')
      const all = sentencesOf(kind, entry).map(({ text }) => text)
      assert.deepEqual([...all].toSorted(), [...new Set(entry.evidence.map(({ text }) => text))].toSorted())
    })
  }
})

test('a line does not say in words of the text what the sentence beneath it says', () => {
  const words = (what: string) => {
    const told = telling(
      ...(['measure', 'a', '2024-05-01'] as const),
      { kind: 'ban', actors: ['GRC'], recipients: ['TUR'], what, evidence: [at(0)] },
      { sentences: ['On Monday Greece banned\nmilk, it says.'] },
    )
    return lineWriter({ actors: {}, sources: {} })(anyView(foldAll([told])[0]!)).words
  }
  assert.equal(words('Greece banned milk'), 'ban Greece → Turkey (in force)')
  assert.equal(words('Athens bans cheese'), 'ban Greece → Turkey (in force, “Athens bans cheese”)')
})
