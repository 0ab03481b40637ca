import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { outlookOf } from '../../../src/ledger/outlook.ts'
import { statementsOf } from '../../../src/ledger/statements.ts'
import { documentOf } from '../document-of.ts'

const places = ['Athens', 'Ankara', 'Rome']
const namesIn = (text: string) => places.filter((name) => text.includes(name)).map((name) => [name, 'GPE'])

function statements(
  speaker: string,
  text: string,
  content: string,
  stance = 'inform',
  more: readonly (readonly string[])[] = [],
): number {
  const names = [...more, ...namesIn(text), ...(speaker === 'MODERATOR' ? [[speaker, 'TITLE']] : [])]
  const { document, party } = documentOf({ text, names, statement: { speaker, stance, content } })
  return statementsOf(document, [], party).length
}

function outlooks(
  holders: readonly string[],
  text: string,
  content: string,
  kind = 'wish',
  ...more: readonly string[]
) {
  const { document, party } = documentOf(
    { text, names: namesIn(text), outlook: [{ kind, content, holders, certainty: 'possible' }] },
    ...more.map((line) => ({ text: line, names: namesIn(line) })),
  )
  return outlookOf(document, party).length
}

describe('LE65: speech written down states only what names somebody', () => {
  it('"we" tell of nobody', () => {
    assert.equal(statements('We', 'We had a very long day.', 'had a very long day'), 0)
    assert.equal(statements('We', 'We will send boats to Rome.', 'will send boats to Rome'), 1)
    const pact = 'will keep the Pact of Salt'
    assert.equal(statements('We', `We ${pact}.`, pact, 'promise', [['Pact of Salt', 'LAW']]), 1)
  })
  it('a speaker has a label', () => {
    assert.equal(statements('MODERATOR', 'MODERATOR: It is time for lunch.', 'It is time for lunch'), 0)
    assert.equal(statements('MODERATOR', 'MODERATOR: Rome has called.', 'Rome has called'), 1)
    assert.equal(statements('Ankara', 'Ankara: no talks before spring.', 'no talks before spring'), 1, 'a headline')
  })
  it('in quotation marks somebody chose the words', () => {
    assert.equal(statements('We', '“We want an apology first,” Athens said.', 'want an apology first'), 1)
    assert.equal(statements('We', 'We want an apology first,” Athens said.', 'want an apology first'), 1)
  })
  it('what is said against somebody is told where its sentence names anybody', () => {
    assert.equal(statements('We', 'We never took the money.', 'never took the money', 'deny'), 1)
    const broke = 'these men broke their word'
    assert.equal(statements('We', `We know that ${broke}.`, broke, 'accuse'), 0)
    assert.equal(statements('We', `We know that ${broke}, and so does Rome.`, broke, 'accuse'), 1)
    assert.equal(
      statements('MODERATOR', 'MODERATOR: Somebody will be sorry for it.', 'Somebody will be sorry', 'warn'),
      0,
    )
  })
  it('LE163: nor is praise to the face of whom one speaks to', () => {
    const kind = 'the help that you gave Rome was great'
    assert.equal(statements('We', `We think ${kind}.`, kind, 'praise'), 0)
    assert.equal(statements('We', `“We think ${kind},” said a mayor.`, kind, 'praise'), 1, 'a quotation')
    assert.equal(statements('We', `We think ${kind}.`, kind, 'promise'), 1)
    const fair = 'the help that Ankara gave Rome was great'
    assert.equal(statements('We', `We think ${fair}.`, fair, 'praise'), 1)
  })
  it('pleasure is courtesy wherever one is', () => {
    assert.equal(statements('We', 'We are so happy to be in Rome.', 'are so happy to be in Rome', 'praise'), 0)
    const thanks = 'our gratitude for the hospitality of Rome'
    assert.equal(statements('We', `We express ${thanks}.`, thanks, 'praise'), 0)
    assert.equal(statements('We', 'We are happy to sell Rome boats.', 'are happy to sell Rome boats', 'promise'), 1)
  })
  it('LE354: a compliment is none, what backs somebody is', () => {
    assert.equal(statements('We', 'We praise the boats of Rome.', 'praise the boats of Rome', 'praise'), 0)
    const backed = 'our support for the boats of Rome'
    assert.equal(statements('We', `We repeat ${backed}.`, backed, 'praise'), 1)
    assert.equal(statements('Athens', 'Athens praises the boats of Rome.', 'the boats of Rome', 'praise'), 1, 'news')
  })
  it('LE355: nor is what another is said to have said', () => {
    const of = (content: string, isNews: boolean) => {
      const text = `As Athens has said, we hold that ${content}.`
      const statement = { speaker: 'Athens', stance: 'assess', content }
      const { document, party } = documentOf({ text, names: namesIn(text), statement })
      return statementsOf({ ...document, isNews }, [], party).length
    }
    assert.equal(of('there is a long road', false), 0)
    assert.equal(of('there is a long road', true), 1, 'news')
    assert.equal(of('Rome will pay', false), 1)
    assert.equal(of('this “will end by talks”', false), 1, 'quoted')
  })
  it('LE355: nor what somebody merely informs of, where nobody beside him is named', () => {
    const of = (behind: string, { stance = 'inform', isNews = false } = {}) => {
      const [content] = behind.split(' to ')
      const text = `Athens said that ${behind}.`
      const { document, party } = documentOf({
        text,
        names: namesIn(text),
        statement: { speaker: 'Athens', stance, content },
      })
      return statementsOf({ ...document, isNews }, [], party).length
    }
    const enough = 'two boats were enough'
    assert.equal(of(enough), 0)
    assert.equal(of(enough, { isNews: true }), 1, 'news')
    assert.equal(of(enough, { stance: 'promise' }), 1)
    assert.equal(of('two boats of Rome were enough'), 1)
    assert.equal(of('two boats were given to Rome'), 1, 'whom its sentence names')
  })
  it('LE296: nor is what is told of home alone', () => {
    const hellas = (text: string, content: string, stance: string, more: readonly (readonly string[])[] = []) =>
      statements('We', text, content, stance, [['Hellas', 'ORG'], ...more])
    const sold = 'Hellas will sell ferries'
    assert.equal(hellas(`We think ${sold}.`, sold, 'assess'), 0)
    assert.equal(hellas(`We think ${sold}.`, sold, 'promise'), 1)
    assert.equal(hellas(`We told Rome that ${sold}.`, sold, 'inform'), 1, 'another side')
    assert.equal(hellas(`We tell you that ${sold}.`, sold, 'inform'), 1, 'whom one speaks to')
    assert.equal(hellas(`We think ${sold} in Arcady.`, sold, 'assess', [['Arcady', 'LOC']]), 1, 'a region')
  })
  it('LE296: nor, in longer news about no two, what is told among sentences of one state', () => {
    const left = (said: string, ...beside: readonly string[]) => {
      const text = `${said} said that the dam was safe.`
      const statement = { speaker: said.replace('The ', ''), stance: 'inform', content: 'the dam was safe' }
      const record = { text, names: namesIn(text), statement }
      const lines = [record, ...beside.map((line) => ({ text: line, names: namesIn(line) }))]
      const { document, party } = documentOf(...lines)
      return statementsOf(document, [], party).length
    }
    const rain = 'It rained all day.'
    const alone = ['Athens opened a school.', rain, rain, rain]
    assert.equal(left('Athens', ...alone), 0)
    assert.equal(left('The mayor', ...alone), 0, 'nobody')
    assert.equal(left('Athens', rain, rain, rain), 1, 'the shortest')
    assert.equal(left('Athens', rain, 'Rome sent pipes.', rain, rain), 1, 'another beside it')
    assert.equal(left('Athens', rain, rain, rain, 'Rome sent pipes.'), 0, 'too far')
    assert.equal(left('The mayor', 'Rome sent pipes to Athens.', rain, rain, rain), 1, 'two beside it')
    const two = ['Rome is big.', 'Rome is old.', 'Rome is far.']
    assert.equal(left('Athens', ...alone, ...two), 1, 'about two')
    const long = [...alone, ...two, ...Array.from({ length: 9 }, () => rain)]
    assert.equal(left('Athens', ...long), 0, 'about two, and long')
  })
  it('LE296: nor what a person of nobody knows which state says in a sentence that names nobody', () => {
    const left = (said: string, ...beside: readonly string[]) => {
      const text = `Ann Lee said that ${said}.`
      const names = [...namesIn(text), ['Ann Lee', 'PER'], ['Greens', 'NORP'], ['pro-Romans', 'NORP']]
      const record = { text, names, statement: { speaker: 'Ann Lee', stance: 'assess', content: said } }
      const lines = [record, ...beside.map((line) => ({ text: line, names: namesIn(line) }))]
      const { document, party } = documentOf(...lines)
      return statementsOf(document, [], party).length
    }
    const rain = 'Rain is falling.'
    const two = ['Rome sent pipes to Athens.', rain, rain, rain]
    assert.equal(left('the dam was safe', ...two), 0)
    assert.equal(left('the dam of Rome was safe', ...two), 1)
    const old = ['Rome is old.', 'Athens is old.', 'Rome is far.', ...Array.from({ length: 12 }, () => rain)]
    assert.equal(
      left('the dam was safe', 'Athens opened a school.', rain, ...old),
      1,
      'about two: she may be of the other',
    )
    assert.equal(
      left('the Greens of Rome were safe', rain, rain, rain, rain),
      0,
      'a people that nobody knows is no state',
    )
  })
  it('LE297: nor is an anecdote', () => {
    const said = (content: string, isNews: boolean, stance = 'assess') => {
      const text = `Athens always said, “${content}.”`
      const { document, party } = documentOf({
        text,
        names: namesIn(text),
        statement: { speaker: 'Athens', stance, content },
      })
      return statementsOf({ ...document, isNews }, [], party).length
    }
    assert.equal(said('Every tide turns', false), 0)
    assert.equal(said('Every tide turns', true), 1, 'in news somebody chose the words')
    assert.equal(said('Every tide turns for Rome', false), 1)
    assert.equal(said('Every tide will be paid', false, 'promise'), 1)
  })
  it('LE298: nor is praise of good ties', () => {
    const ties = 'the friendship with Rome is strong'
    assert.equal(statements('We', `We think ${ties}.`, ties, 'assess'), 0)
    assert.equal(statements('We', `We think ${ties}.`, ties, 'promise'), 1)
    assert.equal(statements('Athens', `Athens says ${ties}.`, ties, 'assess'), 1, 'news')
    const plain = 'no boat has a truer friend than Rome'
    assert.equal(statements('We', `We think ${plain}.`, plain, 'assess'), 0)
    const people = 'all friends of Rome will pay'
    assert.equal(statements('We', `We think ${people}.`, people, 'assess'), 1, 'of people anything may be said')
    const mended = 'the friendship with Rome must be restored and strong'
    assert.equal(statements('We', `We think ${mended}.`, mended, 'assess'), 1)
  })
  it('LE351: nor is politeness of state', () => {
    const own = (content: string, stance = 'inform', verb = 'conveyed', isNews = false, mark = '') => {
      const text = `Athens ${verb} ${content}${mark}.`
      const names = [...namesIn(text), ...(text.includes('Pact of Salt') ? [['Pact of Salt', 'LAW']] : [])]
      const { document, party } = documentOf({ text, names, statement: { speaker: 'Athens', stance, content } })
      return statementsOf({ ...document, isNews }, [], party).length
    }
    const grief = 'its deep condolences to the miners of Rome'
    assert.equal(own(grief), 0)
    assert.equal(own(grief, 'inform', 'conveyed', true), 1, 'news chose to tell it')
    const bond = 'the strength of its friendship with Rome'
    assert.equal(own(bond, 'praise'), 0)
    assert.equal(own(bond, 'promise'), 1, 'a promise goes further')
    assert.equal(own('the strength of its friendship with Rome on fisheries', 'praise'), 1, 'a matter')
    assert.equal(own('the importance of restored ties with Rome', 'assess'), 1)
    assert.equal(own('it looks forward to seeing the mayor of Rome', 'promise', 'said'), 0)
    assert.equal(own('it looks forward to the Pact of Salt with Rome', 'promise', 'said'), 1, 'a treaty')
    assert.equal(own('it looks forward to Rome', 'promise', 'said “we know that', false, '”'), 1, 'quoted')
  })
  it('an outlook too', () => {
    assert.equal(outlooks(['We'], 'We hope you see it, Rome.', 'hope you see it'), 0)
    assert.equal(outlooks(['We'], 'We want Ankara to pay.', 'want Ankara to pay'), 1)
    assert.equal(outlooks(['We'], '“We want them to pay,” Athens told Ankara.', 'want them to pay'), 1)
  })
})

