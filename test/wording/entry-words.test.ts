import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IncidentKind } from '../../src/ledger/kinds.ts'
import type { EntryView } from '../../src/query/views.ts'
import { entryWords } from '../../src/wording/entry-words.ts'
import { measureStanding } from '../../src/wording/measure-standing.ts'
import { namesOf, placedNamesOf } from '../../src/wording/names-of.ts'

const states = ['GRC', 'TUR', 'FRA', 'DEU', 'ITA', 'JPN', 'IND', 'KEN']
const names = namesOf(
  Object.fromEntries(states.map((id) => [id, { name: id.toLowerCase(), state: id, kind: 'state', sectors: [] }])),
)
const people = namesOf({
  ...Object.fromEntries(states.map((id) => [id, { name: id.toLowerCase(), state: id, kind: 'state', sectors: [] }])),
  'GRC:minister': { name: 'Dendias', state: 'GRC', kind: 'person', sectors: [] },
  'TUR:minister': { name: 'Fidan', state: 'TUR', kind: 'person', sectors: [] },
  'TUR:GOV': { name: 'Turkey: government', state: 'TUR', kind: 'organisation', sectors: [] },
  'TUR:navy': { name: 'Navy', state: 'TUR', kind: 'organisation', sectors: [] },
})
const contact = {
  kind: 'summit',
  state: 'held',
  host: null,
  place: 'Bari',
  date: { start: '2024-06-13', end: '2024-06-15', precision: 'range', text: '' },
  by: null,
  cause: null,
  purpose: ['a', 'b', 'c', 'd'],
  partOf: null,
  history: [],
  evidence: [],
} as const

test('a line names few of many parties and purposes, and says how many others there are', () => {
  const parties = (count: number) => states.slice(0, count).map((actor) => ({ actor }))
  const line = (count: number) => entryWords('engagement', { ...contact, parties: parties(count) }, names).line
  assert.equal(line(2), 'grc and tur')
  assert.equal(line(6), 'grc, tur, fra, deu, ita and jpn')
  assert.equal(line(8), 'grc, tur, fra, deu, ita and 3 others')
  const { facts } = entryWords('engagement', { ...contact, parties: parties(2) }, names)
  assert.deepEqual(facts, ['held', '13–15 June 2024', 'Bari', null, 'for: “a”, “b”, “c”'])
})

test('why and what for are the words of the text, be they a clause or a noun', () => {
  const table = [
    ['a boat rammed a ship', ['work out the details', 'a lasting truce']],
    ['Eritrea’s request', ['a hotline']],
  ] as const
  for (const [cause, purpose] of table) {
    const { facts } = entryWords('engagement', { ...contact, cause, purpose, parties: [{ actor: 'GRC' }] }, names)
    const quoted = purpose.map((one) => `“${one}”`).join(', ')
    assert.deepEqual(facts.slice(3), [`cause: “${cause}”`, `for: ${quoted}`])
  }
})

test('an alternative is said as one, a party told twice once', () => {
  const parties = [{ actor: 'GRC' }, { anyOf: ['TUR', 'FRA'] }, { actor: 'GRC' }]
  assert.equal(entryWords('engagement', { ...contact, parties }, names).line, 'grc and tur or fra')
})

test('LE8: a visit says who comes where, and who receives', () => {
  const visit = { ...contact, kind: 'visit', host: 'TUR' } as const
  const line = (parties: EntryView<'engagement'>['parties'], more = {}) =>
    entryWords('engagement', { ...visit, parties, ...more }, people).line
  const guest = { actor: 'GRC:minister' }
  assert.equal(line([{ actor: 'TUR' }, guest]), 'Dendias → tur')
  assert.equal(line([{ actor: 'TUR:GOV' }, guest]), 'Dendias → Turkey')
  assert.equal(line([guest, { actor: 'TUR:navy' }]), 'Dendias → Navy (Turkey)')
  assert.equal(line([guest, { actor: 'TUR:minister' }, { actor: 'FRA' }]), 'Dendias and fra → Turkey (Fidan)')
  assert.equal(line([guest, { actor: 'TUR:navy' }, { actor: 'TUR:minister' }]), 'Dendias → Turkey (Fidan)')
  assert.equal(line([guest, { anyOf: ['FRA', 'TUR'] }]), 'Dendias and fra or tur → Turkey')
  assert.equal(line([guest]), 'Dendias → Turkey')
  assert.equal(line([guest], { host: 'EGY' }), 'Dendias → Egypt', 'also where no telling names the host as a party')
  assert.equal(line([{ actor: 'TUR' }, { actor: 'TUR:minister' }]), 'tur and Fidan', 'nobody comes from elsewhere')
  assert.equal(line([guest, { actor: 'TUR' }], { host: null }), 'Dendias and tur')
  assert.equal(line([guest, { actor: 'TUR' }], { kind: 'talks' }), 'Dendias and tur')
})

