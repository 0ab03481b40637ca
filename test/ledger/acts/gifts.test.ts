import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, sided } from '../told.ts'

const actors = { Athens: ['GRC'], Rome: ['ITA'], 'Italian sailors': ['ITA:CIV'], 'Italian troops': ['ITA:MIL'] }
type Act = Line['events'][number]
const measuresOf = (text: string, act: Act, isNews = true) =>
  entriesOf({ ...scene([{ text, events: [{ actors: ['Athens'], ...act }] }], actors), isNews }).measures

test('LE303: a rescue and a garrison are no gifts that last', () => {
  const given = (text: string, trigger: string, to: string) =>
    measuresOf(text, { trigger, type: 'AID', recipients: [to] }).map(sided)
  assert.deepEqual(given('Athens rescued Italian sailors in the strait.', 'rescued', 'Italian sailors'), [])
  assert.deepEqual(
    given('Rome thanked Athens for the evacuation of Italian sailors.', 'evacuation', 'Italian sailors'),
    [],
  )
  assert.deepEqual(given('Athens hosts Italian troops.', 'hosts', 'Italian troops'), [])
  assert.deepEqual(given('Athens hosts Italian sailors.', 'hosts', 'Italian sailors'), ['aid in force GRC → ITA:CIV'])
  assert.deepEqual(given('Athens feeds Italian troops.', 'feeds', 'Italian troops'), ['aid in force GRC → ITA:MIL'])
})

test('LE304: in what a state tells itself a gift that goes on has no day of the report', () => {
  const days = (text: string, trigger: string, isNews: boolean, more: Partial<Act> = {}) =>
    measuresOf(text, { trigger, type: 'AID', recipients: ['Rome'], ...more }, isNews).map(
      ({ date }) => date?.start ?? null,
    )
  const support = ['Athens goes on with its support to Rome.', 'support'] as const
  assert.deepEqual(days(...support, false), [null])
  assert.deepEqual(days('Athens is giving Rome additional boats.', 'giving', false), ['2025-12-05'])
  assert.deepEqual(days('Athens gives Rome boats.', 'gives', true), ['2025-12-05'], 'news')
  const when = { when: ['yesterday'] }
  assert.deepEqual(days('Athens gave boats to Rome yesterday.', 'gave', false, when), ['2025-12-04'])
})

test('LE305: a measure is lifted by a word of lifting', () => {
  const lifted = (text: string, trigger: string) =>
    measuresOf(text, { trigger, type: 'CONCEDE', recipients: ['Rome'] }).map(sided)
  assert.deepEqual(lifted('Athens lifts its ban on milk from Rome.', 'lifts'), ['ban lifted GRC → ITA'])
  assert.deepEqual(lifted('Athens let the embargo on Rome lapse.', 'lapse'), ['ban lifted GRC → ITA'])
  assert.deepEqual(lifted('Athens declares the blockade by Rome to be lawful.', 'declares'), [])
  assert.deepEqual(lifted('Athens complied with a wish of Rome to keep the embargo.', 'complied'), [])
})

test('LE362: help with a rescue is a deed', () => {
  const given = (text: string, trigger: string) =>
    measuresOf(text, { trigger, type: 'AID', recipients: ['Italian sailors'] }).map(sided)
  assert.deepEqual(given('Rome praised the support of Athens for the rescue of Italian sailors.', 'support'), [])
  assert.deepEqual(given('Athens is the first stop of evacuees, Italian sailors among them.', 'stop'), [])
  const lasting = ['aid in force GRC → ITA:CIV']
  assert.deepEqual(given('Athens hosts evacuees, Italian sailors above all.', 'hosts'), lasting)
  assert.deepEqual(
    given('Athens gives support to Italian sailors, and years ago led the rescue of a ferry.', 'support'),
    lasting,
  )
})

test('LE363: what is exempted from a measure lifts none, and one that is its author’s own is not new', () => {
  const told = (text: string, trigger: string, type: string, more: Partial<Act> = {}) =>
    measuresOf(text, { trigger, type, recipients: ['Rome'], ...more })
  assert.deepEqual(told('Athens exempted milk of Rome from its duties.', 'exempted', 'CONCEDE'), [])
  const days = (...of: Parameters<typeof told>) => told(...of).map(({ date }) => date?.start ?? null)
  assert.deepEqual(days('Athens exempted milk of Rome from its import duties.', 'duties', 'SANCTION'), [null])
  assert.deepEqual(days('Athens put duties on milk of Rome.', 'duties', 'SANCTION'), ['2025-12-05'])
  const when = { when: ['yesterday'] }
  assert.deepEqual(days('Athens raised its duties on milk of Rome yesterday.', 'duties', 'SANCTION', when), [
    '2025-12-04',
  ])
})

test('LE426: forces that back others in a fight give nothing that lasts', () => {
  const given = (text: string, trigger: string, from: string) =>
    measuresOf(text, { trigger, type: 'AID', actors: [from], recipients: ['Athens'] }).map(sided)
  assert.deepEqual(given('Athens, backed by Italian troops, took the hill.', 'backed', 'Italian troops'), [])
  assert.deepEqual(given('Athens took it with backing from Italian troops.', 'backing', 'Italian troops'), [])
  assert.deepEqual(given('Italian troops give help to Athens.', 'help', 'Italian troops'), [
    'aid in force ITA:MIL → GRC',
  ])
  assert.deepEqual(given('Athens, helped by Rome, rebuilds its port.', 'helped', 'Rome'), ['aid in force ITA → GRC'])
})
