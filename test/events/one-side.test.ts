import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actInWords } from '../../src/events/glossary.ts'
import { type Line, scene, told } from './scene.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Turkish: ['TUR'],
  Rome: ['ITA'],
  Oslo: ['NOR'],
  'Minister Ward': ['GRC:ward'],
  'Minister Kaya': ['TUR:kaya'],
  'Turkish officials': ['TUR:GOV'],
  'Oslo ships': ['NOR'],
}

type Act = Line['events'][number]

/** rule, text, its act, what must come of it */
const cases: readonly [string, string, Act, string][] = [
  [
    'EV90 who owns the attacks is not backed',
    'Athens backed aid in the face of Ankara’s brutal and unprovoked attacks.',
    { trigger: 'backed', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] },
    'SUPPORT actual GRC → – (backed)',
  ],
  [
    'EV90 nor does he help',
    'Rome gives help to Oslo against Turkish aggression.',
    { trigger: 'help', type: 'AID', actors: ['Rome', 'Turkish'], recipients: ['Oslo'] },
    'AID actual ITA → NOR (help)',
  ],
  [
    'EV90 who only stands before another noun is backed',
    'Athens praised Ankara’s generous hosts since the attacks.',
    { trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] },
    'SUPPORT actual GRC → TUR (praised)',
  ],
  [
    'EV90 what is never recognised is told of its author',
    'Athens will never recognise Ankara’s purported annexation.',
    { trigger: 'recognise', type: 'SUPPORT', modality: 'negated', actors: ['Athens'], recipients: ['Ankara'] },
    'SUPPORT negated GRC → TUR (recognise)',
  ],
  [
    'EV128 who owns the attacks meets nobody',
    'Athens rallied friends against Turkish attacks in talks with Rome.',
    { trigger: 'talks', type: 'CONSULT', actors: ['Athens', 'Turkish', 'Rome'] },
    'CONSULT actual GRC ITA → – (talks)',
  ],
  [
    'EV128 who stands before another noun does',
    'Athens held talks with Turkish officials on attacks.',
    { trigger: 'talks', type: 'CONSULT', actors: ['Athens', 'Turkish officials'] },
    'CONSULT actual GRC TUR:GOV → – (talks)',
  ],
  [
    'EV91 whom the guest meets there is a host',
    'Minister Ward visited Ankara and met Minister Kaya.',
    {
      trigger: 'visited',
      type: 'CONSULT',
      mode: 'visit',
      actors: ['Minister Ward', 'Minister Kaya'],
      recipients: ['Ankara'],
    },
    'CONSULT actual GRC:ward → TUR:kaya (visited)',
  ],
  [
    'EV91 officials without a name are left out',
    'Minister Ward visited Ankara with Turkish officials.',
    {
      trigger: 'visited',
      type: 'CONSULT',
      mode: 'visit',
      actors: ['Minister Ward', 'Turkish officials'],
      recipients: ['Ankara'],
    },
    'CONSULT actual GRC:ward → TUR (visited)',
  ],
  [
    'EV91 guests of two other states stay',
    'Minister Ward and Oslo visited Ankara.',
    { trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Minister Ward', 'Oslo'], recipients: ['Ankara'] },
    'CONSULT actual GRC:ward NOR → TUR (visited)',
  ],
  [
    'EV92 whom "by" names has done it',
    'Ankara says the ship was held off Oslo and fined by Rome.',
    { trigger: 'fined', type: 'SANCTION', actors: ['Oslo', 'Rome'], recipients: ['Ankara'] },
    'SANCTION actual ITA → TUR (fined)',
  ],
  [
    'EV92 with those listed behind him',
    'The ship of Ankara was held off Oslo and fined by Rome and Athens.',
    { trigger: 'fined', type: 'SANCTION', actors: ['Oslo', 'Rome', 'Athens'], recipients: ['Ankara'] },
    'SANCTION actual ITA GRC → TUR (fined)',
  ],
  [
    'EV92 not where "by" leads to a deed',
    'Rome punished Ankara by closing the port with Athens.',
    { trigger: 'punished', type: 'SANCTION', actors: ['Rome', 'Athens'], recipients: ['Ankara'] },
    'SANCTION actual ITA GRC → TUR (punished)',
  ],
  [
    'EV94 ties are broken off with the one behind "from"',
    'Oslo switches recognition from Ankara to Athens.',
    { trigger: 'switches', type: 'SANCTION', actors: ['Oslo'], recipients: ['Ankara', 'Athens'] },
    'SANCTION actual NOR → TUR (switches)',
  ],
  [
    'EV94 and opened with the one behind "to"',
    'Oslo switches recognition from Ankara to Athens.',
    { trigger: 'recognition', type: 'SUPPORT', actors: ['Oslo', 'Ankara'], recipients: ['Athens'] },
    'SUPPORT actual NOR → GRC (recognition)',
  ],
  [
    'EV94 who bans what leaves him is no side that is left',
    'There is a ban on flights from Rome to Ankara.',
    { trigger: 'ban', type: 'SANCTION', actors: ['Rome'], recipients: ['Ankara'] },
    'SANCTION actual ITA → TUR (ban)',
  ],
]
for (const [name, text, act, want] of cases)
  test(name, () => assert.deepEqual(told(scene([{ text, events: [act] }], actors)), [want]))

test('EV90: who attacks those who are helped does not help them', () => {
  const line: Line = {
    text: 'Rome sends aid to Oslo as Ankara strikes Oslo.',
    events: [
      { trigger: 'aid', type: 'AID', actors: ['Rome', 'Ankara'], recipients: ['Oslo'] },
      { trigger: 'strikes', type: 'ASSAULT', actors: ['Ankara'], recipients: ['Oslo'] },
    ],
  }
  assert.equal(told(scene([line], actors))[0], 'AID actual ITA → NOR (aid)')
})

test('EV71: an exercise is named so, troops that are moved are not', () => {
  const named = (text: string) =>
    actInWords({ type: 'MOBILIZE', mode: 'troops', contact: null, evidence: [{ trigger: { text } }] as never })
  assert.equal(named('drills'), 'military exercise')
  assert.equal(named('deployed'), 'troops on the move')
})