describe('LE66: who would have good ties closer still expects no thaw', () => {
  const text = (content: string) => `Athens and Ankara discussed ways to ${content}.`
  const of = (content: string, kind: string) => outlooks(['Athens', 'Ankara'], text(content), content, kind)
  it('depth, and no chill', () => {
    for (const kind of ['thaw', 'trust', 'wish', 'expectation'])
      assert.equal(of('deepen their cooperation at sea', kind), 0, kind)
    assert.equal(of('further strengthen the alliance', 'thaw'), 0)
  })
  it('ties that were bad', () => {
    assert.equal(of('improve and then strengthen their ties', 'thaw'), 1)
    assert.equal(of('restore relations', 'thaw'), 1)
  })
  it('depth of something else', () => assert.equal(of('deepen the harbour', 'wish'), 1))
  it('what is feared is no courtesy', () => assert.equal(of('strain a strong alliance', 'escalation'), 1))
})

test('LE67: in a transcript what nobody is told to hold is no outlook', () => {
  assert.equal(outlooks([], 'I see that fewer boats are likely off Rome.', 'fewer boats are likely', 'expectation'), 0)
  assert.equal(outlooks([], 'Fewer boats are likely off Rome.', 'Fewer boats are likely', 'expectation'), 1)
  assert.equal(
    outlooks([], 'Our reading: fewer boats are likely off Rome.', 'fewer boats are likely', 'expectation'),
    1,
  )
  assert.equal(outlooks([], '"I sold mine," but fewer boats are likely.', 'fewer boats are likely', 'expectation'), 1)
  const feared = 'Ankara will sail again'
  assert.equal(outlooks(['Most people'], `Most people fear, as we do, that ${feared}.`, feared, 'escalation'), 0)
  assert.equal(outlooks(['Athens'], `Athens fears, as we do, that ${feared}.`, feared, 'escalation'), 1)
  assert.equal(outlooks(['Most people'], `Most people fear that ${feared}.`, feared, 'escalation'), 1)
})

