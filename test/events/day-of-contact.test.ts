import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { type Line, scene } from './scene.ts'

const who = { Kern: ['AUT:christian-kern'], Rama: ['ALB:edi-rama'], Nano: ['ALB:fatos-nano'], Russia: ['RUS'] }
const met: Line = {
  text: 'Kern met Rama on Wednesday.',
  events: [{ trigger: 'met', type: 'CONSULT', actors: ['Kern', 'Rama'], when: ['Wednesday'] }],
}
const quiet: Line = { text: 'Rain fell.', events: [] }
const blamed = (name: string): Line => ({
  text: `${name} also blamed Russia.`,
  events: [{ trigger: 'blamed', type: 'ACCUSE', actors: [name], recipients: ['Russia'] }],
})
const far = [quiet, quiet, quiet, quiet, quiet, quiet, quiet]

describe('EV125: what a text of its own is about', () => {
  const lastDay = (lines: readonly Line[], isNews: boolean) =>
    codeEvents({ ...scene(lines, who), isNews }).events.at(-1)?.date?.start ?? null
  test('is the contact that opens it, however far behind it something is told', () => {
    assert.equal(lastDay([met, ...far, blamed('Kern')], false), '2025-12-03')
  })
  test('is not who took no part', () => assert.equal(lastDay([met, ...far, blamed('Nano')], false), null))
  test('is no contact told later', () => assert.equal(lastDay([...far, met, ...far, blamed('Kern')], false), null))
  const adviser = (text: string): Line => ({
    text,
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Nano', text.includes('Kern') ? 'Kern' : 'Russia'] }],
  })
  test('is the day of a meeting beside it of one who took part', () => {
    assert.equal(lastDay([met, ...far, adviser('Additionally, Nano met with Kern.')], false), '2025-12-03')
  })
  test('but not of what is told without such a word, or with somebody of a third state', () => {
    assert.equal(lastDay([met, ...far, adviser('Nano met with Kern.')], false), null)
    assert.equal(lastDay([met, ...far, adviser('Nano also met with Russia.')], false), null)
  })
  test('is unknown of news', () => assert.equal(lastDay([met, ...far, blamed('Kern')], true), null))
})

test('EV127: an agreement that is reached is done by it, one that is backed was there', () => {
  const both = { Kern: ['AUT:christian-kern'], Rama: ['ALB:edi-rama'] }
  const dayOf = (verb: string, article: string) => {
    const text = `Kern and Rama ${verb} ${article} deal on fish.`
    const events = [
      { trigger: verb, type: 'SUPPORT', actors: ['Kern', 'Rama'] },
      { trigger: 'deal', type: 'AGREE', actors: ['Kern', 'Rama'] },
    ]
    return codeEvents(scene([{ text, events }], both)).events[1]?.date?.start ?? null
  }
  assert.equal(dayOf('reach', 'a'), '2025-12-05')
  assert.equal(dayOf('praise', 'their'), null)
})
