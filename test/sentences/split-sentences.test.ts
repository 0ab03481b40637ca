import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { slice } from '../../src/base/span.ts'
import { splitSentences } from '../../src/sentences/split-sentences.ts'
import { tokenize } from '../../src/sentences/tokenize.ts'
import { textOf } from './text-of.ts'

// `|` stands where a sentence ends
const table = [
  'U.S. Gen. Mark A. Milley said Jan. 6 the talks were held.| The U.S. and Iran met.',
  'Troops left the U.S.| The embassy stayed.',
  'They agreed to hold a Japan-U.S. Foreign Ministers’ meeting.| The next one is in Tokyo, on the Japan–U.S. Security Treaty.',
  '"We want quiet waters," said Maria Ioannou of the institute.| Others agreed.',
  '"It is over."| She left the hall.',
  '"Why now?" Mr. Lavrov asked.| Nobody knew.',
  '“Was it a threat?” the minister asked reporters.| He did not say.',
  'He came at 3 p.m. Monday.| She left at 4 p.m.| Talks ended.',
  'See No. 172 of the list.| It names 3.5 million people.',
  'Write to press@state.gov or see www.state.gov/r.html for more.| It is free.',
  'The envoy left.Then the truce broke.',
  'The deal … is dead.| Nobody mourns it.',
  'They waited... Nothing came.',
  'Three points were agreed: a truce; an exchange of prisoners; and talks.| Two were not.',
  'He (and others. Many others.) left.| It rained.',
  'Did he go?| He did!| It was late.',
  'Boeing Co. and Airbus SE met.| Shares of Boeing Co. fell.',
  'He met Dr. Smith, Prof. Ali and St. John on Oct. 3.| They talked.',
  'The vote was 12 vs. 3.| It passed.',
] as const

describe('splitSentences', () => {
  for (const row of table) {
    it(row, () => {
      const due = row.split('|').map((sentence) => sentence.trim())
      const text = due.join(' ')
      assert.deepEqual(
        splitSentences(textOf(text)).map((sentence) => slice(text, sentence)),
        mended(due),
      )
    })
  }

  it('keeps a title whole and calls it a headline', () => {
    const text = 'Iran says no. U.S. waits\n\nTalks ended. Nobody spoke.'
    const sentences = splitSentences(textOf(text, { title: { start: 0, end: 24 } }))
    assert.deepEqual(
      sentences.map(({ kind }) => kind),
      ['headline', 'body', 'body'],
    )
  })

  it('begins after the dateline', () => {
    const text = 'ATHENS, 5 December 2025 — The minister left.'
    const [first] = splitSentences(textOf(text, { dateline: { start: 0, end: 25 } }))
    assert.equal(slice(text, first!), 'The minister left.')
  })

  it('ends a paragraph without a final stop', () => {
    const text =
      'The first line has no stop and goes on for quite a while so that it is no heading, as is plain\n\nThe second.'
    assert.equal(splitSentences(textOf(text)).length, 2)
  })

  it('takes bullets apart', () => {
    const text = 'The sides agreed:\n• to talk\n• to trade'
    assert.equal(splitSentences(textOf(text)).length, 3)
  })

  it('cuts a run of more than 220 words after a clause mark', () => {
    const text = `${'word '.repeat(150)}stop; ${'word '.repeat(150)}end.`
    const sentences = splitSentences(textOf(text))
    assert.equal(sentences.length, 2)
    assert.ok(slice(text, sentences[0]!).endsWith('stop;'))
  })

  it('cuts a text without a mark every 220 words, however long it is', () => {
    const text = 'word '.repeat(220 * 1000).trim()
    const sentences = splitSentences(textOf(text))
    assert.deepEqual([...new Set(sentences.map(({ tokens }) => tokens.length))], [220])
    assert.equal(sentences.length, 1000)
  })

  it('puts every character that is no space into exactly one sentence and one word, in order', () => {
    const piece = fc.constantFrom(
      'He',
      'said',
      '.',
      '"',
      ' ',
      '\n',
      '(',
      ')',
      'U.S.',
      'Gen.',
      '?',
      '…',
      '• ',
      '1. ',
      'é',
      '😀',
      '\n\n',
      "'",
      'p.m.',
      ';',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const sentences = splitSentences(textOf(text))
        const covered = sentences.flatMap(({ tokens }) => tokens)
        let end = 0
        for (const token of covered) {
          assert.match(text.slice(end, token.start), /^\s*$/u)
          assert.match(slice(text, token), /^\S+$/u)
          end = token.end
        }
        assert.match(text.slice(end), /^\s*$/u)
        sentences.forEach((sentence, index) => {
          assert.equal(sentence.index, index)
          assert.equal(sentence.start, sentence.tokens[0]?.start)
          assert.equal(sentence.end, sentence.tokens.at(-1)?.end)
        })
      }),
    )
  })
})

describe('tokenize', () => {
  it('reads a stretch by itself and gives offsets into the whole text', () => {
    const text = "x U.S. didn't pay $3.5bn to Gen. Ali's men--yet."
    const words = tokenize(text, { start: 2, end: text.length }).map((token) => slice(text, token))
    assert.deepEqual(words, [
      'U.S.',
      'did',
      "n't",
      'pay',
      '$',
      '3',
      '.',
      '5bn',
      'to',
      'Gen.',
      'Ali',
      "'s",
      'men',
      '--',
      'yet',
      '.',
    ])
  })
})

/** "left.Then" has no space between its sentences. */
function mended(due: readonly string[]): readonly string[] {
  return due.flatMap((sentence) => sentence.split(/(?<=\.)(?=Then)|(?<=\.\.\.) /u))
}
