import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { scene } from './scene.ts'

const who = { Greece: ['GRC'], Turkey: ['TUR'] }
const modality = (text: string, trigger: string, type: string) =>
  codeEvents(scene([{ text, events: [{ trigger, type, actors: ['Greece'], recipients: ['Turkey'] }] }], who)).events[0]
    ?.modality

describe('EV126: a deed still to come', () => {
  const rows: readonly [string, string, string, string][] = [
    ['Greece agreed to lift the embargo on Turkey.', 'lift', 'CONCEDE', 'planned'],
    ['Greece agreed to fully lift the embargo on Turkey.', 'lift', 'CONCEDE', 'planned'],
    ['Greece repeated its commitment to working with Turkey.', 'working', 'COOPERATE', 'planned'],
    ['Greece said it would free the sailors of Turkey.', 'free', 'RETREAT', 'planned'],
    ['Greece announced that it would free the sailors of Turkey.', 'free', 'RETREAT', 'actual'],
    ['Greece said it would free those of Turkey if asked.', 'free', 'RETREAT', 'actual'],
    ['Greece managed to lift the embargo on Turkey.', 'lift', 'CONCEDE', 'actual'],
    ['Greece tried to seize a ship of Turkey.', 'seize', 'COERCE', 'actual'],
    ['Greece agreed, and freed the sailors of Turkey.', 'freed', 'RETREAT', 'actual'],
    ['Greece pledged to praise Turkey.', 'praise', 'SUPPORT', 'actual'],
  ]
  for (const [text, trigger, type, expected] of rows)
    test(`${text} → ${expected}`, () => assert.equal(modality(text, trigger, type), expected))
})

test('EV126: a harm to come that hangs on a condition is hypothetical', () => {
  const of = (text: string, trigger: string, type: string) => {
    const act = { trigger, type, modality: 'planned', actors: ['Greece'], recipients: ['Turkey'] }
    return codeEvents(scene([{ text, events: [act] }], who)).events[0]?.modality
  }
  assert.equal(of('Greece will fine Turkey on Monday unless it pays.', 'fine', 'SANCTION'), 'hypothetical')
  assert.equal(of('Greece will fine Turkey, and asks if it pays.', 'fine', 'SANCTION'), 'planned')
  assert.equal(of('Greece will meet Turkey if it pays.', 'meet', 'CONSULT'), 'planned')
})

describe('EV126: in the present, on a day to come', () => {
  const rows: readonly [string, string, string, string, string][] = [
    ['Greece lifts its embargo on Turkey on Saturday.', 'lifts', 'CONCEDE', 'Saturday', 'planned'],
    ['Greece begins a long visit to Turkey on Sunday.', 'visit', 'CONSULT', 'Sunday', 'planned'],
    ['Greece taxes ships of Turkey from 4 November.', 'taxes', 'SANCTION', '4 November', 'planned'],
    ['Greece closes ports to Turkey until Saturday.', 'closes', 'COERCE', 'Saturday', 'actual'],
    ['Greece lifts its embargo on Turkey on Wednesday.', 'lifts', 'CONCEDE', 'Wednesday', 'actual'],
    ['Greece lifted its embargo on Turkey on Saturday.', 'lifted', 'CONCEDE', 'Saturday', 'actual'],
    ['Greece talks with Turkey on Saturday came to nothing.', 'talks', 'CONSULT', 'Saturday', 'actual'],
    ['Greece says it met Turkey on Saturday.', 'met', 'CONSULT', 'Saturday', 'actual'],
    ['Greece accuses Turkey of a raid on Saturday.', 'accuses', 'ACCUSE', 'Saturday', 'actual'],
  ]
  for (const [text, trigger, type, when, expected] of rows)
    test(`${text} → ${expected}`, () => {
      const act = { trigger, type, actors: ['Greece'], recipients: ['Turkey'], when: [when] }
      const [event] = codeEvents(scene([{ text, events: [act] }], who, '2025-10-30')).events
      assert.equal(event?.modality, expected)
    })
})

