import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asOf } from '../../../src/ledger/across/as-of.ts'
import type { Entry } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { type ReadArticle, tellingsOf } from '../../../src/ledger/across/tellings.ts'
import { blankReading } from '../../support/blank-reading.ts'
import { contact, day, reported, telling } from './telling.ts'

const act = (id: string, confidence: number) =>
  telling('event', 'a', '2018-11-16', { id, actors: ['GRC'], recipients: ['TUR'], confidence, evidence: [] }).record

const reading = (...events: ReadArticle['events']): ReadArticle => ({ ...blankReading, events })

test('LA2: a doubtful act tells the ledger nothing, and the others keep their place in the reading', () => {
  const told = tellingsOf(reading(act('e1', 0.9), act('e2', 0.45), act('e3', 0.88)), {
    published: '2018-11-16',
    known: '2018-11-16',
    source: 'a',
  })
  assert.deepEqual(
    told.map(({ index, record }) => [index, 'id' in record ? record.id : null]),
    [
      [0, 'e1'],
      [2, 'e3'],
    ],
  )
})

test('LA2: an act of nobody, or of one party alone, tells the ledger nothing, unless troops or weapons are shown', () => {
  const of = (
    type: 'CONSULT' | 'COOPERATE' | 'AGREE' | 'MOBILIZE' | 'COERCE',
    actors: readonly string[],
    recipients: readonly string[] = [],
  ) => ({
    ...act('e1', 0.9),
    type,
    actors,
    recipients,
  })
  const rows = [
    [of('CONSULT', ['GRC']), 0],
    [of('CONSULT', ['GRC'], ['GRC']), 0],
    [of('COOPERATE', []), 0],
    [of('CONSULT', ['GRC', 'TUR']), 1],
    [of('CONSULT', ['GRC'], ['TUR']), 1],
    [of('AGREE', ['GRC']), 0],
    [of('AGREE', ['GRC', 'TUR']), 1],
    [of('COERCE', [], ['TUR']), 0],
    [of('COERCE', ['GRC'], ['TUR']), 1],
    [of('MOBILIZE', ['GRC']), 1],
    [of('MOBILIZE', [], ['TUR']), 0],
  ] as const
  for (const [event, count] of rows) {
    const source = { published: '2018-11-16', known: '2018-11-16', source: 'a' }
    assert.equal(tellingsOf(reading(event), source).length, count, `${event.type} ${event.actors.join()}`)
  }
})

const source = { published: '2018-11-16', known: '2018-11-16', source: 'a' }

const knownAs = (id: string) => ({
  id,
  name: id,
  state: /^[A-Z]{3}/u.test(id) ? id.slice(0, 3) : null,
  kind: 'group' as const,
  sectors: [],
})

test('LA25: acts of the parties of one state are no matter between two, unless troops or weapons are shown', () => {
  const rows = [
    ['COERCE', ['GRC:COP'], ['GRC:CIV'], 0],
    ['CONSULT', ['GRC', 'GRC:GOV'], [], 0],
    ['COERCE', ['GRC:COP'], ['TUR:CIV'], 1],
    ['ASSAULT', ['GRC:MIL'], ['group:raiders'], 1],
    ['MOBILIZE', ['GRC:MIL', 'GRC'], [], 1],
  ] as const
  for (const [type, actors, recipients, count] of rows) {
    const read = {
      ...reading({ ...act('e1', 0.9), type, actors, recipients }),
      actors: [...actors, ...recipients].map(knownAs),
    }
    assert.equal(tellingsOf(read, source).length, count, `${type} ${actors.join()}`)
  }
})

