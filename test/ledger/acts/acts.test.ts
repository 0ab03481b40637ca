import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, life, lives, sided } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Rome: ['ITA'],
  Greek: ['GRC'],
  Turkish: ['TUR'],
  'Turkish ambassador': ['TUR:GOV'],
  'Turkish minister': ['TUR:GOV'],
  'Turkish embassy': ['TUR:GOV'],
  them: ['GRC'],
  'Turkish jets': ['TUR:MIL'],
  'Greek guns': ['GRC:MIL'],
  'Greek sailors': ['GRC:CIV'],
  'Greek plane': ['GRC'],
  'Greek fighters': ['GRC:MIL'],
  'Turkish guns': ['TUR:MIL'],
  'Turkish police': ['TUR:COP'],
  'Turkish officers': ['TUR:MIL'],
  'Turkish church': ['TUR:REL'],
  'Greek police': ['GRC:COP'],
  Kurds: ['people:kurds'],
  Africans: ['people:africans'],
}
const act = (trigger: string, type: string, more: object = {}) => ({
  trigger,
  type,
  actors: ['Ankara'],
  recipients: ['Athens'],
  ...more,
})
const one = (text: string, ...events: Line['events']): readonly Line[] => [{ text, events }]

describe('incidents', () => {
  const accepts: readonly (readonly [rule: string, lines: readonly Line[], due: readonly string[]])[] = [
    [
      'LE14: a raid is an attack',
      one('Ankara bombed Athens.', act('bombed', 'ASSAULT', { mode: 'aerial' })),
      ['attack TUR → GRC'],
    ],
    [
      'LE14: jets in another’s airspace',
      one('Ankara flew jets over Athens.', act('flew', 'MOBILIZE', { mode: 'weapons' })),
      ['airspace TUR → GRC'],
    ],
    [
      'LE14: a ship in another’s waters',
      one('Ankara sent a research ship into waters off Athens.', act('sent', 'MOBILIZE')),
      ['maritime TUR → GRC'],
    ],
    [
      'LE14: … not in those of which another clause speaks',
      one('Ankara conquered Athens, while its navy stayed at home.', act('conquered', 'ASSAULT')),
      ['attack TUR → GRC'],
    ],
    [
      'LE14: … nor is a navy at sea where it is on land',
      one('Ankara overran the naval headquarters of Athens.', act('overran', 'ASSAULT')),
      ['attack TUR → GRC'],
    ],
    [
      'LE166: troops that are posted at a border are an incident there',
      one('Ankara deploys troops to its border with Athens.', act('deploys', 'MOBILIZE', { mode: 'troops' })),
      ['border TUR → GRC'],
    ],
    [
      'LE14: an arrest is a detention',
      one('Ankara arrested men from Athens.', act('arrested', 'COERCE', { mode: 'arrest' })),
      ['detention TUR → GRC'],
    ],
    [
      'LE14: an envoy sent home',
      one('Ankara expelled the envoy of Athens.', act('expelled', 'SANCTION', { mode: 'expel' })),
      ['expulsion TUR → GRC'],
    ],
    [
      'LE14: a ship taken',
      one('Ankara seized a ship of Athens.', act('seized', 'COERCE', { mode: 'seize' })),
      ['seizure TUR → GRC'],
    ],
    [
      'LE14: a network broken into',
      one('Ankara hacked Athens.', act('hacked', 'COERCE', { mode: 'cyber' })),
      ['cyber TUR → GRC'],
    ],
    [
      'LE511: a people of no state, abroad',
      one(
        'Kurds fought Turkish police in Rome.',
        act('fought', 'ASSAULT', { actors: ['Kurds'], recipients: ['Turkish police'], place: ['Rome'] }),
      ),
      ['attack people:kurds → TUR:COP'],
    ],
    [
      'LE511: … of many states',
      one(
        'Africans fought Turkish police.',
        act('fought', 'ASSAULT', { actors: ['Africans'], recipients: ['Turkish police'] }),
      ),
      ['attack people:africans → TUR:COP'],
    ],
    [
      'LE13: an abduction abroad, by nobody knows whom',
      one(
        'A man from Athens was held in Rome.',
        act('held', 'ASSAULT', { mode: 'abduct', actors: [], place: ['Rome'] }),
      ),
      ['detention ? → GRC'],
    ],
    [
      'LE440: an arrest abroad, by the state where it is made',
      one(
        'A man from Athens was held in Rome.',
        act('held', 'COERCE', { mode: 'arrest', actors: [], place: ['Rome'] }),
      ),
      ['detention ITA → GRC'],
    ],
    [
      'LE440: not off its coast',
      one(
        'A man from Athens was held off the coast of Italy.',
        act('held', 'COERCE', { mode: 'arrest', actors: [], place: ['the coast of Italy'] }),
      ),
      [],
    ],
    [
      'LE14: each against the other is a clash',
      one(
        'Ankara and Athens fought.',
        act('fought', 'ASSAULT', { actors: ['Ankara', 'Athens'], recipients: ['Ankara', 'Athens'] }),
      ),
      ['clash TUR GRC → TUR GRC'],
    ],
    [
      'LE14: fire that is returned is a clash',
      one(
        'Turkish guns shelled Athens and Greek guns hit Ankara.',
        act('shelled', 'ASSAULT', { actors: ['Turkish guns'] }),
        act('hit', 'ASSAULT', { actors: ['Greek guns'], recipients: ['Ankara'] }),
      ),
      ['clash TUR:MIL GRC:MIL → TUR:MIL GRC:MIL'],
    ],
    [
      'LE14: an attack the day after another is no clash',
      one(
        'Turkish guns shelled Athens on Monday, a day before Greek guns hit Ankara.',
        act('shelled', 'ASSAULT', { actors: ['Turkish guns'], when: ['Monday'] }),
        act('hit', 'ASSAULT', { actors: ['Greek guns'], recipients: ['Ankara'], when: ['a day before'] }),
      ),
      ['attack TUR:MIL → GRC 2025-12-01', 'attack GRC:MIL → TUR 2025-12-02'],
    ],
    [
      'LE14: a plane shot down',
      one(
        'Ankara shot down a Greek plane over Athens.',
        act('shot down', 'ASSAULT', { mode: 'heavy-weapons', recipients: ['Greek plane'] }),
      ),
      ['airspace TUR → GRC'],
    ],
    [
      'LE14: people killed from a plane',
      one(
        'Ankara killed Greek fighters from a plane.',
        act('killed', 'ASSAULT', { mode: 'aerial', recipients: ['Greek fighters'] }),
      ),
      ['attack TUR → GRC:MIL'],
    ],
    [
      'LE14: fire returned to who shot at a hill is a clash',
      one(
        'Turkish guns shelled the hills and Greek guns returned fire.',
        act('shelled', 'ASSAULT', { actors: ['Turkish guns'], recipients: [] }),
        act('returned fire', 'ASSAULT', { actors: ['Greek guns'], recipients: ['Turkish guns'] }),
      ),
      ['clash TUR:MIL GRC:MIL → TUR:MIL GRC:MIL'],
    ],
    [
      'LE14: what came some days later is no answer',
      one(
        'Greek guns struck Turkish guns, and Turkish guns shelled the hills some days later.',
        act('struck', 'ASSAULT', { actors: ['Greek guns'], recipients: ['Turkish guns'] }),
        act('shelled', 'ASSAULT', { actors: ['Turkish guns'], recipients: [], when: ['some days later'] }),
      ),
      ['attack GRC:MIL → TUR:MIL'],
    ],
    [
      'LE14: fire at a hill told in another sentence is no answer',
      [
        ...one(
          'Turkish guns shelled the hills.',
          act('shelled', 'ASSAULT', { actors: ['Turkish guns'], recipients: [] }),
        ),
        ...one(
          'Greek guns struck Turkish guns.',
          act('struck', 'ASSAULT', { actors: ['Greek guns'], recipients: ['Turkish guns'] }),
        ),
      ],
      ['attack GRC:MIL → TUR:MIL'],
    ],
    [
      'LE15: the same raid told twice is one',
      [
        ...one('Ankara bombed Athens.', act('bombed', 'ASSAULT', { mode: 'aerial' })),
        ...one('Athens counted dead after Ankara bombed it.', act('bombed', 'ASSAULT', { mode: 'aerial' })),
      ],
      ['attack TUR → GRC'],
    ],
    [
      'LE15: raids of two days are two',
      [
        ...one('Ankara bombed Athens on Monday.', act('bombed', 'ASSAULT', { when: ['Monday'] })),
        ...one('Ankara bombed Athens on Tuesday.', act('bombed', 'ASSAULT', { when: ['Tuesday'] })),
      ],
      ['attack TUR → GRC 2025-12-01', 'attack TUR → GRC 2025-12-02'],
    ],
    [
      'LE395: a state is taken once, in whatever words',
      [
        ...one('Ankara invaded Athens on Monday.', act('invaded', 'ASSAULT', { when: ['Monday'] })),
        ...one('Rome fined Ankara for seizing Athens.', act('seizing', 'ASSAULT')),
      ],
      ['attack TUR → GRC 2025-12-01'],
    ],
    [
      'LE395: … part of it may be taken another time',
      [
        ...one('Ankara invaded Athens on Monday.', act('invaded', 'ASSAULT', { when: ['Monday'] })),
        ...one(
          'Rome fined Ankara for seizing Greek sailors.',
          act('seizing', 'ASSAULT', { recipients: ['Greek sailors'] }),
        ),
      ],
      ['attack TUR → GRC 2025-12-01', 'attack TUR → GRC:CIV'],
    ],
    [
      'LE395: a bombing is a blast',
      [
        ...one('The bombing of Athens by Ankara shocked Rome.', act('bombing', 'ASSAULT', { mode: 'explosives' })),
        ...one(
          'Many mourn the Greek sailors whom blasts of Ankara killed.',
          act('blasts', 'ASSAULT', { mode: 'explosives', recipients: ['Greek sailors'] }),
        ),
      ],
      ['attack TUR → GRC'],
    ],
    [
      'LE395: … unless it is told as a new one',
      [
        ...one('The bombing of Athens by Ankara shocked Rome.', act('bombing', 'ASSAULT', { mode: 'explosives' })),
        ...one(
          'Many mourn the Greek sailors whom a blast of Ankara killed.',
          act('blast', 'ASSAULT', { mode: 'explosives', recipients: ['Greek sailors'] }),
        ),
      ],
      ['attack TUR → GRC', 'attack TUR → GRC:CIV'],
    ],
    [
      'LE396: of two days the one that says more counts',
      [
        ...one(
          'Ankara bombed Athens last month off Rhodes.',
          act('bombed', 'ASSAULT', { when: ['last month'], place: ['Rhodes'] }),
        ),
        ...one(
          'Ankara bombed Athens on 14 November off Lemnos.',
          act('bombed', 'ASSAULT', { when: ['14 November'], place: ['Lemnos'] }),
        ),
      ],
      ['attack TUR → GRC 2025-11-14'],
    ],
    [
      'LE397: a sum of deeds is none of them',
      [
        ...one(
          'Ankara bombed Athens since 2019 off Rhodes.',
          act('bombed', 'ASSAULT', { when: ['since 2019'], place: ['Rhodes'] }),
        ),
        ...one(
          'Ankara bombed Athens on Monday off Lemnos.',
          act('bombed', 'ASSAULT', { when: ['Monday'], place: ['Lemnos'] }),
        ),
      ],
      ['attack TUR → GRC 2019-01-01…2025-12-05', 'attack TUR → GRC 2025-12-01'],
    ],
    [
      'LE15: … in any other sentence, or to others, it is another act',
      [
        ...one('Ankara expelled envoys of Athens.', act('expelled', 'SANCTION', { mode: 'expel' })),
        ...one('Ankara sent a consul of Athens home.', act('sent', 'SANCTION', { mode: 'expel' })),
        { text: 'Snow fell.', events: [] },
        ...one('Ankara told them to be gone.', act('gone', 'SANCTION', { mode: 'expel', recipients: ['them'] })),
      ],
      ['expulsion TUR → GRC', 'expulsion TUR → GRC', 'expulsion TUR → GRC'],
    ],
  ]
  const rejects: readonly (readonly [rule: string, lines: readonly Line[]])[] = [
    ['LE13: what has not happened', one('Ankara may bomb Athens.', act('bomb', 'ASSAULT', { modality: 'possible' }))],
    ['LE13: what is denied', one('Ankara did not bomb Athens.', act('bomb', 'ASSAULT', { modality: 'negated' }))],
    [
      'LE13: within one state',
      one('Ankara arrested Turkish writers.', act('arrested', 'COERCE', { mode: 'arrest', recipients: ['Turkish'] })),
    ],
    [
      'LE511: a people of no state, at home',
      one(
        'Kurds fought Turkish police.',
        act('fought', 'ASSAULT', { actors: ['Kurds'], recipients: ['Turkish police'] }),
      ),
    ],
    ['LE13: against nobody', one('Ankara bombed a hill.', act('bombed', 'ASSAULT', { recipients: [] }))],
    ['LE13: by nobody knows whom, at home', one('Athens was bombed.', act('bombed', 'ASSAULT', { actors: [] }))],
    [
      'LE14: sanctions on ships are a measure and no incident',
      one('Ankara restricted tankers of Athens by sanctions.', act('restricted', 'COERCE', { mode: 'restrict' })),
    ],
    [
      'LE14: so is a port that is closed to ships',
      one('Ankara closed its ports to boats of Athens.', act('closed', 'COERCE', { mode: 'restrict' })),
    ],
    [
      'LE166: ships and jets that are posted or drill',
      one('Ankara deploys warships and jets against Athens.', act('deploys', 'MOBILIZE', { mode: 'weapons' })),
    ],
    [
      'LE166: … or come on a visit',
      one('A warship of Ankara visits Athens by sea.', act('visits', 'MOBILIZE', { mode: 'weapons' })),
    ],
    [
      'LE166: … or land somewhere',
      one('Two jets of Ankara land by air in Athens.', act('land', 'MOBILIZE', { mode: 'weapons' })),
    ],
    ['LE14: words are none', one('Ankara accused Athens.', act('accused', 'ACCUSE'))],
    [
      'LE14: troops at home are none',
      one('Ankara moved troops.', act('moved', 'MOBILIZE', { mode: 'troops', recipients: [] })),
    ],
  ]
  for (const [rule, lines, due] of accepts)
    test(rule, () => assert.deepEqual(entriesOf(scene(lines, actors)).incidents.map(sided), due))
  for (const [rule, lines] of rejects)
    test(`${rule}: no incident`, () => assert.deepEqual(entriesOf(scene(lines, actors)).incidents.map(sided), []))

  test('LE14: what happened, in the words of the text', () => {
    const [incident] = entriesOf(
      scene(one('On Monday Ankara bombed Athens again.', act('bombed', 'ASSAULT')), actors),
    ).incidents
    assert.equal(incident?.what, 'Ankara bombed Athens')
  })
})

