import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../../src/events/code-events.ts'
import { isNoContactOfTheirs } from '../../../src/ledger/engagements/no-contact-of-theirs.ts'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, lives } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Cairo: ['EGY'],
  Ankara: ['TUR'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
}
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })

const trip = (who: string, where: string): Line => ({
  text: `${who} will fly to ${where} soon.`,
  events: [{ trigger: 'fly', type: 'CONSULT', mode: 'visit', modality: 'planned', actors: [who], recipients: [where] }],
  also: contact('visit', 'planned'),
})
const invites = (trigger: string, more: object = {}): Line['events'][number] => ({
  trigger,
  ...{ type: 'REQUEST', mode: 'meet', actors: ['Athens'], recipients: ['Bo Kaya'], ...more },
})
const visit = {
  trigger: 'visit',
  type: 'CONSULT',
  mode: 'visit',
  modality: 'planned',
  actors: ['Bo Kaya'],
  recipients: ['Athens'],
}

test('LE229: what somebody is invited to is proposed', () => {
  const state = (text: string, trigger: string) =>
    told({ text, events: [invites(trigger), visit], also: contact('visit', 'planned') }).map((life) =>
      life.replace(/ \[.*/u, ''),
    )
  const proposed = ['visit proposed TUR:bo-kaya GRC']
  const planned = ['visit planned TUR:bo-kaya GRC']
  assert.deepEqual(state('Athens sent Bo Kaya an invitation to visit.', 'invitation'), proposed)
  assert.deepEqual(state('Athens invited Bo Kaya to pay an official visit.', 'invited'), proposed)
  assert.deepEqual(state('Athens invited Bo Kaya to take part in its next visit.', 'invited'), proposed)
  assert.deepEqual(state('Bo Kaya accepted the invitation by Athens to visit.', 'invitation'), planned)
  assert.deepEqual(state('Athens had invited Bo Kaya to visit, and Bo Kaya had accepted.', 'invited'), planned)
  assert.deepEqual(state('Athens had invited Bo Kaya to visit, which he has not accepted.', 'invited'), proposed)
  assert.deepEqual(state('Athens, which had invited Bo Kaya, prepares for a visit.', 'invited'), planned)
})

test('LE229: an invitation that was followed is of the visit made', () => {
  const made: Line['events'][number] = {
    trigger: 'visited',
    ...{ type: 'CONSULT', mode: 'visit', actors: ['Bo Kaya'], recipients: ['Athens'], when: ['Monday'] },
  }
  const lifeOf = (text: string, ...events: Line['events']) =>
    told({ text, events }).map((life) => life.replace(/ \[.*/u, ''))
  const held = ['visit held 2025-12-01 TUR:bo-kaya GRC']
  assert.deepEqual(
    lifeOf('Bo Kaya visited Athens on Monday at the invitation of Athens.', made, invites('invitation')),
    held,
  )
  assert.deepEqual(
    lifeOf('On the kind invitation of Athens, Bo Kaya visited Athens on Monday.', invites('invitation'), made),
    held,
  )
  assert.deepEqual(lifeOf('Bo Kaya is there at the invitation of Athens.', invites('invitation')), [])
})

test('LE284: talks to which somebody is asked to return are not held', () => {
  const asked = (text: string, trigger: string): Line => ({
    text,
    events: [
      { trigger, type: 'REQUEST', mode: 'meet', actors: ['Ann Lee'], recipients: ['Ankara'] },
      { trigger: 'talks', type: 'CONSULT', actors: ['Athens', 'Ankara'] },
    ],
    also: contact('talks', 'held'),
  })
  const states = (line: Line) => told(line).map((life) => life.replace(/ \[.*/u, ''))
  assert.deepEqual(states(asked('Ann Lee urged Ankara to rejoin the talks with Athens.', 'urged')), [
    'talks proposed GRC TUR',
  ])
  assert.match(states(asked('Ann Lee urged Ankara to speak up in talks with Athens.', 'urged')).join(), /talks held/u)
})

test('LE337: who asks one of those who talk to return is none of them', () => {
  const isNone = (asker: string, text: string) => {
    const document = scene(
      [
        {
          text,
          events: [
            { trigger: 'urged', type: 'REQUEST', mode: 'meet', actors: [asker], recipients: ['Ankara'] },
            { trigger: 'talks', type: 'CONSULT', actors: ['Athens', 'Ankara'] },
          ],
        },
      ],
      actors,
    )
    const { events } = codeEvents(document)
    return isNoContactOfTheirs(events[0]!, events, document)
  }
  assert.equal(isNone('Cairo', 'Cairo urged Ankara to rejoin the talks with Athens.'), true)
  assert.equal(isNone('Cairo', 'Cairo urged Ankara to meet it after talks with Athens.'), false)
  assert.equal(isNone('Ann Lee', 'Ann Lee urged Ankara to rejoin the talks with Athens.'), false)
})

/** Each act of a line tells of a contact of this kind. */
function proposed(kind: 'meeting' | 'talks', line: Line): readonly string[] {
  const document = scene([line], actors)
  const annotations = document.annotations.map((one) => ({
    ...one,
    events: one.events.map((act) => ({ ...act, contact: { kind, state: 'proposed' as const } })),
  }))
  return lives({ ...document, annotations }).map((life) => life.replace(/ \[.*/u, ''))
}

test('LE337: nor is who asks for any other contact of those he asks', () => {
  const asked = (text: string, trigger: string) =>
    proposed('meeting', {
      text,
      events: [
        { trigger, type: 'REQUEST', mode: 'meet', actors: ['Cairo'], recipients: ['Ann Lee'] },
        { trigger: 'meet', type: 'CONSULT', modality: 'possible', actors: ['Ann Lee', 'Ankara'] },
      ],
    })
  const own = 'meeting proposed GRC:ann-lee TUR'
  assert.deepEqual(asked('Cairo says that Ann Lee should meet Ankara.', 'should'), [own])
  // an invitation is to whoever invites, and in another clause is another contact
  const both = ['meeting proposed EGY GRC:ann-lee', own]
  assert.deepEqual(asked('Cairo invites Ann Lee to meet Ankara.', 'invites'), both)
  assert.deepEqual(asked('Cairo asked Ann Lee to come after Ankara may meet her.', 'asked'), both)
})

test('LE3: who asks two others for a contact with himself has a part in it', () => {
  const sought = (parties: readonly string[]) =>
    proposed('talks', {
      text: 'Cairo agreed to seek talks with Athens and Ankara.',
      events: [
        { trigger: 'seek', type: 'REQUEST', mode: 'meet', actors: ['Cairo'], recipients: ['Athens', 'Ankara'] },
        { trigger: 'talks', type: 'CONSULT', modality: 'possible', actors: parties },
      ],
    })
  assert.deepEqual(sought(['Cairo', 'Athens', 'Ankara']), ['talks proposed EGY GRC TUR'])
  // those with whom somebody is to talk do not meet each other (LE57)
  assert.deepEqual(sought(['Athens', 'Ankara']), [])
})

test('LE502: whoever is asked to visit a place is the guest of its state', () => {
  const asked = (text: string, place: readonly (readonly [string, string])[], trigger = 'urged') => {
    const events = [{ trigger, type: 'REQUEST', mode: 'meet', actors: ['Cairo'], recipients: ['Bo Kaya'] }]
    const also = { ...contact('visit', 'proposed'), names: place }
    const [one] = entriesOf(scene([{ text, events, also }], actors)).engagements
    return [one?.host, ...(one?.parties ?? []).map((party) => ('actor' in party ? party.actor : '?'))]
  }
  assert.deepEqual(asked('Cairo urged Bo Kaya to visit Athens.', [['Athens', 'GPE']]), ['GRC', 'GRC', 'TUR:bo-kaya'])
  assert.deepEqual(asked('Cairo urged Bo Kaya to visit the city of Cairo.', [['Cairo#2', 'GPE']]), [
    'EGY',
    'EGY',
    'TUR:bo-kaya',
  ])
  // no goal of the visit, and an invitation
  assert.deepEqual(asked('Cairo urged Bo Kaya to come, as Athens looked on.', [['Athens', 'GPE']]), [
    null,
    'EGY',
    'TUR:bo-kaya',
  ])
  assert.deepEqual(asked('Cairo invited Bo Kaya to visit Athens.', [['Athens', 'GPE']], 'invited'), [
    'EGY',
    'EGY',
    'TUR:bo-kaya',
  ])
})

test('LE230: an invitation is of no visit of the other side, told in another sentence', () => {
  const text = 'Athens sent Bo Kaya an invitation.'
  const invitation: Line = { text, events: [invites('invitation')], also: contact('visit', 'proposed') }
  assert.deepEqual(told(trip('Ann Lee', 'Ankara'), invitation), [
    'visit planned GRC:ann-lee TUR',
    'visit proposed GRC TUR:bo-kaya',
  ])
  assert.equal(told(trip('Bo Kaya', 'Athens'), invitation).length, 1)
})

test('LE230: who made a visit and invites the host in the same sentence asks for its return', () => {
  const visited: Line['events'][number] = {
    trigger: 'visited',
    ...{ type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], when: ['Monday'] },
  }
  const invited = invites('invited', { actors: ['Ann Lee'] })
  const text = 'Ann Lee, who visited Ankara on Monday, has invited Bo Kaya to Athens.'
  const document = scene([{ text, events: [visited, invited] }], actors)
  const asVisits = document.annotations.map((one) => ({
    ...one,
    events: one.events.map((act) => ({ ...act, contact: { kind: 'visit' as const, state: 'held' as const } })),
  }))
  assert.deepEqual(lives({ ...document, annotations: asVisits }), [
    'visit held 2025-12-01 GRC:ann-lee TUR',
    'visit proposed GRC:ann-lee TUR:bo-kaya',
  ])
})

test('LE480: where an invitation is handed over to the guest is not where he is invited', () => {
  const hostOf = (place: string) => {
    const text = `The invitation of Bo Kaya by Athens was handed over in ${place}.`
    const events = [invites('invitation', { place: [place] })]
    return entriesOf(scene([{ text, events, also: contact('visit', 'proposed') }], actors)).engagements.map(
      ({ host }) => host,
    )
  }
  assert.deepEqual(hostOf('Ankara'), ['GRC'])
  assert.deepEqual(hostOf('Cairo'), ['GRC'])
})

test('LE482: whose visit only ends, was to go where its words say', () => {
  const hostOf = (text: string, more: object) => {
    const ends: Line['events'][number] = { trigger: 'called off', type: 'REJECT', mode: 'meet', ...more }
    const line = { text, events: [ends], also: contact('visit', 'cancelled') }
    return entriesOf(scene([line], actors)).engagements.map(({ host }) => host)
  }
  assert.deepEqual(
    hostOf('Ann Lee has called off an official visit to Ankara.', { actors: ['Ann Lee'], recipients: ['Ankara'] }),
    ['TUR'],
  )
  assert.deepEqual(hostOf('Athens called off a visit by Bo Kaya.', { actors: ['Athens'], recipients: ['Bo Kaya'] }), [
    null,
  ])
  const between = { actors: ['Athens'], recipients: ['Bo Kaya'] }
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['Athens has withdrawn its invitation to Bo Kaya.', 'withdrawn', 'GRC'],
    ['Athens turned down an invitation from Bo Kaya.', 'turned down', 'TUR'],
    ['Athens cancelled plans to address a congress of Bo Kaya.', 'cancelled', 'TUR'],
    ['Athens boycotts the games of Bo Kaya.', 'boycotts', 'TUR'],
    ['Athens cancelled a reception of Bo Kaya.', 'cancelled', null],
  ]
  for (const [text, trigger, host] of rows) assert.deepEqual(hostOf(text, { ...between, trigger }), [host], text)
})

test('LE126: several who decline an invitation, nobody says whose, do not visit each other', () => {
  const count = (text: string, more: object) => {
    const ends: Line['events'][number] = { trigger: 'declined', type: 'REJECT', mode: 'meet', ...more }
    return entriesOf(scene([{ text, events: [ends], also: contact('visit', 'refused') }], actors)).engagements.length
  }
  assert.equal(count('Athens and Ankara declined its invitation.', { actors: ['Athens', 'Ankara'] }), 0)
  const asked = { actors: ['Athens'], recipients: ['Ankara'] }
  assert.equal(count('Athens declined its invitation to Ankara.', asked), 1)
})

test('LE481: who was invited, and goes nowhere that is told, goes where he was invited', () => {
  const invitation: Line = {
    text: 'Athens invited Bo Kaya.',
    events: [invites('invited')],
    also: contact('visit', 'proposed'),
  }
  const goes = (who: string, more: object = {}): Line => ({
    text: `${who} will travel in May 2026.`,
    events: [
      {
        trigger: 'travel',
        type: 'CONSULT',
        mode: 'visit',
        modality: 'planned',
        actors: [who],
        when: ['May 2026'],
        ...more,
      },
    ],
    also: contact('visit', 'planned'),
  })
  const planned = ['visit planned 2026-05 GRC TUR:bo-kaya [proposed, planned 2026-05]']
  assert.deepEqual(told(invitation, goes('Bo Kaya')), planned)
  assert.deepEqual(told(invitation, goes('Ann Lee')), ['visit proposed GRC TUR:bo-kaya'])
})

test('LE231: what is said of "that visit" plans none that was only proposed', () => {
  const text = 'Athens invited Bo Kaya.'
  const invitation: Line = { text, events: [invites('invited')], also: contact('visit', 'proposed') }
  const after = (words: string, when: readonly string[] = []): Line => ({
    text: words,
    events: [{ trigger: 'visit', type: 'CONSULT', mode: 'visit', modality: 'planned', when }],
    also: contact('visit', 'planned'),
  })
  assert.deepEqual(told(invitation, after('No time has been set for that visit.')), ['visit proposed GRC TUR:bo-kaya'])
  assert.match(told(invitation, after('The visit will take place on Monday.', ['Monday']))[0] ?? '', /^visit planned/u)
  assert.deepEqual(told(trip('Bo Kaya', 'Athens'), after('No hour has been set for that visit.')), [
    'visit planned TUR:bo-kaya GRC [planned, planned]',
  ])
})

test('LE228: who invites to a place of the other of the two states is of that state', () => {
  const about = [1, 2, 3].map(
    (): Line => ({
      text: 'Athens praised Ankara.',
      events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
    }),
  )
  const invited = (place: string): Line => {
    const text = `The Undersecretary invited Bo Kaya to ${place}.`
    return {
      text,
      events: [invites('invited', { actors: ['The Undersecretary'], place: [place] })],
      also: contact('visit', 'proposed'),
    }
  }
  assert.deepEqual(told(...about, invited('Athens')), ['visit proposed GRC TUR:bo-kaya'])
  assert.deepEqual(told(...about, invited('Cairo')), [])
})
