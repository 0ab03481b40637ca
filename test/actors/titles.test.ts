import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseTitle } from '../../src/actors/titles.ts'

/** words → office, first sector, kind, implied state */
const accepts: readonly (readonly [string, string | null, string | null, string, string | null])[] = [
  ['Turkish Foreign Minister Hakan Fidan', 'foreign-minister', 'GOV', 'person', null],
  ['Minister of Foreign Affairs', 'foreign-minister', 'GOV', 'person', null],
  ['Deputy Foreign Minister', 'deputy-foreign-minister', 'GOV', 'person', null],
  ['vice premier', 'deputy-head-of-government', 'GOV', 'person', null],
  ['U.S. Secretary of State', 'foreign-minister', 'GOV', 'person', 'USA'],
  ['Secretary of State for Defence', 'defence-minister', 'GOV', 'person', null],
  ['Chancellor', 'head-of-government', 'GOV', 'person', 'DEU'],
  ['Chancellor of the Exchequer', 'finance-minister', 'GOV', 'person', 'GBR'],
  ['Taoiseach', 'head-of-government', 'GOV', 'person', 'IRL'],
  ['EU foreign policy chief Josep Borrell', 'high-representative', 'IGO', 'person', 'EU'],
  ['President of the European Commission', 'head-of-organisation', 'IGO', 'person', 'EU'],
  ['Army Chief General Asim Munir', 'chief-of-staff-military', 'MIL', 'person', null],
  ['Pope Francis', 'religious-leader', 'REL', 'person', 'VAT'],
  ['spokesman for the Kremlin', 'spokesperson', null, 'person', null],
  ['Foreign Ministry spokesman', 'spokesperson', 'GOV', 'person', null],
  ['foreign ministers', 'foreign-minister', 'GOV', 'group', null],
  ['rebel leaders', null, 'REB', 'group', null],
  ['Greek and Turkish defence officials', null, 'MIL', 'group', null],
  ['party officials', null, 'PTY', 'group', null],
  ['U.S. officials', null, 'GOV', 'group', null],
  ['troops', null, 'MIL', 'group', null],
  ['Vietnamese militia boat', null, 'MIL', 'group', null],
  ['Chinese maritime militia', null, 'MIL', 'group', null],
  ['Iraqi militia', null, 'REB', 'group', null],
  ['two Chadian jet fighters', null, 'MIL', 'group', null],
  ['Chadian F-16 fighters', null, 'MIL', 'group', null],
  ['a Libyan Tu-22 bomber', null, 'MIL', 'person', null],
  ['500 Libyan fighters', null, 'REB', 'group', null],
  ['a suicide bomber', null, 'REB', 'person', null],
  ['captain', 'commander', 'MIL', 'person', null],
  ['Chadian fishing boat captain', null, 'CIV', 'person', null],
  ['armies', null, 'MIL', 'group', null],
  ['lawmakers', 'legislator', 'LEG', 'group', null],
  ['Hamas gunmen', null, 'REB', 'group', null],
  ['embassy', null, 'GOV', 'body', null],
  ['Supreme Court', null, 'JUD', 'body', null],
  ['police', null, 'COP', 'group', null],
]

test('titles and nouns say office, sector and kind', () => {
  for (const [words, office, sector, kind, state] of accepts) {
    const title = parseTitle(words)
    const said = [words, title?.office, title?.sectors[0] ?? null, title?.kind, title?.impliedState]
    assert.deepEqual(said, [words, office, sector, kind, state])
  }
})

const rejects = ['', 'Hakan Fidan', 'Turkey', 'they', 'Tuesday', 'The Hague', 'quickly', '—', 'Bushehr', 'ministerial']

test('words without a title give none', () => {
  for (const words of rejects) assert.equal(parseTitle(words), null, words)
})

test('former holders are told from present ones', () => {
  assert.equal(parseTitle('former U.S. President Jimmy Carter')?.former, true)
  assert.equal(parseTitle('ex-president')?.former, true)
  assert.equal(parseTitle('President Jimmy Carter')?.former, false)
})

test('any words are read without fault', () => {
  fc.assert(fc.property(fc.string(), (words) => parseTitle(words) === null || parseTitle(words)!.words.length > 0))
})