test('LE81: force by nobody knows whom is a matter of the two whom the news is about, not of what one of them says itself', () => {
  const lines: readonly Line[] = [
    { text: 'Ankara and Athens spoke.', events: [act('spoke', 'CONSULT', { mode: 'meet' })] },
    { text: 'Athens was shelled.', events: [act('shelled', 'ASSAULT', { actors: [] })] },
    { text: 'Ankara helped Athens.', events: [act('helped', 'AID')] },
  ]
  const told = (ownSide: string | null, more: readonly Line[] = []) =>
    entriesOf({ ...scene([...lines, ...more], actors), ownSide }).incidents.map(sided)
  assert.deepEqual(told(null), ['attack ? → GRC'])
  assert.deepEqual(told('ITA'), ['attack ? → GRC'])
  assert.deepEqual(told('TUR'), [])
  const abroad = act('struck', 'ASSAULT', { actors: [], recipients: ['Greek guns'], place: ['Rome'] })
  assert.deepEqual(told('TUR', one('Greek guns were struck in Rome.', abroad)), ['attack ? → GRC:MIL'])
})

test('LE165: force on no day of which a state speaks itself is no incident', () => {
  const told = (text: string, event: Line['events'][number], voice: object) =>
    entriesOf({ ...scene(one(text, event), actors), ...voice }).incidents.map(sided)
  const voice = { isNews: false, ownSide: 'ITA' }
  const war = act('war', 'ASSAULT')
  const text = 'Rome will help Athens in the face of the war of Ankara.'
  assert.deepEqual(told(text, war, voice), [])
  assert.deepEqual(told(text, war, {}), ['attack TUR → GRC'], 'news may tell it so')
  const raid = act('bombed', 'ASSAULT', { when: ['2 December'] })
  assert.deepEqual(told('Ankara bombed Athens on 2 December.', raid, voice), ['attack TUR → GRC 2025-12-02'])
  const arrest = act('arrested', 'COERCE', { mode: 'arrest' })
  assert.deepEqual(told('Men of Athens were arrested by Ankara in the past.', arrest, voice), ['detention TUR → GRC'])
})

test('LE273: nor is an attack told as history, by nobody known and on no day', () => {
  const told = (text: string, trigger: string, more: object = {}) => {
    const attack = act(trigger, 'ASSAULT', { actors: [], recipients: ['Greek guns'], place: ['Rome'], ...more })
    return entriesOf(scene(one(text, attack), actors)).incidents.map(sided)
  }
  const past = { historical: true }
  assert.deepEqual(told('Ankara mourned the attack on Greek guns in Rome.', 'attack', past), [])
  const dated = 'Ankara spoke after the attack on Greek guns in Rome on 2 December.'
  assert.deepEqual(told(dated, 'attack', { ...past, when: ['2 December'] }), ['attack ? → GRC:MIL 2025-12-02'])
  const claimed = 'All spoke after the attack by Ankara on Greek guns in Rome.'
  assert.deepEqual(told(claimed, 'attack', { ...past, actors: ['Ankara'] }), ['attack TUR → GRC:MIL'])
  assert.deepEqual(told('Greek guns were struck in Rome.', 'struck'), ['attack ? → GRC:MIL'])
})

