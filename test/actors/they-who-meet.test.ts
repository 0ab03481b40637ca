import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const met: Written = {
  text: 'Foreign Minister Ayo Okonde of Togo met Foreign Minister Ali Sow of Mali.',
  names: [
    ['Ayo Okonde', 'PER'],
    ['Ali Sow', 'PER'],
  ],
  actors: ['Foreign Minister Ayo Okonde', 'Foreign Minister Ali Sow'],
  contact: true,
}
const they: Written = { text: 'They discussed trade.', actors: ['They'], contact: true }
const states = (written: readonly Written[], phrase = 'They') => resolved(written, phrase).states.toSorted()

test('RES30: "they" alone in a contact are those who met', () => {
  assert.deepEqual(states([met, they]), ['MLI', 'TGO'])
})

test('RES30: … whomever else the sentence between them has act', () => {
  const between = {
    text: 'The minister spoke of Chadian refugees.',
    actors: ['minister'],
    recipients: ['Chadian refugees'],
  }
  assert.deepEqual(states([met, between, they]), ['MLI', 'TGO'])
})

test('RES30: … by their offices alone, whatever two the sentence names besides', () => {
  const first: Written = {
    text: 'Prime Minister Ayo Okonde of Togo met President Ali Sow of Mali.',
    names: [
      ['Ayo Okonde', 'PER'],
      ['Ali Sow', 'PER'],
    ],
    actors: ['Prime Minister Ayo Okonde', 'President Ali Sow'],
    contact: true,
  }
  const offices: Written = {
    text: 'The prime minister and the president praised Chad and Niger.',
    actors: ['prime minister', 'president'],
    recipients: ['Chad', 'Niger'],
  }
  assert.deepEqual(states([first, offices, they]), ['MLI', 'TGO'])
})

test('RES30: … and nobody where only one state acted', () => {
  assert.deepEqual(states([{ text: 'Chadian rebels shot at farmers.', actors: ['Chadian rebels'] }, they]), [])
})

test('RES30: "they" among others are of no state that all these are of', () => {
  const first = {
    text: 'A delegation of Togo flew to Mali.',
    actors: ['delegation of Togo'],
    recipients: ['Mali'],
    contact: true,
  }
  const among = {
    text: 'They met the Malian foreign minister and the Malian prime minister.',
    actors: ['They', 'Malian foreign minister', 'Malian prime minister'],
    contact: true,
  }
  assert.deepEqual(states([first, among]), ['TGO'])
})

test('RES30: titles in the plural with "the" are those persons', () => {
  const advisers: Written = {
    text: 'National Security Advisor Ayo Okonde of Togo met National Security Advisor Ali Sow of Mali.',
    names: [
      ['Ayo Okonde', 'PER'],
      ['Ali Sow', 'PER'],
    ],
    actors: ['National Security Advisor Ayo Okonde', 'National Security Advisor Ali Sow'],
    contact: true,
  }
  const later: Written = {
    text: 'The National Security Advisors discussed trade.',
    names: [['National Security Advisors', 'TITLE']],
    actors: ['National Security Advisors'],
    contact: true,
  }
  assert.deepEqual(states([advisers, later], 'National Security Advisors'), ['MLI', 'TGO'])
})

test('RES4: "the President" named beside another one is the own one', () => {
  const head = { title: 'Readout of the call', outlet: 'The White House' }
  const first = {
    text: 'President Biden spoke with President Andrzej Duda of Poland.',
    actors: ['President Biden', 'President Andrzej Duda'],
    contact: true,
  }
  const then = { text: 'The President thanked Togo.', actors: ['President'], recipients: ['Togo'] }
  const ids = (written: readonly Written[]) => resolved(written, 'President', '2021-06-14', null, head).ids
  assert.deepEqual(ids([first, then]), ['USA:joe-biden'])
  const alone = { text: 'President Andrzej Duda of Poland came.', actors: ['President Andrzej Duda'] }
  assert.deepEqual(ids([alone, then]), ['POL:andrzej-duda'])
})

test('RES31: a full name is nobody whom the lists know by other full names', () => {
  const ids = (name: string) =>
    resolved([{ text: `${name} came.`, actors: [name], names: [[name, 'PER']] }], name, '2022-05-08').ids
  assert.deepEqual(ids('Jill Biden'), [])
  assert.deepEqual(ids('Joe Biden'), ['USA:joe-biden'])
})

