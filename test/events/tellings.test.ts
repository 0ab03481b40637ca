import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = {
  Israel: ['ISR'],
  Israeli: ['ISR'],
  Syria: ['SYR'],
  Biden: ['USA:joe-biden'],
  Blinken: ['USA:antony-blinken'],
  Xi: ['CHN:xi-jinping'],
  'The United States': ['USA'],
  'the United States': ['USA'],
  China: ['CHN'],
  We: ['USA:joe-biden', 'CHN:xi-jinping'],
  we: ['USA:joe-biden', 'CHN:xi-jinping'],
  Iran: ['IRN'],
  Washington: ['USA:GOV'],
  soldiers: ['SYR:MIL'],
  Daraa: ['SYR:daraa'],
  Idlib: ['SYR:idlib'],
}
const strike = { type: 'ASSAULT', actors: ['Israel'], recipients: ['Syria'] }
const meeting = { type: 'CONSULT', actors: ['Biden', 'Xi'] }
const urge = { type: 'REQUEST', actors: ['Washington'], recipients: ['Iran'] }

const one: readonly [string, readonly Line[], string][] = [
  [
    'EV13 killed in an airstrike',
    [
      {
        text: 'Two soldiers were killed in an Israeli airstrike.',
        events: [
          { trigger: 'killed', type: 'ASSAULT', recipients: ['soldiers'] },
          { trigger: 'airstrike', type: 'ASSAULT', mode: 'aerial', actors: ['Israeli'] },
        ],
      },
    ],
    'ASSAULT actual ISR → SYR:MIL (killed, airstrike)',
  ],
  [
    'EV14 a noun that points back',
    [
      { text: 'Israel bombed Syria.', events: [{ trigger: 'bombed', ...strike }] },
      {
        text: 'The raid by Israel lasted an hour.',
        events: [{ trigger: 'raid', type: 'ASSAULT', actors: ['Israel'] }],
      },
    ],
    'ASSAULT actual ISR → SYR (bombed, raid)',
  ],
  [
    'EV14 … and says on whom, in the same words',
    [
      { text: 'Israel bombed Syria.', events: [{ trigger: 'bombed', ...strike }] },
      { text: 'The raid on Syria lasted an hour.', events: [{ trigger: 'raid', ...strike, actors: [] }] },
    ],
    'ASSAULT actual ISR → SYR (bombed, raid)',
  ],
  [
    'EV14 headline and body',
    [
      { text: 'Biden meets Xi', headline: true, events: [{ trigger: 'meets', ...meeting }] },
      { text: 'Biden held talks with Xi.', events: [{ trigger: 'talks', ...meeting }] },
    ],
    'CONSULT actual USA:joe-biden CHN:xi-jinping → – (talks, meets)',
  ],
  [
    'EV15 the body decides the modality',
    [
      { text: 'Biden meets Xi', headline: true, events: [{ trigger: 'meets', ...meeting }] },
      {
        text: 'Biden will meet Xi on Monday.',
        events: [{ trigger: 'meet', ...meeting, modality: 'planned', when: ['Monday'] }],
      },
    ],
    'CONSULT planned USA:joe-biden CHN:xi-jinping → – (meet, meets)',
  ],
  [
    'EV12 a place without a name is where its name says',
    [
      {
        text: 'Israel bombs Syria at the border',
        headline: true,
        events: [{ trigger: 'bombs', ...strike, place: ['border'] }],
      },
      { text: 'Israel bombed Syria near Daraa.', events: [{ trigger: 'bombed', ...strike, place: ['Daraa'] }] },
    ],
    'ASSAULT actual ISR → SYR (bombed, bombs)',
  ],
  [
    'EV13 two words for one act between the same words, whatever their modes',
    [
      {
        text: 'Israel informs Syria that it must withdraw its troops.',
        events: [
          { trigger: 'informs', type: 'REQUEST', mode: 'change', actors: ['Israel'], recipients: ['Syria'] },
          { trigger: 'must', type: 'REQUEST', mode: 'yield', actors: ['Israel'], recipients: ['Syria'] },
        ],
      },
    ],
    'REQUEST actual ISR → SYR (informs, must)',
  ],
  [
    'EV106 two words for one expulsion',
    [
      {
        text: 'China declared two envoys of Iran unwelcome and expelled them.',
        events: [
          { trigger: 'declared', type: 'SANCTION', mode: 'expel', actors: ['China'], recipients: ['Iran'] },
          { trigger: 'expelled', type: 'SANCTION', mode: 'expel', actors: ['China'], recipients: ['Iran'] },
        ],
      },
    ],
    'SANCTION actual CHN → IRN (declared, expelled)',
  ],
  [
    'EV14 the same contact of the same parties',
    [
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
      { text: 'Biden and Xi met for two hours.', events: [{ trigger: 'met', ...meeting }] },
    ],
    'CONSULT actual USA:joe-biden CHN:xi-jinping → – (met, met)',
  ],
  [
    'EV13 a list between the words for it begins no clause',
    [
      {
        text: 'Bombs struck Syria, Iran and China in an Israeli raid.',
        events: [
          { trigger: 'struck', type: 'ASSAULT', recipients: ['Syria', 'Iran', 'China'] },
          { trigger: 'raid', type: 'ASSAULT', mode: 'aerial', actors: ['Israeli'] },
        ],
      },
    ],
    'ASSAULT actual ISR → SYR IRN CHN (struck, raid)',
  ],
  [
    'EV15 a state gives way to its region',
    [
      { text: 'Israel bombed Daraa.', events: [{ trigger: 'bombed', ...strike, recipients: ['Daraa'] }] },
      { text: 'This raid on Syria lasted an hour.', events: [{ trigger: 'raid', ...strike, actors: [] }] },
    ],
    'ASSAULT actual ISR → SYR:daraa (bombed, raid)',
  ],
  [
    'EV15 a state gives way to the person that another telling names',
    [
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
      {
        text: 'The United States and China met on the sidelines.',
        events: [{ trigger: 'met', type: 'CONSULT', actors: ['The United States', 'China'] }],
      },
    ],
    'CONSULT actual USA:joe-biden CHN:xi-jinping → – (met, met)',
  ],
]