test('LA215: a people of no state is a side only abroad', () => {
  const at = (state: string) => ({ name: state, state })
  const rows = [
    ['ASSAULT', ['GRC:MIL'], ['people:kurds'], null, 0],
    ['ASSAULT', ['GRC:MIL'], ['people:kurds'], at('GRC'), 0],
    ['ASSAULT', ['GRC:MIL'], ['people:kurds'], at('TUR'), 1],
    ['ASSAULT', ['people:christians'], ['people:muslims'], at('TUR'), 0],
    ['ASSAULT', ['GRC:MIL', 'people:christians'], ['TUR:MIL'], null, 1],
    ['ASSAULT', ['GRC:MIL'], ['people:africans'], null, 1],
    ['MOBILIZE', ['GRC:MIL'], ['people:kurds'], null, 1],
  ] as const
  for (const [type, actors, recipients, place, count] of rows) {
    const read = {
      ...reading({ ...act('e1', 0.9), type, actors, recipients, place }),
      actors: [...actors, ...recipients].map(knownAs),
    }
    assert.equal(tellingsOf(read, source).length, count, `${actors.join()} ${recipients.join()} ${place?.state}`)
  }
})

test('LA25: what is said in an article that names one state at most is of home', () => {
  const evidence = [{ sentence: 0, start: 0, end: 9, trigger: { start: 0, end: 1, text: '' }, roles: [] }]
  const said = telling('statement', 'a', '2018-11-16', { speakerActor: 'GRC', evidence }).record
  const seen = telling('outlook', 'a', '2018-11-16', { kind: 'escalation', holders: ['GRC'], evidence }).record
  const of = (
    named: readonly (readonly [string, readonly string[], string?])[],
    events: ReadArticle['events'] = [],
  ) => {
    const mentions = named.map(([kind, actors, text = 'x'], at) => ({
      ...{ start: at, end: at + 1, text, chain: at, actor: null },
      kind,
      actors,
    }))
    const actors = [...new Set(named.flatMap(([, ids]) => ids))].map(knownAs)
    const read = { ...reading(...events), mentions, actors, statements: [said], outlook: [seen] }
    return tellingsOf(read, source).filter(({ kind }) => kind !== 'event').length
  }
  const athens = ['GPE', ['GRC']] as const
  const shown = { ...act('e1', 0.9), type: 'MOBILIZE', actors: ['GRC'], recipients: [] } as const
  assert.equal(of([athens, ['PER', ['GRC:ann-lee']]]), 0)
  assert.equal(of([athens, ['GPE', ['TUR']]]), 2, 'another state')
  assert.equal(of([athens, ['ORG', ['group:raiders']]]), 2, 'a band')
  assert.equal(of([athens, ['LOC', [], 'Upper Weir']]), 0, 'a place that no list has')
  assert.equal(of([athens, ['GPE', [], 'Patras']]), 0, 'a place that stays open and is of this state')
  assert.equal(of([athens, ['GPE', [], 'Sydney']]), 2, 'a place that stays open and may be of others')
  assert.equal(of([athens, ['LOC', [], 'Antarctica']]), 2, 'a region of no state')
  assert.equal(of([athens], [shown]), 2, 'troops')
  assert.equal(of([athens], [{ ...shown, place: { name: 'Patras', state: 'GRC' } }]), 0, 'at home (LA219)')
  assert.equal(of([athens], [{ ...shown, place: { name: 'Lesbos', state: null } }]), 2, 'nobody says where')
  assert.equal(of([athens], [{ ...shown, actors: [] }]), 0, 'of nobody who is known (LA219)')
})

