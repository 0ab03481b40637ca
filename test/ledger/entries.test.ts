import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { partyFinder } from '../../src/events/parties.ts'
import { issueStatus } from '../../src/ledger/issues/issue-status.ts'
import { issuesOf } from '../../src/ledger/issues.ts'
import { outlookOf } from '../../src/ledger/outlook.ts'
import { causesOf, purposesOf } from '../../src/ledger/reasons.ts'
import { statementsOf } from '../../src/ledger/statements.ts'
import { documentOf } from './document-of.ts'

test('a statement has the name of its speaker, the words, and whom they are about', () => {
  const { document, party } = documentOf({
    text: 'Maria Ioannou of ELIAMEP called Ankara unready.',
    names: [['Maria Ioannou', 'PER']],
    statement: {
      speaker: 'Maria Ioannou',
      affiliation: 'ELIAMEP',
      stance: 'assess',
      content: 'Ankara unready',
      about: ['Ankara'],
    },
  })
  const [statement, ...others] = statementsOf(document, [], party)
  assert.deepEqual(others, [])
  assert.equal(statement?.speaker, 'Maria Ioannou')
  assert.equal(statement?.affiliation, 'ELIAMEP')
  assert.equal(statement?.content, 'Ankara unready')
  assert.deepEqual(statement?.about, ['TUR'])
})

test('a speaker who is only a pronoun is named by his chain', () => {
  const { document, party } = documentOf(
    { text: 'Maria Ioannou met reporters.', names: [['Maria Ioannou', 'PER']] },
    { text: 'She called it a threat.', statement: { speaker: 'She', stance: 'warn', content: 'a threat' } },
  )
  assert.equal(statementsOf(document, [], party)[0]?.speaker, 'Maria Ioannou')
})

test('an issue raised in what is still to come is expected (LE26)', () => {
  const status = (modality: string) => {
    const line = {
      text: 'Athens meets Ankara to raise migrant boats.',
      events: [{ trigger: 'meets', type: 'CONSULT', modality, actors: ['Athens', 'Ankara'] }],
      issues: [{ topic: 'migrant boats', raised_by: 'Athens', with: 'Ankara', status: 'raised' }],
    }
    const { document, party } = documentOf(line)
    return issuesOf(document, party, [])[0]?.status
  }
  assert.deepEqual(['planned', 'possible', 'actual'].map(status), ['expected', 'expected', 'raised'])
})

describe('LE26: an issue stands as the acts of its sentence do', () => {
  const act = (trigger: string, type: string, modality: string) => ({
    trigger,
    type,
    modality,
    actors: ['Athens'],
    recipients: ['Ankara'],
  })
  const cases: readonly (readonly [text: string, acts: readonly object[], told: string, stands: string])[] = [
    ['Athens will speak with Ankara of migrant boats.', [act('speak', 'CONSULT', 'planned')], 'raised', 'expected'],
    ['Athens will support Ankara over migrant boats.', [act('support', 'SUPPORT', 'planned')], 'raised', 'raised'],
    ['Athens will arm against Ankara over migrant boats.', [act('arm', 'MOBILIZE', 'planned')], 'raised', 'raised'],
    ['Athens may fine Ankara for migrant boats.', [act('fine', 'SANCTION', 'possible')], 'raised', 'raised'],
    ['Athens met Ankara and will discuss migrant boats.', [act('met', 'CONSULT', 'actual')], 'expected', 'expected'],
    ['Athens met Ankara over migrant boats.', [act('met', 'CONSULT', 'actual')], 'open', 'open'],
  ]
  for (const [text, events, told, stands] of cases)
    it(`${text} ${told}: ${stands}`, () => {
      const issues = [{ topic: 'migrant boats', raised_by: 'Athens', with: 'Ankara', status: told }]
      const { document, party } = documentOf({ text, events, issues })
      assert.equal(issuesOf(document, party, [])[0]?.status, stands)
    })
})

describe('LE272: what is said of what is still to come has been raised', () => {
  const cases: readonly (readonly [speaker: string, content: string, act: string, type: string, stands: string])[] = [
    ['Athens', 'Ankara should stop migrant boats', 'should stop', 'REQUEST', 'raised'],
    ['Athens', 'they will end migrant boats and meet', 'meet', 'CONSULT', 'raised'],
    ['Athens', 'Ankara will meet it on migrant boats', 'meet', 'CONSULT', 'expected'],
    ['I', 'Ankara should stop migrant boats', 'should stop', 'REQUEST', 'expected'],
  ]
  for (const [speaker, content, trigger, type, stands] of cases)
    it(`${speaker} stressed that ${content}: ${stands}`, () => {
      const { document, party } = documentOf({
        text: `${speaker} stressed to Ankara in Athens that ${content}.`,
        events: [{ trigger, type, modality: 'planned', actors: ['Athens'], recipients: ['Ankara'] }],
        statement: { speaker, stance: 'assess', content },
        issues: [{ topic: 'migrant boats', raised_by: speaker, with: 'Ankara', status: 'raised' }],
      })
      assert.equal(issueStatus(document.annotations[0]!.issues[0]!, 0, document), stands)
      assert.ok(issuesOf(document, party, []).every(({ status }) => status === stands))
    })
})