describe('EV285: what stands behind a modal verb is not done', () => {
  const rows: readonly [string, string, string, string][] = [
    ['Greece will shoot the drones of Turkey down.', 'shoot', 'ASSAULT', 'planned'],
    ['Greece will now be supported by Turkey.', 'supported', 'SUPPORT', 'planned'],
    ['If Turkey dares to come, Greece will resolutely strike back.', 'strike', 'ASSAULT', 'hypothetical'],
    ['Greece might fine Turkey.', 'fine', 'SANCTION', 'possible'],
    ['Greece may fine Turkey unless it pays.', 'fine', 'SANCTION', 'hypothetical'],
    ['Turkey will not be invited by Greece.', 'invited', 'REQUEST', 'negated'],
    ['Greece won’t help Turkey.', 'help', 'AID', 'negated'],
    ['Greece will free the sailors of Turkey.', 'free', 'CONCEDE', 'actual'],
    ['Greece will not allow the ships of Turkey in.', 'allow', 'REJECT', 'actual'],
    ['In May Greece fined Turkey.', 'fined', 'SANCTION', 'actual'],
    ['Greece, whose will was done, fined Turkey.', 'fined', 'SANCTION', 'actual'],
    ['Greece fined Turkey, which will pay.', 'fined', 'SANCTION', 'actual'],
  ]
  for (const [text, trigger, type, expected] of rows)
    test(`${text} → ${expected}`, () => assert.equal(modality(text, trigger, type), expected))
})

describe('EV286: who is on a visit is there', () => {
  const rows: readonly [string, string, string][] = [
    ['Greece is on a state visit to Turkey from 28 October to 2 November.', 'from 28 October to 2 November', 'actual'],
    ['Greece is currently on its first official visit to Turkey until Sunday.', 'until Sunday', 'actual'],
    ['Greece is on a state visit to Turkey from 3 to 5 November.', 'from 3 to 5 November', 'planned'],
    ['Greece decides on a visit to Turkey on Sunday.', 'on Sunday', 'planned'],
    ['Greece is working on a visit to Turkey on Sunday.', 'on Sunday', 'planned'],
  ]
  for (const [text, when, expected] of rows)
    test(`${text} → ${expected}`, () => {
      const act = { trigger: 'visit', type: 'CONSULT', modality: 'planned', actors: ['Greece'], recipients: ['Turkey'] }
      const [event] = codeEvents(scene([{ text, events: [{ ...act, when: [when] }] }], who, '2025-10-30')).events
      assert.equal(event?.modality, expected)
    })
})

describe('EV186: a contact that is still on', () => {
  const rows: readonly [string, string][] = [
    ['The summit of Greece and Turkey is still on, aides say.', 'planned'],
    ['The summit of Greece and Turkey will go ahead in May.', 'planned'],
    ['The summit of Greece and Turkey put a truce that is still on the table in doubt.', 'actual'],
    ['The summit of Greece and Turkey took place, and a fair is still on.', 'actual'],
  ]
  for (const [text, expected] of rows)
    test(`${text} → ${expected}`, () => assert.equal(modality(text, 'summit', 'CONSULT'), expected))
})

describe('EV219: what would have been done', () => {
  const rows: readonly [string, string, string, string][] = [
    ['Greece would have strongly condemned Turkey.', 'condemned', 'ACCUSE', 'hypothetical'],
    ['Greece would not have fined Turkey.', 'fined', 'SANCTION', 'hypothetical'],
    ['Greece would condemn those who have fined Turkey.', 'fined', 'SANCTION', 'actual'],
    ['Greece, as it would, has condemned Turkey.', 'condemned', 'ACCUSE', 'actual'],
  ]
  for (const [text, trigger, type, expected] of rows)
    test(`${text} → ${expected}`, () => assert.equal(modality(text, trigger, type), expected))
})