const two: readonly [string, readonly Line[]][] = [
  [
    'EV106 a recall and an expulsion, whatever words they share',
    [
      {
        text: 'China recalled its envoy from Iran and told that of Iran to leave.',
        events: [
          { trigger: 'recalled', type: 'SANCTION', mode: 'withdraw', actors: ['China'], recipients: ['Iran'] },
          { trigger: 'leave', type: 'SANCTION', mode: 'expel', actors: ['China'], recipients: ['Iran'] },
        ],
      },
    ],
  ],
  [
    'EV106 a recall and a ban',
    [
      {
        text: 'China recalled its envoy from Iran and banned travel there.',
        events: [
          { trigger: 'recalled', type: 'SANCTION', mode: 'withdraw', actors: ['China'], recipients: ['Iran'] },
          { trigger: 'banned', type: 'SANCTION', actors: ['China'], recipients: ['Iran'] },
        ],
      },
    ],
  ],
  [
    'EV13 two verbs of a sentence',
    [
      {
        text: 'Israel bombed Syria and shelled Syria.',
        events: [
          { trigger: 'bombed', ...strike },
          { trigger: 'shelled', type: 'ASSAULT', actors: ['Israel'], recipients: ['Syria#2'] },
        ],
      },
    ],
  ],
  [
    'EV14 a noun that says by itself which act it means',
    [
      { text: 'Israel bombed Syria.', events: [{ trigger: 'bombed', ...strike }] },
      {
        text: 'The shooting of soldiers went unpunished.',
        events: [{ trigger: 'shooting', type: 'ASSAULT', recipients: ['soldiers'] }],
      },
    ],
  ],
  [
    'EV13 a list round the two of them joins none',
    [
      {
        text: 'Biden flew to the United States and met Xi.',
        events: [
          { trigger: 'flew', type: 'CONSULT', actors: ['Biden'] },
          { trigger: 'met', ...meeting },
        ],
      },
    ],
  ],
  [
    'two regions of one state',
    [
      { text: 'Israel bombed Daraa.', events: [{ trigger: 'bombed', ...strike, recipients: ['Daraa'] }] },
      { text: 'Israel bombed Idlib.', events: [{ trigger: 'bombed', ...strike, recipients: ['Idlib'] }] },
    ],
  ],
  [
    'other days',
    [
      { text: 'Biden met Xi on Monday.', events: [{ trigger: 'met', ...meeting, when: ['Monday'] }] },
      { text: 'Biden met Xi on Tuesday.', events: [{ trigger: 'met', ...meeting, when: ['Tuesday'] }] },
    ],
  ],
  [
    'other places',
    [
      { text: 'Israel struck Syria at Homs.', events: [{ trigger: 'struck', ...strike, place: ['Homs'] }] },
      { text: 'Israel struck Syria at Hama.', events: [{ trigger: 'struck', ...strike, place: ['Hama'] }] },
    ],
  ],
  [
    'two persons of one state',
    [
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
      { text: 'Blinken met Xi.', events: [{ trigger: 'met', type: 'CONSULT', actors: ['Blinken', 'Xi'] }] },
    ],
  ],
  [
    'a visit and the talks held there',
    [
      {
        text: 'Xi visited the United States.',
        events: [
          { trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Xi'], recipients: ['the United States'] },
        ],
      },
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
    ],
  ],
  [
    'one that happened and one that is planned',
    [
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
      { text: 'Biden and Xi will meet.', events: [{ trigger: 'meet', ...meeting, modality: 'planned' }] },
    ],
  ],
  [
    'days that a telling without a day does not bridge',
    [
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
      { text: 'Biden met Xi on Monday.', events: [{ trigger: 'met', ...meeting, when: ['Monday'] }] },
      { text: 'Biden met Xi on Tuesday.', events: [{ trigger: 'met', ...meeting, when: ['Tuesday'] }] },
    ],
  ],
  [
    'a second one',
    [
      { text: 'Biden met Xi.', events: [{ trigger: 'met', ...meeting }] },
      { text: 'Biden and Xi held a second meeting.', events: [{ trigger: 'meeting', ...meeting }] },
    ],
  ],
  [
    'demands for two things',
    [
      { text: 'Washington urged Iran to release prisoners.', events: [{ trigger: 'urged', ...urge }] },
      { text: 'Washington urged Iran to stop enriching uranium.', events: [{ trigger: 'urged', ...urge }] },
    ],
  ],
]

/** a transcript in which two speak in turn of a talk of theirs */
function actsOfTurns(first: string, when: string, second: string, now: readonly string[] = []): number {
  const talk = { ...meeting, trigger: 'talk' }
  const spoken = scene(
    [
      { text: `PRESIDENT BIDEN: ${first}`, events: [{ ...talk, actors: ['We'], when: [when] }] },
      { text: `PRESIDENT XI: ${second}`, events: [{ ...talk, actors: ['we'], when: now }] },
    ],
    actors,
  )
  return told({ ...spoken, text: spoken.text.replace(' PRESIDENT XI', '\nPRESIDENT XI') }).length
}
test('EV157 what is looked back on, and now', () =>
  assert.equal(actsOfTurns('We held a talk in May.', 'May', 'It is good that we hold a talk.'), 2))
test('EV157 what is looked back on without a date', () =>
  assert.equal(actsOfTurns('We held a talk lately.', 'lately', 'This year we hold a talk.', ['This year']), 2))
test('EV157 but what points back is the one that it means', () =>
  assert.equal(actsOfTurns('We held a talk in May.', 'May', 'Then we enjoyed that talk.'), 1))

for (const [rule, lines, expected] of one)
  test(`${rule}: one act`, () => assert.deepEqual(told(scene(lines, actors)), [expected]))
for (const [rule, lines] of two) test(`${rule}: two acts`, () => assert.equal(told(scene(lines, actors)).length, 2))