test('an issue has who raises it and with whom; told again it is the same one (LE26)', () => {
  const raised = { topic: 'migrant boats', raised_by: 'Athens', with: 'Ankara', status: 'expected' }
  const { document, party } = documentOf(
    { text: 'Athens will raise migrant boats with Ankara.', issues: [raised] },
    { text: 'Athens means to bring up migrant boats when Ankara calls.', issues: [raised] },
    {
      text: 'Athens calls migrant boats a danger.',
      issues: [{ topic: 'migrant boats', raised_by: 'Athens', with: null, status: 'raised' }],
    },
  )
  const issues = issuesOf(document, party, []).map(({ topic, raisedBy, with: others, status, evidence }) => [
    topic,
    raisedBy,
    others,
    status,
    evidence.length,
  ])
  assert.deepEqual(issues, [['migrant boats', ['GRC'], ['TUR'], 'expected', 3]])
})

describe('LE18: an issue of one of the two whom the article is about is one with the other', () => {
  const about = {
    text: 'Athens wrote to Ankara.',
    names: [
      ['Athens', 'GPE'],
      ['Ankara', 'GPE'],
    ],
  }
  const idle = { text: 'Nothing else was said that day.' }
  const raised = {
    text: 'Athens brought up migrant boats.',
    issues: [{ topic: 'migrant boats', raised_by: 'Athens', with: null, status: 'raised' }],
  }
  const toAnkara = {
    ...raised,
    text: 'Athens brought up migrant boats as it warned Ankara.',
    names: [['Ankara', 'GPE']],
    events: [{ trigger: 'warned', type: 'THREATEN', actors: ['Athens'], recipients: ['Ankara'] }],
  }
  const rest = Array.from({ length: 14 }, () => ({ text: 'Rain fell.' }))
  const sides = (lines: readonly object[]) => {
    const { document, party } = documentOf(...lines)
    return issuesOf(document, party, []).map(({ raisedBy, with: others }) => [raisedBy, others])[0]
  }

  for (const [what, lines, due] of [
    ['where the other is named in the sentence before', [about, about, raised], [['GRC'], ['TUR']]],
    ['not where nobody names the other beside it', [about, about, idle, raised], undefined],
    ['not where the article is about one', [idle, raised], undefined],
    ['in a long article not by the sentence before', [about, about, raised, ...rest], undefined],
    ['in a long article where the sentence names the other', [about, about, toAnkara, ...rest], [['GRC'], ['TUR']]],
  ] as const)
    it(what, () => assert.deepEqual(sides(lines), due))
})

describe('LE39: nobody raises a matter with his own state', () => {
  const about = {
    text: 'Athens wrote to Ankara.',
    names: [
      ['Athens', 'GPE'],
      ['Ankara', 'GPE'],
    ],
  }
  const sides = (raised: object, text: string, names: readonly (readonly string[])[] = []) => {
    const issues = [{ topic: 'migrant boats', status: 'open', ...raised }]
    const { document, party } = documentOf(about, about, { text, names, issues })
    return issuesOf(document, party, []).map(({ raisedBy, with: others }) => [raisedBy, others])[0]
  }

  it('of several who raise it those are left out with whom it is raised', () => {
    const raised = { raised_by: ['Athens', 'Ankara'], with: 'Ankara#2' }
    assert.deepEqual(sides(raised, 'Athens and Ankara spoke of migrant boats off Ankara.'), [['GRC'], ['TUR']])
  })
  it('of several with whom it is raised the one is left out who raises it', () => {
    const raised = { raised_by: 'Athens', with: ['Athens#2', 'Ankara'] }
    assert.deepEqual(sides(raised, 'Athens told Athens and Ankara of migrant boats.'), [['GRC'], ['TUR']])
  })
  it('where both sides are one state, who has no name there is of the other', () => {
    const raised = { raised_by: 'Athens', with: 'Hellas' }
    const names = [['Athens', 'GPE']]
    assert.deepEqual(sides(raised, 'Athens told Hellas of migrant boats.', names), [['GRC'], ['TUR']])
    const other = { raised_by: 'Hellas', with: 'Athens' }
    assert.deepEqual(sides(other, 'Hellas told Athens of migrant boats.', names), [['TUR'], ['GRC']])
  })
  it('two of one state who both have names have a matter of their own, which is none between states', () => {
    const raised = { raised_by: 'Athens', with: 'Hellas' }
    const names = [
      ['Athens', 'GPE'],
      ['Hellas', 'ORG'],
    ]
    assert.equal(sides(raised, 'Athens told Hellas of migrant boats.', names), undefined)
  })
  it('two states stay as they are', () => {
    const raised = { raised_by: 'Ankara', with: 'Athens' }
    assert.deepEqual(sides(raised, 'Ankara told Athens of migrant boats.'), [['TUR'], ['GRC']])
  })
  it('a second telling adds no side that is there', () => {
    const issue = { topic: 'migrant boats', status: 'raised' }
    const { document, party } = documentOf(
      { text: 'Athens and Rome spoke of migrant boats.', issues: [{ ...issue, raised_by: ['Athens', 'Rome'] }] },
      { text: 'Athens told Rome of migrant boats.', issues: [{ ...issue, raised_by: 'Athens', with: 'Rome' }] },
    )
    const [joint] = issuesOf(document, party, [])
    assert.deepEqual([joint?.raisedBy, joint?.with, joint?.evidence.length], [['GRC', 'ITA'], [], 2])
  })
})