test('LA219: nor is what other states are only named behind, without a part in what is told', () => {
  const piece = (start: number, roles: readonly [role: 'speaker' | 'about', id: string][] = []) => ({
    ...{ sentence: start / 10, start, end: start + 9, trigger: { start, end: start + 1, text: '' } },
    roles: roles.map(([role, id]) => ({ role, start, end: start + 1, text: 'x', actors: [id], anyOf: false })),
  })
  const words = (start: number, ...roles: [role: 'speaker' | 'about', id: string][]) =>
    telling('statement', 'a', '2018-11-16', {
      about: roles.filter(([role]) => role === 'about').map(([, id]) => id),
      evidence: [piece(start, roles)],
    }).record
  const actors = [
    ...['GRC', 'TUR', 'UN', 'GBR:MED'].map(knownAs),
    { ...knownAs('UN'), id: 'UN', kind: 'organisation' },
    { ...knownAs('GBR:the-herald'), kind: 'organisation', sectors: ['MED'] },
  ]
  const of = (
    named: readonly (readonly [at: number, id: string])[],
    told: Partial<ReadArticle> = {},
    said = words(0, ['speaker', 'GRC']),
  ) => {
    const mentions = named.map(([start, id]) => ({
      ...{ start, end: start + 1, text: 'x', chain: start, kind: 'GPE' },
      actors: [id],
    }))
    const read = { ...blankReading, mentions, actors, ...told, statements: [said, ...(told.statements ?? [])] }
    return tellingsOf(read, source).some(({ kind, index }) => kind === 'statement' && index === 0)
  }
  const atHome = [
    [0, 'GRC'],
    [12, 'TUR'],
  ] as const
  assert.equal(of(atHome), false, 'a sentence behind it names Turkey')
  assert.equal(of([...atHome, [2, 'TUR']]), true, 'its own sentence does')
  assert.equal(of([...atHome], {}, words(20, ['speaker', 'GRC'])), true, 'a sentence before it does')
  assert.equal(of(atHome, {}, words(0, ['speaker', 'GRC'], ['about', 'TUR'])), true, 'it is about Turkey')
  assert.equal(of(atHome, { events: [{ ...act('e1', 0.9), evidence: [] }] }), true, 'it has a part in an act')
  assert.equal(of(atHome, { statements: [words(10, ['speaker', 'TUR'])] }), true, 'it speaks')
  const body = [
    [0, 'UN'],
    [12, 'TUR'],
  ] as const
  assert.equal(of(body, {}, words(0, ['speaker', 'UN'])), true, 'a body is at home nowhere')
  const inPrint = [
    [0, 'GRC'],
    [4, 'GBR:the-herald'],
  ] as const
  assert.equal(of(inPrint), false, 'a newspaper tells it')
  assert.equal(
    of(inPrint, {}, words(0, ['speaker', 'GRC'], ['about', 'GBR:the-herald'])),
    true,
    'it is about a newspaper',
  )
  assert.equal(
    of([
      [0, 'GRC'],
      [4, 'GBR:MED'],
    ]),
    true,
    'the press of a state',
  )
})

test('LA220: a view in short news is of home where its sentence and the one before name one state at most', () => {
  const sentences = [0, 10, 20].map((start) => ({ start, end: start + 9 }))
  const of = (
    at: number,
    named: readonly (readonly [at: number, id: string])[],
    more: Partial<ReadArticle> = {},
    kind: ReadArticle['outlook'][number]['kind'] = 'wish',
  ) => {
    const evidence = [
      { sentence: at / 10, start: at, end: at + 9, trigger: { start: at, end: at + 1, text: '' }, roles: [] },
    ]
    const view = telling('outlook', 'a', '2018-11-16', { kind, evidence }).record
    const mentions = named.map(([start, id]) => ({
      ...{ start, end: start + 1, text: 'x', chain: start, kind: 'GPE' },
      actors: [id],
    }))
    const actors = ['GRC', 'TUR', 'group:raiders'].map(knownAs)
    const read = { ...blankReading, sentences, mentions, actors, outlook: [view], ...more }
    return tellingsOf(read, source).filter((told) => told.kind === 'outlook').length
  }
  const mobilize = { ...act('e1', 0.9), type: 'MOBILIZE', actors: ['GRC'], recipients: [], evidence: [] } as const
  const acts = { events: [{ ...act('e1', 0.9), evidence: [] }] }
  const far = [
    [0, 'TUR'],
    [20, 'GRC'],
  ] as const
  assert.equal(of(20, far, acts), 0, 'another is named two sentences before')
  assert.equal(of(20, [...far, [12, 'TUR']], acts), 1, 'right before')
  assert.equal(of(20, [...far, [22, 'TUR']], acts), 1, 'in its own')
  assert.equal(of(20, [...far, [22, 'group:raiders']], acts), 1, 'a band')
  const long = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 9 }))
  assert.equal(of(20, far, { ...acts, sentences: long }), 1, 'longer news')
  assert.equal(of(20, [[20, 'GRC']], { events: [mobilize] }), 0, 'a wish beside troops')
  assert.equal(of(20, [[20, 'GRC']], { events: [mobilize] }, 'escalation'), 1, 'what is feared beside troops')
})