test('LE8: who comes to a body of his own state is no host, who meets his guest at home is', () => {
  const role = (role: 'actor' | 'recipient', start: number, ...actors: readonly string[]) => ({
    ...{ role, start, end: start + 1, text: '', anyOf: false },
    actors,
  })
  const told = (...roles: readonly ReturnType<typeof role>[]) => {
    const evidence = [{ sentence: 0, start: 0, end: 9, trigger: { start: 4, end: 5, text: '' }, roles }]
    const visit = { ...contact, kind: 'visit', host: 'TUR', evidence } as const
    const parties = [{ actor: 'GRC:minister' }, { actor: 'TUR:minister' }, { actor: 'TUR' }]
    return entryWords('engagement', { ...visit, parties }, people).line
  }
  const both = role('actor', 0, 'GRC:minister', 'TUR:minister')
  assert.equal(told(both, role('recipient', 6, 'TUR:navy')), 'Dendias and Fidan → tur')
  assert.equal(told(both, role('recipient', 6, 'TUR')), 'Dendias → Turkey (Fidan)')
  const behind = role('actor', 7, 'TUR:minister')
  assert.equal(
    told(role('actor', 0, 'GRC:minister'), behind, role('recipient', 6, 'TUR:navy')),
    'Dendias → Turkey (Fidan)',
  )
})

const act: Parameters<typeof entryWords<'event'>>[1] = {
  ...{ type: 'ASSAULT', mode: null, contact: null, contexts: [], quad: 4, intensity: -9, modality: 'actual' },
  ...{ historical: false, actors: ['GRC'], recipients: ['TUR'], reporter: [], date: contact.date, place: null },
  ...{ cameo: '190', confidence: 0.9, evidence: [] },
}

test('a plan whose day is past was planned for it; a day that is only that of the report passes no plan', () => {
  const date = (end: string, text: string) => ({ start: '2025-12-05', end, precision: 'range', text }) as const
  const record = { ...act, modality: 'planned', date: date('2025-12-06', 'on Friday and Saturday') } as const
  const facts = (at: string | null, more: object = {}) =>
    entryWords('event', { ...record, ...more }, people, at).facts.filter((fact) => fact !== null)
  const days = '5–6 December 2025'
  for (const at of [null, '2025-12-05', '2025-12-06']) assert.deepEqual(facts(at), ['planned', days])
  assert.deepEqual(facts('2025-12-07'), [`was planned for ${days}`])
  assert.deepEqual(facts('2025-12-07', { date: date('2025-12-06', '') }), ['planned', days])
  assert.deepEqual(facts('2025-12-07', { date: null }), ['planned'])
  assert.deepEqual(facts('2025-12-07', { modality: 'possible' }), ['possible', days])
  for (const [state, said] of [
    ['announced', [`was announced for ${days}`]],
    ['threatened', [`was threatened for ${days}`]],
    ['in force', ['in force', days]],
  ] as const) {
    assert.deepEqual(measureStanding({ state, date: record.date }, '2025-12-07'), said)
  }
  assert.deepEqual(measureStanding({ state: 'announced', date: record.date }, '2025-12-06'), [`announced for ${days}`])
})

test('LA51: a deed that only another side tells says who tells it', () => {
  const rows = [
    [{ reporter: ['FRA'] }, 'according to fra'],
    [{ reporter: ['TUR:minister', 'FRA'] }, 'according to Fidan and fra'],
    [{ reporter: [] }, null],
    [{ reporter: ['GRC:minister'] }, null],
    [{ reporter: ['FRA', 'GRC:minister'] }, null],
    [{ reporter: ['FRA'], quad: 1 }, null],
    [{ reporter: ['FRA'], date: null }, null],
    [{ reporter: ['FRA'], modality: 'planned' }, null],
  ] as const
  for (const [more, words] of rows)
    assert.equal(entryWords('event', { ...act, ...more }, people).facts.at(-1), words, JSON.stringify(more))
  const piece = (article: string, ...roles: readonly 'reporter'[]) => ({
    ...{ sentence: 0, start: 0, end: 9, trigger: { start: 4, end: 5, text: '' }, article, text: '' },
    roles: roles.map((role) => ({ role, start: 0, end: 1, text: '', actors: ['FRA'], anyOf: false })),
  })
  const toldBy = (...evidence: readonly ReturnType<typeof piece>[]) =>
    entryWords('event', { ...act, reporter: ['FRA'], evidence }, people).facts.at(-1)
  assert.equal(toldBy(piece('a', 'reporter'), piece('b', 'reporter')), 'according to fra')
  assert.equal(toldBy(piece('a', 'reporter'), piece('b')), null, 'one article tells it on its own account')
  assert.equal(toldBy(piece('a'), piece('a', 'reporter')), 'according to fra')
})