test('LE40: a matter lies between two', () => {
  const told = (raised: object) => {
    const text = 'Migrant boats were a matter, said Athens, for Ankara and Rome.'
    const issues = [{ topic: 'Migrant boats', raised_by: null, with: null, ...raised }]
    const { document, party } = documentOf({ text, issues })
    return issuesOf(document, party, []).length
  }
  assert.equal(told({ status: 'raised' }), 0)
  assert.equal(told({ status: 'raised', with: 'Ankara' }), 0)
  assert.equal(told({ status: 'raised', with: ['Ankara', 'Rome'] }), 1)
  assert.equal(told({ status: 'raised', raised_by: 'Athens' }), 0)
  assert.equal(told({ status: 'raised', raised_by: 'Athens', with: 'Ankara' }), 1)
  assert.equal(told({ status: 'open', with: 'Ankara' }), 0)
})

test('LE40: what was raised, nobody knows by whom, is not between the two of the article (LE18)', () => {
  const about = { text: 'Athens wrote to Ankara.' }
  const names = [
    ['Athens', 'GPE'],
    ['Ankara', 'GPE'],
  ]
  const told = (status: string) => {
    const issues = [{ topic: 'migrant boats', raised_by: null, with: null, status }]
    const last = { text: 'Athens heard of migrant boats.', names: [['Athens', 'GPE']], issues }
    const { document, party } = documentOf({ ...about, names }, { ...about, names }, last)
    return issuesOf(document, party, []).map(({ with: others }) => others.toSorted())
  }
  assert.deepEqual(told('raised'), [])
  assert.deepEqual(told('open'), [['GRC', 'TUR']])
})

test('LE177: what one holder expects or wants in one sentence is one outlook', () => {
  const text = 'Athens wants the islands and wants the gas, and Ankara wants the port.'
  const wish = (content: string, holder: string, kind = 'wish') => ({
    ...{ kind, content, holders: [holder], certainty: 'certain' },
  })
  const told = (...outlook: readonly object[]) => {
    const { document, party } = documentOf({ text, outlook })
    return outlookOf(document, party).map(({ what }) => what)
  }
  const [islands, gas] = [wish('wants the islands', 'Athens'), wish('wants the gas', 'Athens')]
  assert.deepEqual(told(islands, gas), ['wants the islands'])
  assert.equal(told(islands, wish('wants the port', 'Ankara')).length, 2)
  assert.equal(told(islands, wish('wants the gas', 'Athens', 'trust')).length, 2)
  const { document, party } = documentOf({ text, outlook: [islands] }, { text, outlook: [gas] })
  assert.equal(outlookOf(document, party).length, 2)
})

test('an outlook has its holders', () => {
  const { document, party } = documentOf({
    text: 'Athens and Ankara may be ready for a thaw.',
    outlook: [
      { kind: 'thaw', content: 'may be ready for a thaw', holders: ['Athens', 'Ankara'], certainty: 'possible' },
    ],
  })
  const [outlook] = outlookOf(document, party)
  assert.deepEqual([outlook?.kind, outlook?.holders, outlook?.certainty], ['thaw', ['GRC', 'TUR'], 'possible'])
})

