import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dataRows } from '../../src/actors/data-file.ts'
import { scoreOf } from '../../src/eval/counts.ts'
import { dyadsOf, isBetweenStates, quadDyad } from '../../src/eval/dyads.ts'
import { f1Interval } from '../../src/eval/sentences/bootstrap.ts'
import { accuracyOf, confusionOf, labelScores } from '../../src/eval/sentences/confusion.ts'
import { matchSpans } from '../../src/eval/sentences/match-spans.ts'
import { mostlySame, sharedWords, wordsOf } from '../../src/eval/sentences/words-of.ts'
import { figure, markdownTable, table } from '../../src/eval/table.ts'

test('precision, recall and F1 of counts', () => {
  const { p, r, f1 } = scoreOf({ right: 3, given: 4, gold: 6 })
  assert.deepEqual([p, r, f1], [75, 50, 60])
  assert.equal(scoreOf({ right: 0, given: 0, gold: 0 }).f1, 100)
  assert.deepEqual([scoreOf({ right: 0, given: 0, gold: 2 }).p, scoreOf({ right: 0, given: 2, gold: 0 }).r], [0, 0])
})

test('macro-F1 is the mean over the labels that are due', () => {
  const confusion = confusionOf([
    ['a', 'a'],
    ['a', 'b'],
    ['b', 'b'],
    ['b', 'c'],
  ])
  assert.deepEqual(
    labelScores(confusion).map(({ label, p, r, f1 }) => [label, p, r, f1]),
    [
      ['a', 100, 50, 66.7],
      ['b', 50, 50, 50],
    ],
  )
  assert.deepEqual(accuracyOf(confusion), { n: 4, accuracy: 50, macroF1: 58.4 })
})

test('dyads of an event', () => {
  const rows: readonly (readonly [
    actors: readonly (string | null)[],
    recipients: readonly (string | null)[],
    dyads: readonly string[],
  ])[] = [
    [['USA'], ['CHN'], ['USA AID CHN']],
    [['USA', 'GBR'], ['CHN'], ['USA AID CHN', 'GBR AID CHN']],
    [['USA', 'CHN'], [], ['USA AID CHN', 'CHN AID USA']],
    [['USA', 'CHN'], ['?'], ['USA AID –', 'CHN AID –']],
    [['RUS/UKR'], [], ['RUS AID UKR', 'UKR AID RUS']],
    [['USA', 'USA'], [], ['USA AID –']],
    [['?'], ['CHN'], ['– AID CHN']],
    [['USA', '?'], [null], ['USA AID –']],
    [[], [], ['– AID –']],
    [['ArabLeague'], ['LAS'], ['LAS AID LAS']],
    [['QUAD'], ['Quad'], ['Quad AID Quad']],
  ]
  for (const [actorStates, recipientStates, dyads] of rows) {
    assert.deepEqual(
      [...dyadsOf([{ type: 'AID', actorStates, recipientStates }])].sort(),
      dyads.toSorted(),
      `${actorStates} ${recipientStates}`,
    )
  }
})

test('dyads between states leave bodies, one state and missing sides out', () => {
  const rows: readonly (readonly [`${string} ${string} ${string}`, boolean])[] = [
    ['USA AID CHN', true],
    ['USA AID USA', false],
    ['USA AID –', false],
    ['– AID CHN', false],
    ['EU AID UKR', false],
    ['IMF AID UKR', false],
    ['USA AID NATO', false],
  ]
  for (const [body] of dataRows('actors/bodies.txt')) assert.equal(isBetweenStates(`${body} AID UKR`), false, body)
  for (const [dyad, between] of rows) assert.equal(isBetweenStates(dyad), between, dyad)
  assert.equal(quadDyad('USA AID CHN'), 'USA 2 CHN')
})

test('spans pair off one to one, the closest first', () => {
  const [a, b, c] = [
    { from: 0, to: 3 },
    { from: 2, to: 6 },
    { from: 5, to: 6 },
  ]
  assert.deepEqual(matchSpans([a, b], [b]), [[1, 0]])
  assert.deepEqual(matchSpans([a], [b, c]), [[0, 0]])
  assert.deepEqual(matchSpans([c, a], [b]), [[0, 0]])
  assert.equal(mostlySame(a, { from: 0, to: 6 }), true)
  assert.equal(mostlySame(a, { from: 0, to: 7 }), false)
  assert.equal(sharedWords(a, c), 0)
})

test('matching spans never uses one twice', () => {
  const range = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }))
    .map(([from, length]) => ({ from, to: from + length }))
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (given, gold) => {
      const pairs = matchSpans(given, gold)
      assert.equal(new Set(pairs.map(([i]) => i)).size, pairs.length)
      assert.equal(new Set(pairs.map(([, j]) => j)).size, pairs.length)
      assert.equal(
        pairs.every(([i, j]) => sharedWords(given[i]!, gold[j]!) > 0),
        true,
      )
    }),
  )
})

test('a span is the words that it touches', () => {
  const words = [
    { start: 0, end: 3 },
    { start: 4, end: 8 },
    { start: 8, end: 9 },
  ]
  assert.deepEqual(wordsOf({ start: 1, end: 5 }, words), { from: 0, to: 2 })
  assert.deepEqual(wordsOf({ start: 3, end: 4 }, words), { from: 0, to: 0 })
})

test('the interval holds the score, is the same each time, and narrows with more groups', () => {
  const groups = [
    { right: 1, given: 2, gold: 2 },
    { right: 2, given: 2, gold: 3 },
    { right: 0, given: 1, gold: 1 },
  ]
  const few = f1Interval(groups)!
  const many = f1Interval(Array.from({ length: 20 }, () => groups).flat())!
  assert.deepEqual(f1Interval(groups), few)
  assert.ok(few[0] <= 54.5 && few[1] >= 54.5)
  assert.ok(many[1] - many[0] < few[1] - few[0])
  assert.equal(f1Interval(groups.slice(0, 1)), null)
})

test('tables pipe', () => {
  assert.equal(
    table(
      ['type', 'F1', 'n'],
      [
        ['AID', figure(9), 10],
        ['ASSAULT', figure(100), 5],
      ],
    ),
    'type        F1   n\nAID        9.0  10\nASSAULT  100.0   5',
  )
  assert.equal(markdownTable(['type', 'n'], [['AID', 10]]), '| type | n |\n| --- | ---: |\n| AID | 10 |')
})
