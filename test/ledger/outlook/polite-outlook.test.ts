import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { outlookOf } from '../../../src/ledger/outlook.ts'
import { documentOf } from '../document-of.ts'

const places = ['Athens', 'Ankara', 'Rome']
const namesIn = (text: string) => places.filter((name) => text.includes(name)).map((name) => [name, 'GPE'])

interface View {
  readonly text: string
  readonly content: string
  readonly kind: string
  readonly holders?: readonly string[]
  readonly certainty?: string
  readonly isNews?: boolean
  readonly speaker?: string
  readonly media?: boolean
}

function outlooks({
  text,
  content,
  kind,
  holders = [],
  certainty = 'possible',
  isNews = true,
  speaker,
  media = false,
}: View) {
  const statement = speaker === undefined ? {} : { statement: { speaker, stance: 'warn', content } }
  const outlook = [{ kind, content, holders, certainty }]
  const { document, party } = documentOf({ text, names: namesIn(text), ...statement, outlook })
  const actors = media ? document.actors.map((actor) => ({ ...actor, sectors: ['MED' as const] })) : document.actors
  return outlookOf({ ...document, actors, isNews }, party)
}

describe('LE115: a state that speaks itself is polite', () => {
  const holders = ['Athens', 'Rome']
  const inReadout = (text: string, content: string, kind: string) =>
    outlooks({ text, content, kind, holders, isNews: false }).length
  const inNews = (text: string, content: string, kind: string) => outlooks({ text, content, kind, holders }).length

  it('friends have no chill behind them', () => {
    const text = 'Athens and Rome turn a new page for their ports.'
    assert.equal(inReadout(text, 'turn a new page for their ports', 'thaw'), 0)
    assert.equal(inReadout('Athens and Rome agreed to study cables.', 'agreed to study cables', 'thaw'), 0)
    assert.equal(inReadout('Athens and Rome see eye to eye.', 'see eye to eye', 'trust'), 0)
    assert.equal(inNews(text, 'turn a new page for their ports', 'thaw'), 1, 'a newspaper weighs its words')
  })
  it('a chill that is named', () => {
    for (const content of [
      'resume their talks on the strait',
      'seek a stable relationship',
      'lower tensions in the strait',
      'work towards a ceasefire',
    ])
      assert.equal(inReadout(`Athens and Rome ${content}.`, content, 'thaw'), 1, content)
  })
  it('looking forward', () => {
    const text = 'Athens looks forward to the visit to Rome.'
    assert.equal(inReadout(text, 'looks forward to the visit to Rome', 'expectation'), 0)
    assert.equal(inNews(text, 'looks forward to the visit to Rome', 'expectation'), 1)
    assert.equal(inReadout('Athens expects Rome to pay.', 'expects Rome to pay', 'expectation'), 1)
  })
  it('a hope that names nobody, in speech', () => {
    assert.equal(inReadout('I think Athens and Rome want fair weather.', 'want fair weather', 'wish'), 0)
    assert.equal(inReadout('Athens and Rome want fair weather.', 'want fair weather', 'wish'), 1)
    assert.equal(inReadout('I said: “Athens and Rome want quiet.”', 'want quiet', 'wish'), 1, 'chosen words')
    assert.equal(inReadout('I fear Athens and Rome may clash.', 'may clash', 'escalation'), 1)
  })
  it('a first of the host', () => {
    const content = 'first visit of Athens to Rome'
    assert.equal(inReadout(`I am told it is the ${content}.`, content, 'first'), 0)
    assert.equal(inReadout(`It is the ${content}.`, content, 'first'), 1)
    assert.equal(inNews(`I am told it is the ${content}.`, content, 'first'), 1)
  })
})

describe('LE360: wishes of home', () => {
  const left = (text: string, content: string, isNews = false, kind = 'wish') =>
    outlooks({ text, content, kind, holders: ['Athens'], isNews }).length
  it('who has it and whom it names are of one state', () => {
    assert.equal(left('Athens wants a longer pier.', 'wants a longer pier'), 0)
    assert.equal(left('Athens expects rain.', 'expects rain', false, 'expectation'), 0)
    assert.equal(left('Athens wants a longer pier.', 'wants a longer pier', true), 1, 'news')
    assert.equal(left('Athens wants a longer pier than Rome.', 'wants a longer pier than Rome'), 1)
    assert.equal(left('Athens said: “wants a longer pier”.', 'wants a longer pier'), 1, 'chosen words')
    assert.equal(left('Athens fears a landing.', 'fears a landing', false, 'escalation'), 1)
  })
  it('what was wanted once', () => {
    assert.equal(left('Athens wanted to see the ferries of Rome.', 'wanted to see the ferries of Rome'), 0)
    assert.equal(left('Athens wants to see the ferries of Rome.', 'wants to see the ferries of Rome'), 1)
  })
})

test('LE296: what is wanted at home, in longer news about no two', () => {
  const left = (...beside: readonly string[]) => {
    const [text, content] = ['Athens wants a longer pier.', 'wants a longer pier']
    const record = {
      text,
      names: namesIn(text),
      outlook: [{ kind: 'wish', content, holders: ['Athens'], certainty: 'certain' }],
    }
    const { document, party } = documentOf(record, ...beside.map((line) => ({ text: line, names: namesIn(line) })))
    return outlookOf(document, party).length
  }
  const rain = 'Rain is falling.'
  assert.equal(left(rain, rain, rain, rain), 0)
  assert.equal(left(rain, rain, rain), 1, 'the shortest')
  assert.equal(left(rain, 'Rome pays for it.', rain, rain), 1, 'another beside it')
})

