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