test('LA93: an incident that only others than those charged with it tell says who tells it', () => {
  const piece = { sentence: 0, start: 0, end: 9, trigger: { start: 4, end: 5, text: '' }, roles: [] }
  const evidence = [
    { ...piece, article: 'a', text: '' },
    { ...piece, article: 'a', text: '' },
  ]
  const incident: Parameters<typeof entryWords<'incident'>>[1] = {
    ...{ kind: 'attack', actors: ['GRC'], recipients: ['TUR'], date: contact.date, place: null, what: '', evidence },
    ...{ figures: [], claimedBy: ['TUR'], admittedBy: [], deniedBy: [] },
  }
  const rows = [
    [{}, 'according to tur'],
    [{ claimedBy: ['TUR', 'FRA'] }, 'according to tur and fra'],
    [{ claimedBy: [] }, undefined],
    [{ admittedBy: ['GRC'] }, undefined],
    [{ date: null }, undefined],
    [{ evidence: [...evidence, { ...piece, article: 'b', text: '' }] }, undefined],
  ] as const
  for (const [more, words] of rows)
    assert.equal(entryWords('incident', { ...incident, ...more }, people).facts[3], words, JSON.stringify(more))
  const denied = { ...incident, deniedBy: ['GRC'] }
  const last = (contested: boolean) => entryWords('incident', { ...denied, contested }, people).facts.at(-1)
  assert.equal(last(true), 'denied by grc', 'LA176')
  assert.equal(last(false), 'according to tur', 'LA176: who has admitted it since')
})

test('an incident is a noun', () => {
  const incident = {
    actors: ['GRC'],
    recipients: ['TUR'],
    date: null,
    place: null,
    what: '',
    evidence: [],
    figures: [],
  }
  const said = { claimedBy: [], admittedBy: [], deniedBy: [], contested: false }
  const title = (kind: IncidentKind) => entryWords('incident', { ...incident, ...said, kind }, names).title
  assert.deepEqual((['airspace', 'maritime', 'border', 'cyber', 'clash'] as const).map(title), [
    'airspace incident',
    'incident at sea',
    'border incident',
    'cyber attack',
    'clash',
  ])
})

test('an issue says who raised it with whom, and how it stands where that is more than raised', () => {
  const issue = { topic: 'fish', aliases: [], evidence: [] }
  const table = [
    [['GRC'], ['TUR'], 'raised', 'raised by grc with tur'],
    [['GRC', 'TUR'], ['TUR'], 'agreed', 'agreed, raised by grc and tur'],
    [['GRC'], [], 'expected', 'expected, raised by grc'],
    [[], ['GRC', 'TUR'], 'raised', 'raised, between grc and tur'],
    [[], ['TUR'], 'open', 'open, with tur'],
    [[], [], 'raised', 'raised'],
  ] as const
  for (const [raisedBy, others, status, said] of table) {
    const { facts } = entryWords('issue', { ...issue, raisedBy, with: others, status }, names)
    assert.equal(facts.filter((fact) => fact !== null).join(', '), said)
  }
})

test('LE530: an issue that is only spoken of in public was raised with nobody', () => {
  const issue = { topic: 'fish', aliases: [], evidence: [], inPublic: true, raisedBy: ['GRC'] } as const
  for (const [others, status, said] of [
    [['TUR'], 'raised', 'raised in public by grc, towards tur'],
    [['TUR'], 'open', 'open, raised in public by grc, towards tur'],
    [[], 'raised', 'raised by grc'],
  ] as const) {
    const { facts } = entryWords('issue', { ...issue, with: others, status }, names)
    assert.equal(facts.filter((fact) => fact !== null).join(', '), said)
  }
})

test('an incident says its figures where they were counted; one article’s record has none yet', () => {
  const incident = {
    kind: 'clash',
    actors: ['GRC'],
    recipients: ['TUR'],
    place: 'Imia',
    date: null,
    what: 'a boat was rammed',
    evidence: [],
  } as const
  const facts = (figures?: readonly { what: string; value: number; articles: string[] }[]) =>
    entryWords('incident', figures === undefined ? incident : { ...incident, figures }, names).facts
  assert.deepEqual(facts(), [null, 'Imia', '“a boat was rammed”'])
  assert.deepEqual(facts([{ what: 'dead', value: 3, articles: ['a'] }]), [
    null,
    'Imia',
    '“a boat was rammed”',
    '3 dead',
  ])
})