test('LE339: purposes go on to their end', () => {
  const purposeOf = (text: string, content: string) => {
    const { document, party } = documentOf({
      text,
      names: [['Athens', 'GPE']],
      events: [{ trigger: 'met', type: 'CONSULT', actors: ['Athens'] }],
      purpose: [{ of: 'met', content }],
    })
    return purposesOf(document, codeEvents(document).events, party)[0]?.content
  }
  assert.equal(purposeOf('Athens met them to enhance regional trade, and left.', 'enhance'), 'enhance regional trade')
  assert.equal(
    purposeOf('Athens met them to praise the port and the old ferries.', 'praise the port and the'),
    'praise the port and the old ferries',
  )
  assert.equal(purposeOf('Athens met them to praise the port on Monday.', 'praise the port'), 'praise the port')
  assert.equal(purposeOf('Athens met them to talk.', 'talk'), 'talk')
})

test('purposes and causes point to the event they are of', () => {
  const { document, party } = documentOf({
    text: 'Athens put off a visit to Ankara to cool tempers because of a storm.',
    events: [
      {
        trigger: 'put off',
        type: 'REJECT',
        mode: 'meet',
        modality: 'actual',
        actors: ['Athens'],
        recipients: ['Ankara'],
      },
    ],
    purpose: [{ of: 'put off', content: 'cool tempers' }],
    cause: [{ of: 'visit', content: 'a storm', certainty: 'stated' }],
  })
  const { events } = codeEvents(document)
  const [purpose] = purposesOf(document, events, party)
  const [cause] = causesOf(document, events, party)
  assert.deepEqual([purpose?.of, purpose?.event, purpose?.content], ['put off', 'e1', 'cool tempers'])
  assert.deepEqual([cause?.of, cause?.event, cause?.certainty], ['visit', null, 'stated'])
})

test('LE22: a demand that is an event is not told again, a denial is', () => {
  const demand = {
    trigger: 'demanded',
    type: 'REQUEST',
    modality: 'actual',
    actors: ['Athens'],
    recipients: ['Ankara'],
  }
  const { document, party } = documentOf(
    {
      text: 'Athens demanded an apology of Ankara.',
      events: [demand],
      statement: { speaker: 'Athens', stance: 'demand', content: 'an apology' },
    },
    {
      text: 'Ankara denied that it was at fault.',
      events: [{ ...demand, trigger: 'denied', type: 'REJECT', actors: ['Ankara'], recipients: [] }],
      statement: { speaker: 'Ankara', stance: 'deny', content: 'it was at fault' },
    },
  )
  const { events } = codeEvents(document)
  assert.deepEqual(
    statementsOf(document, events, party).map(({ speaker, stance }) => [speaker, stance]),
    [['Ankara', 'deny']],
  )
})

test('LE22: a warning is told beside its act, an accusation beside any act but an accusing one', () => {
  const act = { trigger: 'wrote', modality: 'actual', actors: ['Athens'], recipients: ['Ankara'] }
  const of = (type: string, stance: string) => {
    const { document, party } = documentOf({
      text: 'Athens wrote to Ankara of storms.',
      events: [{ ...act, type }],
      statement: { speaker: 'Athens', stance, content: 'storms' },
    })
    return statementsOf(document, codeEvents(document).events, party).map((one) => one.stance)
  }
  assert.deepEqual(of('THREATEN', 'warn'), ['warn'])
  assert.deepEqual(of('REQUEST', 'accuse'), ['accuse'])
  assert.deepEqual(of('ACCUSE', 'accuse'), [])
  assert.deepEqual(of('AGREE', 'promise'), [])
})

test('LE238: what is said in a clause of its own is told beside the act that its verb is', () => {
  const of = (text: string, trigger: string, content: string, stance = 'accuse', type = 'ACCUSE') => {
    const act = { trigger, type, modality: 'actual', actors: ['Athens'], recipients: [] }
    const { document, party } = documentOf({
      text,
      events: [act],
      statement: { speaker: 'Athens', stance, content },
    })
    return statementsOf(document, codeEvents(document).events, party).length
  }
  assert.equal(of('Athens complained that trawlers cut its nets.', 'complained', 'trawlers cut its nets'), 1)
  assert.equal(of('Trawlers cut the nets, Athens complained.', 'complained', 'Trawlers cut the nets'), 1)
  const pledge = 'the nets will be mended'
  assert.equal(of(`Athens promised that ${pledge}.`, 'promised', pledge, 'promise', 'AGREE'), 1)
  assert.equal(of('Athens accuses Rome of cutting its old nets.', 'accuses', 'cutting its old nets'), 0, 'the act')
  assert.equal(of('Athens calls it a breach of faith.', 'calls', 'a breach of faith'), 0)
  assert.equal(of('Trawlers, Athens complained, cut the nets.', 'complained', 'Trawlers'), 0, 'a name alone')
  const wanted = 'the nets be mended'
  assert.equal(of(`Athens demanded that ${wanted}.`, 'demanded', wanted, 'demand', 'REQUEST'), 0)
})