test('LE164: what would follow from a condition says so', () => {
  const what = (text: string, content: string) => {
    const view = { kind: 'escalation', content, holders: ['Athens'], certainty: 'possible' }
    const { document, party } = documentOf({ text, names: namesIn(text), outlook: [view] })
    return outlookOf(document, party).map((one) => one.what)
  }
  const will = 'Athens will close the port'
  assert.deepEqual(what(`${will} unless Rome pays, says a mayor.`, will), [`${will} unless Rome pays`])
  assert.deepEqual(what(`A mayor says that ${will}, if Rome never pays.`, will), [`${will}, if Rome never pays`])
  const then = 'the port of Athens will close'
  assert.deepEqual(what(`He says that if Rome never pays, ${then}.`, then), [`if Rome never pays, ${then}`])
  assert.deepEqual(what(`He asks if Rome pays and says that ${then}.`, then), [then])
  assert.deepEqual(what(`${will}, and nobody knows if Rome pays.`, will), [will])
  const unlessRome = `${will} unless St. Peter and the U.N. call Rome`
  assert.deepEqual(what(`${unlessRome}, says a mayor.`, will), [unlessRome])
  assert.deepEqual(what(`He says that if Mr. Conti of Rome never pays, ${then}.`, then), [
    `if Mr. Conti of Rome never pays, ${then}`,
  ])
})

