import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../../src/events/code-events.ts'
import { partyFinder } from '../../../src/events/parties.ts'
import { statementsOf } from '../../../src/ledger/statements.ts'
import { type Line, scene } from '../../events/scene.ts'

test('LE314: what somebody demands in the present he still holds', () => {
  const wanted = 'the nets be mended'
  const before = ['Rain fell.', 'Boats lay idle.'].map((text): Line => ({ text, events: [] }))
  const of = (verb: string, lines = before) => {
    const line: Line = {
      text: `Athens ${verb} that ${wanted}.`,
      events: [{ trigger: verb.split(' ').at(-1)!, type: 'REQUEST', actors: ['Athens'] }],
      also: { statement: { speaker: 'Athens', stance: 'demand', content: wanted } },
    }
    const document = scene([...lines, line], { Athens: ['GRC'] })
    return statementsOf(document, codeEvents(document).events, partyFinder(document)).length
  }
  assert.equal(of('demands'), 1)
  assert.equal(of('demanded'), 0)
  assert.equal(of('is to demand'), 0)
  assert.equal(of('demands', []), 0, 'the news of the day')
})