test('LE23: what one speaker says in one sentence with one stance is one statement, in his own words', () => {
  const said = (stance: string, content: string) => ({ speaker: 'Maria Ioannou', stance, content })
  const { document, party } = documentOf({
    text: 'Hopes are low, said Maria Ioannou, who calls it "a first step" and fears a storm.',
    names: [['Maria Ioannou', 'PER']],
    statement: [said('assess', 'Hopes are low'), said('assess', 'a first step'), said('warn', 'a storm')],
  })
  assert.deepEqual(
    statementsOf(document, [], party).map(({ stance, content }) => [stance, content]),
    [
      ['assess', 'a first step'],
      ['warn', 'a storm'],
    ],
  )
})

test('LE31: what somebody assesses whom the sentence does not name is no statement', () => {
  const of = (speaker: string, stance: string, text: string, names: readonly (readonly string[])[] = []) => {
    const { document, party } = documentOf({ text, names, statement: { speaker, stance, content: 'a step' } })
    return statementsOf(document, [], party).map((one) => one.speaker)
  }
  assert.deepEqual(of('Sceptics', 'assess', 'Sceptics called it a step.'), [])
  assert.deepEqual(of('She', 'assess', 'She called it a step.'), [])
  assert.deepEqual(of('She', 'warn', 'She called it a step.'), [], 'nobody knows who she is')
  assert.deepEqual(of('I', 'warn', 'I call it a step.'), [], 'nor who speaks')
  assert.deepEqual(of('Sailors', 'warn', 'Sailors called it a step.'), ['Sailors'])
  const envoy = of('an envoy of Ankara', 'assess', 'It is, says an envoy of Ankara, a step.', [['Ankara', 'GPE']])
  assert.deepEqual(envoy, ['an envoy of Ankara'])
})

test('LE239: a view in quotation marks is a statement of whoever says it', () => {
  const of = (second: string, speaker: string, content: string) => {
    const first = { text: 'Maria Ioannou spoke in Athens.', names: [['Maria Ioannou', 'PER']] }
    const statement = { speaker, stance: 'assess', content }
    const { document, party } = documentOf(first, { text: second, statement })
    return statementsOf(document, [], party).length
  }
  const words = 'the ferries were never the point'
  assert.equal(of(`"${words}," a diplomat added.`, 'a diplomat', words), 1)
  assert.equal(of(`A diplomat thought ${words}.`, 'A diplomat', words), 0)
  assert.equal(of('A diplomat called it "theatre".', 'A diplomat', 'theatre'), 0, 'a word alone')
  assert.equal(of(`"${words}," it added.`, 'it', words), 0, 'nobody knows who')
})

test('LE35: thanks, greetings and assent alone are no statement', () => {
  const of = (content: string, stance = 'praise') => {
    const { document, party } = documentOf({
      text: `Maria Ioannou: ${content}.`,
      names: [['Maria Ioannou', 'PER']],
      statement: { speaker: 'Maria Ioannou', stance, content },
    })
    return statementsOf(document, [], party).length
  }
  for (const empty of ['Thank you very much, Mr. President', 'That’s right', 'Yes, absolutely'])
    assert.equal(of(empty), 0)
  for (const full of ['Thank you for the ships', 'That’s a threat', 'Yes, boats']) assert.equal(of(full), 1)
  assert.equal(of('this is not true', 'deny'), 1)
})

test('LE35: auxiliaries say nothing of their own', () => {
  const of = (content: string) => {
    const statement = { speaker: 'Maria Ioannou', stance: 'assess', content }
    const { document, party } = documentOf({
      text: `Maria Ioannou: ${content}.`,
      names: [['Maria Ioannou', 'PER']],
      statement,
    })
    return statementsOf(document, [], party).length
  }
  for (const empty of ['We do', 'But I would', 'They should have']) assert.equal(of(empty), 0)
  for (const full of ['We do business', 'I would sign']) assert.equal(of(full), 1)
})

test('LE35: assent and pleasure say nothing either', () => {
  const of = (content: string) => {
    const statement = { speaker: 'Maria Ioannou', stance: 'praise', content }
    const { document, party } = documentOf({
      text: `Maria Ioannou: ${content}.`,
      names: [['Maria Ioannou', 'PER']],
      statement,
    })
    return statementsOf(document, [], party).length
  }
  for (const empty of ['I agree', 'It is a great honour', 'So nice to have you back']) assert.equal(of(empty), 0, empty)
  for (const full of ['I agree to the boats', 'It is a great alliance']) assert.equal(of(full), 1, full)
})