test('a measure says from when it stands, when it was announced (LA31), and one that is over when it was lifted', () => {
  const on = (start: string, text = '') => ({ start, end: start, precision: 'day', text }) as const
  const step = (state: 'threatened' | 'announced' | 'in force' | 'lifted', date: ReturnType<typeof on> | null) => ({
    ...{ state, date, evidence: [] },
  })
  const measure = { kind: 'ban', actors: ['GRC'], recipients: ['TUR'], what: 'it banned milk', evidence: [] } as const
  const begun = step('in force', on('2026-02-23'))
  const table = [
    [[step('announced', on('2026-02-23', '23 February'))], 'announced for Mon 23 February 2026'],
    [[step('announced', on('2026-02-23'))], 'announced Mon 23 February 2026'],
    [[step('threatened', on('2026-02-23'))], 'threatened Mon 23 February 2026'],
    [[begun], 'in force, Mon 23 February 2026'],
    [[step('in force', null)], 'in force'],
    [[begun, step('lifted', null)], 'lifted, in force from Mon 23 February 2026'],
    [[begun, step('lifted', on('2026-03-16'))], 'lifted Mon 16 March 2026, in force from Mon 23 February 2026'],
    [[step('lifted', on('2026-03-16'))], 'lifted Mon 16 March 2026'],
  ] as const
  for (const [history, said] of table) {
    const { state, date } = history.at(-1)!
    const { facts } = entryWords('measure', { ...measure, state, date, history }, names)
    assert.equal(facts.join(', '), `${said}, “it banned milk”`)
  }
})

const told = (what: string, ...words: readonly string[]) => ({
  ...{ actors: ['GRC'], recipients: ['TUR'], what, date: null },
  evidence: words.map((text) => ({
    ...{ sentence: 0, start: 0, end: 9, trigger: { start: 4, end: 5, text }, roles: [] },
  })),
})

test('LA94: a measure is named by its words where they say more than its kind', () => {
  const title = (kind: 'sanction' | 'ban', what: string, word: string) =>
    entryWords('measure', { ...told(what, word), kind, state: 'in force' }, names).title
  const table = [
    ['sanction', 'Athens broke off all ties with Ankara', 'broke', 'relations cut'],
    ['sanction', 'Athens suspends its relations with Ankara', 'suspends', 'relations cut'],
    ['sanction', 'Athens withdrew its recognition', 'withdrew', 'relations cut'],
    ['sanction', 'Athens put sanctions on Ankara, cutting ties', 'sanctions', 'sanction'],
    ['sanction', 'Athens cut its aid to Ankara', 'cut', 'aid cut'],
    ['sanction', 'Athens had frozen a loan to Ankara', 'frozen', 'aid cut'],
    ['sanction', 'Athens froze the assets of a bank', 'froze', 'sanction'],
    ['sanction', 'Athens puts sanctions on those who send food', 'puts', 'sanction'],
    ['sanction', 'Athens halted deliveries of gas', 'halted', 'supplies cut'],
    ['sanction', 'Athens fined a bank that sends gas', 'fined', 'sanction'],
    ['sanction', 'Athens cut a hotline', 'cut', 'contacts cut'],
    ['sanction', 'Athens cancels an exchange of officers', 'cancels', 'cooperation cut'],
    ['sanction', 'Athens closes a bank', 'closes', 'sanction'],
    ['ban', 'Athens bans relations with Ankara', 'bans', 'ban'],
    ['ban', 'Athens shut its border', 'shut', 'closure'],
    ['ban', 'Athens tightens controls of imports', 'tightens', 'restriction'],
    ['ban', 'Athens puts an embargo on what it had restricted', 'puts', 'ban'],
  ] as const
  for (const [kind, what, word, named] of table) assert.equal(title(kind, what, word), named, what)
})

test('LA94: who is abducted is not detained, and who is held by police is not abducted', () => {
  const title = (what: string, ...words: readonly string[]) =>
    entryWords('incident', { ...told(what, ...words), kind: 'detention', place: null }, names).title
  assert.equal(title('gunmen kidnap two nurses', 'kidnap'), 'abduction')
  assert.equal(title('gunmen hijack a ferry', 'hijack'), 'hijacking')
  assert.equal(title('Athens holds a pastor hostage', 'arrested', 'hostage'), 'detention')
  assert.equal(title('Athens arrests a kidnapper', 'arrests'), 'detention')
})

