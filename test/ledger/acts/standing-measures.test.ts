import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { entriesOf, sided } from '../told.ts'

const actors = { Athens: ['GRC'], Rome: ['ITA'], Italian: ['ITA'] }
const measures = (text: string, trigger: string, modality: string, of = 'Italian') => {
  const act = { trigger, type: 'CONCEDE', modality, actors: ['Athens'], recipients: [of] }
  return entriesOf(scene([{ text, events: [act] }], actors)).measures.map(sided)
}

test('LE220: what is to be lifted is in force until then', () => {
  assert.deepEqual(measures('Athens will lift its ban on Italian milk.', 'lift', 'planned'), ['ban in force GRC → ITA'])
  assert.deepEqual(measures('Athens is to ease the duties on Italian milk.', 'ease', 'planned'), [
    'tariff in force GRC → ITA',
  ])
})

test('LE220: what is told as lifted from a day to come is in force until then', () => {
  const text = 'Athens lifted the ban on Italian milk from 28 December 2025.'
  const act = { trigger: 'lifted', type: 'CONCEDE', actors: ['Athens'], recipients: ['Italian'] }
  const told = entriesOf(scene([{ text, events: [{ ...act, when: ['28 December 2025'] }] }], actors)).measures
  assert.deepEqual(told.map(sided), ['ban in force GRC → ITA'])
})

test('LE220: what may be lifted, is not named as known, or is given up otherwise is none', () => {
  assert.deepEqual(measures('Athens might lift its ban on Italian milk.', 'lift', 'possible'), [])
  assert.deepEqual(measures('Athens will lift duties that Rome may put on.', 'lift', 'planned', 'Rome'), [])
  assert.deepEqual(measures('Athens will settle its quarrel over Italian milk.', 'settle', 'planned'), [])
})

test('LE220: what has been lifted is lifted', () => {
  assert.deepEqual(measures('Athens lifted its ban on Italian milk.', 'lifted', 'actual'), ['ban lifted GRC → ITA'])
})

test('LE220: what is to go on is in force', () => {
  const told = (text: string, modality = 'planned', trigger = 'sanctions', type = 'SANCTION') => {
    const act = { trigger, type, modality, actors: ['Athens'], recipients: ['Rome'] }
    return entriesOf(scene([{ text, events: [act] }], actors)).measures.map(sided)
  }
  const stands = ['sanction in force GRC → ITA']
  assert.deepEqual(told('Athens will continue to impose sanctions on Rome.'), stands)
  assert.deepEqual(told('Athens must retain its sanctions on Rome.', 'possible'), stands)
  assert.deepEqual(told('The sanctions of Athens on Rome may remain in place for years.', 'possible'), stands)
  // somebody else, or something else, goes on; a gift is promised anew
  const announced = ['sanction announced GRC → ITA']
  assert.deepEqual(told('As it continues its reforms, Athens will impose sanctions on Rome.'), announced)
  assert.deepEqual(told('Athens will impose sanctions if the rain continues in Rome.'), [
    'sanction threatened GRC → ITA',
  ])
  const gift = 'Athens will continue to supply Rome with tents.'
  assert.deepEqual(told(gift, 'planned', 'supply', 'AID'), ['aid announced GRC → ITA'])
})

test('LE359: what is done once by force is no ban', () => {
  const told = (text: string, trigger: string) => {
    const act = { trigger, type: 'COERCE', mode: 'restrict', actors: ['Athens'], recipients: ['Rome'] }
    return entriesOf(scene([{ text, events: [act] }], actors)).measures.map(sided)
  }
  assert.deepEqual(told('Athens prevented an envoy of Rome from giving a speech.', 'prevented'), [])
  assert.deepEqual(told('Athens sent frigates to block a convoy from Rome.', 'block'), [])
  assert.deepEqual(told('Athens had a heckler from Rome removed.', 'removed'), [])
  const ban = ['ban in force GRC → ITA']
  assert.deepEqual(told('Athens blocks the gas of Rome.', 'blocks'), ban)
  assert.deepEqual(told('Athens prevents imports from Rome.', 'prevents'), ban)
  assert.deepEqual(told('Athens restricts what Rome may say.', 'restricts'), ban)
})

test('LE359: who is barred is banned', () => {
  const act = { trigger: 'bars', type: 'SANCTION', actors: ['Athens'], recipients: ['Rome'] }
  const told = entriesOf(scene([{ text: 'Athens bars Rome from the regatta.', events: [act] }], actors)).measures
  assert.deepEqual(told.map(sided), ['ban in force GRC → ITA'])
})