describe('LE82: a measure that is only named has not the day of the report', () => {
  const day = (text: string, trigger: string, author: string, more: object = {}) =>
    entriesOf(scene(one(text, act(trigger, 'SANCTION', { actors: [author], ...more })), actors)).measures.map(
      ({ date }) => date?.start ?? null,
    )
  test('a noun with its author right before it', () => {
    assert.deepEqual(day('Rome mocks Turkish sanctions on Athens.', 'sanctions', 'Turkish'), [null])
    assert.deepEqual(day('The Turkish embargo against Athens hurts growers.', 'embargo', 'Turkish'), [null])
    assert.deepEqual(day('A Turkish arms embargo on Athens worries Rome.', 'embargo', 'Turkish'), [null])
  })
  test('what is done today', () => {
    const today = ['2025-12-05']
    assert.deepEqual(day('Ankara sanctions Athens.', 'sanctions', 'Ankara'), today)
    assert.deepEqual(day('Ankara imposes sanctions on Athens.', 'sanctions', 'Ankara'), today)
    assert.deepEqual(day('Ankara lays sanctions on Athens.', 'sanctions', 'Ankara'), today)
    assert.deepEqual(day('Further Turkish sanctions on Athens follow.', 'sanctions', 'Turkish'), today)
    assert.deepEqual(day('Turkish sanctions on Athens take effect.', 'sanctions', 'Turkish'), today)
  })
  test('its own day stays', () => {
    const when = { when: ['3 March 2025'] }
    assert.deepEqual(day('Rome mocks Turkish sanctions on Athens of 3 March 2025.', 'sanctions', 'Turkish', when), [
      '2025-03-03',
    ])
  })
})

test('LE16: what is restricted by sanctions or a duty is no ban', () => {
  const told = (text: string) =>
    entriesOf(scene(one(text, act('restricts', 'COERCE', { mode: 'restrict' })), actors)).measures.map(sided)
  assert.deepEqual(told('Ankara restricts Athens by sanctions.'), ['sanction in force TUR → GRC'])
  assert.deepEqual(told('Ankara restricts Athens by a duty.'), ['tariff in force TUR → GRC'])
  assert.deepEqual(told('Ankara restricts Athens.'), ['ban in force TUR → GRC'])
})

test('LE123: who leaves a pact or a body puts nothing on the others', () => {
  const told = (text: string, trigger: string, more: object = {}, known: object = {}) =>
    entriesOf(
      scene(one(text, act(trigger, 'SANCTION', { mode: 'withdraw', ...more })), { ...actors, ...known }),
    ).measures.map(sided)
  assert.deepEqual(told('Ankara withdraws from the fishing treaty with Athens.', 'withdraws'), [])
  const alone = { mode: 'discontinue', recipients: [] }
  assert.deepEqual(told('Ankara froze its membership of the union that Athens leads.', 'froze', alone), [])
  assert.deepEqual(told('Ankara froze the membership of Athens.', 'froze', { mode: 'discontinue' }), [
    'sanction in force TUR → GRC',
  ])
  assert.deepEqual(told('Ankara quits the NATO of Athens.', 'quits', { recipients: ['NATO'] }, { NATO: ['NATO'] }), [])
  const known = { NATO: ['NATO'] }
  assert.deepEqual(
    told('Ankara boycotts the NATO of Athens.', 'boycotts', { mode: null, recipients: ['NATO'] }, known),
    ['sanction in force TUR → NATO'],
  )
  assert.deepEqual(told('Ankara withdraws its fishermen from Athens.', 'withdraws'), ['sanction in force TUR → GRC'])
  assert.deepEqual(told('Ankara withdraws its ambassador from Athens over the treaty.', 'withdraws'), [
    'recall in force TUR → GRC',
  ])
})

test('LE123: one of the bodies of the United Nations is a body too', () => {
  const told = (state: string) => {
    const left = act('left', 'SANCTION', { mode: 'withdraw', recipients: ['the council'] })
    const document = scene(one('Ankara left the council.', left), { ...actors, 'the council': ['UN:council'] })
    const placed = document.actors.map((actor) => (actor.id === 'UN:council' ? { ...actor, state } : actor))
    return entriesOf({ ...document, actors: placed }).measures.map(sided)
  }
  assert.deepEqual(told('UN'), [])
  assert.deepEqual(told('ITA'), ['sanction in force TUR → UN:council'])
})

test('LE439: what a company halts of its own is put on nobody, what it no longer supplies is', () => {
  const told = (text: string) => {
    const halted = act('halts', 'SANCTION', { mode: 'discontinue', actors: ['Turkish works'] })
    const document = scene(one(text, halted), { ...actors, 'Turkish works': ['TUR:works'] })
    const known = document.actors.map((actor) =>
      actor.id === 'TUR:works' ? { ...actor, kind: 'company' as const, sectors: [] } : actor,
    )
    return entriesOf({ ...document, actors: known }).measures.map(sided)
  }
  assert.deepEqual(told('The Turkish works halts flights to Athens.'), [])
  assert.deepEqual(told('The Turkish works halts deliveries of gas to Athens.'), ['sanction in force TUR:works → GRC'])
})

test('LE124: what is sold is no aid', () => {
  const told = (text: string, trigger: string) =>
    entriesOf(scene(one(text, act(trigger, 'AID')), actors)).measures.map(sided)
  assert.deepEqual(told('Ankara exported gas to Athens.', 'exported'), [])
  assert.deepEqual(told('Ankara sold jets to Athens.', 'sold'), ['arms in force TUR → GRC'])
  assert.deepEqual(told('Ankara gave gas to Athens.', 'gave'), ['aid in force TUR → GRC'])
})

describe('a party on both sides', () => {
  const told = (text: string, event: object) => {
    const { incidents, measures } = entriesOf(scene(one(text, { ...act('', 'AID'), ...event }), actors))
    return [...incidents, ...measures].map(sided)
  }
  const both = { actors: ['Ankara', 'Athens'], recipients: ['Athens'] }
  test('LE83: who receives help does not give it', () => {
    const help = { trigger: 'helped', ...both }
    assert.deepEqual(told('Ankara and Athens helped Athens.', help), ['aid in force TUR → GRC'])
  })
  test('LE118: the people of the state that is helped do not give the help, nor who attacks it', () => {
    const gift = (text: string, givers: readonly string[], ...blow: Line['events']) =>
      entriesOf(scene(one(text, act('helped', 'AID', { actors: givers }), ...blow), actors)).measures.map(sided)
    assert.deepEqual(gift('Ankara and Greek sailors helped Athens.', ['Ankara', 'Greek sailors']), [
      'aid in force TUR → GRC',
    ])
    assert.deepEqual(gift('Greek sailors helped Athens.', ['Greek sailors']), [])
    const struck = act('struck', 'ASSAULT', { actors: ['Rome'] })
    const told = 'Rome struck Athens, which Ankara helped.'
    assert.deepEqual(gift(told, ['Ankara', 'Rome'], struck), ['aid in force TUR → GRC'])
    assert.deepEqual(gift(told, ['Rome'], struck), [])
    assert.deepEqual(
      gift(
        'Ankara and Rome, which had struck it, helped Athens.',
        ['Ankara', 'Rome'],
        act('struck', 'ASSAULT', { actors: ['Rome'], recipients: ['Ankara'] }),
      ),
      ['aid in force TUR ITA → GRC'],
    )
  })
  test('EV46: what two do to one of them each does to the other', () => {
    const recall = { trigger: 'recalled', type: 'SANCTION', mode: 'withdraw', ...both }
    assert.deepEqual(told('Ankara and Athens recalled their ambassadors.', recall), [
      'recall in force TUR GRC → TUR GRC',
    ])
    const expel = { trigger: 'expelled', type: 'SANCTION', mode: 'expel', ...both }
    assert.deepEqual(told('Ankara and Athens each expelled an envoy.', expel), ['expulsion TUR GRC → TUR GRC'])
  })
  test('EV46: what two do to a third they do to nobody else', () => {
    const sanction = { trigger: 'sanctioned', type: 'SANCTION', actors: ['Ankara', 'Athens'], recipients: ['Rome'] }
    assert.deepEqual(told('Ankara and Athens sanctioned Rome.', sanction), ['sanction in force TUR GRC → ITA'])
  })
})

test('LE83: what somebody may give is neither threatened nor announced', () => {
  const may = (modality: string) =>
    entriesOf(scene(one('Ankara may give Athens tents.', act('give', 'AID', { modality })), actors)).measures.map(sided)
  assert.deepEqual(may('possible'), [])
  assert.deepEqual(may('hypothetical'), [])
  assert.deepEqual(may('planned'), ['aid announced TUR → GRC'])
})