test('LA218: who acts is said in the words of the text where nobody knows whose they are', () => {
  const line = (text: string, actors: readonly string[] = []) => {
    const role = { start: 0, end: 3, role: 'actor', text, actors, anyOf: false } as const
    const [evidence] = told('', 'attacked').evidence
    const record = { ...told('', 'attacked'), actors: [], evidence: [{ ...evidence!, roles: [role] }] }
    return entryWords('incident', { ...record, kind: 'attack', place: null }, names).line
  }
  assert.equal(line('pirates'), 'pirates → tur')
  assert.equal(line('they'), 'not said who → tur')
  assert.equal(line('the navy', ['GRC']), 'not said who → tur')
})

test('those whose dossier it is are named before others where not all are', () => {
  const actors = Object.fromEntries(states.map((id) => [id, { name: id, state: id, kind: 'state', sectors: [] }]))
  const ofPair = namesOf(
    { ...actors, 'KEN:GOV': { name: 'Kenya: government', state: 'KEN', kind: 'group', sectors: [] } },
    ['IND', 'KEN'],
  )
  const line = (count: number, first: string) => {
    const parties = [{ actor: first }, ...states.slice(0, count).map((actor) => ({ actor }))]
    return entryWords('engagement', { ...contact, parties }, ofPair).line
  }
  assert.equal(line(5, 'KEN:GOV'), 'Kenyan government, GRC, TUR, FRA, DEU and ITA')
  assert.equal(line(7, 'JPN'), 'IND, JPN, GRC, TUR, FRA and 2 others')
  const [visit, guests] = [{ ...contact, kind: 'visit', host: 'ITA' } as const, [...states.slice(0, 7), 'KEN:GOV']]
  const { line: come } = entryWords('engagement', { ...visit, parties: guests.map((actor) => ({ actor })) }, ofPair)
  assert.equal(come, 'IND, Kenyan government, GRC, TUR, FRA and 2 others → ITA')
})

test('a state is not named beside those who act for it; people stand beside their state', () => {
  const part = (state: string, name: string) => ({ name, state, kind: 'group', sectors: [] })
  const sides = namesOf({
    ...Object.fromEntries(['GRC', 'TUR'].map((id) => [id, { name: id, state: id, kind: 'state', sectors: [] }])),
    'GRC:MIL': part('GRC', 'Greece: military'),
    'TUR:MIL': part('TUR', 'Turkey: military'),
    'TUR:CVL': part('TUR', 'Turkey: civilians'),
  })
  const line = (actors: readonly string[], recipients: readonly string[]) =>
    entryWords(
      'incident',
      { kind: 'clash', actors, recipients, date: null, place: null, what: '', evidence: [] },
      sides,
    ).line
  assert.equal(line(['GRC', 'GRC:MIL'], ['TUR:MIL', 'TUR']), 'Greek military → Turkish military')
  assert.equal(line(['GRC'], ['TUR:CVL', 'TUR']), 'GRC → Turkish civilians and TUR')
  assert.equal(line(['GRC', 'TUR'], ['TUR', 'GRC']), 'GRC ↔ TUR')
  assert.equal(line(['GRC', 'TUR'], ['TUR', 'TUR:CVL', 'GRC']), 'GRC ↔ TUR, also → Turkish civilians')
  assert.equal(line(['GRC'], ['GRC']), 'GRC')
})

test('where many states stand in one list a person is named with the state', () => {
  const minister = { name: 'Dendias', state: 'GRC', kind: 'person', sectors: [] }
  const actors = { 'GRC:minister': minister, TUR: { name: 'tur', state: 'TUR', kind: 'state', sectors: [] } }
  const parties = [{ actor: 'GRC:minister' }, { actor: 'TUR' }]
  const line = (named: typeof names) => entryWords('engagement', { ...contact, parties }, named).line
  assert.equal(line(placedNamesOf(actors)), 'Dendias (Greece) and tur')
  assert.equal(line(namesOf(actors)), 'Dendias and tur')
})

test('a statement says who speaks and what the words do; what only informs is a statement', () => {
  const statement = {
    speaker: 'Fidan',
    speakerActor: null,
    affiliation: null,
    content: 'a jet was seen',
    about: [],
    evidence: [],
  }
  const line = (stance: 'inform' | 'warn') => entryWords('statement', { ...statement, stance }, names).line
  assert.equal(line('inform'), 'statement: “a jet was seen”')
  assert.equal(line('warn'), 'warning: “a jet was seen”')
})