test('LA222: what companies tell of their business stays in its reading', () => {
  const actors = [
    { ...knownAs('company:navale'), kind: 'company' },
    ...['TUR', 'GRC'].map((id) => ({ ...knownAs(id), kind: 'state' })),
    { ...knownAs('TUR:GOV'), kind: 'organisation', sectors: ['GOV'] },
  ]
  const of = (speaker: string, stance: ReadArticle['statements'][number]['stance'], named: readonly string[]) => {
    const evidence = [
      {
        ...{ sentence: 0, start: 0, end: 40, trigger: { start: 10, end: 40, text: '' } },
        roles: [{ role: 'speaker' as const, start: 0, end: 1, text: 'x', actors: [speaker], anyOf: false }],
      },
    ]
    const said = telling('statement', 'a', '2018-11-16', { stance, evidence }).record
    const mentions = [speaker, ...named].map((id, at) => ({
      ...{ start: at * 10, end: at * 10 + 1, text: 'x', chain: at, kind: 'GPE' },
      actors: [id],
    }))
    return tellingsOf({ ...blankReading, mentions, actors, statements: [said] }, source).length
  }
  const both = ['TUR', 'GRC']
  assert.equal(of('company:navale', 'inform', both), 0)
  assert.equal(of('company:navale', 'inform', [...both, 'TUR:GOV']), 1, 'it names a government')
  assert.equal(of('company:navale', 'warn', both), 1, 'it warns')
  assert.equal(of('GRC', 'inform', both), 1, 'a state says it')
})

test('LA25: joint praise of nobody and force in an if-clause are no acts', () => {
  const evidence = (text: string) => [{ sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text }, roles: [] }]
  const both = { actors: ['GRC', 'TUR'], recipients: [] }
  const rows: readonly (readonly [string, Partial<ReadArticle['events'][number]>, number])[] = [
    ['welcomed', { type: 'SUPPORT', ...both }, 0],
    ['signed', { type: 'SUPPORT', ...both, contact: { kind: 'signing', state: 'held' } }, 1],
    ['restored', { type: 'SUPPORT', ...both }, 1],
    ['praised', { type: 'SUPPORT' }, 1],
    ['invades', { type: 'ASSAULT', modality: 'hypothetical' }, 0],
    ['invades', { type: 'ASSAULT', modality: 'possible' }, 1],
    ['ban', { type: 'SANCTION', modality: 'hypothetical' }, 1],
  ]
  for (const [word, record, count] of rows) {
    const told = tellingsOf(reading({ ...act('e1', 0.9), evidence: evidence(word), ...record }), source)
    assert.equal(told.length, count, word)
  }
})

test('LA28: what several back together is not told where only one of them would receive it', () => {
  const rows = [
    ['SUPPORT', ['GRC', 'TUR'], ['TUR'], 0],
    ['SUPPORT', ['GRC:HED', 'TUR:HED'], ['TUR'], 0],
    ['SUPPORT', ['GRC', 'TUR', 'BGR'], ['TUR', 'BGR'], 0],
    ['SUPPORT', ['GRC', 'TUR'], ['GRC', 'TUR'], 1],
    ['SUPPORT', ['GRC', 'TUR'], ['BGR'], 1],
    ['SUPPORT', ['GRC', 'TUR'], ['TUR', 'BGR'], 1],
    ['SUPPORT', ['GRC'], ['TUR'], 1],
    ['AID', ['GRC', 'TUR'], ['TUR'], 1],
  ] as const
  for (const [type, actors, recipients, count] of rows) {
    const read = {
      ...reading({ ...act('e1', 0.9), type, actors, recipients }),
      actors: [...new Set([...actors, ...recipients])].map(knownAs),
    }
    assert.equal(tellingsOf(read, source).length, count, `${type} ${actors.join()} → ${recipients.join()}`)
  }
})