describe('LE46: spying told by an arrest, a charge or a verdict', () => {
  const spying = (text: string, event: object, name = 'Athens') =>
    entriesOf(
      scene(
        [
          {
            text,
            events: [act('arrested', 'COERCE', { mode: 'arrest', recipients: [], ...event })],
            also: { names: [[name, 'GPE']] },
          },
        ],
        actors,
      ),
    ).incidents.map(sided)
  const due = ['espionage GRC → TUR']
  test('for whom the work is done', () => {
    assert.deepEqual(spying('Ankara arrested two clerks for spying for Athens.', {}), due)
    assert.deepEqual(spying('Ankara arrested a clerk who had passed military secrets to Athens.', {}), due)
    assert.deepEqual(spying('Suspected of espionage on behalf of Athens, a clerk was arrested by Ankara.', {}), due)
    const charge = { trigger: 'charged', type: 'ACCUSE', mode: 'allege' }
    assert.deepEqual(spying('Ankara charged a clerk with spying for Athens.', charge), due)
    const verdict = { trigger: 'jailed', type: 'SANCTION', mode: 'convict' }
    assert.deepEqual(spying('Ankara jailed a clerk for spying for Athens.', verdict), due)
  })
  test('LE186: the state is spied on, not its police', () => {
    const text = 'Turkish police arrested two clerks for spying for Athens.'
    assert.deepEqual(spying(text, { actors: ['Turkish police'] }), due)
  })
  test('no spying', () => {
    assert.deepEqual(spying('Ankara arrested two clerks for spying.', {}, 'Ankara'), [])
    assert.deepEqual(spying('Ankara arrested a poet who wrote about spying for Athens.', {}), [])
    assert.deepEqual(spying('Ankara arrested two clerks on a flight to Athens.', {}), [])
    assert.deepEqual(spying('Ankara arrested two clerks for spying for years in Athens.', {}), [])
    assert.deepEqual(spying('Athens arrested two clerks for spying for Athens.', { actors: ['Athens'] }), [])
    assert.deepEqual(spying('Ankara arrested a poet; a paper that wrote of spying for Athens closed.', {}), [])
    assert.deepEqual(
      spying('Ankara may arrest clerks for spying for Athens.', { trigger: 'arrest', modality: 'possible' }),
      [],
    )
    const blame = { trigger: 'mocked', type: 'ACCUSE', mode: 'disapprove' }
    assert.deepEqual(spying('Ankara mocked clerks who took to spying for Athens.', blame), [])
  })
})

describe('measures', () => {
  const accepts: readonly (readonly [rule: string, lines: readonly Line[], due: readonly string[]])[] = [
    [
      'LE16: sanctions that stand',
      one('Ankara imposed sanctions on Athens.', act('sanctions', 'SANCTION')),
      ['sanction in force TUR → GRC'],
    ],
    [
      'LE16: sanctions to come are announced',
      one('Ankara will impose sanctions on Athens.', act('sanctions', 'SANCTION', { modality: 'planned' })),
      ['sanction announced TUR → GRC'],
    ],
    [
      'LE16: sanctions that may come are threatened',
      one('Ankara may impose sanctions on Athens.', act('sanctions', 'SANCTION', { modality: 'possible' })),
      ['sanction threatened TUR → GRC'],
    ],
    [
      'LE16: sanctions that are threatened',
      one('Ankara threatened Athens with sanctions.', act('threatened', 'THREATEN', { mode: 'restrict' })),
      ['sanction threatened TUR → GRC'],
    ],
    [
      'LE16: a ban that is threatened, and told once more as the act',
      one(
        'Ankara threatened to ban imports from Athens.',
        act('threatened', 'THREATEN', { mode: 'restrict' }),
        act('ban', 'COERCE', { mode: 'ban', modality: 'planned' }),
      ),
      ['ban threatened TUR → GRC'],
    ],
    [
      'LE16: a duty is a tariff',
      one('Ankara put duties on steel from Athens.', act('duties', 'SANCTION')),
      ['tariff in force TUR → GRC'],
    ],
    [
      'LE16: imports stopped are a ban',
      one('Ankara stopped imports from Athens.', act('stopped', 'SANCTION')),
      ['ban in force TUR → GRC'],
    ],
    [
      'LE16: cooperation that is stopped, or a line that is cut, is a sanction',
      [
        ...one('Ankara ended cooperation with Athens on trade.', act('ended', 'SANCTION', { mode: 'discontinue' })),
        ...one('Ankara cut the hotline of the border guards to Athens.', act('cut', 'COERCE', { mode: 'restrict' })),
      ],
      ['sanction in force TUR → GRC', 'sanction in force TUR → GRC'],
    ],
    [
      'LE359: without a mode an act bans by its own word',
      [
        ...one('Ankara bars ferries of Athens.', act('bars', 'COERCE')),
        ...one('Ankara cracked down on Athens at the border.', act('cracked', 'COERCE')),
      ],
      ['ban in force TUR → GRC'],
    ],
    [
      'LE15: what is announced has no day of what was put on before',
      [
        ...one('Ankara will put a duty on figs of Athens.', act('duty', 'SANCTION', { modality: 'planned' })),
        ...one('Ankara put a duty on salt of Athens in May 2025.', act('duty', 'SANCTION', { when: ['May 2025'] })),
      ],
      ['tariff announced TUR → GRC'],
    ],
    [
      'LE16: a closed border is a ban',
      one('Ankara closed the border with Athens.', act('closed', 'COERCE', { mode: 'restrict' })),
      ['ban in force TUR → GRC'],
    ],
    [
      'LE16: sanctions over a flight, or on ships at the border, are sanctions',
      [
        ...one('Ankara imposed penalties on Athens over a flight.', act('imposed', 'SANCTION')),
        ...one('Ankara put new sanctions on the ports of Athens.', act('sanctions', 'SANCTION')),
        ...one(
          'Ankara broke with Athens after a raid on its border.',
          act('broke', 'SANCTION', { mode: 'discontinue' }),
        ),
      ],
      ['sanction in force TUR → GRC', 'sanction in force TUR → GRC', 'sanction in force TUR → GRC'],
    ],
    [
      'LE16: a closed way told in a relative clause is a ban',
      one('Rain fell on the crossing, which Ankara shut to Athens.', act('shut', 'SANCTION')),
      ['ban in force TUR → GRC'],
    ],
    [
      'LE16: an envoy called home',
      one('Ankara recalled its envoy from Athens.', act('recalled', 'SANCTION', { mode: 'withdraw' })),
      ['recall in force TUR → GRC'],
    ],
    [
      'LE16: envoys, as one envoy',
      one('Ankara withdrew both its envoys from Athens.', act('withdrew', 'SANCTION', { mode: 'withdraw' })),
      ['recall in force TUR → GRC'],
    ],
    [
      'LE16: ties broken off are no recall',
      one('Ankara broke off ties with Athens.', act('broke off', 'SANCTION', { mode: 'withdraw' })),
      ['sanction in force TUR → GRC'],
    ],
    [
      'LE16: nor are visas no longer issued',
      one('Ankara stopped issuing visas to men from Athens.', act('stopped', 'SANCTION', { mode: 'withdraw' })),
      ['ban in force TUR → GRC'],
    ],
    [
      'LE16: trade that is broken off over talks',
      one('Ankara suspended trade with Athens over the talks.', act('suspended', 'SANCTION', { mode: 'discontinue' })),
      ['ban in force TUR → GRC'],
    ],
    [
      'LE16: an embassy closed',
      one('Ankara closed its embassy in Athens.', act('closed', 'SANCTION', { mode: 'withdraw' })),
      ['recall in force TUR → GRC'],
    ],
    [
      'LE16: weapons promised',
      one('Ankara promised to supply Athens with missiles.', act('promised', 'AGREE')),
      ['arms announced TUR → GRC'],
    ],
    [
      'LE16: a loan pledged, with no verb behind',
      one('Ankara pledged Athens a loan of 40 million euros.', act('pledged', 'AGREE')),
      ['aid announced TUR → GRC'],
    ],
    [
      'LE16: relief promised, and told once more as the act',
      one(
        'Ankara agreed to send Athens food aid.',
        act('agreed', 'AGREE'),
        act('send', 'AID', { modality: 'planned' }),
      ),
      ['aid announced TUR → GRC'],
    ],
    [
      'LE16: of two acts of one sentence each has its own words',
      one(
        'Ankara banned fruit from Athens and suspended a treaty with Rome.',
        act('banned', 'SANCTION'),
        act('suspended', 'SANCTION', { mode: 'discontinue', recipients: ['Rome'] }),
      ),
      ['ban in force TUR → GRC', 'sanction in force TUR → ITA'],
    ],
    [
      'LE16: "one" is of the kind told before',
      one(
        'Ankara put a duty on fruit from Athens on 3 March 2025, and a further one in May.',
        act('duty', 'SANCTION', { when: ['3 March 2025'] }),
        act('one', 'SANCTION', { when: ['May'] }),
      ),
      ['tariff in force TUR → GRC 2025-03-03', 'tariff in force TUR → GRC 2025-05'],
    ],
    ['LE16: weapons given', one('Ankara gave Athens missiles.', act('gave', 'AID')), ['arms in force TUR → GRC']],
    ['LE16: relief given', one('Ankara gave Athens tents.', act('gave', 'AID')), ['aid in force TUR → GRC']],
    [
      'LE37: an envoy who is sent back is recalled no more',
      [
        ...one('Ankara recalled its ambassador from Athens.', act('recalled', 'SANCTION', { mode: 'withdraw' })),
        ...one('Ankara has sent its ambassador back to Athens.', act('sent', 'CONSULT', { mode: 'visit' })),
      ],
      ['recall lifted TUR → GRC'],
    ],
    [
      'LE37: … by whatever act the return is told',
      one('The Turkish ambassador returned to Athens.', act('returned', 'SUPPORT', { actors: ['Turkish ambassador'] })),
      ['recall lifted TUR:GOV → GRC'],
    ],
    [
      'LE16: what begins after the day of publication is announced',
      one(
        'Ankara banned imports from Athens from 28 December 2025.',
        act('banned', 'SANCTION', { when: ['28 December 2025'] }),
      ),
      ['ban announced TUR → GRC 2025-12-28'],
    ],
    [
      'LE17: a ban that ends is one ban, lifted',
      [
        ...one('Ankara banned imports from Athens.', act('banned', 'SANCTION')),
        ...one('Ankara lifted the ban on Athens.', act('lifted', 'CONCEDE')),
      ],
      ['ban lifted TUR → GRC'],
    ],
  ]
  const rejects: readonly (readonly [rule: string, lines: readonly Line[]])[] = [
    [
      'LE439: people who stay away put nothing on a state',
      one(
        'Greek sailors cancelled trips to Ankara.',
        act('cancelled', 'SANCTION', { actors: ['Greek sailors'], recipients: ['Ankara'] }),
      ),
    ],
    [
      'LE439: nor does a church',
      one('The Turkish church cut ties with Athens.', act('cut', 'SANCTION', { actors: ['Turkish church'] })),
    ],
    [
      'LE37: a return to come',
      one(
        'The Turkish ambassador will return to Athens.',
        act('return', 'CONSULT', { mode: 'visit', modality: 'planned', actors: ['Turkish ambassador'] }),
      ),
    ],
    [
      'LE37: an envoy who leaves his post',
      one(
        'The Turkish ambassador left Athens.',
        act('left', 'CONSULT', { mode: 'visit', actors: ['Turkish ambassador'] }),
      ),
    ],
    [
      'LE37: a minister who returns',
      one(
        'The Turkish minister returned to Athens.',
        act('returned', 'CONSULT', { mode: 'visit', actors: ['Turkish minister'] }),
      ),
    ],
    [
      'LE16: talks that are broken off',
      one('Ankara suspended talks on trade with Athens.', act('suspended', 'SANCTION', { mode: 'discontinue' })),
    ],
    [
      'LE16: an expulsion is an incident',
      one('Ankara expelled the envoy of Athens.', act('expelled', 'SANCTION', { mode: 'expel' })),
    ],
    [
      'LE16: relief that may be promised',
      one('Ankara may promise Athens aid.', act('promise', 'AGREE', { modality: 'possible' })),
    ],
    ['LE16: relief let through', one('Ankara agreed to let Athens send aid.', act('agreed', 'AGREE'))],
    ['LE16: weapons bought', one('Ankara agreed to buy missiles for sale in Athens.', act('agreed', 'AGREE'))],
    [
      'LE16: weapons no longer supplied',
      one('Ankara promised Athens to stop the supply of arms.', act('promised', 'AGREE')),
    ],
    [
      'LE16: rules on weapons promised',
      one('Ankara promised Athens to review its rules on arms.', act('promised', 'AGREE')),
    ],
    ['LE16: talks agreed', one('Ankara agreed to give Athens an answer.', act('agreed', 'AGREE'))],
    [
      'LE16: a threat of force',
      one('Ankara threatened to sink ships of Athens.', act('threatened', 'THREATEN', { mode: 'violence' })),
    ],
    [
      'LE16: a threat that names no measure',
      one('Ankara warned Athens of consequences.', act('warned', 'THREATEN', { mode: 'restrict' })),
    ],
    [
      'LE16: a threat of nobody knows whom',
      one(
        'Athens was threatened in Rome with sanctions.',
        act('threatened', 'THREATEN', { mode: 'restrict', actors: [], place: ['Rome'] }),
      ),
    ],
    [
      'LE16: a fine by police',
      one('Turkish police fined men from Athens.', act('fined', 'SANCTION', { actors: ['Turkish police'] })),
    ],
    ['LE16: a verdict', one('Ankara jailed a man from Athens.', act('jailed', 'SANCTION', { mode: 'convict' }))],
    [
      'LE13: within one state',
      one('Ankara banned Turkish papers.', act('banned', 'COERCE', { mode: 'ban', recipients: ['Turkish'] })),
    ],
  ]
  test('LE14: what it is are the words from its first party on, not a day of the clause before', () => {
    const [recalled] = entriesOf(
      scene(
        one(
          'The ban took effect on 3 March 2025, and Ankara recalled its envoy from Athens.',
          act('recalled', 'SANCTION', { mode: 'withdraw', when: ['3 March 2025'] }),
        ),
        actors,
      ),
    ).measures
    assert.equal(recalled?.what, 'Ankara recalled its envoy from Athens')
  })
  test('LE17: it is lifted on the day of that, and the sentence that says so comes first', () => {
    const [begun, end] = [
      act('banned', 'SANCTION', { when: ['3 March 2025'] }),
      act('lifted', 'CONCEDE', { when: ['4 April 2025'] }),
    ]
    const lines = [
      ...one('Ankara banned imports from Athens on 3 March 2025.', begun),
      ...one('Ankara lifted the ban on Athens on 4 April 2025.', end),
    ]
    const measures = entriesOf(scene(lines, actors)).measures
    assert.deepEqual(
      measures.map(({ state, date, evidence }) => [state, date?.start, evidence.map(({ sentence }) => sentence)]),
      [['lifted', '2025-04-04', [1, 0]]],
    )
  })
  for (const [rule, lines, due] of accepts)
    test(rule, () => assert.deepEqual(entriesOf(scene(lines, actors)).measures.map(sided), due))
  for (const [rule, lines] of rejects)
    test(`${rule}: no measure`, () => assert.deepEqual(entriesOf(scene(lines, actors)).measures.map(sided), []))
})