describe('LE48: who looks forward to something is courteous', () => {
  const told = (text: string, content: string, names: readonly (readonly string[])[]) =>
    documentOf({
      text,
      names,
      outlook: [{ kind: 'expectation', content, holders: ['Athens'], certainty: 'probable' }],
      statement: { speaker: 'Athens', stance: 'inform', content },
    })
  const count = ({ document, party }: ReturnType<typeof documentOf>) => [
    outlookOf(document, party).length,
    statementsOf(document, [], party).length,
  ]
  const athens = ['Athens', 'GPE']
  it('nobody is named in it', () => {
    const content = 'looks forward to a very fruitful exchange of views'
    assert.deepEqual(count(told(`Athens ${content}.`, content, [athens])), [0, 0])
  })
  it('somebody is named behind it', () => {
    const content = 'looks forward to talks with Ankara'
    assert.deepEqual(count(told(`Athens ${content}.`, content, [athens, ['Ankara', 'GPE']])), [1, 1])
  })
  it('who is named before it holds it', () => {
    const content = 'Athens is looking forward to the talks'
    assert.deepEqual(count(told(`${content}.`, content, [athens])), [0, 0])
  })
  it('other words of hope are none', () => {
    const content = 'expects the talks to help'
    assert.deepEqual(count(told(`Athens ${content}.`, content, [athens])), [1, 1])
  })
})

test('LE41: a question put to somebody is no statement, whomever it names', () => {
  const of = (text: string, content: string) => {
    const { document, party } = documentOf({
      text,
      names: [
        ['Maria Ioannou', 'PER'],
        ['Ankara', 'GPE'],
      ],
      statement: { speaker: 'Maria Ioannou', stance: 'inform', content },
    })
    return statementsOf(document, [], party).length
  }
  assert.equal(of('Maria Ioannou: Can you confirm that Ankara will pay?', 'Ankara will pay'), 0)
  assert.equal(of('Maria Ioannou: Can anybody doubt that Ankara will pay?', 'Ankara will pay'), 1)
})

test('LE41: a question that names nobody is no statement', () => {
  const of = (content: string) => {
    const { document, party } = documentOf({
      text: `"${content}" asked Maria Ioannou.`,
      names: [['Maria Ioannou', 'PER'], ...(content.includes('Ankara') ? [['Ankara', 'GPE']] : [])],
      statement: { speaker: 'Maria Ioannou', stance: 'assess', content },
    })
    return statementsOf(document, [], party).length
  }
  assert.equal(of('With how many ships?'), 0)
  assert.equal(of('Why should Ankara hurry?'), 1)
  assert.equal(of('A ship too many!'), 1)
})

test('LE47: words that are broken off are no statement', () => {
  const of = (text: string) => {
    const { document, party } = documentOf({
      text,
      names: [['Maria Ioannou', 'PER']],
      statement: { speaker: 'Maria Ioannou', stance: 'assess', content: 'eight years could be' },
    })
    return statementsOf(document, [], party).length
  }
  assert.equal(of('For us, said Maria Ioannou, eight years could be —'), 0)
  assert.equal(of('Maria Ioannou: “For us eight years could be —”'), 0)
  assert.equal(of('Long, said Maria Ioannou, eight years could be.'), 1)
  assert.equal(of('Maria Ioannou said eight years could be — at most — the time.'), 1)
})

test('LE24: each speaker is named once, and a phrase that the affiliation parts is one', () => {
  const of = (
    speaker: readonly string[],
    text: string,
    more: object = {},
    names: readonly (readonly string[])[] = [],
  ) => {
    const { document, party } = documentOf({
      text,
      names,
      statement: { speaker, stance: 'warn', content: 'a storm', ...more },
    })
    return statementsOf(document, [], party).map((one) => one.speaker)
  }
  const ministry = { affiliation: 'foreign ministry' }
  assert.deepEqual(of(['A senior', 'official'], 'A senior foreign ministry official warned of a storm.', ministry), [
    'A senior foreign ministry official',
  ])
  const two = 'A senior aide and an official of the foreign ministry warned of a storm.'
  assert.deepEqual(of(['A senior aide', 'an official'], two, ministry), [
    'A senior aide, an official of the foreign ministry',
  ])
  const named = [['Maria Ioannou', 'PER']]
  const minister = 'The minister, Maria Ioannou, warned of a storm.'
  assert.deepEqual(of(['The minister', 'Maria Ioannou'], minister, {}, named), ['Maria Ioannou'])
  assert.deepEqual(of(['Athens', 'Rome'], 'Athens warned of a storm, and so did Rome.'), ['Athens, Rome'])
})