test('LA26: what only a question tells is not told', () => {
  const text = 'Will they meet? They met. He asked: “Did they meet?”'
  const at = (...words: readonly string[]) =>
    words.map((word) => ({
      ...{ sentence: 0, start: text.indexOf(word), end: text.indexOf(word) + word.length, roles: [] },
      trigger: { start: 0, end: 1, text: '' },
    }))
  const count = (...words: readonly string[]) =>
    tellingsOf({ ...reading({ ...act('e1', 0.9), evidence: at(...words) }), text }, source).length
  assert.equal(count('Will they meet?'), 0)
  assert.equal(count('He asked: “Did they meet?”'), 0)
  assert.equal(count('They met.'), 1)
  assert.equal(count('Will they meet?', 'They met.'), 1)
})

test('LA52: what is only alleged, or only the condition of something else, is not told', () => {
  const rows: readonly (readonly [string, string, Partial<ReadArticle['events'][number]>, number])[] = [
    ['The Greeks allegedly hacked it.', 'hacked', {}, 0],
    ['They mourn a man who was allegedly being beaten there.', 'beaten', {}, 0],
    ['The Greeks hacked it, allegedly.', 'hacked', {}, 1],
    ['The Greeks jailed an alleged spy.', 'jailed', {}, 1],
    ['The Greeks sued over the alleged use of a boat they seized.', 'seized', {}, 1],
    ['Turks will leave if the Greeks lift the ban.', 'lift', { modality: 'hypothetical' }, 0],
    ['Turks will leave unless Greeks lift it.', 'lift', { modality: 'hypothetical' }, 0],
    ['If Turks leave, Greeks would lift it.', 'lift', { modality: 'hypothetical' }, 1],
    ['Greeks would lift it if Turks leave.', 'lift', { modality: 'hypothetical' }, 1],
    ['Asked if they knew that Greeks lifted it.', 'lifted', {}, 1],
    ['They blame men believed to have shot it down.', 'shot', {}, 0],
    ['They are thought to be hiding it.', 'hiding', {}, 0],
    ['They thought of what they had shot.', 'shot', {}, 1],
  ]
  for (const [text, word, record, count] of rows) {
    const start = text.indexOf(word)
    const trigger = { start, end: start + word.length, text: word }
    const evidence = [{ sentence: 0, start: 0, end: text.length, trigger, roles: [] }]
    const event = { ...act('e1', 0.9), type: 'CONCEDE' as const, evidence, ...record }
    assert.equal(tellingsOf({ ...reading(event), text }, source).length, count, text)
  }
})

test('LA92: harm that somebody only tries to do is not told', () => {
  const rows: readonly (readonly [string, string, ReadArticle['events'][number]['type'], number])[] = [
    ['Boats of Greece tried in vain to seize a tanker.', 'seize', 'COERCE', 0],
    ['An attempt today to blow up the bridge failed.', 'blow', 'ASSAULT', 0],
    ['It sought to fully ban the ships.', 'ban', 'SANCTION', 0],
    ['It attempted to launch a rocket.', 'launch', 'MOBILIZE', 1],
    ['It fired to seize a tanker.', 'seize', 'COERCE', 1],
    ['Those who tried to flee were shot.', 'shot', 'ASSAULT', 1],
    ['They sought help after Greece seized it.', 'seized', 'COERCE', 1],
  ]
  for (const [text, word, type, count] of rows) {
    const start = text.indexOf(word)
    const trigger = { start, end: start + word.length, text: word }
    const evidence = [{ sentence: 0, start: 0, end: text.length, trigger, roles: [] }]
    assert.equal(tellingsOf({ ...reading({ ...act('e1', 0.9), type, evidence }), text }, source).length, count, text)
  }
})