test('LE120: a later one, or a part, is no first', () => {
  const of = (content: string) => {
    const text = `Athens and Ankara hold ${content}.`
    return outlooks({ text, content, kind: 'first', holders: ['Athens', 'Ankara'] }).length
  }
  for (const content of [
    'their third summit',
    'the second such drill in a week',
    'the 4th round',
    'the first leg of a race',
    'their first of three summits',
  ])
    assert.equal(of(content), 0, content)
  for (const content of [
    'their first summit',
    'the first round of talks in six years',
    'the largest drill since the Second World War',
    'a parade as never before',
  ])
    assert.equal(of(content), 1, content)
})

test('LE243: a first of what nobody does is none', () => {
  const of = (content: string) => {
    const text = `Athens and Ankara see ${content}.`
    return outlooks({ text, content, kind: 'first', holders: ['Athens', 'Ankara'] }).length
  }
  for (const content of [
    'a quarrel, not for the first time',
    'its first victim',
    'not the first raid since May',
    'the first deaths in a week',
    'the first evidence of a raid',
    'the first test of the ceasefire',
    "one of the mayor's first visits",
    'the biggest raid on the port',
  ])
    assert.equal(of(content), 0, content)
  for (const content of [
    'an envoy for the first time',
    'the first minister who had not been invited in years',
    'the biggest raid on the port since May',
    'their inaugural meeting',
  ])
    assert.equal(of(content), 1, content)
})

test('LE407: what one says for the first time is nothing that two do', () => {
  const of = (content: string) => {
    const text = `Athens and Ankara see ${content}.`
    return outlooks({ text, content, kind: 'first', holders: ['Athens', 'Ankara'] }).length
  }
  for (const content of [
    'his first comments on the raid',
    'her first public remarks since May',
    'his first televised address',
  ])
    assert.equal(of(content), 0, content)
  for (const content of ['the first joint statement in years', 'a visit, the first since his remarks'])
    assert.equal(of(content), 1, content)
})

test('LE116: tensions that are told as a fact are between two', () => {
  const of = (holders: readonly string[], certainty: string) => {
    const text = `Ships left ${holders.join(' and ')} amid rising tensions.`
    return outlooks({ text, content: 'rising tensions', kind: 'escalation', holders, certainty }).length
  }
  assert.equal(of([], 'certain'), 0)
  assert.equal(of(['Ankara'], 'certain'), 0)
  assert.equal(of(['Ankara', 'Athens'], 'certain'), 1)
  assert.equal(of(['Ankara'], 'possible'), 1, 'somebody fears them')
})

describe('LE216: whom others want something of does not want it', () => {
  const of = (text: string, content: string, kind: string, holders: readonly string[]) =>
    outlooks({ text, content, kind, holders })[0]
  it('who stands inside the words of a wish is whom it is about', () => {
    const wish = of('Athens seeks closer ties with Ankara.', 'seeks closer ties with Ankara', 'wish', [
      'Athens',
      'Ankara',
    ])
    assert.deepEqual(wish?.holders, ['GRC'])
    assert.ok(wish?.evidence[0]?.roles.some(({ role, actors }) => role === 'about' && actors.includes('TUR')))
  })
  it('better ties are of both, and so is what two want', () => {
    const ties = of('Athens may make up with Ankara.', 'may make up with Ankara', 'thaw', ['Athens', 'Ankara'])
    assert.deepEqual(ties?.holders, ['GRC', 'TUR'])
    const both = of('Athens and Ankara seek a pact.', 'seek a pact', 'wish', ['Athens', 'Ankara'])
    assert.deepEqual(both?.holders, ['GRC', 'TUR'])
    const inside = of('Athens and Ankara seek a pact.', 'Athens and Ankara seek a pact', 'wish', ['Athens', 'Ankara'])
    assert.deepEqual(inside?.holders, ['GRC', 'TUR'])
  })
})

describe('LE117: who warns holds the view', () => {
  const holdersOf = (view: Omit<View, 'kind'>) => outlooks({ ...view, kind: 'escalation' })[0]?.holders
  const content = 'any landing by Ankara would be answered'
  it('beside the one who is named in his words', () => {
    const text = `Athens says that ${content}.`
    assert.deepEqual(holdersOf({ text, content, holders: ['Ankara'], speaker: 'Athens' }), ['GRC', 'TUR'])
    assert.deepEqual(holdersOf({ text, content, speaker: 'Athens' }), ['GRC'])
    assert.deepEqual(holdersOf({ text, content, holders: ['Ankara'] }), ['TUR'], 'nobody says it')
    assert.deepEqual(holdersOf({ text, content, speaker: 'Athens', media: true }), [], 'a paper')
  })
  it('not beside another holder, nor where it is the relation of two', () => {
    const text = `Athens says that Rome fears ${content}.`
    assert.deepEqual(holdersOf({ text, content, holders: ['Rome'], speaker: 'Athens' }), ['ITA'])
    const ties = 'Rome and Ankara may fall out'
    const two = ['Rome', 'Ankara']
    const whole = `Athens says that ${ties}.`
    assert.deepEqual(holdersOf({ text: whole, content: ties, holders: two, speaker: 'Athens' }), ['ITA', 'TUR'])
  })
})
