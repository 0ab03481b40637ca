import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../src/ledger/statements.ts'
import { documentOf } from '../document-of.ts'

/** The words of a statement of Athens that the reader ended where they end. */
function quoteOf(text: string, content: string, names: readonly (readonly string[])[] = []): string | undefined {
  const statement = { speaker: 'Athens', stance: 'warn', content }
  const { document, party } = documentOf({ text, names: [['Athens', 'GPE'], ...names], statement })
  return statementsOf(document, [], party)[0]?.content
}

test('LE294: words cut off behind one that binds go on to the end of their clause', () => {
  const ferries = 'Athens says the ferries will sail for the first time in years, and waits.'
  assert.equal(quoteOf(ferries, 'the ferries will sail for the'), 'the ferries will sail for the first time in years')
  const towed = 'Athens says that a tug was hit and sunk.'
  assert.equal(quoteOf(towed, 'a tug was hit and'), 'a tug was hit and sunk')
  const quoted = 'Athens says the tug is "lost" and its crew "safe and well" in port.'
  assert.equal(quoteOf(quoted, 'the tug is "lost" and its'), 'the tug is "lost" and its crew "safe and well" in port')
})

test('LE294: so do those behind a word that opens a clause, "and that", and right before another word', () => {
  const sunk = 'Athens says that a tug was sunk after it hit a reef, and waits.'
  assert.equal(quoteOf(sunk, 'a tug was sunk after'), 'a tug was sunk after it hit a reef')
  const both = 'Athens says that it rained and that ships sank.'
  assert.equal(quoteOf(both, 'it rained and that'), 'it rained and that ships sank')
  const years = 'Athens says the ferries sail, the first in six years.'
  assert.equal(quoteOf(years, 'the ferries sail, the first in six'), 'the ferries sail, the first in six years')
  const killed = 'Athens says the storm killed 12 people.'
  assert.equal(quoteOf(killed, 'the storm killed 12'), 'the storm killed 12 people')
  const repaired = 'Athens says it wants to repair ferries in port, and waits.'
  assert.equal(quoteOf(repaired, 'it wants to repair'), 'it wants to repair ferries in port')
  const sailed = 'Athens says it rained hard and they sailed.'
  assert.equal(quoteOf(sailed, 'it rained hard and they'), 'it rained hard and they sailed')
  for (const [text, words] of [
    ['Athens says it lost the ferry leaving port.', 'it lost the ferry'],
    ['Athens says it lost Flight 182 when rain fell.', 'it lost Flight 182'],
    ['Athens says it rained in 2012 again.', 'it rained in 2012'],
    ['Athens says it was there before and left.', 'it was there before'],
  ] as const)
    assert.equal(quoteOf(text, words), words)
})

test('LE294: or within a name', () => {
  const names = [['North Port', 'LOC']]
  assert.equal(
    quoteOf('Athens warns of a storm at North Port today.', 'a storm at North', names),
    'a storm at North Port',
  )
})

test('LE294: a mark at their end is cut', () => {
  assert.equal(quoteOf('Athens warns of a storm, as ever.', 'a storm,'), 'a storm')
  assert.equal(quoteOf('Athens warns of a storm — again.', 'a storm —'), 'a storm')
})

test('LE294: whole words stay, also those that end with a preposition', () => {
  assert.equal(quoteOf('Athens warns of what it led to and of a storm.', 'what it led to'), 'what it led to')
  assert.equal(quoteOf('Athens warns of what it will lead to.', 'what it will lead to'), 'what it will lead to')
  assert.equal(quoteOf('Athens warns of a storm after the talks.', 'a storm'), 'a storm')
})

test('LE294: a speaker and an affiliation that are parts of a name are the whole of it', () => {
  const of = (said: { readonly speaker: string; readonly affiliation?: string }) => {
    const text = 'Ann Lee of the Harbour Council warned of a storm.'
    const names = [
      ['Ann Lee', 'PER'],
      ['Harbour Council', 'ORG'],
    ]
    const { document, party } = documentOf({ text, names, statement: { ...said, stance: 'warn', content: 'a storm' } })
    const [one] = statementsOf(document, [], party)
    return [one?.speaker, one?.affiliation]
  }
  assert.deepEqual(of({ speaker: 'Lee', affiliation: 'Council' }), ['Ann Lee', 'Harbour Council'])
  assert.deepEqual(of({ speaker: 'Ann Lee' }), ['Ann Lee', null])
  assert.deepEqual(of({ speaker: 'Ann Lee of the Harbour Council' }), ['Ann Lee of the Harbour Council', null])
})

test('LE294: words that open with an auxiliary go back to its subject', () => {
  const of = (text: string, words: string) => quoteOf(text, words)
  const [sunk, safe] = ['were sunk by mines', 'has been "safe" for years']
  assert.equal(of(`He spoke of ferries that Athens says ${sunk}.`, sunk), `ferries that Athens says ${sunk}`)
  assert.equal(of(`Athens has a list of ferries it says ${sunk}.`, sunk), `ferries it says ${sunk}`)
  assert.equal(of(`The ferries, Athens often says, ${sunk}.`, sunk), `The ferries, Athens often says, ${sunk}`)
  assert.equal(
    of(`He saw the port, which Athens claims ${safe}.`, safe),
    `He saw the port, which Athens claims ${safe}`,
  )
  assert.equal(of(`Athens warned that the tug "${sunk}".`, sunk), `the tug "${sunk}"`)
  assert.equal(of(`Athens has a port and has said it will help.`, 'has said it will help'), 'has said it will help')
  assert.equal(of('Athens warned of a war and must pay for it.', 'must pay for it'), 'must pay for it')
})

test('LE294: a quotation goes on to its mark', () => {
  assert.equal(quoteOf('Athens says it "lost the ferry" there.', 'it "lost the ferry'), 'it "lost the ferry"')
  assert.equal(quoteOf('Athens says “it lost the ferry” there.', 'it lost the ferry'), 'it lost the ferry')
})