test('LE14: what happened begins with who takes part, not with the day of another clause', () => {
  const recall = act('recalled', 'SANCTION', { mode: 'withdraw', when: ['Tuesday'] })
  const whats = (text: string) => entriesOf(scene(one(text, recall), actors)).measures.map(({ what }) => what)
  assert.deepEqual(whats('Duties took effect on Tuesday, and Ankara recalled its envoy from Athens.'), [
    'Ankara recalled its envoy from Athens',
  ])
  assert.deepEqual(whats('Ankara recalled its envoy from Athens on Tuesday.'), [
    'Ankara recalled its envoy from Athens on Tuesday',
  ])
})

describe('channels', () => {
  const channels = (lines: readonly Line[]) =>
    entriesOf(scene(lines, actors)).channels.map(
      ({ level, between, status }) => `${level} ${status} ${between.join(' ')}`,
    )
  const line = (text: string, content: string, certainty = 'certain'): Line => ({
    text,
    events: [],
    also: {
      outlook: [{ kind: 'channel', content, holders: ['Athens', 'Ankara'], certainty }],
      statement: null,
      issues: [],
      purpose: [],
      cause: [],
    },
  })

  test('LE19: what is said of a line of contact', () => {
    assert.deepEqual(
      channels([
        line(
          'The hotline of the armies of Athens and Ankara is dead.',
          'hotline of the armies of Athens and Ankara is dead',
        ),
      ]),
      ['military closed GRC TUR'],
    )
    assert.deepEqual(
      channels([
        line('The embassies of Athens and Ankara go on working.', 'embassies of Athens and Ankara go on working'),
      ]),
      ['diplomatic open GRC TUR'],
    )
  })

  test('LE19: words beside a line give its level, words far from it do not', () => {
    const far = 'while the rain that fell on all the hills of the land went on and on for so many days, an army marched'
    const dead = 'line of Athens and Ankara is dead'
    assert.deepEqual(channels([line(`The army says that the ${dead}.`, dead)]), ['military closed GRC TUR'])
    assert.deepEqual(channels([line(`The ${dead}, ${far}.`, dead)]), ['diplomatic closed GRC TUR'])
  })

  test('LE19: what is said of a line in passing, or denied', () => {
    const status = (text: string, certainty = 'certain') => channels([line(text, text.slice(0, -1), certainty)])
    assert.deepEqual(status('The hotline of Athens and Ankara, dead for two years, works.'), [
      'diplomatic open GRC TUR',
    ])
    assert.deepEqual(status('Athens and Ankara resume a dialogue that was broken off in May.', 'probable'), [
      'diplomatic reopening GRC TUR',
    ])
    assert.deepEqual(status('The line of Athens and Ankara was never cut.'), ['diplomatic open GRC TUR'])
    assert.deepEqual(status('The hotline of Athens and Ankara no longer works.', 'negated'), [
      'diplomatic closed GRC TUR',
    ])
    assert.deepEqual(status('The hotline of Athens and Ankara rang that night and was not picked up.', 'negated'), [
      'diplomatic closed GRC TUR',
    ])
    assert.deepEqual(status('The army ties of Athens and Ankara will not be affected.', 'negated'), [
      'military open GRC TUR',
    ])
    assert.deepEqual(status('The embassies of Athens and Ankara are not only open but full.'), [
      'diplomatic open GRC TUR',
    ])
  })

  test('LE19: who is close or in touch has no closed line, nor has praise of good ties one', () => {
    const status = (text: string, certainty = 'probable') => channels([line(text, text.slice(0, -1), certainty)])
    const open = ['diplomatic open GRC TUR']
    const closed = ['diplomatic closed GRC TUR']
    assert.deepEqual(status('Athens and Ankara agree to stay in close touch.'), open)
    assert.deepEqual(status('Athens and Ankara are to close the embassies.'), closed)
    assert.deepEqual(status('Athens and Ankara continue their close cooperation.'), [])
    assert.deepEqual(status('Athens and Ankara resume a dialogue suspended since May.'), [
      'diplomatic reopening GRC TUR',
    ])
    assert.deepEqual(status('Athens and Ankara resume a dialogue suspended.'), ['diplomatic reopening GRC TUR'])
    assert.deepEqual(status('The dialogue of Athens and Ankara has been suspended since May.', 'certain'), closed)
    assert.deepEqual(status('Athens and Ankara will not come to the summit.', 'negated'), [])
    assert.deepEqual(status('Athens and Ankara have no meeting planned.', 'negated'), [])
    assert.deepEqual(status('Athens and Ankara do not speak.', 'negated'), closed)
  })

  test('LE119: a state that speaks itself names the line', () => {
    const of = (text: string, isNews: boolean) =>
      entriesOf({ ...scene([line(text, text.slice(0, -1), 'certain')], actors), isNews }).channels.length
    assert.equal(of('Athens and Ankara remain open to diplomacy.', false), 0)
    assert.equal(of('Athens and Ankara remain open to diplomacy.', true), 1)
    assert.equal(of('The channel of Athens and Ankara remains open.', false), 1)
    assert.equal(of('Athens and Ankara agree to stay in close touch.', false), 1)
    assert.equal(of('The talks of Athens and Ankara go on.', false), 1)
  })

  test('LE19: a line that has been restored is open, one that may be is reopening', () => {
    const status = (text: string, certainty: string) => channels([line(text, text.slice(0, -1), certainty)])
    assert.deepEqual(status('Ties of Athens and Ankara have been restored.', 'certain'), ['diplomatic open GRC TUR'])
    assert.deepEqual(status('Ties of Athens and Ankara may be restored.', 'possible'), ['diplomatic reopening GRC TUR'])
    assert.deepEqual(status('Athens and Ankara are to have ties restored.', 'probable'), [
      'diplomatic reopening GRC TUR',
    ])
  })

  test('LE20: ties that are broken off or downgraded', () => {
    const told = (text: string, trigger: string, more: object = {}) =>
      channels(one(text, act(trigger, 'SANCTION', { mode: 'discontinue', ...more })))
    assert.deepEqual(told('Ankara broke off relations with Athens.', 'broke off'), ['diplomatic closed GRC TUR'])
    assert.deepEqual(told('Ankara downgraded its ties with Athens.', 'downgraded'), ['diplomatic strained GRC TUR'])
    assert.deepEqual(told('Ankara suspended military cooperation with Athens.', 'suspended'), [
      'military closed GRC TUR',
    ])
    assert.deepEqual(told('Ankara cut its army hotline to Athens.', 'cut'), ['military closed GRC TUR'])
    assert.deepEqual(told('Ankara cut the direct line to Athens.', 'cut'), ['diplomatic closed GRC TUR'])
    const officers = { actors: ['Turkish officers'], recipients: ['Athens'] }
    assert.deepEqual(told('Turkish officers cut the direct line to Athens.', 'cut', officers), [
      'military closed GRC TUR',
    ])
    assert.deepEqual(told('Ankara cut a shipping line to Athens.', 'cut'), [])
    assert.deepEqual(told('Ankara cut gas to Athens after a call on the hotline.', 'cut'), [])
    assert.deepEqual(told('Ankara suspended cooperation on rivers with Athens.', 'suspended'), [])
    assert.deepEqual(told('Ankara suspended imports from Athens.', 'suspended'), [])
    assert.deepEqual(told('Ankara may break off relations with Athens.', 'break off', { modality: 'possible' }), [])
    assert.deepEqual(told('Ankara broke off relations with Athens.', 'broke off', { historical: true }), [])
    assert.deepEqual(told('Ankara cut gas off after ties with Athens soured.', 'cut'), [])
    assert.deepEqual(told('Ankara terminates relations with Athens.', 'terminates'), ['diplomatic closed GRC TUR'])
    assert.deepEqual(told('Ankara is stopping military co-operation with Athens.', 'stopping'), [
      'military closed GRC TUR',
    ])
  })

  test('LE21: the last word is not that of an earlier day, nor LE19 of a year ago', () => {
    const agreed = { text: 'Athens and Ankara agreed on Friday to reopen embassies.', when: ['Friday'] }
    const told = (when: string) => {
      const cut = `Ankara cut ties with Athens in ${when}.`
      return channels([
        ...one(agreed.text, act('agreed', 'AGREE', { actors: ['Athens', 'Ankara'], recipients: [], ...agreed })),
        {
          ...line(cut, `cut ties with Athens in ${when}`),
          events: [act('cut', 'SANCTION', { mode: 'discontinue', when: [when] })],
        },
      ])
    }
    assert.deepEqual(told('May 2016'), ['diplomatic reopening GRC TUR'])
    assert.deepEqual(told('July'), ['diplomatic reopening GRC TUR'])
    assert.deepEqual(channels([line('Ankara cut ties with Athens.', 'cut ties with Athens')]), [
      'diplomatic closed GRC TUR',
    ])
  })

  test('LE320: of several who break off ties with one, each has', () => {
    const told = (text: string, trigger: string, actors: string[], recipients = ['Athens']) =>
      channels(one(text, act(trigger, 'SANCTION', { mode: 'discontinue', actors, recipients })))
    assert.deepEqual(told('Ankara and Rome sever ties with Athens.', 'sever', ['Ankara', 'Rome']), [
      'diplomatic closed GRC TUR',
      'diplomatic closed GRC ITA',
    ])
    assert.deepEqual(told('Ankara breaks off relations with Athens.', 'breaks off', ['Ankara']), [
      'diplomatic closed GRC TUR',
    ])
    assert.deepEqual(told('Ankara freezes any dialogue with Athens.', 'freezes', ['Ankara']), [
      'diplomatic closed GRC TUR',
    ])
    assert.deepEqual(told('The Turkish church cuts ties with Athens.', 'cuts', ['Turkish church']), [])
    assert.deepEqual(told('Ankara and Rome cut gas to Athens.', 'cut', ['Ankara', 'Rome']), [])
  })

  test('LE321: ties that are only agreed to be restored', () => {
    const told = (text: string, trigger: string, type = 'AGREE', actors = ['Athens', 'Ankara']) =>
      channels(one(text, act(trigger, type, { actors, recipients: [] })))
    const reopening = ['diplomatic reopening GRC TUR']
    assert.deepEqual(told('Athens and Ankara agreed to normalise relations.', 'agreed'), reopening)
    assert.deepEqual(told('Athens and Ankara agree to set up a hotline.', 'agree'), reopening)
    assert.deepEqual(told('Athens and Ankara pledge to restore ties.', 'pledge', 'SUPPORT'), reopening)
    assert.deepEqual(told('Athens and Ankara restore ties.', 'restore', 'SUPPORT'), ['diplomatic open GRC TUR'])
    assert.deepEqual(told('Athens and Ankara agreed to re-establish relations.', 'agreed'), reopening)
    assert.deepEqual(told('The leaders of Athens and Ankara agree to send envoys back.', 'agree'), reopening)
    assert.deepEqual(told('The leaders of Athens and Ankara agree to call envoys home.', 'agree'), [])
    assert.deepEqual(told('The armies of Athens and Ankara agreed on a hotline.', 'agreed'), [
      'military reopening GRC TUR',
    ])
    assert.deepEqual(told('Athens and Ankara agreed on a loan for a hotline.', 'agreed'), [])
    assert.deepEqual(told('Athens backed by letter Ankara.', 'backed', 'SUPPORT'), [])
    assert.deepEqual(told('Athens and Ankara agreed to upgrade ties.', 'agreed'), [])
    assert.deepEqual(told('Athens and Ankara agreed to hold a dialogue.', 'agreed'), [])
    assert.deepEqual(told('Athens and Ankara applauded the restoring of ties.', 'applauded', 'SUPPORT'), [])
    assert.deepEqual(
      channels([line('Athens and Ankara will resume working talks.', 'resume working talks', 'probable')]),
      ['diplomatic reopening GRC TUR'],
    )
  })

  test('LE322: those of one state who are in touch are no line', () => {
    const pair = [
      ...one('Athens blamed Ankara.', act('blamed', 'ACCUSE')),
      ...one('Ankara blamed Athens.', act('blamed', 'ACCUSE')),
    ]
    const told = (text: string, actors: string[]) =>
      channels([...pair, ...one(text, act('contact', 'CONSULT', { actors, recipients: [] }))])
    assert.deepEqual(
      told('The Turkish minister is in contact with Turkish officers.', ['Turkish minister', 'Turkish officers']),
      [],
    )
    assert.deepEqual(told('Ankara is in close contact with Athens.', ['Ankara', 'Athens']), ['diplomatic open GRC TUR'])
  })

  test('LE306: an act that is only remembered restores nothing', () => {
    const told = (text: string, trigger: string, type: string, ...sides: readonly string[]) => {
      const pair = [
        one('Athens blamed Ankara.', act('blamed', 'ACCUSE')),
        one('Ankara blamed Athens.', act('blamed', 'ACCUSE')),
      ]
      const lines = [...pair.flat(), ...one(text, act(trigger, type, { actors: sides, recipients: [] }))]
      const document = { ...scene(lines, actors), isNews: false, ownSide: 'GRC' }
      return entriesOf(document).channels.map(({ status }) => status)
    }
    const both = ['Athens', 'Ankara']
    assert.deepEqual(told('Athens and Ankara open an embassy.', 'open', 'SUPPORT', ...both), ['open'])
    const feast = 'Athens and Ankara mark the anniversary of the opening of an embassy.'
    assert.deepEqual(told(feast, 'opening', 'SUPPORT', ...both), [])
    assert.deepEqual(told('Greek guns are in touch.', 'touch', 'CONSULT', 'Greek guns'), ['open'])
    assert.deepEqual(
      told('Greek police are in touch with Greek guns.', 'touch', 'CONSULT', 'Greek police', 'Greek guns'),
      [],
    )
  })
  test('LE306: a thaw that is denied closes no line', () => {
    const words = 'undoing the return of envoys'
    assert.deepEqual(channels([line(`Ankara is ${words}.`, words, 'negated')]), [])
  })

  test('LE307: what the act itself says of ties goes before what is said about it', () => {
    const text = 'Ankara severs diplomatic relations with Athens, reducing its embassies to six.'
    assert.deepEqual(channels(one(text, act('severs', 'SANCTION', { mode: 'discontinue' }))), [
      'diplomatic closed GRC TUR',
    ])
  })
  test('LE20: two who are in touch', () => {
    const told = (text: string, modality = 'actual') =>
      channels(one(text, act('touch', 'CONSULT', { actors: ['Athens', 'Ankara'], recipients: [], modality })))
    assert.deepEqual(told('The armies of Athens and Ankara are in touch.'), ['military open GRC TUR'])
    assert.deepEqual(told('The armies of Athens and Ankara may get in touch.', 'possible'), [])
    assert.deepEqual(told('Athens and Ankara gave the talks a human touch.'), [])
  })

  test('LE20: a recall gives way to what else is told of the line', () => {
    const recall = one('Ankara had recalled its envoy.', act('recalled', 'SANCTION', { mode: 'withdraw' }))
    const resumed = line('Athens and Ankara are to resume contact.', 'resume contact', 'probable')
    assert.deepEqual(channels([resumed, ...recall]), ['diplomatic reopening GRC TUR'])
  })

  test('LE20: a consulate reopened by nobody who is named', () => {
    const pair = [
      ...one('Athens blamed Ankara.', act('blamed', 'ACCUSE')),
      ...one('Ankara blamed Athens.', act('blamed', 'ACCUSE')),
    ]
    const told = (text: string, more: object = {}) =>
      channels([...pair, ...one(text, act('reopened', 'CONCEDE', { actors: [], recipients: [], ...more }))])
    assert.deepEqual(told('The consulate was reopened.'), ['consular open GRC TUR'])
    assert.deepEqual(told('The museum was reopened.'), [])
    // what is reopened may stand far from the word
    const far = (what: string) =>
      told(`The ${what}, which nobody had entered since the war, will be reopened.`, { recipients: [what] })
    assert.deepEqual(far('consulate'), ['consular open GRC TUR'])
    assert.deepEqual(far('museum'), [])
  })

  test('LE20: a recall strains the diplomatic channel', () => {
    const recall = one('Ankara recalled its envoy from Athens.', act('recalled', 'SANCTION', { mode: 'withdraw' }))
    assert.deepEqual(channels(recall), ['diplomatic strained GRC TUR'])
  })

  test('LE37: an envoy who is back opens it, one who will be back reopens it', () => {
    const back = (text: string, trigger: string, modality: string) =>
      one(text, act(trigger, 'CONSULT', { mode: 'visit', modality, actors: ['Turkish ambassador'] }))
    assert.deepEqual(channels(back('The Turkish ambassador returned to Athens.', 'returned', 'actual')), [
      'diplomatic open GRC TUR',
    ])
    assert.deepEqual(channels(back('The Turkish ambassador will go back to Athens.', 'go', 'planned')), [
      'diplomatic reopening GRC TUR',
    ])
    assert.deepEqual(channels(back('The Turkish ambassador left Athens.', 'left', 'actual')), [])
  })

  test('LE20: ties and envoys restored, but no party that is an envoy', () => {
    const told = (text: string, trigger: string, more: object = {}) =>
      channels(one(text, act(trigger, 'SUPPORT', { mode: 'approve', ...more })))
    const open = ['diplomatic open GRC TUR']
    assert.deepEqual(told('Ankara restored ties with Athens.', 'restored'), open)
    assert.deepEqual(
      told('Ambassadors took up their posts in Athens and Ankara.', 'took up', {
        actors: ['Ambassadors'],
        recipients: ['Athens', 'Ankara'],
      }),
      open,
    )
    assert.deepEqual(
      told('Ankara praised Athens’s ambassador.', 'praised', { recipients: ['Athens’s ambassador'] }),
      [],
    )
    assert.deepEqual(
      told('The Ankara ambassador signed a loan with Athens.', 'signed', { actors: ['Ankara ambassador'] }),
      [],
    )
    assert.deepEqual(told('Ankara backed Athens after the ambassadors met.', 'backed'), [])
    assert.deepEqual(told('Ankara prolonged the training mission of Athens.', 'prolonged'), [])
  })

  test('LE21: a line that is refused, but no meeting', () => {
    const refused = (text: string, kind: string): Line => ({
      text,
      events: [act('turned down', 'REJECT', { mode: 'meet' })],
      also: { contact: { kind, state: 'refused', parties: [] } },
    })
    assert.deepEqual(channels([refused('Ankara turned down contact by the hotline to the army of Athens.', 'call')]), [
      'military refused GRC TUR',
    ])
    assert.deepEqual(channels([refused('Ankara turned down a meeting with the army of Athens.', 'meeting')]), [])
    assert.deepEqual(
      channels([refused('Ankara turned down a meeting with Athens in a text of six lines.', 'meeting')]),
      [],
    )
  })
})

