import fc from 'fast-check'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { eventTypes, modalities } from '../../src/reader/codebook.ts'
import { contact, day, telling } from '../ledger/across/telling.ts'
import { act } from './acts.ts'

const start = toDay('2024-01-01')
/** Days of two years. */
export const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => toPlainDate(start + days))
const side = fc.constantFrom(['KEN'], ['UGA'], ['KEN', 'UGA'], ['TZA', 'KEN'], ['UGA:somebody'], [])
const life = fc.constantFrom('proposed', 'planned', 'postponed', 'cancelled', 'held', 'uncertain', 'refused')

const anyTelling: fc.Arbitrary<Telling> = fc
  .record({
    published: anyDay,
    when: fc.option(anyDay),
    actors: side,
    recipients: side,
    type: fc.constantFrom(...eventTypes),
    modality: fc.constantFrom(...modalities),
    historical: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    state: life,
    measure: fc.constantFrom('in force', 'announced', 'threatened', 'lifted'),
    channel: fc.constantFrom('open', 'strained', 'reopening', 'refused', 'closed'),
    status: fc.constantFrom('expected', 'raised', 'open', 'agreed', 'closed', 'denied'),
    topic: fc.constantFrom('fish', 'the border', 'sugar'),
  })
  .chain(({ published, when, actors, recipients, type, modality, historical, confidence, topic, ...states }) => {
    const date = when === null ? null : day(when)
    const parties = [{ actor: 'KEN' }, { actor: 'UGA' }]
    return fc.constantFrom<Telling>(
      act('', published, type, { actors, recipients, modality, historical, confidence, date }),
      act('', published, type, { confidence }),
      contact('', published, states.state, date, { parties }),
      telling('measure', '', published, { actors, recipients, state: states.measure, date, what: topic }),
      telling('issue', '', published, { raisedBy: actors, with: recipients, topic, status: states.status }),
      telling('channel', '', published, { between: ['KEN', 'UGA'], status: states.channel }),
    )
  })

/** Tellings of a pair, each from an article and in a sentence of its own. */
export const anyTellings = fc.array(anyTelling, { maxLength: 40 }).map((list) =>
  list.map(
    (one, index): Telling => ({
      ...one,
      article: `a${index}`,
      source: `a${index}`,
      sentences: [`Sentence ${index}.`],
    }),
  ),
)
