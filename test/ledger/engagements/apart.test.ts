import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, lives } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  Rome: ['ITA'],
  Oslo: ['NOR'],
  Turkish: ['TUR'],
  delegations: ['GRC:GOV', 'TUR:GOV'],
  government: ['GRC:GOV'],
  army: ['GRC:MIL'],
  They: ['GRC:ann-lee', 'TUR:bo-kaya'],
  All: ['GRC:ann-lee', 'TUR', 'EGY'],
  they: ['GRC:ann-lee', 'TUR:bo-kaya', 'EGY:ola-din'],
  presidents: ['TUR:GOV', 'EGY:GOV'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  'Ola Din': ['EGY:ola-din'],
  NATO: ['NATO'],
  Balkans: ['region:balkans'],
  'both capitals': ['TUR', 'EGY'],
  'Levant States': ['TUR', 'EGY'],
}
const met = (trigger: string, parties: readonly string[], more: object = {}) => ({
  trigger,
  type: 'CONSULT',
  actors: parties,
  ...more,
})
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })
const three = ['Ann Lee', 'Bo Kaya', 'Ola Din']
const call = { type: 'CONSULT', mode: 'phone' }
const day = { when: ['today'] }

const cases: readonly (readonly [rule: string, lines: readonly Line[], lives: readonly string[]])[] = [
  [
    'LE3: a government is no party beside its minister',
    [
      {
        text: 'Ann Lee and the government met Bo Kaya.',
        events: [met('met', ['Ann Lee', 'government', 'Bo Kaya'], day)],
        also: contact('meeting', 'held'),
      },
    ],
    ['meeting held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE3: … but beside its army',
    [
      {
        text: 'The army and the government met Bo Kaya.',
        events: [met('met', ['army', 'government', 'Bo Kaya'], day)],
        also: contact('meeting', 'held'),
      },
    ],
    ['meeting held 2025-12-05 GRC:MIL GRC:GOV TUR:bo-kaya'],
  ],
  [
    'LE8: who travels for talks makes a visit and has talks',
    [
      {
        text: 'Ann Lee will fly to Ankara today for talks with Bo Kaya.',
        events: [
          met('fly', ['Ann Lee'], { recipients: ['Ankara'], mode: 'visit', modality: 'planned', ...day }),
          met('talks', ['Ann Lee', 'Bo Kaya'], { modality: 'planned', ...day }),
        ],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-05 GRC:ann-lee TUR', 'talks planned 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE8: … but not who sees him there',
    [
      {
        text: 'Ann Lee will see Bo Kaya today.',
        events: [met('see', ['Ann Lee', 'Bo Kaya'], { modality: 'planned', ...day })],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE42: the summit beside which two meet is none of theirs, and they meet in person',
    [
      {
        text: 'Ann Lee spoke on the margins of the NATO summit with Bo Kaya.',
        events: [met('spoke', ['Ann Lee', 'Bo Kaya'], { mode: 'phone' }), met('summit', ['NATO', 'Bo Kaya'])],
        also: contact('call', 'held'),
      },
    ],
    ['meeting held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE42: … wherever the sentence names it',
    [
      {
        text: 'On the margins of the NATO summit Ann Lee met Bo Kaya.',
        events: [met('met', ['Ann Lee', 'Bo Kaya'])],
        also: contact('meeting', 'held'),
      },
    ],
    ['meeting held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE42: … but a summit that opens is one',
    [{ text: 'Athens and Ankara opened the summit.', events: [met('summit', ['Athens', 'Ankara'])] }],
    ['talks held 2025-12-05 GRC TUR'],
  ],
  [
    'LE43: calls with two are two',
    [
      {
        text: 'Ann Lee held calls with Bo Kaya and Ola Din today.',
        events: [met('calls', three, { ...call, ...day })],
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'call held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE43: … by whatever word they are told besides',
    [
      {
        text: 'Ann Lee held calls with Bo Kaya and Ola Din today.',
        events: [met('held', three, { ...call, ...day }), met('calls', three, { ...call, ...day })],
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'call held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE43: so are those who are met separately',
    [{ text: 'Ann Lee met separately with Bo Kaya and Ola Din today.', events: [met('met', three, day)] }],
    ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'talks held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE435: who phones two calls each',
    [
      {
        text: 'Ann Lee telephoned Bo Kaya and Ola Din today.',
        events: [met('telephoned', three, { ...call, ...day })],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'call held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE435: … and so is each met who are met several times',
    [{ text: 'Ann Lee met Bo Kaya and Ola Din several times today.', events: [met('met', three, day)] }],
    ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'talks held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE435: … not those of one phrase',
    [
      {
        text: 'Ann Lee telephoned the presidents five times today.',
        events: [met('telephoned', ['Ann Lee', 'presidents'], { ...call, ...day })],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:GOV EGY:GOV'],
  ],
  [
    'LE172: they stay as many where their talk is told once more',
    [
      {
        text: 'Ann Lee spoke separately today with Bo Kaya and Ola Din.',
        events: [met('spoke', three, { ...call, ...day })],
        also: contact('call', 'held'),
      },
      {
        text: 'In these calls they took stock.',
        events: [met('calls', ['they'], call)],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'call held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE172: so are those whom one phrase names',
    [
      {
        text: 'Ann Lee spoke several times with the presidents of both today.',
        events: [met('spoke', ['Ann Lee', 'presidents'], { ...call, ...day })],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:GOV', 'call held 2025-12-05 GRC:ann-lee EGY:GOV'],
  ],
  [
    'LE172: but not where it says nothing of several calls',
    [
      {
        text: 'Ann Lee spoke with the presidents of both today.',
        events: [met('spoke', ['Ann Lee', 'presidents'], { ...call, ...day })],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:GOV EGY:GOV'],
  ],
  [
    'LE43: who meet one other separately do not meet each other',
    [
      {
        text: 'Bo Kaya and Ola Din met separately with Ann Lee today.',
        events: [met('met', three, day)],
      },
    ],
    ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'talks held 2025-12-05 GRC:ann-lee EGY:ola-din'],
  ],
  [
    'LE43: … nor do they where they met him together',
    [
      {
        text: 'Bo Kaya and Ola Din met several times with Ann Lee today.',
        events: [met('met', three, day)],
      },
    ],
    ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya EGY:ola-din'],
  ],
  [
    'LE43: one call, trilateral calls and meetings between three are not',
    [
      {
        text: 'Ann Lee held a call with Bo Kaya and Ola Din today.',
        events: [met('call', three, { ...call, ...day })],
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya EGY:ola-din'],
  ],
  [
    'LE43: … nor what is trilateral',
    [
      {
        text: 'Ann Lee held trilateral meetings with Bo Kaya and Ola Din today.',
        events: [met('meetings', three, day)],
      },
    ],
    ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya EGY:ola-din'],
  ],
  [
    'LE43: a tour of two states is a visit to each, and what is said of the tour is said of both',
    [
      {
        text: 'Ann Lee and the army will travel to Ankara and Cairo on Monday.',
        events: [
          met('travel', ['Ann Lee', 'army'], {
            recipients: ['Ankara', 'Cairo'],
            mode: 'visit',
            modality: 'planned',
            when: ['Monday'],
          }),
        ],
        also: contact('visit', 'planned'),
      },
      {
        text: 'The trip was called off.',
        events: [{ trigger: 'called off', type: 'REJECT', mode: 'meet' }],
        also: contact('visit', 'cancelled'),
      },
    ],
    [
      'visit cancelled 2025-12-08 GRC:ann-lee GRC:MIL TUR [planned 2025-12-08, cancelled]',
      'visit cancelled 2025-12-08 GRC:ann-lee GRC:MIL EGY [planned 2025-12-08, cancelled]',
    ],
  ],
  [
    'LE135: of a tour that begins the first stop is reached, the others are to come',
    [
      {
        text: 'Ann Lee is beginning a six-day trip to Ankara and Cairo.',
        events: [met('trip', ['Ann Lee'], { recipients: ['Ankara', 'Cairo'], mode: 'visit' })],
        also: contact('visit', 'under-way'),
      },
    ],
    ['visit under-way 2025-12-05 GRC:ann-lee TUR', 'visit planned GRC:ann-lee EGY'],
  ],
  [
    'LE135: … not of one that began long ago',
    [
      {
        text: 'Ann Lee began a trip to Ankara and Cairo on 1 November.',
        events: [met('trip', ['Ann Lee'], { recipients: ['Ankara', 'Cairo'], mode: 'visit', when: ['1 November'] })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held 2025-11-01 GRC:ann-lee TUR', 'visit held 2025-11-01 GRC:ann-lee EGY'],
  ],
  [
    'LE135: … nor of one that is over',
    [
      {
        text: 'Ann Lee ends a trip to Ankara and Cairo.',
        events: [met('trip', ['Ann Lee'], { recipients: ['Ankara', 'Cairo'], mode: 'visit' })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held GRC:ann-lee TUR', 'visit held GRC:ann-lee EGY'],
  ],
  [
    'LE504: a tour has the day of the report where the guest is, and at no other stop',
    [
      {
        text: 'Ann Lee speaks in Ankara during a trip to Ankara and Cairo.',
        events: [met('trip', ['Ann Lee'], { recipients: ['Ankara#2', 'Cairo'], mode: 'visit', place: ['Ankara'] })],
        also: contact('visit', 'under-way'),
      },
    ],
    ['visit under-way 2025-12-05 GRC:ann-lee TUR', 'visit under-way GRC:ann-lee EGY'],
  ],
  [
    'LE504: … and a day that is told at all',
    [
      {
        text: 'Ann Lee went to Ankara and Cairo on Monday.',
        events: [met('went', ['Ann Lee'], { recipients: ['Ankara', 'Cairo'], mode: 'visit', when: ['Monday'] })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held 2025-12-01 GRC:ann-lee TUR', 'visit held 2025-12-01 GRC:ann-lee EGY'],
  ],
  [
    'LE43: a name for several states is as many stops',
    [
      {
        text: 'Ann Lee toured the Levant States on Monday.',
        events: [met('toured', ['Ann Lee'], { recipients: ['Levant States'], mode: 'visit', when: ['Monday'] })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held 2025-12-01 GRC:ann-lee TUR', 'visit held 2025-12-01 GRC:ann-lee EGY'],
  ],
  [
    'LE43: … and a phrase without one tells of one tour',
    [
      {
        text: 'Ann Lee toured both capitals on Monday.',
        events: [met('toured', ['Ann Lee'], { recipients: ['both capitals'], mode: 'visit', when: ['Monday'] })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held 2025-12-01 GRC:ann-lee TUR EGY'],
  ],
  [
    'LE43: what all of a tour discuss brings nobody to a stop of the others',
    [
      {
        text: 'Ann Lee went to Ankara and Cairo today.',
        events: [met('went', ['Ann Lee'], { recipients: ['Ankara', 'Cairo'], mode: 'visit', ...day })],
        also: contact('visit', 'held'),
      },
      { text: 'All discussed trade.', events: [met('discussed', ['All'])], also: contact('talks', 'held') },
    ],
    ['visit held 2025-12-05 GRC:ann-lee TUR', 'visit held 2025-12-05 GRC:ann-lee EGY'],
  ],
  [
    'LE43: a tour told twice, once of one stop, is as many visits',
    [
      {
        text: 'Ann Lee travels to Ankara and Cairo tomorrow.',
        events: [
          met('travels', ['Ann Lee'], {
            recipients: ['Ankara', 'Cairo'],
            mode: 'visit',
            modality: 'planned',
            when: ['tomorrow'],
          }),
        ],
        also: contact('visit', 'planned'),
      },
      {
        text: 'The travels tomorrow begin in Cairo.',
        events: [
          met('travels', ['Ann Lee'], {
            recipients: ['Cairo'],
            mode: 'visit',
            modality: 'planned',
            when: ['tomorrow'],
          }),
        ],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-06 GRC:ann-lee TUR', 'visit planned 2025-12-06 GRC:ann-lee EGY'],
  ],
  [
    'LE43: the stops of a tour are one list: a state that is warned, or named before, is none',
    [
      {
        text: 'Cairo saw Ann Lee visit Ankara, and also Rome, today and warn Oslo.',
        events: [met('visit', ['Ann Lee'], { recipients: ['Cairo', 'Ankara', 'Rome', 'Oslo'], mode: 'visit', ...day })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held 2025-12-05 GRC:ann-lee TUR', 'visit held 2025-12-05 GRC:ann-lee ITA'],
  ],
  [
    'LE43: a tour of nobody who is known is no contact of its stops',
    [
      {
        text: 'The senator will visit Ankara and Cairo.',
        events: [met('visit', ['senator'], { recipients: ['Ankara', 'Cairo'], mode: 'visit', modality: 'planned' })],
        also: contact('visit', 'planned'),
      },
    ],
    [],
  ],
  [
    'LE43: of several days each stop has its own',
    [
      {
        text: 'Ann Lee will visit Ankara on Monday and Cairo on Tuesday.',
        events: [
          met('visit', ['Ann Lee'], {
            recipients: ['Ankara', 'Cairo'],
            mode: 'visit',
            modality: 'planned',
            when: ['Monday', 'Tuesday'],
          }),
        ],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-08 GRC:ann-lee TUR', 'visit planned GRC:ann-lee EGY'],
  ],
  [
    'LE43: … but not a visit to a body in the state where it has its seat',
    [
      {
        text: 'Ann Lee will travel to NATO in Cairo today.',
        events: [
          met('travel', ['Ann Lee'], { recipients: ['NATO', 'Cairo'], mode: 'visit', modality: 'planned', ...day }),
        ],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-05 GRC:ann-lee NATO EGY'],
  ],
  [
    'LE44: delegations that arrive nobody says where are on no visit',
    [
      {
        text: 'The delegations arrive tomorrow.',
        events: [met('arrive', ['delegations'], { mode: 'visit', modality: 'planned', when: ['tomorrow'] })],
        also: contact('visit', 'planned'),
      },
    ],
    [],
  ],
  [
    'LE336: nor is one of hosts alone',
    [
      {
        text: 'Some rebels came to Ankara for talks with Cairo.',
        events: [met('came', ['rebels'], { recipients: ['Ankara', 'Cairo'], mode: 'visit' })],
        also: contact('visit', 'held'),
      },
    ],
    [],
  ],
  [
    'LE336: nor those who are invited, nobody says by whom',
    [
      {
        text: 'Invitations went out to Ann Lee and Bo Kaya.',
        events: [{ trigger: 'Invitations', type: 'REQUEST', mode: 'meet', recipients: ['Ann Lee', 'Bo Kaya'] }],
        also: contact('visit', 'proposed'),
      },
    ],
    [],
  ],
  [
    'LE44: … but a guest who arrives at his host is',
    [
      {
        text: 'Ann Lee arrives in Ankara tomorrow.',
        events: [
          met('arrives', ['Ann Lee'], {
            recipients: ['Ankara'],
            mode: 'visit',
            modality: 'planned',
            when: ['tomorrow'],
          }),
        ],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-06 GRC:ann-lee TUR'],
  ],
  [
    'LE44: … and so is a visit of which nobody says who goes to whom',
    [
      {
        text: 'A visit of the delegations may come.',
        events: [met('visit', ['delegations'], { mode: 'visit', modality: 'possible' })],
        also: contact('visit', 'uncertain'),
      },
    ],
    ['visit uncertain GRC:GOV TUR:GOV'],
  ],
  [
    'LE3: a region is no party beside two others, and one where there is no other',
    [{ text: 'Ann Lee met Bo Kaya and Balkans today.', events: [met('met', ['Ann Lee', 'Bo Kaya', 'Balkans'], day)] }],
    ['talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE5: a refusal and what it refuses are one in one sentence',
    [
      {
        text: 'Ankara will not hold further talks with Athens.',
        events: [
          { trigger: 'not', type: 'REJECT', mode: 'meet', actors: ['Ankara'], recipients: ['Athens'] },
          { trigger: 'talks', type: 'REJECT', mode: 'meet', actors: ['Ankara', 'Athens'] },
        ],
        also: contact('talks', 'refused'),
      },
    ],
    ['talks refused TUR GRC [refused, refused]'],
  ],
  [
    'LE6: what two exchange after their call is no meeting',
    [
      {
        text: 'Ann Lee spoke by phone with Bo Kaya today.',
        events: [met('spoke', ['Ann Lee', 'Bo Kaya'], { ...call, ...day })],
        also: contact('call', 'held'),
      },
      { text: 'They exchanged views.', events: [met('exchanged', ['They'])], also: contact('meeting', 'held') },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE6: … but that they met is',
    [
      {
        text: 'Ann Lee spoke by phone with Bo Kaya today.',
        events: [met('spoke', ['Ann Lee', 'Bo Kaya'], { ...call, ...day })],
        also: contact('call', 'held'),
      },
      {
        text: 'They met yesterday.',
        events: [met('met', ['They'], { when: ['yesterday'] })],
        also: contact('meeting', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'meeting held 2025-12-04 GRC:ann-lee TUR:bo-kaya'],
  ],
]

describe('contacts that are none, and several that are not one', () => {
  for (const [rule, lines, expected] of cases) test(rule, () => assert.deepEqual(lives(scene(lines, actors)), expected))

  test('LE8: the host of a visit is the party in whose own state it takes place', () => {
    const visit = (place: readonly string[]) =>
      entriesOf(
        scene(
          [
            {
              text: 'Ann Lee welcomed Ankara in Ankara, not in Rome.',
              events: [met('welcomed', ['Ankara'], { recipients: ['Ann Lee'], place, mode: 'visit' })],
              also: contact('visit', 'held'),
            },
          ],
          actors,
        ),
      ).engagements.map(({ host }) => host)
    assert.deepEqual(visit(['Ankara']), ['TUR'])
    assert.deepEqual(visit(['Rome']), ['GRC'])
  })

  test('LE8: a call and a virtual meeting have no place, another meeting has', () => {
    const place = (text: string, trigger: string, kind: string) =>
      entriesOf(
        scene(
          [
            {
              text,
              events: [met(trigger, ['Ann Lee', 'Ankara'], { place: ['Rome'] })],
              also: contact(kind, 'held'),
            },
          ],
          actors,
        ),
      ).engagements.map(({ place, host }) => [place, host])
    const nowhere = [[null, null]]
    assert.deepEqual(place('Ann Lee phoned Ankara about the fire in Rome.', 'phoned', 'call'), nowhere)
    assert.deepEqual(place('Ann Lee met virtually with Ankara over Rome.', 'met', 'meeting'), nowhere)
    assert.deepEqual(place('Ann Lee and Ankara held a virtual border meeting on Rome.', 'meeting', 'meeting'), nowhere)
    assert.deepEqual(place('Ann Lee met Ankara in Rome.', 'met', 'meeting'), [['Rome', 'ITA']])
  })

  test('LE8: a tour of several has no host', () => {
    const tour = (to: string, recipients: readonly string[]) =>
      entriesOf(
        scene(
          [
            {
              text: `Ann Lee went to ${to} today.`,
              events: [met('went', ['Ann Lee'], { recipients, mode: 'visit', ...day })],
              also: contact('visit', 'held'),
            },
          ],
          actors,
        ),
      ).engagements.map(({ host, parties }) => [host, parties.length])
    assert.deepEqual(tour('Bo Kaya and Ola Din', ['Bo Kaya', 'Ola Din']), [[null, 3]])
    assert.deepEqual(tour('Ankara', ['Ankara']), [['TUR', 2]])
  })

  test('LE8: who invites receives, where no visit is told', () => {
    const host = (trigger: string, recipients: readonly string[]) =>
      entriesOf(
        scene(
          [
            {
              text: `Ann Lee ${trigger} Bo Kaya to a visit.`,
              events: [{ trigger, type: 'REQUEST', mode: 'meet', actors: ['Ann Lee'], recipients }],
              also: contact('visit', 'proposed'),
            },
          ],
          actors,
        ),
      ).engagements.map(({ host }) => host)
    assert.deepEqual(host('invited', ['Bo Kaya']), ['GRC'])
    assert.deepEqual(host('urged', ['Bo Kaya']), [null])
  })

  test('LE1: who trains others alone exercises with nobody', () => {
    const train = (parties: object) =>
      lives(
        scene(
          [
            {
              text: 'Athens will train with Ankara.',
              events: [{ trigger: 'train', type: 'COOPERATE', modality: 'planned', ...parties }],
              also: contact('exercise', 'planned'),
            },
          ],
          actors,
        ),
      )
    assert.deepEqual(train({ actors: ['Athens'], recipients: ['Ankara'] }), [])
    assert.deepEqual(train({ actors: ['Athens', 'Ankara'] }), ['exercise planned GRC TUR'])
  })

  test('LE18: talks on a matter of the other one are not with him', () => {
    const named = [1, 2, 3].map(() => ({
      text: 'Athens blamed Ankara.',
      events: [{ trigger: 'blamed', type: 'ACCUSE', actors: ['Athens'], recipients: ['Ankara'] }],
    }))
    const talk = (text: string, names: readonly (readonly [string, string])[] = []) =>
      lives(
        scene(
          [
            ...named,
            {
              text,
              events: [met('discuss', ['Ann Lee'], { modality: 'planned' })],
              also: { ...contact('talks', 'planned'), names },
            },
          ],
          actors,
        ),
      )
    assert.deepEqual(talk('Ann Lee will discuss the case of a Turkish pilot.', [['Turkish', 'NORP']]), [])
    assert.deepEqual(talk('Ann Lee will discuss the border.'), ['talks planned GRC:ann-lee TUR'])
  })
})