test('LE34: a contact of the own side, merely announced, is told by the contact', () => {
  const of = (content: string, more: object = {}) => {
    const { document, party } = documentOf({
      text: `Athens says that ${content}.`,
      events: [{ trigger: 'meet', type: 'CONSULT', modality: 'planned', actors: ['Ankara', 'Rome'], recipients: [] }],
      statement: { speaker: 'Athens', stance: 'inform', content },
      ...more,
    })
    return statementsOf(document, codeEvents(document).events, party).length
  }
  const own = { trigger: 'meet', type: 'CONSULT', modality: 'planned', actors: ['Athens', 'Ankara'], recipients: [] }
  const text = 'Athens says that it will meet Ankara.'
  const events = [{ ...own, actors: ['it', 'Ankara'] }]
  assert.equal(of('Ankara and Rome will meet'), 1)
  assert.equal(of('it will meet Ankara', { text, events }), 1, 'nobody knows who "it" is')
  const known = 'Athens says that Athens will meet Ankara.'
  assert.equal(of('Athens will meet Ankara', { text: known, events: [own] }), 0)
  const quoted = 'Athens says that "Athens will meet Ankara".'
  assert.equal(of('Athens will meet Ankara', { text: quoted, events: [own] }), 1)
  assert.equal(of('Athens will meet Ankara', { text: known, events: [{ ...own, modality: 'negated' }] }), 1)
})

describe('LE24: several who are known are named by their names, where the phrase has none', () => {
  const speakerOf = (speaker: string, actors: readonly string[], names: readonly (readonly string[])[] = []) => {
    const statement = { speaker, stance: 'warn', content: 'a storm' }
    const { document } = documentOf({ text: `${speaker} warned of a storm.`, names, statement })
    const known = { actors, anyOf: false, reasons: [] }
    const resolutions = new Map(document.mentions.map(({ id }) => [id, known]))
    const whole = { ...document, resolutions }
    return statementsOf(whole, [], partyFinder(whole))[0]?.speaker
  }
  it('two', () => assert.equal(speakerOf('The two leaders', ['GRC', 'TUR']), 'Athens, Ankara'))
  it('one', () => assert.equal(speakerOf('The leader', ['GRC']), 'The leader'))
  it('nobody', () => assert.equal(speakerOf('The two leaders', []), 'The two leaders'))
  it('a name', () =>
    assert.equal(
      speakerOf('Maria and the two leaders', ['GRC', 'TUR'], [['Maria', 'PER']]),
      'Maria and the two leaders',
    ))
})

test('LE24: an affiliation given once holds for the speaker from there on', () => {
  const { document, party } = documentOf(
    {
      text: 'Maria Ioannou of ELIAMEP saw hope.',
      names: [['Maria Ioannou', 'PER']],
      statement: { speaker: 'Maria Ioannou', affiliation: 'ELIAMEP', stance: 'assess', content: 'hope' },
    },
    { text: 'She called it a threat.', statement: { speaker: 'She', stance: 'warn', content: 'a threat' } },
  )
  assert.deepEqual(
    statementsOf(document, [], party).map(({ affiliation }) => affiliation),
    ['ELIAMEP', 'ELIAMEP'],
  )
})

test('LE27: what the reader doubts is not entered', () => {
  const { document, party } = documentOf({
    text: 'Athens and Ankara may be ready for a thaw.',
    outlook: [{ kind: 'thaw', content: 'ready for a thaw', holders: ['Athens'], certainty: 'possible' }],
  })
  const doubted = document.annotations.map((one) => ({
    ...one,
    outlook: one.outlook.map((view) => ({ ...view, content: { ...view.content, score: 0.4 } })),
  }))
  assert.equal(outlookOf(document, party).length, 1)
  assert.deepEqual(outlookOf({ ...document, annotations: doubted }, party), [])
})

