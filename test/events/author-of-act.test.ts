import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Rome: ['ITA'],
  Oslo: ['NOR'],
  'Minister Ward': ['GRC:ward'],
}

const line = (text: string, ...events: Line['events']): Line => ({ text, events })
const ban = line('Rome banned the ferries of Ankara.', {
  trigger: 'banned',
  type: 'COERCE',
  actors: ['Rome'],
  recipients: ['Ankara'],
})
const answer = (text: string, trigger: string, actor: string, type = 'ACCUSE'): Line =>
  line(text, { trigger, type, ...(type === 'ACCUSE' ? { mode: 'disapprove' } : {}), actors: [actor] })

/** what it shows, its sentences, what the last act must be */
const cases: readonly [string, readonly Line[], string][] = [
  ['the move', [ban, answer('Athens called the move unfair.', 'called', 'Athens')], 'ACCUSE actual GRC → ITA (called)'],
  ['it', [ban, answer('Athens calls it a theft.', 'calls', 'Athens')], 'ACCUSE actual GRC → ITA (calls)'],
  [
    'behind a preposition',
    [ban, answer('Athens voiced "deep concern" over the planned step.', 'concern', 'Athens')],
    'ACCUSE actual GRC → ITA (concern)',
  ],
  [
    'in the passive',
    [ban, answer('The move was quickly condemned by Athens.', 'condemned', 'Athens')],
    'ACCUSE actual GRC → ITA (condemned)',
  ],
  [
    'in one sentence, and of a person',
    [
      line(
        'Rome banned the ferries of Ankara, and Minister Ward called the ban unfair.',
        ban.events[0]!,
        answer('', 'called', 'Minister Ward').events[0]!,
      ),
    ],
    'ACCUSE actual GRC:ward → ITA (called)',
  ],
  [
    'who answers after another answers the same',
    [
      ban,
      answer('Athens called the move unfair.', 'called', 'Athens'),
      answer('Oslo, too, condemned the decision.', 'condemned', 'Oslo'),
    ],
    'ACCUSE actual NOR → ITA (condemned)',
  ],
  [
    'an offer, some sentences later',
    [
      line('Rome offered the ferries to Athens.', {
        trigger: 'offered',
        type: 'AGREE',
        actors: ['Rome'],
        recipients: ['Athens'],
      }),
      line('It rained.'),
      answer('Athens rejected the offer.', 'rejected', 'Athens', 'REJECT'),
    ],
    'REJECT actual GRC → ITA (rejected)',
  ],
  [
    'a deal of two',
    [
      line('Rome signed an accord with Ankara.', {
        trigger: 'signed',
        type: 'SUPPORT',
        actors: ['Rome', 'Ankara'],
      }),
      answer('Athens praised the deal.', 'praised', 'Athens', 'SUPPORT'),
    ],
    'SUPPORT actual GRC → ITA TUR (praised)',
  ],
  [
    'a protest alone, of whom it was done to',
    [ban, answer('Ankara lodged a protest.', 'protest', 'Ankara')],
    'ACCUSE actual TUR → ITA (protest)',
  ],
  [
    'not of somebody else',
    [ban, answer('Athens lodged a protest.', 'protest', 'Athens')],
    'ACCUSE actual GRC → – (protest)',
  ],
  ['not by its author', [ban, answer('Rome called it a duty.', 'called', 'Rome')], 'ACCUSE actual ITA → – (called)'],
  [
    'not what says itself whose it is',
    [ban, answer('Athens condemned the raid on the port.', 'condemned', 'Athens')],
    'ACCUSE actual GRC → – (condemned)',
  ],
  [
    'no noun of another kind',
    [ban, answer('Athens condemned the attack.', 'condemned', 'Athens')],
    'ACCUSE actual GRC → – (condemned)',
  ],
  [
    'nobody of two',
    [
      line(
        'Rome banned ferries, and Oslo seized boats.',
        { trigger: 'banned', type: 'COERCE', actors: ['Rome'] },
        { trigger: 'seized', type: 'COERCE', actors: ['Oslo'] },
      ),
      answer('Athens called the move unfair.', 'called', 'Athens'),
    ],
    'ACCUSE actual GRC → – (called)',
  ],
  [
    'harm is not praised',
    [ban, answer('Athens welcomed the decision.', 'welcomed', 'Athens', 'SUPPORT')],
    'SUPPORT actual GRC → – (welcomed)',
  ],
  [
    'not where an answer before it stays open',
    [
      ban,
      answer('Oslo welcomed the decision.', 'welcomed', 'Oslo', 'SUPPORT'),
      answer('Athens called the decision unfair.', 'called', 'Athens'),
    ],
    'ACCUSE actual GRC → – (called)',
  ],
]

for (const [name, lines, expected] of cases)
  test(`EV243 whose act is answered: ${name}`, () => {
    assert.equal(told(scene(lines, actors)).at(-1), expected)
  })