test('LA77: a friendly act on no day that is only what a talk is about is not told', () => {
  const rows: readonly (readonly [string, string, Partial<ReadArticle['events'][number]>, number])[] = [
    ['They discussed Greek support for the port.', 'support', { type: 'SUPPORT' }, 0],
    ['Today we will discuss how Greece can continue to help Turkey.', 'help', { type: 'AID', modality: 'planned' }, 0],
    ['They spoke briefly about the food that Greece sends.', 'sends', {}, 0],
    ['They exchanged views on trade, including Greek gifts.', 'gifts', {}, 0],
    ['They reviewed continued cooperation between them.', 'cooperation', { type: 'COOPERATE' }, 0],
    ['They discussed trade, and agreed to help the Turks.', 'help', {}, 1],
    ['They discussed trade and also praised the Turks.', 'praised', { type: 'SUPPORT' }, 1],
    ['They discussed trade, promising the Turks more food.', 'promising', { type: 'AGREE' }, 1],
    ['They discussed plans to send food.', 'send', { modality: 'planned' }, 1],
    ['They discussed trade while Greeks sent food.', 'sent', {}, 1],
    ['Greeks sent food and they discussed it.', 'sent', {}, 1],
    ['They discussed the food sent on Monday.', 'sent', { date: day('2018-11-12') }, 1],
    ['They discussed the Greek attack.', 'attack', { type: 'ASSAULT', quad: 4 }, 1],
    ['They discussed Greek duties.', 'duties', { type: 'SANCTION', quad: 4, modality: 'possible' }, 1],
  ]
  for (const [text, word, record, count] of rows) {
    const start = text.indexOf(word)
    const trigger = { start, end: start + word.length, text: word }
    const evidence = [{ sentence: 0, start: 0, end: text.length, trigger, roles: [] }]
    const event = { ...act('e1', 0.9), type: 'AID' as const, quad: 2 as const, date: null, evidence, ...record }
    assert.equal(tellingsOf({ ...reading(event), text }, source).length, count, text)
  }
})

test('LA50: what the press asks in a transcript is not told, what is answered is', () => {
  const text = [
    'Q Hello.\n\nSo the Greeks gave them arms.\n\nMS. CARTER: They signed.\n\nQ They broke it?\n\nMS. CARTER: Yes.\n\nThey left.',
    'Q & A\n\nThey signed.',
    'MS. CARTER: They signed.',
    'They signed.\n\nQ And then?',
  ] as const
  const count = (at: string, words: string) => {
    const start = at.indexOf(words)
    const evidence = [
      { sentence: 0, start, end: start + words.length, trigger: { start, end: start + 1, text: '' }, roles: [] },
    ]
    return tellingsOf({ ...reading({ ...act('e1', 0.9), evidence }), text: at }, source).length
  }
  assert.equal(count(text[0], 'So the Greeks gave them arms.'), 0)
  assert.equal(count(text[0], 'They signed.'), 1)
  assert.equal(count(text[0], 'They left.'), 1)
  for (const other of text.slice(1)) assert.equal(count(other, 'They signed.'), 1, other)
})

