import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, sided } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Rome: ['ITA'],
  'Greek jets': ['GRC:MIL'],
  'Turkish plane': ['TUR'],
  'Turkish gunmen': ['TUR:CIV'],
  'Turkish soldiers': ['TUR:MIL'],
  'a Greek': ['GRC:CIV'],
}
type Act = Line['events'][number]
const act = (trigger: string, type: string, more: Partial<Act> = {}): Act => ({
  trigger,
  type,
  actors: ['Athens'],
  recipients: ['Ankara'],
  ...more,
})
function acts(text: string, ...events: Line['events']): readonly string[] {
  const { incidents, measures } = entriesOf(scene([{ text, events }], actors))
  return [...incidents, ...measures].map(sided)
}
type Case = readonly [what: string, due: readonly string[], text: string, ...events: Line['events']]
const each = (cases: readonly Case[]) => {
  for (const [what, due, ...told] of cases) it(what, () => assert.deepEqual(acts(...told), due))
}
const jets = { mode: 'weapons', actors: ['Greek jets'], recipients: ['Turkish plane'] }

describe('LE211: who is intercepted on his way in has done it', () => {
  each([
    [
      'who breached the airspace did it to those who came to meet him',
      ['airspace TUR → GRC:MIL'],
      'Greek jets intercepted a Turkish plane that had breached the border.',
      act('intercepted', 'MOBILIZE', jets),
    ],
    [
      'whoever makes others scramble did it',
      ['airspace TUR → GRC:MIL'],
      'Greek jets scrambled to meet a Turkish plane.',
      act('scrambled', 'MOBILIZE', jets),
    ],
    [
      'who intercepts somebody who did nothing does it himself',
      ['airspace GRC:MIL → TUR'],
      'Greek jets intercepted a Turkish plane off Cyprus.',
      act('intercepted', 'MOBILIZE', jets),
    ],
    [
      'and so does who flies himself',
      ['airspace GRC:MIL → TUR'],
      'Greek jets buzzed a Turkish plane that flew near the coast.',
      act('buzzed', 'MOBILIZE', jets),
    ],
  ])
})

describe('LE14: an aircraft carrier is a ship', () => {
  each([
    [
      'it sails at sea',
      ['maritime GRC → TUR'],
      'Athens sent an aircraft carrier past Ankara.',
      act('sent', 'MOBILIZE', { mode: 'weapons' }),
    ],
    [
      'an aircraft does not',
      ['airspace GRC → TUR'],
      'Athens sent an aircraft past Ankara.',
      act('sent', 'MOBILIZE', { mode: 'weapons' }),
    ],
  ])
})

describe('LE212: a punishment of death is no attack', () => {
  const executed = (more: Partial<Act>) =>
    act('executed', 'ASSAULT', { mode: 'execute', recipients: ['a Greek'], ...more })
  each([
    ['by a state', [], 'Ankara executed a Greek.', executed({ actors: ['Ankara'] })],
    [
      'gunmen punish nobody',
      ['attack TUR:CIV → GRC:CIV'],
      'Turkish gunmen executed a Greek.',
      executed({ actors: ['Turkish gunmen'] }),
    ],
    [
      'nor do soldiers',
      ['attack TUR:MIL → GRC:CIV'],
      'Turkish soldiers executed a Greek.',
      executed({ actors: ['Turkish soldiers'] }),
    ],
  ])
})

describe('LE213: nobody helps whom he punishes in the same sentence', () => {
  const text = 'Athens gave help to Rome and put sanctions on Ankara.'
  const sanctions = act('sanctions', 'SANCTION')
  each([
    [
      'the one who is punished is left out',
      ['aid in force GRC → ITA', 'sanction in force GRC → TUR'],
      text,
      act('help', 'AID', { recipients: ['Rome', 'Ankara'] }),
      sanctions,
    ],
    [
      'and where there is nobody else, there is no gift',
      ['sanction in force GRC → TUR'],
      text,
      act('help', 'AID'),
      sanctions,
    ],
    [
      'who cuts one kind of help may give another',
      ['sanction in force GRC → TUR', 'aid in force GRC → TUR'],
      'Athens halted loans to Ankara, but gave food to it.',
      act('halted', 'SANCTION', { mode: 'discontinue' }),
      act('gave', 'AID'),
    ],
    [
      'and somebody else may help him',
      ['aid in force ITA → TUR', 'sanction in force GRC → TUR'],
      'Rome gave help to Ankara as Athens put sanctions on it.',
      act('help', 'AID', { actors: ['Rome'] }),
      sanctions,
    ],
  ])
})

describe('LE214: what is taken back is not put on', () => {
  each([
    [
      'a suspension that is revoked',
      [],
      'Athens revokes its suspension of Ankara.',
      act('revokes', 'CONCEDE'),
      act('suspension', 'SANCTION', { mode: 'discontinue' }),
    ],
    [
      'supplies that are suspended',
      ['sanction in force GRC → TUR'],
      'Athens suspends gas supplies to Ankara.',
      act('suspends', 'SANCTION', { mode: 'discontinue' }),
    ],
    [
      'a suspension behind what somebody else resumes',
      ['sanction in force GRC → TUR'],
      'Rome resumes matches as Athens announces a suspension of Ankara.',
      act('resumes', 'AGREE', { actors: ['Rome'] }),
      act('suspension', 'SANCTION', { mode: 'discontinue' }),
    ],
  ])
})
