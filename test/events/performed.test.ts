import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { type Line, scene } from './scene.ts'

const actors = { We: ['GRC'], we: ['GRC'], I: ['GRC:lee'], Greece: ['GRC'], Turkey: ['TUR'], Rome: ['ITA'] }
const filler: Line = { text: 'It was cold.', events: [] }
const urge = { type: 'REQUEST', recipients: ['Turkey'] }

/** The day of an act in the last sentence of four, in what Greece publishes or in news. */
function dayOf(text: string, trigger: string, by: string, isNews = false, type = 'REQUEST'): string | null {
  const line: Line = { text, events: [{ ...urge, type, trigger, actors: [by] }] }
  const document = { ...scene([filler, filler, filler, line], actors), isNews, ownSide: isNews ? null : 'GRC' }
  return codeEvents(document).events[0]?.date?.start ?? null
}

for (const [text, trigger, by] of [
  ['We urge Turkey to open the port.', 'urge', 'We'],
  ['After the vote, we strongly urge Turkey to open the port.', 'urge', 'we'],
  ['I once again call on Turkey to open the port.', 'call', 'I'],
  ['We stand firm and call on Turkey to open the port.', 'call', 'We'],
  ['Greece calls on Turkey to open the port.', 'calls', 'Greece'],
] as const)
  test(`EV164: what is done by saying it has the day of the text: ${text}`, () => {
    assert.equal(dayOf(text, trigger, by), '2025-12-05')
  })

for (const [text, trigger, by, isNews, type] of [
  ['We urged Turkey to open the port.', 'urged', 'We'],
  ['We are urging Turkey to open the port.', 'urging', 'We'],
  ['If we urge Turkey, it opens the port.', 'urge', 'we'],
  ['It was there that we can urge Turkey to open the port.', 'urge', 'we'],
  ['Rome calls on Turkey to open the port.', 'calls', 'Rome'],
  ['We urge Turkey to open the port.', 'urge', 'We', true],
  ['We thank Turkey for the port.', 'thank', 'We', false, 'SUPPORT'],
  ['We provide Turkey with rice.', 'provide', 'We', false, 'AID'],
  ['He wrote: “We urge Turkey to open the port.”', 'urge', 'We'],
] as const)
  test(`EV164: … not ${isNews ? 'in news' : text}`, () => {
    assert.equal(dayOf(text, trigger, by, isNews, type), null)
  })
