import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '../../src/sources/decode.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const russian = 'Министры иностранных дел встретились в Вене и договорились о продолжении переговоров.'
const cyrillic = Uint8Array.from(russian, (letter) => {
  const code = letter.charCodeAt(0)
  return code < 0x80 ? code : code - 0x410 + 0xc0
})

test('a byte order mark decides over every other sign, and is no part of the text', async () => {
  const bytes = Buffer.from('\ufeffA “quiet” talk', 'utf8')
  assert.deepEqual(await decode(bytes, 'windows-1251', true), { text: 'A “quiet” talk', charset: 'utf-8' })
  const wide = Buffer.from('\ufeffA “quiet” talk', 'utf16le')
  assert.equal((await decode(wide, null, false)).text, 'A “quiet” talk')
})

test('the charset of the sender decides over that of the page', async () => {
  const bytes = latin('<meta charset="windows-1251"><p>caf\xe9</p>')
  assert.equal((await decode(bytes, 'iso-8859-1', true)).text, '<meta charset="windows-1251"><p>café</p>')
})

test('the charset of the page is read in both forms of the tag', async () => {
  const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
  for (const tag of ['<meta charset=windows-1251>', old]) {
    const bytes = Buffer.concat([latin(tag), cyrillic])
    assert.equal((await decode(bytes, null, true)).text, tag + russian)
  }
})

test('an unknown charset is passed over', async () => {
  assert.equal((await decode(Buffer.from('Erdoğan', 'utf8'), 'x-klingon', false)).text, 'Erdoğan')
})

const detected: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', Buffer.from('Erdoğan met “them” in Nicosia.', 'utf8'), 'Erdoğan met “them” in Nicosia.'],
  ['UTF-16 without a mark', Buffer.from('The ministers met.', 'utf16le'), 'The ministers met.'],
  ['windows-1251', cyrillic, russian],
  [
    'windows-1252 with few accents',
    latin('The caf\xe9 talks were \x93useful\x94 \x96 he said.'),
    'The café talks were “useful” – he said.',
  ],
  ['windows-1252 with a pound sign', latin('Aid of \xa35m was pledged.'), 'Aid of £5m was pledged.'],
]
for (const [name, bytes, text] of detected) {
  test(`${name} is detected`, async () => assert.equal((await decode(bytes, null, false)).text, text))
}

const broken: readonly (readonly [string, Uint8Array, string])[] = [
  [
    'one damaged letter among whole ones',
    Buffer.concat([Buffer.from('Gül, Erdoğan ', 'utf8'), latin('\xc4 met')]),
    'Gül, Erdoğan \ufffd met',
  ],
  [
    'bytes that no charset has in a word',
    latin('The talks \xff\xfe were useful \xc3 at last'),
    'The talks \ufffd\ufffd were useful \ufffd at last',
  ],
  ['a letter cut in two', latin('Minister Erdo\xc4 met them'), 'Minister Erdo\ufffd met them'],
]
for (const [name, bytes, text] of broken) {
  test(`broken UTF-8 keeps its place: ${name}`, async () => {
    assert.deepEqual(await decode(bytes, null, false), { text, charset: 'utf-8' })
  })
}
