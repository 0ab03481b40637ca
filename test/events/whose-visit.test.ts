import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = { Rossi: ['ITA:rossi'], she: ['ITA:rossi'], Chad: ['TCD'], Togo: ['TGO'], Mali: ['MLI'] }
const visit = (trigger: string, event: object) => ({ trigger, type: 'CONSULT', mode: 'visit', ...event })
const urged = { trigger: 'urged', type: 'REQUEST', actors: ['Rossi'], recipients: ['Chad'] }

const cases: readonly [string, Line, readonly string[]][] = [
  [
    'EV160 on whom a guest calls while elsewhere is no host',
    {
      text: 'Rossi toured Togo, and on the trip Rossi urged Chad to pay.',
      events: [
        visit('toured', { actors: ['Rossi'], recipients: ['Togo'] }),
        visit('trip', { actors: ['Rossi'], recipients: ['Chad'] }),
        urged,
      ],
    },
    [
      'CONSULT actual ITA:rossi → TGO (toured)',
      'CONSULT actual ITA:rossi → – (trip)',
      'REQUEST actual ITA:rossi → TCD (urged)',
    ],
  ],
  [
    'EV160 where nobody says where that is he may be',
    {
      text: 'On a long trip Rossi urged Chad to pay.',
      events: [visit('trip', { actors: ['Rossi'], recipients: ['Chad'] }), urged],
    },
    ['CONSULT actual ITA:rossi → TCD (trip)', 'REQUEST actual ITA:rossi → TCD (urged)'],
  ],
  [
    'EV160 whom the visit itself is told to go to is',
    {
      text: 'On a trip to Chad, Rossi urged the government to pay.',
      events: [visit('trip', { actors: ['Rossi'], recipients: ['Chad'] }), { ...urged, recipients: ['Chad'] }],
    },
    ['CONSULT actual ITA:rossi → TCD (trip)', 'REQUEST actual ITA:rossi → TCD (urged)'],
  ],
  [
    'EV160 what the visit is for may be done to its host',
    {
      text: 'Rossi went there to thank Chad.',
      events: [
        visit('went', { actors: ['Rossi'], recipients: ['Chad'] }),
        { trigger: 'thank', type: 'SUPPORT', actors: ['Rossi'], recipients: ['Chad'] },
      ],
    },
    ['CONSULT actual ITA:rossi → TCD (went)', 'SUPPORT actual ITA:rossi → TCD (thank)'],
  ],
  [
    'EV160 where a guest went before is not where he goes then',
    {
      text: 'Rossi toured Chad before visiting Togo.',
      events: [
        visit('toured', { actors: ['Rossi'], recipients: ['Chad'] }),
        visit('visiting', { actors: ['Rossi'], recipients: ['Chad', 'Togo'] }),
      ],
    },
    ['CONSULT actual ITA:rossi → TCD (toured)', 'CONSULT actual ITA:rossi → TGO (visiting)'],
  ],
  [
    'EV161 who stands before the relative pronoun of a visit is its host',
    {
      text: 'Rossi spoke of Togo, which she will visit next, and Mali.',
      events: [visit('visit', { modality: 'planned', actors: ['Togo', 'she'], recipients: ['Mali'] })],
    },
    ['CONSULT planned ITA:rossi → TGO (visit)'],
  ],
  [
    'EV161 who is its subject himself is the guest',
    {
      text: 'They spoke of Rossi, who will visit Mali.',
      events: [visit('visit', { modality: 'planned', actors: ['Rossi'], recipients: ['Mali'] })],
    },
    ['CONSULT planned ITA:rossi → MLI (visit)'],
  ],
]

for (const [name, line, expected] of cases) test(name, () => assert.deepEqual(told(scene([line], actors)), expected))