test('LA49: a person whom somebody thanks to his face is not backed', () => {
  const rows: readonly (readonly [string, string, string, string, Partial<ReadArticle['events'][number]>, number])[] = [
    ['I thank President Arin for coming.', 'I', 'thank', 'President Arin', {}, 0],
    ['Let me congratulate you on the vote.', 'me', 'congratulate', 'you', { recipients: ['TUR'] }, 0],
    ['We are grateful to Turkey.', 'We', 'grateful', 'Turkey', { recipients: ['TUR'] }, 1],
    ['I thank the Turkish people.', 'I', 'thank', 'Turkish people', { recipients: ['TUR:CIV'] }, 0],
    ['I support President Arin.', 'I', 'support', 'President Arin', {}, 1],
    ['The minister thanked President Arin.', 'The minister', 'thanked', 'President Arin', {}, 1],
    ['“I thank President Arin,” she wrote.', 'I', 'thank', 'President Arin', {}, 1],
    ['I congratulate President Arin.', 'I', 'congratulate', 'President Arin', { date: day('2018-11-16') }, 1],
  ]
  for (const [text, by, word, to, record, count] of rows) {
    const span = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    })
    const role = (name: 'actor' | 'recipient', words: string) => ({
      role: name,
      ...span(words),
      actors: [],
      anyOf: false,
    })
    const evidence = [
      {
        sentence: 0,
        start: 0,
        end: text.length,
        trigger: span(word),
        roles: [role('actor', by), role('recipient', to)],
      },
    ]
    const thanks = {
      ...act('e1', 0.9),
      type: 'SUPPORT' as const,
      recipients: ['TUR:arin'],
      date: null,
      evidence,
      ...record,
    }
    const people = { ...knownAs('TUR:CIV'), sectors: ['CIV' as const] }
    const actors = [knownAs('GRC'), knownAs('TUR'), people, { ...knownAs('TUR:arin'), kind: 'person' as const }]
    assert.equal(tellingsOf({ ...reading(thanks), text, actors }, source).length, count, text)
  }
})

test('LE308: thanks for ties and hospitality are courtesies; for what was done they are not', () => {
  const rows: readonly (readonly [string, string, number])[] = [
    ['She expressed appreciation for the long friendship between both.', 'expressed', 0],
    ['She thanked Turkey for its warm hospitality.', 'thanked', 0],
    ['She thanked Turkey for its cooperation on floods.', 'thanked', 1],
    ['She thanked Turkey for its friendship and its blankets.', 'thanked', 1],
    ['She thanked Turkey for its blankets.', 'thanked', 1],
    ['She praised its friendship.', 'praised', 1],
  ]
  for (const [text, word, count] of rows) {
    const start = text.indexOf(word)
    const trigger = { start, end: start + word.length, text: word }
    const evidence = [{ sentence: 0, start: 0, end: text.length, trigger, roles: [] }]
    const thanks = { ...act('e1', 0.9), type: 'SUPPORT' as const, evidence }
    assert.equal(tellingsOf({ ...reading(thanks), text }, source).length, count, text)
  }
})

test('LA27: talk that is no contact of its article is no act of the ledger', () => {
  const at = (start: number) => [
    { sentence: 0, start: 0, end: 9, trigger: { start, end: start + 1, text: '' }, roles: [] },
  ]
  const talk = (start: number, type: 'CONSULT' | 'AGREE') => ({
    ...{ ...act('e1', 0.9), type, actors: ['GRC', 'TUR'], recipients: [] },
    evidence: at(start),
  })
  const held = contact('a', '2018-11-16', 'held', null).record
  const [step] = held.history
  const due = { ...held, evidence: at(1), history: [{ ...step!, evidence: at(3) }] }
  const count = (event: ReadArticle['events'][number]) =>
    tellingsOf({ ...reading(event), engagements: [due] }, source).filter(({ kind }) => kind === 'event').length
  assert.equal(count(talk(1, 'CONSULT')), 1)
  assert.equal(count(talk(3, 'CONSULT')), 1)
  assert.equal(count(talk(5, 'CONSULT')), 0)
  assert.equal(count(talk(5, 'AGREE')), 1)
})

