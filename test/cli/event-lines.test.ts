import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventLines } from '../../src/cli/summary/event-lines.ts'
import { styleOf } from '../../src/cli/summary/style.ts'
import type { RapportEvent } from '../../src/events/event.ts'
import { partyNames } from '../../src/wording/parties.ts'
import { stateNames } from '../../src/wording/state-names.ts'
import { blankReading } from '../support/blank-reading.ts'

const text = 'Chad urged Niger to yield and must insist. Chad asked again.'
const telling = (sentence: number, word: string) => ({
  sentence,
  start: sentence === 0 ? 0 : 43,
  end: sentence === 0 ? 42 : text.length,
  trigger: { start: text.indexOf(word), end: text.indexOf(word) + word.length, text: word },
  roles: [],
})
const request: RapportEvent = {
  id: 'e1',
  type: 'REQUEST',
  mode: null,
  contact: null,
  contexts: [],
  quad: 3,
  intensity: -1,
  modality: 'actual',
  historical: false,
  actors: ['TCD'],
  recipients: ['NER'],
  reporter: [],
  date: null,
  place: null,
  cameo: '02',
  confidence: 0.9,
  evidence: [],
}

test('an act that several sentences tell says how many; two words of one sentence tell it once', () => {
  // behind the line of the act and that of its parties
  const shown = (...evidence: RapportEvent['evidence']) =>
    eventLines(
      { ...request, evidence },
      { ...blankReading, text },
      partyNames([], stateNames),
      styleOf(80, false),
    ).slice(2)
  const quoted = '    “Chad urged Niger to yield and must insist.”'
  assert.deepEqual(shown(telling(0, 'urged')), [quoted])
  assert.deepEqual(shown(telling(0, 'urged'), telling(0, 'insist')), [quoted])
  assert.deepEqual(shown(telling(0, 'urged'), telling(1, 'asked')), [quoted, '    told in 2 sentences'])
})
