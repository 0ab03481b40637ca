import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { telling } from './telling.ts'

type Issue = Telling<'issue'>['record']

const boats = (article: string, published: string, record: Partial<Issue>) =>
  telling('issue', article, published, { topic: 'migrant boats', raisedBy: ['GRC'], with: ['TUR'], ...record })

const oneOf = (tellings: readonly Telling[]) => {
  const entries = foldAll(tellings)
  assert.equal(entries.length, 1)
  return (entries[0] as Entry<'issue'>).record
}

describe('LA22: what was raised stays so', () => {
  const cases: readonly (readonly [Issue['status'][], Issue['status']])[] = [
    [['raised', 'expected'], 'raised'],
    [['open', 'expected', 'expected'], 'open'],
    [['raised', 'agreed', 'expected'], 'agreed'],
    [['expected', 'raised'], 'raised'],
    [['agreed', 'raised'], 'raised'],
    [['expected', 'expected'], 'expected'],
  ]
  for (const [told, stands] of cases)
    test(told.join(', '), () => {
      const tellings = told.map((status, at) => boats(`a${at}`, `2024-03-0${at + 1}`, { status }))
      assert.equal(oneOf(tellings).status, stands)
    })
})

describe('LA21: of the sides of an issue those count that more than a few tell', () => {
  const told = (n: number) => Array.from({ length: n }, (_, at) => boats(`a${at}`, '2024-03-01', {}))
  test('one in six is left out', () => {
    const few = boats('b', '2024-03-01', { raisedBy: ['GRC', 'CYP'], with: ['TUR', 'LBY'] })
    const { raisedBy, with: others } = oneOf([...told(5), few])
    assert.deepEqual([raisedBy, others], [['GRC'], ['TUR']])
  })
  test('one in five counts', () => {
    const few = boats('b', '2024-03-01', { raisedBy: ['GRC', 'CYP'], with: ['TUR', 'LBY'] })
    const { raisedBy, with: others } = oneOf([...told(4), few])
    assert.deepEqual(
      [raisedBy, others],
      [
        ['GRC', 'CYP'],
        ['TUR', 'LBY'],
      ],
    )
  })
  test('who raises it is not among those it is raised with, but for a few', () => {
    const back = boats('b', '2024-03-01', { raisedBy: ['TUR'], with: ['GRC'] })
    assert.deepEqual(oneOf([...told(5), back]).with, ['TUR'])
  })
})
