import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Actor } from '../../../src/actors/actor.ts'
import { codeEvents } from '../../../src/events/code-events.ts'
import { partyFinder } from '../../../src/events/parties.ts'
import { statementsOf } from '../../../src/ledger/statements.ts'
import { documentOf } from '../document-of.ts'

const places = ['Athens', 'Ankara', 'Rome']
const namesIn = (text: string) => places.filter((name) => text.includes(name)).map((name) => [name, 'GPE'])

describe('LE68: who speaks together with a speaker is one too', () => {
  const speakersOf = (text: string, speaker: string) => {
    const said = { speaker, stance: 'inform', content: 'the boats will sail' }
    const { document, party } = documentOf({ text, names: namesIn(text), statement: said })
    return statementsOf(document, [], party).map((one) => one.speaker)
  }
  it('beside him, before or behind', () => {
    assert.deepEqual(speakersOf('Athens and Rome announce that the boats will sail.', 'Athens'), ['Athens, Rome'])
    assert.deepEqual(speakersOf('Athens and Rome announce that the boats will sail.', 'Rome'), ['Athens, Rome'])
  })
  it('both in one phrase', () => {
    const text = 'Athens and Rome announce that the boats will sail.'
    assert.deepEqual(speakersOf(text, 'Athens and Rome'), ['Athens, Rome'])
    assert.deepEqual(speakersOf('The mayor of Rome announces that the boats will sail.', 'mayor of Rome'), [
      'mayor of Rome',
    ])
  })
  it('also where the reader stops behind "and" (LE377)', () => {
    const text = 'Athens and Rome announce that the boats will sail.'
    assert.deepEqual(speakersOf(text, 'Athens and'), ['Athens, Rome'])
    assert.deepEqual(speakersOf('Athens and others announce that the boats will sail.', 'Athens and'), ['Athens'])
  })
  it('not behind a preposition', () => {
    assert.deepEqual(speakersOf('After talks with Athens and Rome the boats will sail.', 'Rome'), ['Rome'])
    const text = 'It is due to Athens and Rome, wrote an aide, that the boats will sail.'
    assert.deepEqual(speakersOf(text, 'Athens'), ['Athens'])
  })
  it('not in another part of the sentence', () => {
    assert.deepEqual(speakersOf('Athens says the boats will sail, and Rome waits.', 'Athens'), ['Athens'])
  })
})

describe('LE353: a crowd is no speaker', () => {
  const content = 'the boats of Ankara will sail'
  const speakersOf = (text: string, speaker: string | readonly string[]) => {
    const { document, party } = documentOf({
      text,
      names: namesIn(text),
      statement: { speaker, stance: 'accuse', content },
    })
    return statementsOf(document, [], party).map((one) => one.speaker)
  }
  it('however it is named', () => {
    for (const crowd of [
      'Our citizens',
      'An overwhelming majority of nations',
      '58 percent of Rome',
      'The people of Rome',
    ])
      assert.deepEqual(speakersOf(`${crowd} say ${content}.`, crowd), [], crowd)
  })
  it('who holds a view without a name, and a text', () => {
    for (const nobody of ['Some critics', 'The letter', 'This'])
      assert.deepEqual(speakersOf(`${nobody} says ${content}.`, nobody), [], nobody)
    assert.deepEqual(speakersOf(`A minister says ${content}.`, 'minister'), ['minister'])
    assert.deepEqual(speakersOf(`Two people at the embassy say ${content}.`, 'Two people at the embassy'), [
      'Two people at the embassy',
    ])
    assert.deepEqual(speakersOf(`Two people in the embassy say ${content}.`, 'people'), ['people'])
    assert.deepEqual(speakersOf(`The majority leader says ${content}.`, 'majority leader'), ['majority leader'])
  })
  it('whoever speaks beside it stays', () => {
    assert.deepEqual(speakersOf(`Athens holds that most people say ${content}.`, ['Athens', 'most people']), ['Athens'])
  })
  it('an "and" alone stands for the two that it joins', () => {
    assert.deepEqual(speakersOf(`Athens and Rome announce that ${content}.`, 'and'), ['Athens, Rome'])
  })
})

