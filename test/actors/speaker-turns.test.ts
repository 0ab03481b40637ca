import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const head = { title: 'Remarks before the meeting', outlet: 'The White House' }
const turn = (label: string): Written => ({ text: `${label} Good morning.`, opens: true })
const states = (written: readonly Written[], phrase: string) =>
  resolved(written, phrase, '2025-06-12', null, head).states

test('RES39: "you" in a contact is the other one of two who take turns', () => {
  const welcome: Written = { text: 'We are glad to receive you.', actors: ['you'], recipients: ['We'], contact: true }
  const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]
  assert.deepEqual(states([...talk, welcome], 'you'), ['TUR'])
  assert.deepEqual(states([...talk, turn('PRESIDENT ERDOĞAN:'), welcome], 'you'), ['GRC'])
})

test('RES39: … not of three, not of nobody known, and not where nobody meets', () => {
  const welcome: Written = { text: 'We are glad to receive you.', actors: ['you'], recipients: ['We'], contact: true }
  const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]
  assert.deepEqual(states([...talk, turn('PRESIDENT MACRON:'), welcome], 'you'), [])
  assert.deepEqual(states([...talk, turn('Q'), welcome], 'you'), [])
  assert.deepEqual(states([...talk, { ...welcome, contact: false }], 'you'), [])
})

test('RES39: of several of the other state "you" is the one who spoke last, at the beginning the one who speaks next', () => {
  const welcome: Written = { text: 'We are glad to receive you.', actors: ['you'], recipients: ['We'], contact: true }
  const [erdogan, fidan, mitsotakis] = ['PRESIDENT ERDOĞAN:', 'HAKAN FIDAN:', 'PRIME MINISTER MITSOTAKIS:'].map(turn)
  const ids = (written: readonly Written[]) => resolved(written, 'you', '2025-06-12', null, head).ids
  assert.deepEqual(ids([erdogan!, fidan!, mitsotakis!, welcome]), ['TUR:hakan-fidan'])
  assert.deepEqual(ids([mitsotakis!, welcome, fidan!, erdogan!]), ['TUR:hakan-fidan'])
  assert.deepEqual(ids([erdogan!, mitsotakis!, fidan!, welcome]), ['GRC:kyriakos-mitsotakis'])
})

const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]

/** what is said in a contact, its parties, and the states of the pronoun */
const meetings: readonly [Written, string, readonly string[]][] = [
  [{ text: 'We met in May.', actors: ['We'] }, 'We', ['GRC', 'TUR']],
  [{ text: 'It helped us to talk in May.', actors: ['us'] }, 'us', ['GRC', 'TUR']],
  [{ text: 'I recall our long talks.', actors: ['I'], trigger: 'talks' }, 'our', ['GRC', 'TUR']],
  [
    { text: 'We met Ankara in May.', actors: ['We'], recipients: ['Ankara'], names: [['Ankara', 'GPE']] },
    'We',
    ['GRC', 'TUR'],
  ],
  [{ text: 'We met Rome in May.', actors: ['We'], recipients: ['Rome'], names: [['Rome', 'GPE']] }, 'We', ['GRC']],
  [{ text: 'We met Cod Ltd in May.', actors: ['We'], recipients: ['Cod Ltd'] }, 'We', ['GRC']],
  [{ text: 'We would like to discuss it.', actors: ['We'], trigger: 'discuss' }, 'We', ['GRC']],
  [{ text: 'We came here in May.', actors: ['We'], visit: true }, 'We', ['GRC']],
  [{ text: 'I recall our hope that talks begin.', actors: ['I'], trigger: 'talks' }, 'our', ['GRC']],
]
for (const [written, pronoun, expected] of meetings)
  test(`RES83: ${written.text}`, () => {
    assert.deepEqual(states([...talk, { contact: true, ...written }], pronoun).toSorted(), expected)
  })

test('RES83: … in no other act, and not where it is open to whom is spoken', () => {
  const met: Written = { text: 'We met in May.', actors: ['We'], contact: true }
  assert.deepEqual(states([...talk, { ...met, contact: false }], 'We'), ['GRC'])
  assert.deepEqual(states([...talk, turn('PRESIDENT MACRON:'), met], 'We'), ['FRA'])
})

test('RES84: "Mr. Prime Minister" and "Madam President" are who is spoken to, and not another one of that office', () => {
  const italian: Written = { text: 'The Italian prime minister agrees.', actors: ['Italian prime minister'] }
  const asked: Written = { text: 'Mr. Prime Minister, you should go there.', actors: ['Mr. Prime Minister'] }
  assert.deepEqual(states([...talk, turn('PRESIDENT ERDOĞAN:'), italian, asked], 'Mr. Prime Minister'), ['GRC'])
  assert.deepEqual(states([italian, asked], 'Mr. Prime Minister'), ['ITA'])
  const bare: Written = {
    text: 'It is good to meet you, Prime Minister.',
    actors: ['you', 'Prime Minister'],
    contact: true,
  }
  assert.deepEqual(states([...talk, turn('PRESIDENT ERDOĞAN:'), italian, bare], 'Prime Minister'), ['GRC'])
  const told: Written = { text: 'The prime minister left.', actors: ['prime minister'] }
  assert.deepEqual(states([...talk, turn('PRESIDENT ERDOĞAN:'), italian, told], 'prime minister'), ['ITA'])
  const thanked: Written = { text: 'Madam President, we thank you.', recipients: ['Madam President'] }
  assert.deepEqual(states([...talk, thanked], 'Madam President'), ['TUR'])
})

test('RES40: "they" are others than who speaks', () => {
  const met: Written = { text: 'I met you in May.', actors: ['I'], recipients: ['you'], contact: true }
  const came: Written = { text: 'They left.', actors: ['They'] }
  assert.deepEqual(states([...talk, met, came], 'They'), [])
})

test('RES40: "he" is nobody who speaks himself', () => {
  const came: Written = { text: 'He has been here before.', actors: ['He'] }
  const met: Written = { text: 'I am glad that President Erdoğan is here.', actors: ['I', 'President Erdoğan'] }
  const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]
  assert.deepEqual(states([...talk, met, came], 'He'), ['TUR'])
  assert.deepEqual(states([turn('PRIME MINISTER MITSOTAKIS:'), turn('PRESIDENT ERDOĞAN:'), came], 'He'), ['GRC'])
})

test('RES41: "the Secretary General" is that of the body of which the article introduces one', () => {
  const asked: Written = { text: 'The Secretary General thanked Chad.', actors: ['Secretary General'] }
  const rutte: Written = {
    text: 'NATO Secretary General Mark Rutte came.',
    actors: ['NATO Secretary General Mark Rutte'],
    names: [['Mark Rutte', 'PER']],
  }
  assert.deepEqual(states([rutte, asked], 'Secretary General'), ['NATO'])
  assert.deepEqual(states([asked], 'Secretary General'), ['UN'])
})
