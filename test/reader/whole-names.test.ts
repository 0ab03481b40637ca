import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slice } from '../../src/base/span.ts'
import type { NameKind } from '../../src/reader/codebook.ts'
import { withWholeNames } from '../../src/reader/whole-names.ts'
import { annotated } from '../support/annotated.ts'

type Names = readonly (readonly [string, NameKind])[]

/** The actors, recipients and places of a sentence, once its names are whole. */
function whole(text: string, names: Names, parts: { actors: string[]; recipients?: string[]; places?: string[] }) {
  const { annotations } = annotated([{ text, names, ...parts }])
  const [event] = withWholeNames(annotations[0]!).events
  return [event!.actors, event!.recipients, event!.place].map((spans) => spans.map((span) => slice(text, span)))
}

const names: Names = [
  ['National Security Advisor', 'TITLE'],
  ['Ann Lee', 'PER'],
  ['New Delhi', 'GPE'],
]

test('RES5: pieces of one person are that person, on one side of the act', () => {
  const text = 'National Security Advisor Ann Lee hosted Bo Kaya.'
  assert.deepEqual(
    whole(text, names.slice(0, 2), { actors: ['National', 'Lee'], recipients: ['Security Advisor Ann'] }),
    [['National Security Advisor Ann Lee'], [], []],
  )
})

test('RES5: two pieces of a town are that town, in either role', () => {
  const text = 'Ann Lee was in New Delhi.'
  assert.deepEqual(whole(text, names.slice(1), { actors: ['Ann Lee'], recipients: ['Delhi'], places: ['New'] }), [
    ['Ann Lee'],
    ['New Delhi'],
    ['New Delhi'],
  ])
})

test('RES5: two pieces of a title are that title', () => {
  const parts = { actors: ['National'], recipients: ['Security Advisor', 'Chad'] }
  assert.deepEqual(whole('The National Security Advisor left for Chad.', names.slice(0, 1), parts), [
    ['National Security Advisor'],
    ['Chad'],
    [],
  ])
})

test('RES5: words around a name, and a title that is not beside it, stay as they are', () => {
  const text = 'The National Security Advisor met the envoy Ann Lee of Chad.'
  const parts = { actors: ['National Security Advisor', 'envoy Ann Lee'] }
  assert.deepEqual(whole(text, names.slice(0, 2), parts), [['National Security Advisor', 'envoy Ann Lee'], [], []])
})

test('RES5: who is on both sides stays on both', () => {
  const both = ['Ann Lee']
  assert.deepEqual(whole('Ann Lee hurt Ann Lee.', names.slice(1, 2), { actors: both, recipients: both }).slice(0, 2), [
    both,
    both,
  ])
})
