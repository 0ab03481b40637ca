import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = {
  Athens: ['GRC'],
  Greek: ['GRC'],
  Greece: ['GRC'],
  Ankara: ['TUR'],
  Turkish: ['TUR'],
  Rome: ['ITA'],
  Oslo: ['NOR'],
  they: ['ITA'],
  'Greek sailors': ['GRC:CIV'],
  'the two states': ['GRC', 'TUR'],
  'the Greek premier': ['GRC:premier'],
  'the Turkish premier': ['TUR:premier'],
  'Italian firm': ['ITA:BUS'],
  'Greek firms': ['GRC'],
  citizens: ['GRC:CIV'],
}

const one = (text: string, event: Omit<Line['events'][number], 'trigger'>, trigger: string): Line => ({
  text,
  events: [{ trigger, ...event }],
})

/** with Athens as the one who speaks, so that the text names it in a role */
const said = (line: Line): Line => ({
  ...line,
  statement: { speaker: 'Athens', content: 'all was well', stance: 'inform' },
})

/** rule, line, what must come of it */
const cases: readonly [string, Line, string][] = [
  [
    'EV45 what a noun behind its owner tells he alone has done',
    one(
      "Oslo praised the reply of Rome to Ankara's brutal and senseless raid on Athens.",
      { type: 'ASSAULT', actors: ['Rome', 'Ankara'], recipients: ['Athens'] },
      'raid',
    ),
    'ASSAULT actual TUR → GRC (raid)',
  ],
  [
    'EV45 … with those listed before him',
    one(
      "Rome and Ankara's raid on Athens failed.",
      { type: 'ASSAULT', actors: ['Rome', 'Ankara'], recipients: ['Athens'] },
      'raid',
    ),
    'ASSAULT actual ITA TUR → GRC (raid)',
  ],
  [
    'EV45 … and who joins him',
    one(
      "Rome joined Ankara's raid on Athens.",
      { type: 'ASSAULT', actors: ['Rome', 'Ankara'], recipients: ['Athens'] },
      'raid',
    ),
    'ASSAULT actual ITA TUR → GRC (raid)',
  ],
  [
    'EV45 … nor do they who stand behind its word',
    one(
      "Ankara's raid on Athens was that of Rome too.",
      { type: 'ASSAULT', actors: ['Ankara', 'Rome'], recipients: ['Athens'] },
      'raid',
    ),
    'ASSAULT actual TUR ITA → GRC (raid)',
  ],
  [
    'EV137 what is asked is no act',
    one('Minister, is it true that Rome closed its embassy?', { type: 'SANCTION', actors: ['Rome'] }, 'closed'),
    '',
  ],
  [
    'EV137 what is said to be true is one',
    one('It is true that Rome closed its embassy.', { type: 'SANCTION', actors: ['Rome'] }, 'closed'),
    'SANCTION actual ITA → – (closed)',
  ],
  [
    'EV136 whose goods are stopped is acted on',
    said(
      one(
        'Athens, whose own maize was stopped by Rome, said all was well.',
        { type: 'COERCE', actors: ['Rome'] },
        'stopped',
      ),
    ),
    'COERCE actual ITA → GRC (stopped)',
  ],
  [
    'EV136 whose goods another stops is acted on',
    said(one('Athens, whose maize Rome stopped, said all was well.', { type: 'COERCE', actors: ['Rome'] }, 'stopped')),
    'COERCE actual ITA → GRC (stopped)',
  ],
  [
    'EV136 whose people act is not acted on',
    one('Athens, whose navy stopped ferries, cheered Rome.', { type: 'COERCE', actors: ['Rome'] }, 'stopped'),
    'COERCE actual ITA → – (stopped)',
  ],
  [
    'EV136 whom the act names is acted on, not the owner',
    one(
      'Athens, whose ships were sent to Oslo by Rome, cheered.',
      { type: 'AID', actors: ['Rome'], recipients: ['Oslo'] },
      'sent',
    ),
    'AID actual ITA → NOR (sent)',
  ],
  [
    'EV136 behind the clause the owner acts',
    said(
      one(
        'Athens, whose maize was good, was stopped by Rome and said all was well.',
        { type: 'COERCE', actors: ['Rome'] },
        'stopped',
      ),
    ),
    'COERCE actual ITA → – (stopped)',
  ],
  [
    'EV27 who asks why another acts does not act',
    one('Oslo wondered why Rome banned ferries.', { type: 'COERCE', actors: ['Oslo', 'Rome'] }, 'banned'),
    'COERCE actual ITA → – (banned)',
  ],
  [
    'EV27 who joins another acts too',
    one('Oslo joined Rome when it banned ferries.', { type: 'COERCE', actors: ['Oslo', 'Rome'] }, 'banned'),
    'COERCE actual NOR ITA → – (banned)',
  ],
  [
    'EV27 a pronoun may mean both',
    one('Oslo met others before they banned ferries.', { type: 'COERCE', actors: ['Oslo', 'they'] }, 'banned'),
    'COERCE actual NOR ITA → – (banned)',
  ],
  [
    'EV27 a long list is one subject',
    one(
      'Oslo, Rome, and the long divided Athens banned ferries.',
      { type: 'COERCE', actors: ['Oslo', 'Rome', 'Athens'] },
      'banned',
    ),
    'COERCE actual NOR ITA GRC → – (banned)',
  ],
  [
    'EV72 who is asked is acted on, whom he is to press is not',
    one(
      'Oslo urged Rome to press Athens.',
      { type: 'REQUEST', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'urged',
    ),
    'REQUEST actual NOR → ITA (urged)',
  ],
  [
    'EV72 whom he is backed against is not backed',
    one(
      'Oslo backed Rome against Athens.',
      { type: 'SUPPORT', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'backed',
    ),
    'SUPPORT actual NOR → ITA (backed)',
  ],
  [
    'EV72 nor is he where nobody else is',
    one(
      'Oslo voiced support for violence against Athens.',
      { type: 'SUPPORT', actors: ['Oslo'], recipients: ['Athens'] },
      'support',
    ),
    'SUPPORT actual NOR → – (support)',
  ],
  [
    'EV72 nor is he asked against whom something is asked',
    one(
      'Oslo called for steps against Athens.',
      { type: 'REQUEST', actors: ['Oslo'], recipients: ['Athens'] },
      'called',
    ),
    'REQUEST actual NOR → – (called)',
  ],
  [
    'EV72 … nor on whom sanctions are to be',
    one('Oslo urged sanctions on Athens.', { type: 'REQUEST', actors: ['Oslo'], recipients: ['Athens'] }, 'urged'),
    'REQUEST actual NOR → – (urged)',
  ],
  [
    'EV72 … but an end of them may be promised to him',
    one(
      'Oslo vowed to ease its blockade on Athens.',
      { type: 'AGREE', actors: ['Oslo'], recipients: ['Athens'] },
      'vowed',
    ),
    'AGREE actual NOR → GRC (vowed)',
  ],
  [
    'EV72 … who is called upon is',
    one('Oslo called on Athens to stop.', { type: 'REQUEST', actors: ['Oslo'], recipients: ['Athens'] }, 'called'),
    'REQUEST actual NOR → GRC (called)',
  ],
  [
    'EV72 a list may go on behind "and gave them to"',
    one(
      'Oslo sold boats to Rome, and gave them to Athens.',
      { type: 'AID', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'sold',
    ),
    'AID actual NOR → ITA GRC (sold)',
  ],
  [
    'EV72 a list goes on behind "to"',
    one(
      'Oslo gave thanks to Rome, to Athens.',
      { type: 'SUPPORT', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'thanks',
    ),
    'SUPPORT actual NOR → ITA GRC (thanks)',
  ],
  [
    'EV72 several are asked',
    one(
      'Oslo urged Rome and Athens to stop.',
      { type: 'REQUEST', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'urged',
    ),
    'REQUEST actual NOR → ITA GRC (urged)',
  ],
  [
    'EV72 not of deeds against several',
    one(
      'Oslo struck Rome to weaken Athens.',
      { type: 'ASSAULT', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'struck',
    ),
    'ASSAULT actual NOR → ITA GRC (struck)',
  ],
  [
    'EV94 what is taken from one and given to another is not taken from both',
    one(
      'Oslo switched its recognition from Rome to Athens.',
      { type: 'SANCTION', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'switched',
    ),
    'SANCTION actual NOR → ITA (switched)',
  ],
  [
    'EV94 who is struck stands behind "to" where nobody stands behind "from"',
    one(
      'Oslo cut aid to Rome and to Athens.',
      { type: 'SANCTION', actors: ['Oslo'], recipients: ['Rome', 'Athens'] },
      'cut',
    ),
    'SANCTION actual NOR → ITA GRC (cut)',
  ],
  [
    'EV46 one phrase names both',
    one(
      'Athens praised the two states.',
      { type: 'SUPPORT', actors: ['Athens'], recipients: ['the two states'] },
      'praised',
    ),
    'SUPPORT actual GRC → TUR (praised)',
  ],
  [
    'EV46 two who agree do so with each other',
    one(
      'Athens and Ankara pledged to deepen the ties with Greece.',
      { type: 'AGREE', actors: ['Athens', 'Ankara'], recipients: ['Greece'] },
      'pledged',
    ),
    'AGREE actual GRC TUR → – (pledged)',
  ],
  [
    'EV46 with a third they may agree together',
    one(
      'Athens and Ankara pledged ships to Rome.',
      { type: 'AGREE', actors: ['Athens', 'Ankara'], recipients: ['Rome'] },
      'pledged',
    ),
    'AGREE actual GRC TUR → ITA (pledged)',
  ],
  [
    'EV46 who is helped does not help',
    one(
      'Rome and the Greek premier came together to help Greece.',
      { type: 'AID', actors: ['Rome', 'the Greek premier'], recipients: ['Greece'] },
      'help',
    ),
    'AID actual ITA → GRC (help)',
  ],
  [
    'EV46 two who accuse, one of whom is accused',
    one(
      'Athens and Ankara trade charges of spying by Ankara.',
      { type: 'ACCUSE', actors: ['Athens', 'Ankara'], recipients: ['Ankara'] },
      'charges',
    ),
    'ACCUSE actual GRC TUR → GRC TUR (charges)',
  ],
  [
    'EV46 two who accuse people of one of them',
    one(
      'Athens and Ankara accuse Greek sailors.',
      { type: 'ACCUSE', actors: ['Athens', 'Ankara'], recipients: ['Greek sailors'] },
      'accuse',
    ),
    'ACCUSE actual GRC TUR → GRC:CIV (accuse)',
  ],
  [
    'EV46 not of a meeting that is refused',
    one(
      'Athens turned down a meeting of the Greek premier and the Turkish premier.',
      {
        type: 'REJECT',
        mode: 'meet',
        actors: ['Athens'],
        recipients: ['the Greek premier', 'the Turkish premier'],
      },
      'turned down',
    ),
    'REJECT actual GRC → TUR:premier (turned down)',
  ],
  [
    'EV47 where a firm is based is no party',
    one(
      'Athens fined an Oslo-based Italian firm.',
      { type: 'SANCTION', actors: ['Athens'], recipients: ['Oslo', 'Italian firm'] },
      'fined',
    ),
    'SANCTION actual GRC → ITA:BUS (fined)',
  ],
  [
    'EV47 who backs what is no party is one',
    one('The Oslo-backed truce holds in Athens.', { type: 'CONCEDE', actors: ['Oslo', 'Athens'] }, 'truce'),
    'CONCEDE actual NOR GRC → – (truce)',
  ],
  [
    'EV47 a dash between two is none',
    one('The Oslo-Rome offer came late.', { type: 'AGREE', actors: ['Oslo', 'Rome'] }, 'offer'),
    'AGREE actual NOR ITA → – (offer)',
  ],
  [
    'EV48 civilians give way to their state',
    one(
      'Oslo fined Greek firms and Greek sailors.',
      { type: 'SANCTION', actors: ['Oslo'], recipients: ['Greek firms', 'Greek sailors'] },
      'fined',
    ),
    'SANCTION actual NOR → GRC (fined)',
  ],
  [
    'EV48 not to the state that says whose they are',
    one(
      'Oslo helped citizens of Greece.',
      { type: 'AID', actors: ['Oslo'], recipients: ['citizens', 'Greece'] },
      'helped',
    ),
    'AID actual NOR → GRC:CIV (helped)',
  ],
]

test('EV191 who repels an attack has attacked nobody, and is the one attacked', () => {
  const attack = { trigger: 'attack', type: 'ASSAULT', actors: ['Ankara'] } as const
  const repelled = { trigger: 'repelled', type: 'ASSAULT', actors: ['Athens'], recipients: ['Ankara'] } as const
  const line = (text: string, events: Line['events']): Line => ({ text, events })
  const alone = line('Athens repelled a naval attack by Ankara.', [repelled, attack])
  assert.deepEqual(told(scene([alone], actors)), ['ASSAULT actual TUR → GRC (attack)'])
  const onAnother = line('Athens repelled an attack by Ankara on Oslo.', [
    repelled,
    { ...attack, recipients: ['Oslo'] },
  ])
  assert.deepEqual(told(scene([onAnother], actors)), ['ASSAULT actual TUR → NOR (attack)'])
  const shelled = { ...repelled, trigger: 'shelled' }
  const both = line('Athens shelled Ankara after an attack by Ankara.', [
    shelled,
    { ...attack, recipients: ['Athens'] },
  ])
  assert.equal(told(scene([both], actors)).length, 2)
})

for (const [name, line, expected] of cases) {
  test(name, () => {
    assert.deepEqual(told(scene([line], actors)), expected === '' ? [] : [expected])
  })
}