describe('LE69: "the leaders" of whom nothing else is known are those who met last', () => {
  const persons: readonly Actor[] = ['GRC:ann-lee', 'TUR:bo-kim', 'ITA:carlo-po'].map((id) => {
    const name = id.slice(4).replace('-', ' ')
    return { id, name, kind: 'person', state: id.slice(0, 3), sectors: ['GOV'], office: null }
  })
  const met = (...actors: readonly string[]) => ({
    text: `${actors.join(' and ')} met.`,
    names: actors.map((name) => [name, 'PER']),
    events: [{ trigger: 'met', type: 'CONSULT', modality: 'actual', actors }],
  })
  const said = (text: string, speaker: string) => ({
    text,
    statement: { speaker, stance: 'promise', content: 'boats' },
  })
  const speakersOf = (...records: readonly object[]) => {
    const { document } = documentOf(...records)
    const wordsOf = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end)
    const resolutions = new Map(
      document.mentions.map((mention) => {
        const actors = persons.filter(({ name }) => name === wordsOf(mention)).map(({ id }) => id)
        return [mention.id, { actors, anyOf: false, reasons: [] }]
      }),
    )
    const whole = { ...document, actors: persons, resolutions }
    return statementsOf(whole, codeEvents(whole).events, partyFinder(whole)).map(({ speaker }) => speaker)
  }
  const leaders = said('The leaders promised boats.', 'leaders')
  const rain = { text: 'It rained.' }
  it('however many', () => {
    assert.deepEqual(speakersOf(met('ann lee', 'bo kim'), leaders), ['ann lee, bo kim'])
    assert.deepEqual(speakersOf(met('ann lee', 'bo kim', 'carlo po'), leaders), ['ann lee, bo kim, carlo po'])
  })
  it('within three sentences, or anywhere where no others met', () => {
    const others = met('ann lee', 'carlo po')
    assert.deepEqual(speakersOf(others, met('ann lee', 'bo kim'), rain, rain, leaders), ['ann lee, bo kim'])
    assert.deepEqual(speakersOf(others, met('ann lee', 'bo kim'), rain, rain, rain, leaders), [], 'nobody (LE296)')
    assert.deepEqual(speakersOf(met('ann lee', 'bo kim'), rain, rain, rain, rain, leaders), ['ann lee, bo kim'])
  })
  it('not where one alone is known', () => assert.deepEqual(speakersOf(met('ann lee'), leaders), ['leaders']))
  it('not any leaders, nor those of somebody', () => {
    const any = said('Leaders promised boats.', 'Leaders')
    const others = said('The leaders of two tribes promised boats.', 'leaders')
    assert.deepEqual(speakersOf(met('ann lee', 'bo kim'), any), ['Leaders'])
    assert.deepEqual(speakersOf(met('ann lee', 'bo kim'), others), ['leaders'])
  })
  it('not one person', () => {
    assert.deepEqual(speakersOf(met('ann lee', 'bo kim'), said('The leader promised boats.', 'leader')), ['leader'])
  })
})

describe('LE24: a pronoun for a government stands for its state', () => {
  const government: Actor = {
    ...{ id: 'GRC:GOV', name: 'Greece: government', kind: 'organisation', state: 'GRC' },
    ...{ sectors: ['GOV'], office: null },
  }
  const speaker = (text: string, words: string) => {
    const statement = { speaker: words, stance: 'promise', content: 'boats' }
    const { document } = documentOf({ text, statement })
    const resolutions = new Map(
      document.mentions.map(({ id }) => [id, { actors: ['GRC:GOV'], anyOf: false, reasons: [] }]),
    )
    const whole = { ...document, actors: [government], resolutions }
    return statementsOf(whole, codeEvents(whole).events, partyFinder(whole)).map((one) => one.speaker)
  }
  it('by its name, and not by that of the part', () => {
    assert.deepEqual(speaker('They promised boats.', 'They'), ['Greece'])
  })
  it('other words stand as they are', () => {
    assert.deepEqual(speaker('A senior official promised boats.', 'A senior official'), ['A senior official'])
  })
})

describe('LE295: who has no name is named with the body that he speaks for', () => {
  const speaker = (text: string, words: string, affiliation: string, names: readonly (readonly string[])[] = []) => {
    const said = { speaker: words, affiliation, stance: 'warn', content: 'a storm' }
    const { document } = documentOf({ text, names, statement: said })
    const wordsOf = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end)
    const resolutions = new Map(
      document.mentions.map((one) => [
        one.id,
        { actors: wordsOf(one) === 'Coast Guard' ? ['GRC:MIL'] : [], anyOf: false, reasons: [] },
      ]),
    )
    const whole = { ...document, resolutions }
    const [one] = statementsOf(whole, [], partyFinder(whole))
    return [one?.speaker, one?.speakerActor]
  }
  const guard = [['Coast Guard', 'ORG']]
  it('before or behind him', () => {
    const before = 'A Coast Guard spokesman warned of a storm.'
    assert.deepEqual(speaker(before, 'spokesman', 'Coast Guard', guard), ['Coast Guard spokesman', 'GRC:MIL'])
    const behind = 'The head of the Coast Guard warned of a storm.'
    assert.deepEqual(speaker(behind, 'head', 'Coast Guard', guard), ['head of the Coast Guard', 'GRC:MIL'])
    assert.deepEqual(speaker(behind, 'head of the', 'Coast Guard', guard), ['head of the Coast Guard', 'GRC:MIL'])
  })
  it('not a body elsewhere, nor who has a name', () => {
    const apart = 'A pilot who met the Coast Guard warned of a storm.'
    assert.deepEqual(speaker(apart, 'pilot', 'Coast Guard', guard), ['pilot', null])
    const named = "The Coast Guard's Ann Lee warned of a storm."
    assert.deepEqual(speaker(named, "'s Ann Lee", 'Coast Guard', [...guard, ['Ann Lee', 'PER']]), ['Ann Lee', null])
  })
  it('or the place or body right behind him', () => {
    const of = (said: string, words: string, names: readonly (readonly string[])[]) => {
      const text = `${said} warned of a storm.`
      const { document, party } = documentOf({
        text,
        names,
        statement: { speaker: words, stance: 'warn', content: 'a storm' },
      })
      return statementsOf(document, [], party)[0]?.speaker
    }
    const [rome, port] = [
      ['Rome', 'GPE'],
      ['North Port', 'LOC'],
    ]
    assert.equal(of('Pilots in Rome', 'Pilots', [rome]), 'Pilots in Rome')
    assert.equal(of('A pilot from the North Port', 'pilot', [port]), 'pilot from the North Port')
    assert.equal(of('Pilots from Rome, Athens and Ankara', 'Pilots', [rome]), 'Pilots', 'of several')
    assert.equal(of('Pilots told Rome and', 'Pilots', [rome]), 'Pilots', 'another word')
    assert.equal(of('Ann Lee in Rome', 'Ann Lee', [['Ann Lee', 'PER'], rome]), 'Ann Lee', 'who has a name')
  })
})
