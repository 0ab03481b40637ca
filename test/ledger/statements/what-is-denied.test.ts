import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../src/ledger/statements.ts'
import { documentOf } from '../document-of.ts'

const namesIn = (text: string) =>
  ['Athens', 'Ankara', 'Rome'].filter((name) => text.includes(name)).map((name) => [name, 'GPE'])

/** What Ankara denies, and the sentences that tell it, where others are told before. */
function deniedIn(content: string, ...before: readonly object[]) {
  const text = `Ankara ${content.startsWith('rejects') ? content : `denied ${content}`}.`
  const said = { text, names: namesIn(text), statement: { speaker: 'Ankara', stance: 'deny', content } }
  const { document, party } = documentOf(...before, said)
  const denial = statementsOf(document, [], party).find(({ stance }) => stance === 'deny')
  return [denial?.content, denial?.evidence.map(({ sentence }) => sentence)]
}

const told = (speaker: string, content: string, stance = 'accuse') => {
  const text = `${speaker} said that ${content}.`
  return { text, names: namesIn(text), statement: { speaker, stance, content } }
}
const plain = { text: 'Rain fell.' }
const rammed = 'a tug of Ankara rammed the pier'

test('LE162: who denies what his words only point at denies what another said last', () => {
  for (const words of ['the charge', 'these claims', 'rejects the Greek allegation', 'any involvement', 'this'])
    assert.deepEqual(deniedIn(words, told('Athens', rammed)), [rammed, [1, 0]], words)
  assert.deepEqual(deniedIn('the report', told('Athens', rammed), plain), [rammed, [2, 0]], 'two sentences back')
})

test('LE162: not who has words of his own, nor where nobody else says a thing that stands alone', () => {
  const whole = 'the charge that it rammed the pier'
  assert.deepEqual(deniedIn(whole, told('Athens', rammed)), [whole, [1]])
  assert.deepEqual(deniedIn('the charge', told('Ankara', rammed, 'inform')), ['the charge', [1]], 'he himself')
  assert.deepEqual(deniedIn('the charge', told('Athens', 'it was a tug that came')), ['the charge', [1]], 'a pronoun')
  assert.deepEqual(deniedIn('the charge', told('Athens', rammed), plain, plain), ['the charge', [3]], 'too far')
  const other = 'a tug of Rome rammed the pier'
  assert.deepEqual(deniedIn('involvement', told('Athens', other)), ['involvement', [1]], 'who is not named')
  assert.deepEqual(deniedIn('the claim', told('Athens', other)), [other, [1, 0]])
})