test('BA5: a material act without a day was done by the last day told beside it', () => {
  const at = (...sentences: readonly number[]) =>
    sentences.map((sentence) => ({
      ...{ sentence, start: 0, end: 1, roles: [] },
      trigger: { start: 0, end: 1, text: '' },
    }))
  const strike = { ...act('e', 0.9), type: 'ASSAULT', quad: 4, date: null } as const
  const dated = (sentence: number, start: string, more: object = {}) => ({
    ...{ ...strike, id: 'd', date: day(start), evidence: at(sentence) },
    ...more,
  })
  const fire = (sentence: number, more: object = {}) => ({ ...strike, evidence: at(sentence), ...more })
  const rows: readonly (readonly [string, ReadArticle['events'][number], ReadArticle['events'], string | undefined])[] =
    [
      ['in its sentence', fire(3), [dated(3, '2018-07-05')], '2018-07-05'],
      ['in the one before', fire(4), [dated(3, '2018-07-05')], '2018-07-05'],
      ['the last of several', fire(3), [dated(3, '2018-07-05'), dated(3, '2018-07-07')], '2018-07-07'],
      ['its own sentence before the other', fire(4), [dated(3, '2018-07-05'), dated(4, '2018-08-01')], '2018-08-01'],
      ['not from afar', fire(5), [dated(3, '2018-07-05')], undefined],
      ['nor from the one behind', fire(3), [dated(4, '2018-07-05')], undefined],
      [
        'not beside the day of the report',
        fire(3),
        [dated(3, '2018-11-16', { date: reported('2018-11-16') })],
        undefined,
      ],
      ['not beside background', fire(3), [dated(3, '2016-07-05', { historical: true })], undefined],
      ['not beside a plan', fire(3), [dated(3, '2018-12-05', { modality: 'planned' })], undefined],
      ['what is said may be said today', fire(3, { type: 'ACCUSE', quad: 3 }), [dated(3, '2018-07-05')], undefined],
      ['what has its day keeps it', fire(3, { date: day('2018-11-15') }), [dated(3, '2018-07-05')], undefined],
    ]
  for (const [what, event, others, due] of rows) {
    const source = { published: '2018-11-16', known: '2018-11-16', source: 'a' }
    const [told] = tellingsOf(reading(event, ...others), source)
    assert.equal(told?.latest, due, what)
  }
})

describe('LA20: what a visit was for', () => {
  const visit = contact('a', '2018-11-16', 'held', day('2018-11-16')).record
  const told = (talks: Parameters<typeof contact>[4], state: 'planned' | 'held' = 'planned') => {
    const part = contact('a', '2018-11-16', state, null, { id: 'g2', kind: 'talks', partOf: 'g1', ...talks })
    const actors = Object.entries(part.actors).map(([id, actor]) => ({ id, ...actor }))
    return tellingsOf({ ...blankReading, actors, engagements: [visit, part.record] }, source)
  }
  test('is told in passing', () => {
    const entries = foldAll(told({})) as readonly Entry<'engagement'>[]
    const listed = entries.flatMap((entry) => asOf(entry, '2018-11-30') ?? [])
    assert.deepEqual(
      listed.map(({ record }) => record.kind),
      ['visit'],
    )
  })
  test('is told where another article says that it was held', () => {
    const parties = [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }]
    const held = contact('b', '2018-11-17', 'held', day('2018-11-16'), { kind: 'talks', parties })
    const entries = foldAll([...told({ date: day('2018-11-16'), parties }), held]) as readonly Entry<'engagement'>[]
    const talks = entries.find(({ record }) => record.kind === 'talks')
    assert.deepEqual([entries.length, talks?.sources, talks?.record.state], [2, 2, 'held'])
  })
  test('stands by itself where it has a day of its own, was held, or is no part of it', () => {
    const step = { state: 'planned', date: day('2018-11-17'), cause: null, evidence: [] } as const
    const apart = [told({ history: [step] }), told({}, 'held'), told({ partOf: null })]
    for (const tellings of apart) assert.equal(tellings[1]?.inPassing, undefined)
  })
})