test('LE67: a first of which one state alone is told, in an article about no two, is between nobody', () => {
  assert.equal(outlooks(['Athens'], 'Athens holds its first fair.', 'its first fair', 'first'), 0)
  assert.equal(outlooks(['Athens'], 'Athens holds its first talks with Rome.', 'its first talks with Rome', 'first'), 1)
  const pair = ['Athens wrote to Ankara.', 'Ankara wrote to Athens.']
  assert.equal(outlooks(['Athens'], 'Athens sends its first envoy.', 'its first envoy', 'first', ...pair), 1)
})

test('LE300: nor is one whose sentence names others for something else', () => {
  const fair = 'Athens holds its first fair for boats that outsail those of Rome.'
  assert.equal(outlooks(['Athens'], fair, 'its first fair', 'first'), 0)
  const visit = { trigger: 'visits', type: 'CONSULT', modality: 'actual', actors: ['Athens'], recipients: ['Rome'] }
  const told = (events: readonly object[], text = 'Athens visits Rome for the first time.') => {
    const view = { kind: 'first', content: 'for the first time', holders: ['Athens'], certainty: 'certain' }
    const { document, party } = documentOf({ text, names: namesIn(text), events, outlook: [view] })
    return outlookOf(document, party).length
  }
  assert.equal(told([visit]), 1, 'who takes part in its act')
  assert.equal(told([]), 0)
  const vote = 'Athens holds its first vote since it broke away from Rome.'
  assert.equal(outlooks(['Athens'], vote, 'its first vote since it broke away from Rome', 'first'), 0, 'what was last')
  const talks = 'Athens holds its first talks with Rome since May.'
  assert.equal(outlooks(['Athens'], talks, 'its first talks with Rome since May', 'first'), 1)
})