test('LE27: the reader must be surer of issues nobody raises or all agree on, and of what a nameless source informs of', () => {
  const scored = (line: object, score: number) => {
    const { document, party } = documentOf(line)
    const annotations = document.annotations.map((one) => ({
      ...one,
      issues: one.issues.map((issue) => ({ ...issue, topic: { ...issue.topic, score } })),
      statements: one.statements.map((said) => ({ ...said, content: { ...said.content, score } })),
    }))
    const doubted = { ...document, annotations }
    return issuesOf(doubted, party, []).length + statementsOf(doubted, [], party).length
  }
  const issue = (status: string, raised_by: string | null) => ({
    text: 'Athens, Ankara and Rome, on migrant boats.',
    issues: [{ topic: 'migrant boats', raised_by, with: ['Ankara', 'Rome'], status }],
  })
  const said = (speaker: string, stance: string) => ({
    text: `${speaker} spoke of a storm.`,
    names: speaker === 'Athens' ? [['Athens', 'GPE']] : [],
    statement: { speaker, stance, content: 'a storm' },
  })
  const rows = [
    [issue('open', 'Athens'), 1],
    [issue('open', null), 0],
    [issue('agreed', 'Athens'), 0],
    [said('Athens', 'inform'), 1],
    [said('An aide', 'inform'), 0],
    [said('An aide', 'warn'), 1],
  ] as const
  for (const [line, due] of rows) {
    assert.equal(scored(line, 0.85), due, JSON.stringify(line))
    assert.equal(scored(line, 0.99), 1, JSON.stringify(line))
  }
})

test('LE28: an outlook told again is one', () => {
  const view = (content: string) => [{ kind: 'thaw', content, holders: ['Athens'], certainty: 'possible' }]
  const { document, party } = documentOf(
    { text: 'Athens may see a thaw.', outlook: view('a thaw') },
    { text: 'Athens may see a thaw soon.', outlook: view('a thaw soon') },
  )
  assert.deepEqual(
    outlookOf(document, party).map(({ what, evidence }) => [what, evidence.length]),
    [['a thaw soon', 2]],
  )
})

test('LE30: what nobody marked as spoken of is about those in the acts of its words, the speaker left out', () => {
  const attack = { trigger: 'shelled', type: 'ASSAULT', modality: 'actual', actors: ['Ankara'], recipients: ['Rome'] }
  const said = (about: readonly string[]) => ({
    text: 'Athens said Ankara had shelled Rome beside Athens.',
    events: [attack],
    statement: { speaker: 'Athens', stance: 'accuse', content: 'Ankara had shelled Rome beside Athens', about },
  })
  const aboutOf = (about: readonly string[]) => {
    const { document, party } = documentOf(said(about))
    return statementsOf(document, [], party).map((one) => one.about)
  }
  assert.deepEqual(aboutOf([]), [['TUR', 'ITA']])
  assert.deepEqual(aboutOf(['Rome']), [['ITA']])
})

test('LE30: an outlook is about those whom it names, and a first about those in the acts of its sentence', () => {
  const aboutOf = (line: object) => {
    const { document, party } = documentOf(line)
    return outlookOf(document, party).map(({ evidence }) =>
      evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === 'about').flatMap(({ actors }) => actors)),
    )
  }
  const [athens, ankara, rome] = ['Athens', 'Ankara', 'Rome'].map((name) => [name, 'GPE'])
  const fuel = 'wants fuel for Ankara'
  const wish = [{ kind: 'wish', content: fuel, holders: ['Athens'], certainty: 'certain' }]
  assert.deepEqual(
    aboutOf({ text: `Athens ${fuel} as Rome looks on.`, names: [athens, ankara, rome], outlook: wish }),
    [['TUR']],
  )
  const came = (kind: string, mode: string | null) => ({
    text: 'Athens came to Ankara for the first time in years.',
    names: [athens, ankara],
    events: [{ trigger: 'came', type: 'CONSULT', mode, modality: 'actual', actors: ['Athens'], place: ['Ankara'] }],
    outlook: [{ kind, content: 'for the first time in years', holders: ['Athens'], certainty: 'certain' }],
  })
  const storm = 'the first storm in Rome since that in Ankara'
  const first = [{ kind: 'first', content: storm, holders: ['Athens'], certainty: 'certain' }]
  assert.deepEqual(aboutOf({ text: `Athens fears ${storm}.`, names: [athens, ankara, rome], outlook: first }), [
    ['ITA'],
  ])
  assert.deepEqual(aboutOf(came('first', 'visit')), [['TUR']])
  assert.deepEqual(aboutOf(came('first', null)), [[]], 'only a place')
  assert.deepEqual(aboutOf(came('trust', 'visit')), [[]], 'no first')
})

test('LE30: an outlook concerns those in the acts of its words beside its holders', () => {
  const { document, party } = documentOf({
    text: 'Athens hopes that Ankara will meet Athens.',
    events: [{ trigger: 'meet', type: 'CONSULT', modality: 'possible', actors: ['Ankara'], recipients: ['Athens#2'] }],
    outlook: [{ kind: 'wish', content: 'Ankara will meet Athens', holders: ['Athens'], certainty: 'possible' }],
  })
  const [view] = outlookOf(document, party)
  const about = view?.evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === 'about'))
  assert.deepEqual([view?.holders, about?.map(({ actors }) => actors)], [['GRC'], [['TUR']]])
})
