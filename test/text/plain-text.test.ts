import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slice } from '../../src/base/span.ts'
import { read } from './read.ts'

const cases: readonly (readonly [name: string, body: string, paragraphs: readonly string[]])[] = [
  ['one line', 'The ministers met.', ['The ministers met.']],
  ['a blank line parts paragraphs', 'One met.\n\nTwo left.', ['One met.', 'Two left.']],
  ['Windows line ends', 'One met.\r\n\r\nTwo left.\r\n', ['One met.', 'Two left.']],
  ['lines that are paragraphs', 'One met.\nTwo left.\nThree stayed.', ['One met.', 'Two left.', 'Three stayed.']],
  [
    'lines wrapped by hand are joined',
    'The foreign ministers of the two states will meet in Vienna on\nMonday to speak about the border, the first such talks since\nthe war. They will not sign anything.\n\nNobody hopes for much.',
    [
      'The foreign ministers of the two states will meet in Vienna on Monday to speak about the border, the first such talks since the war. They will not sign anything.',
      'Nobody hopes for much.',
    ],
  ],
  [
    'an indented line begins a paragraph',
    '   The foreign ministers of the two states will meet in Vienna on\nMonday to speak about the border and the prisoners of the war.\n   Nobody hopes for much, and few of those who will be there say\nthat they expect more than a photograph of a handshake.',
    [
      'The foreign ministers of the two states will meet in Vienna on Monday to speak about the border and the prisoners of the war.',
      'Nobody hopes for much, and few of those who will be there say that they expect more than a photograph of a handshake.',
    ],
  ],
  ['a sentence broken by one line end', 'The ministers met\nand left.', ['The ministers met and left.']],
  [
    'bullets stand for themselves',
    'They agreed on:\n- prisoners\n- the border\n1. a date',
    ['They agreed on:', '- prisoners', '- the border', '1. a date'],
  ],
  ['white space is put together', '  The\u00a0ministers \t met.  ', ['The ministers met.']],
  ['letters without width are no part of words', 'The mini\u00adsters \u200bmet\ufeff.', ['The ministers met.']],
  ['a heading of Markdown', '## Talks\n\nThey met.', ['Talks', 'They met.']],
  [
    'a word broken behind its hyphen',
    'The talks between the two sides and the Sino-\nRussian border commission went on until late in the night,\nand no one spoke.',
    [
      'The talks between the two sides and the Sino-Russian border commission went on until late in the night, and no one spoke.',
    ],
  ],
  ['no text', ' \n\n\t', []],
]
for (const [name, body, paragraphs] of cases) {
  test(`plain text: ${name}`, () => {
    const { text } = read(body)
    assert.deepEqual(
      text.paragraphs.map((paragraph) => slice(text.text, paragraph)),
      paragraphs,
    )
  })
}

test('a printed page cuts words with hyphens, and sentences with its end', () => {
  const body =
    'The two ministers will meet in Vienna to speak about the pris-\noners and the border, and they\n\n2\n\nwill not sign anything.'
  const { text } = read(body, { mediaType: 'application/pdf' })
  assert.equal(
    text.text,
    'The two ministers will meet in Vienna to speak about the prisoners and the border, and they will not sign anything.',
  )
})

test('page numbers and running heads of a printed document are no text', () => {
  const pages = [
    'The two ministers will meet in Vienna to speak about prisoners of',
    'the war and of the border, officials in both of the capitals said.',
    'Nobody hopes for much, least of all those who will be there then.',
  ]
  const body = pages
    .map((page, index) => `Foreign Affairs Review, No. ${index + 7}\n\n${page}\n\nPage ${index + 1} of 3`)
    .join('\n\n')
  const { text } = read(body, { mediaType: 'application/pdf' })
  assert.equal(text.text, `${pages[0]} ${pages[1]}\n\n${pages[2]}`)
})

