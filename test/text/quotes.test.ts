import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotes } from '../../src/text/quotes.ts'

const cases: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  ['"We want quiet," said Ioannou. "We do."', ['We want quiet,', 'We do.']],
  ['“We want quiet,” said Ioannou.', ['We want quiet,']],
  ['He said «we stay» and left.', ['we stay']],
  ['„Wir bleiben“, he said.', ['Wir bleiben']],
  ['‘We stay,’ he said, ‘and talk.’', ['We stay,', 'and talk.']],
  ["'We stay,' he said.", ['We stay,']],
  ['“He told me ‘no deal’ twice,” she said.', ['He told me ‘no deal’ twice,', 'no deal']],
  ['"He told me \'no deal\' twice," she said.', ["He told me 'no deal' twice,", 'no deal']],
  ['“We don’t know,” she said.', ['We don’t know,']],
  ["'We don't know,' she said.", ["We don't know,"]],
  ['The so-called "red line" was crossed.', ['red line']],
  ['It was a ("rather dull") day.', ['rather dull']],
  // not closed: to the end of the paragraph
  ['“We want quiet. It will not come', ['We want quiet. It will not come']],
  ['She said: "We want quiet', ['We want quiet']],
  // apostrophes, feet and inches are no quotes
  ["The ministers' talks and Greece's claim", []],
  ['The ministers’ talks and Greece’s claim', []],
  ["In the '90s the two states fought.", []],
  ['It is 5\'10" tall.', []],
  ['Nothing is quoted here.', []],
  ['""', []],
]
for (const [text, quotes] of cases) {
  test(`quotes: ${text}`, () => {
    const found = findQuotes(text, [{ start: 0, end: text.length }])
    assert.deepEqual(
      found.map((span) => text.slice(span.start, span.end)),
      quotes,
    )
  })
}

test('a quote that goes on in the next paragraph is one in each', () => {
  const text = '“First.\n\n“Second,” he said.'
  const paragraphs = [
    { start: 0, end: 7 },
    { start: 9, end: text.length },
  ]
  assert.deepEqual(
    findQuotes(text, paragraphs).map((span) => text.slice(span.start, span.end)),
    ['First.', 'Second,'],
  )
})