test('LE121: what is discussed is a matter', () => {
  const of = (content: string, verb = 'discussed') =>
    statements('Athens', `Athens and Rome ${verb} ${content}.`, content, 'promise')
  assert.equal(of('how ferries should sail', 'discussed'), 0)
  assert.equal(of('ferries to Rome', 'also discussed new'), 0)
  assert.equal(of('their wish for more ferries'), 1)
  assert.equal(of('more ferries', 'discussed ports and promised'), 1)
})

test('LE41: a question put to somebody expects nothing', () => {
  const of = (text: string) => outlooks(['Ankara'], text, 'Ankara will yield', 'expectation')
  assert.equal(of('Do you believe that Ankara will yield?'), 0)
  assert.equal(of('Is it likely that Ankara will yield?'), 1, 'a paper that asks itself')
  assert.equal(of('You will see that Ankara will yield.'), 1)
})

test('LE25: a condition alone goes on to what would follow', () => {
  const contentOf = (text: string, content: string) => {
    const outlook = [{ kind: 'escalation', content, holders: ['Ankara'], certainty: 'possible' }]
    const { document, party } = documentOf({ text, names: namesIn(text), outlook })
    return outlookOf(document, party).map(({ what }) => what)
  }
  const whole = 'if Ankara sails, Rome will sail as well'
  assert.deepEqual(contentOf(`So ${whole}.`, 'if Ankara sails'), [whole])
  assert.deepEqual(contentOf(`So ${whole}.`, 'if Ankara'), [whole])
  assert.deepEqual(contentOf(`So ${whole} today.`, whole), [whole], 'it has what follows')
  assert.deepEqual(contentOf('It fears that if Ankara sails.', 'if Ankara sails'), ['if Ankara sails'])
  assert.deepEqual(contentOf('It fears that Ankara sails, and waits.', 'Ankara sails'), ['Ankara sails'])
})

describe('an outlook is told in whole words', () => {
  const contentOf = (text: string, content: string) => {
    const outlook = [{ kind: 'escalation', content, holders: ['Ankara'], certainty: 'possible' }]
    const { document, party } = documentOf({ text, names: namesIn(text), outlook })
    return outlookOf(document, party).map(({ what }) => what)
  }
  it('LE301: what ends on a word that opens another part goes on to the end of that part', () => {
    const text = 'Rome fears that Ankara may send boats and planes to the strait, says a mayor.'
    const whole = 'Ankara may send boats and planes to the strait'
    for (const cut of ['boats and', 'boats and planes to', 'boats and planes to the'])
      assert.deepEqual(contentOf(text, `Ankara may send ${cut}`), [whole])
    assert.deepEqual(contentOf(text, 'Ankara may send boats'), ['Ankara may send boats'])
    const over = 'Rome fears that with Ankara the calm is over.'
    assert.deepEqual(contentOf(over, 'with Ankara the calm is over'), ['with Ankara the calm is over'])
  })
  it('LE302: a condition that nothing stands behind goes back to what it is put on', () => {
    const whole = 'Rome will sail in the event of a raid by Ankara'
    assert.deepEqual(contentOf(`A mayor says that ${whole}.`, 'in the event of a raid by Ankara'), [whole])
    const inverted = 'Rome will sail should Ankara sail'
    assert.deepEqual(contentOf(`In May, ${inverted}.`, 'should Ankara sail'), [inverted])
    const ahead = 'should Ankara sail, the port will close'
    assert.deepEqual(contentOf(`It fears that ${ahead}.`, 'should Ankara sail'), [ahead])
    assert.deepEqual(contentOf('Ankara should sail in May.', 'Ankara should sail'), ['Ankara should sail'])
  })
})

test('LE41: a question that names nobody expects nothing either', () => {
  assert.equal(outlooks(['Ankara'], 'Could there be war?', 'Could there be war', 'escalation'), 0)
  assert.equal(outlooks(['Ankara'], 'Could Ankara go to war?', 'Could Ankara go to war', 'escalation'), 1)
})