const titles: readonly (readonly [body: string, title: string | null])[] = [
  ['Greek minister due in Ankara\n\nThe minister will fly on Monday.', 'Greek minister due in Ankara'],
  ['Will the premiers meet at Komárom?\n\nThey may.', 'Will the premiers meet at Komárom?'],
  ['Last American troops leave the U.S.\n\nThey left.', 'Last American troops leave the U.S.'],
  ['# Talks in Vienna\n\nThey met.', 'Talks in Vienna'],
  ['The ministers met on Monday.\n\nThey left.', null],
  ['ATHENS, 5 December 2025 — They met\n\nThey left.', null],
  ['By Jane Doe\n\nThey met.', null],
  ['They agreed on three points:\n\n- prisoners', null],
  ['Greek minister due in Ankara', null],
  [
    'The ministers met and, after long talks in which nothing was agreed and of which each side later told a story of its own, went back to their capitals to speak with those who had sent them there\n\nThey left.',
    null,
  ],
]
for (const [body, title] of titles) {
  test(`title: ${body.slice(0, 40)}`, () => {
    const { text } = read(body)
    assert.equal(text.title === null ? null : slice(text.text, text.title), title)
    assert.equal(text.found.title, title)
  })
}

test('the title that the source gave is found again at the head of the text', () => {
  const { text } = read('TALKS IN VIENNA.\n\nThey met.', { title: 'Talks in Vienna' })
  assert.equal(text.title === null ? null : slice(text.text, text.title), 'TALKS IN VIENNA.')
  assert.equal(read('A short line\n\nThey met.', { title: 'Talks in Vienna' }).text.title, null)
})

test('header lines say what they say and are no text', () => {
  const { text, messages } = read(
    'Title: Talks in Vienna\nDate: 5 December 2025\nSource: The Daily Strait\nAuthor: Jane Doe\n\nThey met.',
  )
  assert.deepEqual(text.found, {
    title: 'Talks in Vienna',
    published: '2025-12-05',
    outlet: 'The Daily Strait',
    author: 'Jane Doe',
  })
  assert.equal(text.text, 'They met.')
  assert.deepEqual(messages, [])
})

test('a first line with a colon is not taken for a header', () => {
  for (const body of ['Ankara: The minister met them.', 'Date: to be announced, say officials.']) {
    assert.equal(read(body).text.text, body)
  }
})

test('headline, byline and dateline of one article', () => {
  const body =
    'Greek minister due in Ankara\n\nBy Jane Doe\n\nATHENS, 5 December 2025 — The minister flies on Monday. “We want quiet,” he said.'
  const { text, messages } = read(body)
  assert.ok(text.title && text.byline && text.dateline)
  assert.equal(slice(text.text, text.title), 'Greek minister due in Ankara')
  assert.equal(slice(text.text, text.byline), 'By Jane Doe')
  assert.equal(slice(text.text, text.dateline), 'ATHENS, 5 December 2025 —')
  assert.deepEqual(text.found, {
    title: 'Greek minister due in Ankara',
    outlet: null,
    author: 'Jane Doe',
    published: '2025-12-05',
  })
  assert.deepEqual(
    text.quotes.map((quote) => slice(text.text, quote)),
    ['We want quiet,'],
  )
  assert.deepEqual(messages, [])
})

const said: readonly (readonly [name: string, body: string, codes: readonly string[]])[] = [
  ['an article in good order', 'The foreign ministers met in Vienna.', []],
  ['another language', 'Le ministre des Affaires étrangères se rendra à Ankara lundi.', ['not-english']],
  ['no text', ' \n ', ['no-text']],
  ['broken characters', 'VIENNA, 5 Dec. 2025 — The mini\ufffdster and the en\ufffdvoy met.', ['broken-characters']],
]
for (const [name, body, codes] of said) {
  test(`messages: ${name}`, () => {
    assert.deepEqual(
      read(body).messages.map((message) => message.code),
      codes,
    )
  })
}

test('the number of broken characters is told', () => {
  assert.match(read('The mini\ufffdster and the en\ufffdvoy met.').messages.at(-1)?.text ?? '', /: 2\./u)
})

test('a dateline without a year dates nothing', () => {
  assert.equal(read('VIENNA, Dec. 5 — The foreign ministers met.').text.found.published, null)
})