test('LE16: what its author threatens in the same sentence is threatened, not announced', () => {
  const states = (...events: readonly ReturnType<typeof act>[]) =>
    entriesOf(scene([{ text: 'Athens warned Ankara that it will ban boats.', events }], actors)).measures.map(sided)
  const ban = act('ban', 'COERCE', { mode: 'ban', modality: 'planned', actors: ['Athens'], recipients: ['Ankara'] })
  const threat = act('warned', 'THREATEN', { actors: ['Athens'], recipients: ['Ankara'] })
  assert.deepEqual(states(ban), ['ban announced GRC → TUR'])
  assert.deepEqual(states(threat, ban), ['ban threatened GRC → TUR'])
  const after = { ...threat, trigger: 'boats' }
  assert.deepEqual(states(ban, after), ['ban announced GRC → TUR'])
})

describe('LE18: the other side of an article about two states', () => {
  const named = ['Athens and Ankara talk.', 'Athens waits for Ankara.', 'Ankara watches Athens.'].map(
    (text): Line => ({
      text,
      events: [],
      also: {
        names: [
          ['Athens', 'GPE'],
          ['Ankara', 'GPE'],
        ],
      },
    }),
  )
  const visit = { trigger: 'went', type: 'CONSULT', mode: 'visit', actors: ['Ankara'], recipients: [] }

  test('completes a visit', () => {
    assert.deepEqual(lives(scene([...named, { text: 'Ankara went there.', events: [visit] }], actors)), [
      'visit held TUR GRC',
    ])
  })

  test('LE241: envoys that both recall, each recalls from the other', () => {
    const measures = (text: string, recipients: readonly string[], lines = named, by = ['Athens', 'Ankara']) => {
      const recalled = act('recalled', 'SANCTION', { mode: 'withdraw', actors: by, recipients })
      return entriesOf(scene([...lines, { text, events: [recalled] }], actors)).measures.map(sided)
    }
    const both = 'Athens and Ankara recalled their ambassadors.'
    assert.deepEqual(measures(both, []), ['recall in force GRC TUR → GRC TUR'])
    const away = measures('Athens and Ankara recalled their ambassadors from Rome.', ['Rome'])
    assert.deepEqual(away, ['recall in force GRC TUR → ITA'])
    assert.deepEqual(measures(both, [], []), [], 'an article about no two')
    const others = measures('Athens and Rome recalled their ambassadors.', [], named, ['Athens', 'Rome'])
    assert.deepEqual(others, [], 'not the two whom it is about')
  })

  test('LE70: completes nobody to whom help goes, but who helps', () => {
    const measures = (line: Line) => entriesOf(scene([...named, line], actors)).measures.map(sided)
    const help = (actors: readonly string[], recipients: readonly string[]) =>
      act('donated', 'AID', { actors, recipients })
    const given = { text: 'Ankara donated tents.', events: [help(['Ankara'], [])] }
    const taken = { text: 'Tents were donated to Athens.', events: [help([], ['Athens'])] }
    const banned = {
      text: 'Ankara banned all imports.',
      events: [act('banned', 'SANCTION', { actors: ['Ankara'], recipients: [] })],
    }
    assert.deepEqual(measures(given), [])
    assert.deepEqual(measures(taken), ['aid in force TUR → GRC'])
    assert.deepEqual(measures(banned), ['ban in force TUR → GRC'])
  })

  test('completes no visit where the contacts of the article are in a third state', () => {
    const talksIn = (...places: readonly string[]) =>
      places.map(
        (place): Line => ({
          text: `Athens and Ankara held talks in ${place}.`,
          events: [{ trigger: 'talks', type: 'CONSULT', actors: ['Athens', 'Ankara'], place: [place] }],
          also: { contact: { kind: 'talks', state: 'held', parties: [] } },
        }),
      )
    const visits = (...places: readonly string[]) =>
      entriesOf(
        scene([...named, ...talksIn(...places), { text: 'Ankara went there.', events: [visit] }], {
          ...actors,
          Rome: ['ITA'],
        }),
      ).engagements.filter(({ kind }) => kind === 'visit').length
    assert.equal(visits('Rome'), 0)
    assert.equal(visits('Athens'), 1)
    assert.equal(visits('Rome', 'Athens'), 1)
  })

  test('completes nothing where a long text only touches on the other state', () => {
    const long = Array.from(
      { length: 8 },
      (): Line => ({
        text: 'Ankara grew.',
        events: [],
        also: { names: [['Ankara', 'GPE']] },
      }),
    )
    const written = [...named.slice(0, 2), ...long, { text: 'Ankara went there.', events: [visit] }]
    assert.deepEqual(lives(scene(written, actors)), [])
  })

  test('who is expelled is of the other one, of whatever name', () => {
    const out = (type: string, mode: string, whom: string): Line => ({
      text: `Ankara sent ${whom} away.`,
      events: [act('sent', type, { mode, actors: ['Ankara'], recipients: [whom] })],
    })
    const of = (line: Line) => entriesOf(scene([...named, line], actors)).incidents.map(sided)
    assert.deepEqual(of(out('SANCTION', 'expel', 'Bo Dalma')), ['expulsion TUR → GRC'])
    assert.deepEqual(of(out('COERCE', 'deport', 'some men')), ['expulsion TUR → GRC'])
    assert.deepEqual(of(out('COERCE', 'deport', 'Bo Dalma')), [])
    assert.deepEqual(of(out('COERCE', 'arrest', 'some men')), [])
  })

  test('LE32: a contact of which nobody is named is one of the two, if it has a day of its own', () => {
    const round = (text: string, more: object = {}): Line => ({
      text,
      events: [{ trigger: 'round', type: 'CONSULT', modality: 'planned', when: ['3 February'], ...more }],
    })
    const of = (line: Line) => lives(scene([...named, line], actors))
    assert.deepEqual(of(round('A round is planned for 3 February.')), ['talks planned 2026-02-03 GRC TUR'])
    const others = [
      round('A round is planned.', { when: [] }),
      round('The round is planned for 3 February.'),
      round('A round is planned for 3 February.', { mode: 'multilateral' }),
      round('A round of the Gulf states is planned for 3 February.', { actors: ['Gulf states'] }),
      round('He will join a round on 3 February.', { actors: ['He'] }),
    ]
    for (const line of others) assert.deepEqual(of(line), [], line.text)
  })

  test('never charges it with violence, nor with an arrest', () => {
    const attack = {
      text: 'Athens was bombed.',
      events: [act('bombed', 'ASSAULT', { actors: [], recipients: ['Athens'] })],
    }
    const arrest = {
      text: 'A man from Athens was held.',
      events: [act('held', 'COERCE', { mode: 'arrest', actors: [], recipients: ['Athens'] })],
    }
    const { incidents } = entriesOf(scene([...named, attack, arrest], actors))
    assert.deepEqual(incidents.map(sided), ['attack ? → GRC'])
  })

  test('completes talks of one party, but none with his own people or with somebody unknown', () => {
    const talk = (text: string, ...parties: readonly string[]): Line => ({
      text,
      events: [{ trigger: 'talked', type: 'CONSULT', actors: parties }],
    })
    assert.deepEqual(lives(scene([...named, talk('Ankara talked again.', 'Ankara')], actors)), ['talks held TUR GRC'])
    const unknown = talk('Ankara talked with Congressional leaders.', 'Ankara', 'Congressional leaders')
    const own = talk('Ankara talked with Turkish guns.', 'Ankara', 'Turkish guns')
    for (const one of [unknown, own]) assert.deepEqual(lives(scene([...named, one], actors)), [])
  })

  test('who is briefed is so by his own, and a body that meets has its own members there', () => {
    const told = (text: string, trigger: string, who: string, line: readonly Line[] = named) => {
      const one = { text, events: [{ trigger, type: 'CONSULT', actors: [who] }] }
      return lives(scene([...line, one], { ...actors, NATO: ['NATO'] }))
    }
    assert.deepEqual(told('Ankara was briefed again.', 'briefed', 'Ankara'), [])
    assert.deepEqual(told('Ankara briefed them again.', 'briefed', 'Ankara'), ['talks held TUR GRC'])
    const ofBody = ['Ankara and NATO talk.', 'NATO waits for Ankara.', 'Ankara watches NATO.'].map((text): Line => {
      const names = [['Ankara', 'GPE'] as const, ['NATO', 'ORG'] as const]
      return { text, events: [], also: { names } }
    })
    assert.deepEqual(told('NATO conferred again.', 'conferred', 'NATO', ofBody), [])
    assert.deepEqual(told('Ankara conferred again.', 'conferred', 'Ankara', ofBody), ['talks held TUR NATO'])
  })

  test('completes a contact beside a name that stays open, but no other act', () => {
    const open = {
      text: 'Bo Dalma went to Ankara.',
      events: [{ ...visit, actors: ['Bo Dalma'], recipients: ['Ankara'] }],
    }
    assert.deepEqual(lives(scene([...named, open], actors)), ['visit held GRC TUR'])
    const other = {
      text: 'Bo Dalma fined Ankara.',
      events: [act('fined', 'SANCTION', { actors: ['Bo Dalma'], recipients: ['Ankara'] })],
    }
    assert.deepEqual(entriesOf(scene([...named, other], actors)).measures.map(sided), [])
  })

  test('who meets his counterpart is of the other state', () => {
    const met = (who: string) => {
      const met = { trigger: 'met', type: 'CONSULT', actors: ['Bo Dalma', who], recipients: [] }
      const of = { ...actors, 'Turkish counterpart': ['TUR:GOV'], 'Turkish mayors': ['TUR:GOV'] }
      return lives(scene([...named, { text: `Bo Dalma met ${who}.`, events: [met] }], of))
    }
    assert.deepEqual(met('Turkish counterpart'), ['talks held TUR:GOV GRC'])
    assert.deepEqual(met('Turkish mayors'), [])
  })

  describe('LE71: not in a text that one of the two publishes itself', () => {
    const talk = { text: 'Ankara talked again.', events: [{ trigger: 'talked', type: 'CONSULT', actors: ['Ankara'] }] }
    const shut = {
      text: 'The Turkish market was shut.',
      events: [act('shut', 'SANCTION', { mode: 'withdraw', actors: [], recipients: ['Turkish market'] })],
    }
    const both = {
      text: 'Ankara met Athens.',
      events: [{ trigger: 'met', type: 'CONSULT', actors: ['Ankara', 'Athens'] }],
    }
    const of = (line: Line, ownSide: string | null) => {
      const document = scene([...named, line], { ...actors, 'Turkish market': ['TUR'] })
      const { engagements, measures } = entriesOf({ ...document, ownSide })
      return [...engagements.map(life), ...measures.map(sided)]
    }
    for (const [what, line, ownSide, due] of [
      ['a contact in its own text', talk, 'TUR', []],
      ['a contact in the text of the other one', talk, 'GRC', []],
      ['a measure', shut, 'GRC', []],
      ['a contact in news', talk, null, ['talks held TUR GRC']],
      ['a measure in news', shut, null, ['sanction in force GRC → TUR']],
      ['a contact in the text of a third', talk, 'ITA', ['talks held TUR GRC']],
      ['both are named', both, 'TUR', ['talks held TUR GRC']],
    ] as const)
      test(what, () => assert.deepEqual(of(line, ownSide), due))
  })

  test('completes nothing in an article about no pair', () => {
    assert.deepEqual(lives(scene([{ text: 'Ankara went there.', events: [visit] }], actors)), [])
  })
})