test('RES90: a title alone is whoever was named with it', () => {
  const first: Written = {
    text: 'Chadian First Lady Ada Lund came.',
    actors: ['Chadian First Lady Ada Lund'],
    names: [['Ada Lund', 'PER']],
  }
  const named: Written = {
    text: 'First Lady Ada Lund left.',
    actors: ['First Lady Ada Lund'],
    names: [['Ada Lund', 'PER']],
  }
  const met = (whom: string): Written => ({
    text: `${whom} met Togo.`,
    actors: [whom.replace(/^\w+ /, ''), 'Togo'],
    contact: true,
  })
  const ids = (...written: readonly Written[]) => resolved(written, 'First Lady').ids
  assert.deepEqual(ids(first, named, met('The First Lady')), ['TCD:ada-lund'])
  assert.notDeepEqual(ids(first, named, met('A First Lady')), ['TCD:ada-lund'])
  assert.notDeepEqual(resolved([first, named, met('The princess')], 'princess').ids, ['TCD:ada-lund'])
})

test('RES32: a relative is another person, and the surname stays that of the first', () => {
  const named = (name: string): Written => ({ text: `${name} came.`, actors: [name], names: [[name, 'PER']] })
  const first: Written = { ...named('Togolese lawyer Ayo Okonde'), names: [['Ayo Okonde', 'PER']] }
  assert.deepEqual(states([first, named('Bayo Okonde')], 'Bayo Okonde'), [])
  assert.deepEqual(states([first, named('Bayo Okonde'), named('Okonde')], 'Okonde came'.slice(0, 6)), ['TGO'])
  assert.deepEqual(states([first, named('A. Okonde')], 'A. Okonde'), ['TGO'])
  assert.deepEqual(states([first, named('Senator Okonde')], 'Senator Okonde'), ['TGO'])
})

test('RES4: in a contact with a third state, "the President" is the own one, whoever was named before', () => {
  const head = { title: 'Press call', outlet: 'The White House' }
  const ids = (met: string, name: string) => {
    const last = {
      text: `The President had called ${met}.`,
      actors: ['The President', met],
      contact: true,
      names: [[name, 'PER']],
    } as const
    const first = { text: 'President Andrzej Duda of Poland came.', actors: ['President Andrzej Duda'] }
    return resolved([first, last], 'The President', '2021-06-14', null, head).ids
  }
  assert.deepEqual(ids('Chancellor Angela Merkel of Germany', 'Angela Merkel'), ['USA:joe-biden'])
  assert.deepEqual(ids('Vice President Kamala Harris', 'Kamala Harris'), ['POL:andrzej-duda'])
})

test('RES2: who asks or praises both for what they do together is the third where two others were named just before', () => {
  const met: Written = {
    text: 'Foreign Minister Ayo Okonde of Togo received Foreign Minister Ali Sow of Mali.',
    actors: ['Foreign Minister Ayo Okonde', 'Foreign Minister Ali Sow'],
    contact: true,
  }
  const border: Written = { text: 'Shots had been fired at the border of Mali and Niger.' }
  const quiet: Written = { text: 'Cotton is dear this year.' }
  const asked: Written = {
    text: 'Togo urged the two sides to talk.',
    actors: ['Togo'],
    recipients: ['two sides'],
    alsoMeet: ['two sides'],
  }
  assert.deepEqual(states([met, border, asked], 'two sides'), ['MLI', 'NER'])
  assert.deepEqual(states([met, quiet, asked], 'two sides'), ['MLI', 'TGO'])
})

test('RES29: a country that is guessed is the state, other nouns are of its people', () => {
  const ids = (phrase: string) => {
    const written = [{ text: `Ayo Okonde praised the ${phrase}.`, actors: ['Ayo Okonde'], recipients: [phrase] }]
    return resolved(written, phrase, '2025-06-12', null, {}, () => ({ code: 'BRA', likelihood: 0.9 })).ids
  }
  assert.deepEqual(ids('magnificent country'), ['BRA'])
  assert.deepEqual(ids('magnificent dancers'), ['BRA:CIV'])
})

test('RES27: a vice president and a prime minister who met are "the two leaders", a judge is none', () => {
  const after = (first: string) => {
    const parties = [first, 'Prime Minister Ali Sow of Mali']
    const met: Written = { text: `${parties[0]} met ${parties[1]}.`, actors: parties, contact: true }
    const praised: Written = { text: 'They praised Chad and Niger.', actors: ['Chad', 'Niger'] }
    const last: Written = { text: 'The two leaders talked on.', actors: ['two leaders'], contact: true }
    return states([met, praised, last], 'two leaders')
  }
  assert.deepEqual(after('Vice President Ayo Okonde of Togo'), ['MLI', 'TGO'])
  assert.notDeepEqual(after('Judge Ayo Okonde of Togo'), ['MLI', 'TGO'])
})
