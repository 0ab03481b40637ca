import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RapportError } from '../../src/base/errors.ts'
import { slice } from '../../src/base/span.ts'
import { parseGold } from '../../src/eval/gold/gold.ts'
import { groupByArticle, toDocument } from '../../src/eval/gold/gold-document.ts'
import { hasAllFields } from '../../src/eval/gold/gold-fields.ts'
import { locate } from '../../src/reader/phrase.ts'
import { sample } from './support/gold-system.ts'

test('a phrase is found at its n-th occurrence', () => {
  const rows: readonly (readonly [text: string, phrase: string, start: number | null])[] = [
    ['talks on talks', 'talks', 0],
    ['talks on talks', 'talks#2', 9],
    ['talks on talks', 'talks#3', null],
    ['meeting metals: met', 'met#2', 16],
    ['the C# talks', 'C#', 4],
    ['Article #2 of the law', 'Article', 0],
    ['aaa', 'aa#2', 1],
    ['talks', 'walks', null],
    ['talks', '', null],
  ]
  for (const [text, phrase, start] of rows) assert.equal(locate(text, phrase)?.start ?? null, start, phrase)
})

test('parties, statements and issues may be strings, lists or nothing', () => {
  const line = (record: object) =>
    JSON.stringify({ id: 'x-1', date: '2024-01-01', text: 'Ada said oil and Bob.', events: [], ...record })
  const [text, list, none] = parseGold(
    [
      line({
        issues: [{ topic: 'oil', raised_by: 'Ada', with: ['Bob'] }],
        statement: { speaker: 'Ada', content: 'oil', stance: 'inform' },
      }),
      line({
        issues: [{ topic: 'oil', raised_by: ['Ada', 'Bob'], with: null, status: 'open' }],
        statement: [{ speaker: null, content: 'oil', stance: 'warn' }],
      }),
      line({ contact: null, statement: null }),
    ].join('\n'),
    'x.jsonl',
  )
  assert.deepEqual(
    text!.annotation.issues.map(({ status, raisedBy, with: others }) => [status, raisedBy.length, others.length]),
    [['raised', 1, 1]],
  )
  assert.deepEqual(
    list!.annotation.issues.map(({ status, raisedBy, with: others }) => [status, raisedBy.length, others.length]),
    [['open', 2, 0]],
  )
  assert.deepEqual(
    text!.annotation.statements.map(({ stance, speaker }) => [stance, speaker.length]),
    [['inform', 1]],
  )
  assert.deepEqual(
    list!.annotation.statements.map(({ stance, speaker }) => [stance, speaker.length]),
    [['warn', 0]],
  )
  assert.deepEqual([none!.annotation.statements, none!.annotation.issues, none!.hasNames], [[], [], false])
})

test('states stand with their parties, and a phrase that is not there is reported', () => {
  const event = {
    trigger: 'met',
    type: 'CONSULT',
    actors: ['Ada', 'Eve', 'Bob'],
    recipients: [],
    actor_states: ['NOR', '?', 'RUS/UKR'],
  }
  const [sentence] = parseGold(
    JSON.stringify({ id: 'a.3', date: null, text: 'Ada met Bob.', events: [event] }),
    'x.jsonl',
  )
  assert.deepEqual(
    sentence!.annotation.events[0]!.actors.map(({ start, state }) => [start, state]),
    [
      [0, 'NOR'],
      [8, 'RUS/UKR'],
    ],
  )
  assert.deepEqual(sentence!.lost, ['Eve'])
  assert.deepEqual([sentence!.article, sentence!.number, sentence!.hasStates], ['a', 3, true])
})

test('the contact goes to the event that it is about', () => {
  const contacts = sample().map(({ contact, annotation }) => annotation.events[contact?.event ?? -1]?.type ?? null)
  assert.deepEqual(contacts, ['CONSULT', null, 'REJECT', 'CONSULT', null, null])
})

test('the name of a file says whether its ledger fields are complete', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['g-ledger-1.jsonl', true],
    ['real-4.jsonl', true],
    ['real-06.jsonl', true],
    ['real-12.jsonl', true],
    ['wire-9.jsonl', true],
    ['h-articles-5.jsonl', true],
    ['real-1.jsonl', false],
    ['real-3.jsonl', false],
    ['b-words.jsonl', false],
    ['other.jsonl', false],
  ]
  for (const [file, complete] of rows) assert.equal(hasAllFields(file, []), complete, file)
  assert.equal(
    parseGold('{"id":"a","text":"b","purpose":[{"of":"a","content":"b"}]}', 'other.jsonl')[0]!.complete,
    true,
  )
})

test('a line that is no annotated sentence says where and why', () => {
  const rows: readonly (readonly [string, RegExp])[] = [
    ['{"id":"a","text":"b"}\nnonsense', /line 2 .*not JSON/],
    ['{"id":"a"}', /line 1 .*text/],
    ['{"id":"a","text":"b","events":[{"trigger":"b","type":"DANCE"}]}', /type: not a type of the codebook/],
  ]
  for (const [content, expected] of rows) {
    assert.throws(
      () => parseGold(content, 'x.jsonl'),
      (error) => error instanceof RapportError && error.exitCode === 3 && expected.test(error.message),
    )
  }
})

test('a document keeps every span on its words', () => {
  const documents = groupByArticle(sample()).map(toDocument)
  assert.equal(documents.length, 4)
  for (const { text, sentences, annotations, gold } of documents) {
    for (const [index, sentence] of sentences.entries()) {
      assert.equal(slice(text.text, sentence), gold[index]!.text)
      assert.equal(
        sentence.tokens.every((token) => token.start >= sentence.start && token.end <= sentence.end),
        true,
      )
      const words = (
        spans: { readonly events: readonly { readonly trigger: { start: number; end: number } }[] },
        from: string,
      ) => spans.events.map(({ trigger }) => slice(from, trigger))
      assert.deepEqual(words(annotations[index]!, text.text), words(gold[index]!.annotation, gold[index]!.text))
    }
  }
})

test('the offsets of a document do not depend on what stands before a sentence', () => {
  const line = (number: number, text: string) =>
    JSON.stringify({ id: `a.${number}`, text, events: [{ trigger: 'met', type: 'CONSULT', actors: ['Ada'] }] })
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 5 }), (before) => {
      const lines = [
        ...before.map((text, index) => JSON.stringify({ id: `a.${index}`, text })),
        line(99, 'Ada met Bob.'),
      ]
      const [document] = groupByArticle(parseGold(lines.join('\n'), 'x.jsonl')).map(toDocument)
      const event = document!.annotations.at(-1)!.events[0]!
      assert.equal(slice(document!.text.text, event.trigger), 'met')
      assert.equal(slice(document!.text.text, event.actors[0]!), 'Ada')
    }),
  )
})
