import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Actor } from '../../src/actors/actor.ts'
import { articleBody } from '../../src/web/parts/article-body.ts'
import { blankReading } from '../support/blank-reading.ts'

test('who is named is named as everywhere, with what it is in words', () => {
  const actor = (id: string, name: string, kind: Actor['kind'], more: Partial<Actor> = {}) => ({
    ...{ id, name, kind, state: 'GRC', sectors: [], office: null, mentions: [] },
    ...more,
  })
  const actors = [
    actor('GRC', 'Greece', 'state'),
    actor('GRC:MIL', 'Greece: military', 'organisation', { sectors: ['MIL'] }),
    actor('GRC:crete', 'Crete', 'state'),
    actor('GRC:nikos-dendias', 'Nikos Dendias', 'person', {
      sectors: ['GOV', 'MIL'],
      office: { title: 'defence-minister', from: null, to: null },
    }),
    actor('NATO', 'NATO', 'organisation', { state: null, sectors: ['IGO'] }),
  ]
  const reading = { ...blankReading, actors }
  const { markup } = articleBody({
    ...{ reading, why: () => [], chosen: null, entryOf: () => null, correct: null, address: '/article/a' },
  })
  const lines = [...parseHTML(`<body>${markup}</body>`).document.querySelectorAll('.actors li')].map((item) =>
    (item.textContent ?? '').trim(),
  )
  assert.deepEqual(lines, [
    'Greece state',
    'Greek military organisation · military',
    'Crete (Greece) place',
    'Nikos Dendias (Greece, defence minister) person · government, military',
    'NATO organisation · international body',
  ])
})
