import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolved } from '../support/resolved.ts'

const ids = (phrase: string, published = '2022-05-03') =>
  resolved([{ text: `The ${phrase} spoke of the harbour.`, actors: [phrase] }], phrase, published).ids

test('RES132: an office of a state whose name ends like a plural has its one holder', () => {
  assert.deepEqual(ids('President of the United States'), ['USA:joe-biden'])
  assert.deepEqual(ids('Prime Minister of the Netherlands'), ['NLD:mark-rutte'])
  assert.deepEqual(ids('President of the Philippines'), ['PHL:rodrigo-duterte'])
})

test('RES132: … and so has one of affairs', () => {
  assert.deepEqual(ids('Minister of Foreign Affairs of Russia'), ['RUS:sergei-lavrov'])
})

test('RES132: … several of one state do not, wherever it is named', () => {
  for (const phrase of ['presidents of Russia', 'foreign ministers of Russia', 'Russian foreign ministers'])
    assert.ok(!ids(phrase).some((id) => /putin|lavrov/u.test(id)), phrase)
})

test('RES212: a title of one state alone is its holder', () => {
  assert.deepEqual(ids('Pope', '2014-05-03'), ['VAT:francis'])
  assert.deepEqual(ids('pontiff', '2010-05-03'), ['VAT:benedict-xvi'])
  for (const phrase of ['former Pope', 'Popes', 'religious leader of Iran'])
    assert.ok(!ids(phrase, '2014-05-03').some((id) => /francis|khamenei/u.test(id)), phrase)
})

test('RES132: … nor does who held it before', () => {
  for (const phrase of ['former President of the United States', 'Vice President of the United States'])
    assert.ok(!ids(phrase).includes('USA:joe-biden'), phrase)
})
