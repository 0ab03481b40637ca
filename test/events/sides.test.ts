import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { type Line, scene, told } from './scene.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Greece: ['GRC'],
  Turkey: ['TUR'],
  'Both sides': ['GRC', 'TUR'],
  'Each side': ['GRC', 'TUR'],
  Gerapetritis: ['GRC:giorgos-gerapetritis'],
  he: ['GRC:giorgos-gerapetritis'],
  'Greek officials': ['GRC:GOV'],
  'Greek consulate in Turkey': ['GRC:GOV'],
  'Turkish militias': ['TUR:MIL'],
  NATO: ['NATO'],
  Erdogan: ['TUR:recep-tayyip-erdogan'],
  'Greek students': ['GRC:CIV'],
  'Turkish students': ['TUR:CIV'],
  'All of them': ['GRC', 'TUR', 'TUR:CIV'],
}

/** rule, line, what must come of it */
const cases: readonly [string, Line, readonly string[]][] = [
  [
    'EV2 an act with a party that stays open in words is kept',
    { text: 'Gunmen shot at a Greek patrol.', events: [{ trigger: 'shot', type: 'ASSAULT', actors: ['Gunmen'] }] },
    ['ASSAULT actual – → – (shot)'],
  ],
  [
    'EV2 an act of nobody is left out',
    { text: 'Talks were held.', events: [{ trigger: 'Talks', type: 'CONSULT' }] },
    [],
  ],
  [
    'EV2 an act of an open pronoun is left out',
    { text: 'They talked.', events: [{ trigger: 'talked', type: 'CONSULT', actors: ['They'] }] },
    [],
  ],
  [
    'EV3 who agrees to hold talks holds them',
    {
      text: 'Athens and Ankara agreed to hold talks.',
      events: [
        { trigger: 'agreed', type: 'AGREE', actors: ['Athens', 'Ankara'] },
        { trigger: 'talks', type: 'CONSULT', modality: 'planned' },
      ],
    },
    ['AGREE actual GRC TUR → – (agreed)', 'CONSULT planned GRC TUR → – (talks)'],
  ],
  [
    'EV3 not across other words',
    {
      text: 'Athens agreed to a plan under which troops would leave.',
      events: [
        { trigger: 'agreed', type: 'AGREE', actors: ['Athens'] },
        { trigger: 'leave', type: 'RETREAT', modality: 'planned', actors: [], recipients: [] },
      ],
    },
    ['AGREE actual GRC → – (agreed)'],
  ],
  [
    'EV3 who refuses to do something is who does not do it',
    {
      text: 'Athens refused to impose new sanctions on Turkey.',
      events: [
        { trigger: 'refused', type: 'REJECT', actors: ['Athens'] },
        { trigger: 'sanctions', type: 'SANCTION', modality: 'negated', recipients: ['Turkey'] },
      ],
    },
    ['REJECT actual GRC → – (refused)', 'SANCTION negated GRC → TUR (sanctions)'],
  ],
  [
    'EV3 who is against an act of others does not do it',
    {
      text: 'Athens repeated its opposition to further raids on Turkey.',
      events: [
        { trigger: 'opposition', type: 'REJECT', actors: ['Athens'] },
        { trigger: 'raids', type: 'ASSAULT', modality: 'possible', recipients: ['Turkey'] },
      ],
    },
    ['REJECT actual GRC → – (opposition)', 'ASSAULT possible – → TUR (raids)'],
  ],
  [
    'EV3 … nor who is opposed to doing it',
    {
      text: 'Athens is opposed to lifting the embargo against Turkey.',
      events: [
        { trigger: 'opposed', type: 'REJECT', actors: ['Athens'] },
        { trigger: 'lifting', type: 'CONCEDE', modality: 'possible', recipients: ['Turkey'] },
      ],
    },
    ['REJECT actual GRC → – (opposed)', 'CONCEDE possible – → TUR (lifting)'],
  ],
  [
    'EV4 each other',
    {
      text: 'Both sides accused each other of lying.',
      events: [{ trigger: 'accused', type: 'ACCUSE', actors: ['Both sides'], recipients: ['each other'] }],
    },
    ['ACCUSE actual GRC TUR → GRC TUR (accused)'],
  ],
  [
    'EV229 each the other',
    {
      text: 'Each side accused the other of lying.',
      events: [{ trigger: 'accused', type: 'ACCUSE', actors: ['Each side'], recipients: ['other'] }],
    },
    ['ACCUSE actual GRC TUR → GRC TUR (accused)'],
  ],
  [
    'EV229 both the other',
    {
      text: 'Both sides blamed the other.',
      events: [{ trigger: 'blamed', type: 'ACCUSE', actors: ['Both sides'], recipients: ['other'] }],
    },
    ['ACCUSE actual GRC TUR → GRC TUR (blamed)'],
  ],
  [
    'EV229 not a third one',
    {
      text: 'Athens and Ankara blamed the other.',
      events: [{ trigger: 'blamed', type: 'ACCUSE', actors: ['Athens', 'Ankara'], recipients: ['other'] }],
    },
    ['ACCUSE actual GRC TUR → – (blamed)'],
  ],
  [
    'EV4 people of each other',
    {
      text: 'Athens and Ankara expelled each other’s military attachés.',
      events: [
        { trigger: 'expelled', type: 'SANCTION', actors: ['Athens'], recipients: ['Ankara', 'military attachés'] },
      ],
    },
    ['SANCTION actual GRC TUR → GRC TUR (expelled)'],
  ],
  [
    'EV4 people of the other one',
    {
      text: 'Both sides expelled the other’s consul.',
      events: [{ trigger: 'expelled', type: 'SANCTION', actors: ['Both sides'], recipients: ['other’s consul'] }],
    },
    ['SANCTION actual GRC TUR → GRC TUR (expelled)'],
  ],
  [
    'EV4 not people of somebody else',
    {
      text: 'Athens expelled Ankara’s consul and mocked the others’ rage.',
      events: [{ trigger: 'expelled', type: 'SANCTION', actors: ['Athens'], recipients: ['Ankara', 'consul'] }],
    },
    ['SANCTION actual GRC → TUR (expelled)'],
  ],
  [
    'EV4 a recipient inside the actor',
    {
      text: 'Both sides accused each other of lying.',
      events: [{ trigger: 'accused', type: 'ACCUSE', actors: ['Both sides'], recipients: ['sides', 'other'] }],
    },
    ['ACCUSE actual GRC TUR → GRC TUR (accused)'],
  ],
  [
    'EV4 not one who is known to be somebody else',
    {
      text: 'The Greek consulate in Turkey stopped its work there.',
      events: [{ trigger: 'stopped', type: 'SANCTION', actors: ['Greek consulate in Turkey'], recipients: ['Turkey'] }],
    },
    ['SANCTION actual GRC:GOV → TUR (stopped)'],
  ],
  [
    'EV5 a meeting has no recipient',
    {
      text: 'Athens met Ankara.',
      events: [{ trigger: 'met', type: 'CONSULT', actors: ['Athens'], recipients: ['Ankara'] }],
    },
    ['CONSULT actual GRC TUR → – (met)'],
  ],
  [
    'EV5 a visit has a host',
    {
      text: 'Gerapetritis visited Ankara.',
      events: [
        { trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Gerapetritis'], recipients: ['Ankara'] },
      ],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR (visited)'],
  ],
  [
    'EV5 a gathering has a host',
    {
      text: 'Turkey will host the NATO summit.',
      events: [{ trigger: 'summit', type: 'CONSULT', mode: 'multilateral', actors: ['NATO'], recipients: ['Turkey'] }],
    },
    ['CONSULT actual NATO → TUR (summit)'],
  ],
  [
    'EV5 … also as the place that one comes to',
    {
      text: 'Gerapetritis attended the summit in Turkey.',
      events: [
        {
          trigger: 'summit',
          type: 'CONSULT',
          mode: 'multilateral',
          actors: ['Gerapetritis'],
          recipients: ['Turkey'],
        },
      ],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR (summit)'],
  ],
  [
    'EV5 … and behind the act',
    {
      text: 'Gerapetritis will join the summit hosted by Turkey.',
      events: [
        {
          trigger: 'summit',
          type: 'CONSULT',
          mode: 'multilateral',
          actors: ['Gerapetritis'],
          recipients: ['Turkey'],
        },
      ],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR (summit)'],
  ],
  [
    'EV5 whom a gathering meets with is not its host',
    {
      text: 'NATO held a summit with Turkey.',
      events: [{ trigger: 'summit', type: 'CONSULT', mode: 'multilateral', actors: ['NATO'], recipients: ['Turkey'] }],
    },
    ['CONSULT actual NATO TUR → – (summit)'],
  ],
  [
    'EV21 who receives is the host',
    {
      text: 'Athens received Ankara.',
      events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['Athens'], recipients: ['Ankara'] }],
    },
    ['CONSULT actual TUR → GRC (received)'],
  ],
  [
    'EV21 … also where the reader says so',
    {
      text: 'Athens received Ankara.',
      events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['Ankara'], recipients: ['Athens'] }],
    },
    ['CONSULT actual TUR → GRC (received)'],
  ],
  [
    'EV21 who is received is the guest',
    {
      text: 'Athens was later received by Ankara.',
      events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['Ankara'], recipients: ['Athens'] }],
    },
    ['CONSULT actual GRC → TUR (received)'],
  ],
  [
    'EV21 … also without an auxiliary',
    {
      text: 'Athens, received by Ankara, left.',
      events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['Ankara'], recipients: ['Athens'] }],
    },
    ['CONSULT actual GRC → TUR (received)'],
  ],
  [
    'EV21 … also with other words before "by"',
    {
      text: 'Athens, received with full honours by Ankara, left.',
      events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['Athens'], recipients: ['Ankara'] }],
    },
    ['CONSULT actual GRC → TUR (received)'],
  ],
  [
    'EV21 who received a guest, by whomever he was sent, is the host',
    {
      text: 'Athens, in the end, received the envoys sent by Ankara.',
      events: [
        { trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['envoys', 'Ankara'], recipients: ['Athens'] },
      ],
    },
    ['CONSULT actual TUR → GRC (received)'],
  ],
  [
    'EV21 who was receiving is the host',
    {
      text: 'Athens was receiving Ankara.',
      events: [{ trigger: 'receiving', type: 'CONSULT', mode: 'visit', actors: ['Ankara'], recipients: ['Athens'] }],
    },
    ['CONSULT actual TUR → GRC (receiving)'],
  ],
  [
    'EV21 two on one side are told apart by their order',
    {
      text: 'Athens will receive Ankara.',
      events: [
        { trigger: 'receive', type: 'CONSULT', mode: 'visit', modality: 'planned', actors: ['Athens', 'Ankara'] },
      ],
    },
    ['CONSULT planned TUR → GRC (receive)'],
  ],
  [
    "EV21 the host's own state is no guest of his",
    {
      text: 'Gerapetritis flew to Turkey, where he was received by Erdogan.',
      events: [
        { trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['he', 'Turkey'], recipients: ['Erdogan'] },
      ],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR:recep-tayyip-erdogan (received)'],
  ],
  [
    'EV21 … another one is',
    {
      text: 'He and NATO were received by Erdogan.',
      events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['NATO'], recipients: ['Erdogan'] }],
    },
    ['CONSULT actual NATO → TUR:recep-tayyip-erdogan (received)'],
  ],
  [
    'EV21 who visits is no host',
    {
      text: 'Athens visited Ankara.',
      events: [{ trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Athens'], recipients: ['Ankara'] }],
    },
    ['CONSULT actual GRC → TUR (visited)'],
  ],
  [
    'EV6 one party on both sides keeps only its own',
    {
      text: 'Athens struck.',
      events: [{ trigger: 'struck', type: 'ASSAULT', actors: ['Athens'], recipients: ['Athens'] }],
    },
    ['ASSAULT actual GRC → – (struck)'],
  ],
  [
    'EV6 a clash keeps both lists',
    {
      text: 'Greece and Turkey clashed.',
      events: [{ trigger: 'clashed', type: 'ASSAULT', actors: ['Greece', 'Turkey'], recipients: ['Greece', 'Turkey'] }],
    },
    ['ASSAULT actual GRC TUR → GRC TUR (clashed)'],
  ],
  [
    'EV6 not where the other one was left out',
    {
      text: 'The fighting between the Turkish militias and bandits went on.',
      events: [
        { trigger: 'fighting', type: 'ASSAULT', actors: ['Turkish militias'], recipients: ['Turkish militias'] },
      ],
    },
    ['ASSAULT actual TUR:MIL → – (fighting)'],
  ],
  [
    'EV6 who cancels a summit of two cancels it on the other',
    {
      text: 'Ankara cancels the Turkey and Greece summit.',
      events: [
        { trigger: 'cancels', type: 'REJECT', mode: 'meet', actors: ['Ankara'], recipients: ['Turkey', 'Greece'] },
      ],
    },
    ['REJECT actual TUR → GRC (cancels)'],
  ],
  [
    'EV7 a visit to a foreign place has its state as host',
    {
      text: 'Gerapetritis flew to Ankara.',
      events: [{ trigger: 'flew', type: 'CONSULT', mode: 'visit', actors: ['Gerapetritis'], place: ['Ankara'] }],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR (flew)'],
  ],
  [
    'EV7 not at home',
    {
      text: 'Gerapetritis toured Athens.',
      events: [{ trigger: 'toured', type: 'CONSULT', mode: 'visit', actors: ['Gerapetritis'], place: ['Athens'] }],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → – (toured)'],
  ],
  [
    'EV165 whom the guest meets there is the host',
    {
      text: 'Gerapetritis came to Ankara to see Erdogan.',
      events: [
        { trigger: 'came', type: 'CONSULT', mode: 'visit', actors: ['Gerapetritis', 'Erdogan'], place: ['Ankara'] },
      ],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR:recep-tayyip-erdogan (came)'],
  ],
  [
    'EV27 who only says that another did takes no part',
    {
      text: 'Erdogan said in Izmir that Greece had pledged to leave.',
      events: [{ trigger: 'pledged', type: 'AGREE', actors: ['Erdogan', 'Greece'], reporter: ['Erdogan'] }],
    },
    ['AGREE actual GRC → – (pledged)'],
  ],
  [
    'EV27 who stands beside the other takes part',
    {
      text: 'Erdogan and Greece said they had pledged to leave.',
      events: [{ trigger: 'pledged', type: 'AGREE', actors: ['Erdogan', 'Greece'], reporter: ['Erdogan', 'Greece'] }],
    },
    ['AGREE actual TUR:recep-tayyip-erdogan GRC → – (pledged)'],
  ],
  [
    'EV27 behind a preposition nobody is a subject',
    {
      text: 'Erdogan voiced the worries of Greece and accused NATO.',
      events: [
        {
          trigger: 'accused',
          type: 'ACCUSE',
          actors: ['Erdogan', 'Greece'],
          recipients: ['NATO'],
          reporter: ['Erdogan'],
        },
      ],
    },
    ['ACCUSE actual TUR:recep-tayyip-erdogan GRC → NATO (accused)'],
  ],
  [
    'EV27 who says that he works with another does',
    {
      text: 'Erdogan said that Greece would patrol with him.',
      events: [{ trigger: 'patrol', type: 'COOPERATE', actors: ['Erdogan', 'Greece'], reporter: ['Erdogan'] }],
    },
    ['COOPERATE planned TUR:recep-tayyip-erdogan GRC → – (patrol)'],
  ],
  [
    'EV27 one of the same state takes part',
    {
      text: 'Erdogan said that Turkey had pledged to leave.',
      events: [{ trigger: 'pledged', type: 'AGREE', actors: ['Erdogan', 'Turkey'], reporter: ['Erdogan'] }],
    },
    ['AGREE actual TUR:recep-tayyip-erdogan → – (pledged)'],
  ],
  [
    'EV28 a trigger that is cut off at a hyphen is the whole word',
    {
      text: 'Athens re-established ties with Ankara.',
      events: [{ trigger: 're', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
    },
    ['SUPPORT actual GRC → TUR (re-established)'],
  ],
  [
    'EV28 one before a dash is whole already',
    {
      text: 'Athens resumed – quietly – ties with Ankara.',
      events: [{ trigger: 'resumed', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
    },
    ['SUPPORT actual GRC → TUR (resumed)'],
  ],
  [
    'EV32 private people beside an official of their state are no side',
    {
      text: 'Gerapetritis, Erdogan and Greek students talked.',
      events: [{ trigger: 'talked', type: 'CONSULT', actors: ['Gerapetritis', 'Erdogan', 'Greek students'] }],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis TUR:recep-tayyip-erdogan → – (talked)'],
  ],
  [
    'EV32 nor where one word stands for all',
    {
      text: 'All of them talked.',
      events: [{ trigger: 'talked', type: 'CONSULT', actors: ['All of them'] }],
    },
    ['CONSULT actual GRC TUR → – (talked)'],
  ],
  [
    'EV32 the people of the other state are its side',
    {
      text: 'Gerapetritis talked with Turkish students.',
      events: [{ trigger: 'talked', type: 'CONSULT', actors: ['Gerapetritis', 'Turkish students'] }],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis TUR:CIV → – (talked)'],
  ],
  [
    'EV32 nobody of another state is there',
    {
      text: 'Gerapetritis talked with Greek students.',
      events: [{ trigger: 'talked', type: 'CONSULT', actors: ['Gerapetritis', 'Greek students'] }],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis GRC:CIV → – (talked)'],
  ],
  [
    'EV32 also where the other side is only the host by the place of a visit',
    {
      text: 'Gerapetritis and a student visited Izmir.',
      events: [
        { trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Gerapetritis', 'student'], place: ['Izmir'] },
      ],
    },
    ['CONSULT actual GRC:giorgos-gerapetritis → TUR (visited)'],
  ],
  [
    'EV32 only of a contact',
    {
      text: 'Athens and Ankara jailed Turkish students.',
      events: [{ trigger: 'jailed', type: 'COERCE', actors: ['Athens', 'Ankara'], recipients: ['Turkish students'] }],
    },
    ['COERCE actual GRC TUR → TUR:CIV (jailed)'],
  ],
]

for (const [rule, line, expected] of cases) {
  test(rule, () => assert.deepEqual(told(scene([line], actors)), expected))
}

test('EV2 what is left out is told', () => {
  const { messages } = codeEvents(
    scene([{ text: 'Talks were held.', events: [{ trigger: 'Talks', type: 'CONSULT' }] }], {}),
  )
  assert.deepEqual(
    messages.map(({ code, span }) => [code, span]),
    [['event-without-party', { start: 0, end: 5 }]],
  )
})

test('EV7 a host that nothing else names becomes an actor', () => {
  const line: Line = {
    text: 'Gerapetritis flew to Lisbon.',
    events: [{ trigger: 'flew', type: 'CONSULT', mode: 'visit', actors: ['Gerapetritis'], place: ['Lisbon'] }],
  }
  const { events, actors: all } = codeEvents(scene([line], { Gerapetritis: ['GRC:giorgos-gerapetritis'] }))
  assert.deepEqual(events[0]?.recipients, ['PRT'])
  assert.ok(all.some(({ id, kind }) => id === 'PRT' && kind === 'state'))
})

test('EV8 the reporter is who the reader says, and whoever speaks the words', () => {
  const line: Line = {
    text: 'Greek officials said that Ankara had struck.',
    events: [{ trigger: 'struck', type: 'ASSAULT', actors: ['Ankara'] }],
    statement: { speaker: 'Greek officials', content: 'Ankara had struck', stance: 'accuse' },
  }
  const [event] = codeEvents(scene([line], actors)).events
  assert.deepEqual(event?.reporter, ['GRC:GOV'])
})
