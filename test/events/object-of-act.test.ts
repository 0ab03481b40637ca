import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { type Line, scene } from './scene.ts'

const actors = { Greece: ['GRC'], Greek: ['GRC'], 'Greek sailors': ['GRC'], Turkey: ['TUR'], Turkish: ['TUR'] }

/** The day of the act with some trigger, of what was published on 5 December 2025. */
function dayOf(trigger: string, line: Line): string | null {
  const { events } = codeEvents(scene([line], actors, '2025-12-05'))
  const isIt = events.find((event) =>
    event.evidence.some(({ trigger: { start } }) => start === line.text.indexOf(trigger)),
  )
  return isIt?.date?.start ?? null
}

const greek = { actors: ['Greek'], recipients: ['Turkey'] }
const today = '2025-12-05'

const cases: readonly [string, string, string | null, Line][] = [
  [
    'EV85 not what is refused',
    'offer',
    null,
    {
      text: 'Turkey spurns a generous Greek offer to buy fish.',
      events: [
        { type: 'REJECT', trigger: 'spurns', actors: ['Turkey'], recipients: ['Greek'] },
        { type: 'AGREE', trigger: 'offer', ...greek },
      ],
    },
  ],
  [
    'EV85 … but the refusal',
    'spurns',
    today,
    {
      text: 'Turkey spurns a generous Greek offer to buy fish.',
      events: [
        { type: 'REJECT', trigger: 'spurns', actors: ['Turkey'], recipients: ['Greek'] },
        { type: 'AGREE', trigger: 'offer', ...greek },
      ],
    },
  ],
  [
    'EV85 not what somebody is asked to end',
    'blockade',
    null,
    {
      text: 'Turkey begs Greece to end a long blockade of Rhodes.',
      events: [
        { type: 'REQUEST', trigger: 'begs', actors: ['Turkey'], recipients: ['Greece'] },
        { type: 'COERCE', trigger: 'blockade', actors: ['Greece'], recipients: ['Turkey'] },
      ],
    },
  ],
  [
    'EV85 a preposition ends the object',
    'shelling',
    today,
    {
      text: 'Turkey condemns Greece amid Greek shelling.',
      events: [
        { type: 'ACCUSE', trigger: 'condemns', actors: ['Turkey'], recipients: ['Greece'] },
        { type: 'ASSAULT', trigger: 'shelling', ...greek },
      ],
    },
  ],
  [
    'EV85 the object of a deed is done with it',
    'rally',
    today,
    {
      text: 'Turkey breaks up a large Greek rally.',
      events: [
        { type: 'COERCE', trigger: 'breaks up', actors: ['Turkey'], recipients: ['Greek'] },
        { type: 'PROTEST', trigger: 'rally', ...greek },
      ],
    },
  ],
  [
    'EV85 talks go on when somebody shuns them',
    'talks',
    today,
    {
      text: 'Turkey boycotts Greek talks on fish.',
      events: [
        { type: 'REJECT', trigger: 'boycotts', actors: ['Turkey'] },
        { type: 'CONSULT', trigger: 'talks', ...greek },
      ],
    },
  ],
  [
    'EV85 a visit that is blamed is over',
    'visit',
    null,
    {
      text: 'Turkey decries a Greek visit to Rhodes.',
      events: [
        { type: 'ACCUSE', trigger: 'decries', actors: ['Turkey'] },
        { type: 'CONSULT', mode: 'visit', trigger: 'visit', ...greek },
      ],
    },
  ],
  [
    'EV86 not what is answered',
    'fire',
    null,
    {
      text: 'Turkey moves ships in response to heavy Greek rocket fire.',
      events: [{ type: 'ASSAULT', trigger: 'fire', ...greek }],
    },
  ],
  [
    'EV86 not what is protested',
    'drills',
    null,
    {
      text: 'Turkey moves ships in protest of Greek drills.',
      events: [{ type: 'MOBILIZE', trigger: 'drills', ...greek }],
    },
  ],
  [
    'EV86 what is done in answer is news',
    'fires',
    today,
    {
      text: 'In response to insults, Greece fires on Turkey.',
      events: [{ type: 'ASSAULT', trigger: 'fires', actors: ['Greece'], recipients: ['Turkey'] }],
    },
  ],
  [
    'EV87 "killed after" tells of the attack',
    'attack',
    today,
    {
      text: 'Nine people are killed after a Greek attack on Turkey.',
      events: [{ type: 'ASSAULT', trigger: 'attack', ...greek }],
    },
  ],
  [
    'EV87 … not of what was said before it',
    'threat',
    null,
    {
      text: 'Nine people are killed after a Greek threat to Turkey.',
      events: [{ type: 'THREATEN', trigger: 'threat', ...greek }],
    },
  ],
  [
    'EV87 … nor is an attack before another deed news',
    'attack',
    null,
    {
      text: 'Nine people are jailed after a Greek attack on Turkey.',
      events: [{ type: 'ASSAULT', trigger: 'attack', ...greek }],
    },
  ],
  [
    'EV10 not an amount of what "of" governs',
    'raids',
    null,
    {
      text: 'Turkey marks the anniversary of a series of raids.',
      events: [{ type: 'ASSAULT', trigger: 'raids', actors: [], recipients: ['Turkey'] }],
    },
  ],
  [
    'EV10 "as" begins a clause',
    'raids',
    today,
    {
      text: 'Prices rise in Turkey as raids go on.',
      events: [{ type: 'ASSAULT', trigger: 'raids', actors: [], recipients: ['Turkey'] }],
    },
  ],
  [
    'EV10 a word before the noun makes no visit past',
    'visit',
    today,
    {
      text: 'Greece makes an unannounced visit to Turkey.',
      events: [{ type: 'CONSULT', mode: 'visit', trigger: 'visit', actors: ['Greece'], recipients: ['Turkey'] }],
    },
  ],
  [
    'EV10 … a verb does',
    'visit',
    null,
    {
      text: 'Greece concluded an unannounced visit to Turkey.',
      events: [{ type: 'CONSULT', mode: 'visit', trigger: 'visit', actors: ['Greece'], recipients: ['Turkey'] }],
    },
  ],
  [
    'EV10 … behind "like"',
    'raid',
    null,
    {
      text: 'Turkey fears that acts like the Greek raid on Turkish ships spoil the mood.',
      events: [{ type: 'ASSAULT', trigger: 'raid', actors: ['Greek'], recipients: ['Turkish ships'] }],
    },
  ],
]
for (const [rule, trigger, expected, line] of cases) test(rule, () => assert.equal(dayOf(trigger, line), expected))
