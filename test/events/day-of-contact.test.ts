import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { type Line, scene } from './scene.ts'

const who = { Kern: ['AUT:christian-kern'], Rama: ['ALB:edi-rama'], Nano: ['ALB:fatos-nano'], Russia: ['RUS'] }
const met: Line = {
  text: 'Kern met Rama on Wednesday.',
  events: [{ trigger: 'met', type: 'CONSULT', actors: ['Kern', 'Rama'], when: ['Wednesday'] }],
}
const quiet: Line = { text: 'Rain fell.', events: [] }
const blamed = (name: string): Line => ({
  text: `${name} also blamed Russia.`,
  events: [{ trigger: 'blamed', type: 'ACCUSE', actors: [name], recipients: ['Russia'] }],
})
const far = [quiet, quiet, quiet, quiet, quiet, quiet, quiet]

describe('EV125: what a text of its own is about', () => {
  const lastDay = (lines: readonly Line[], isNews: boolean) =>
    codeEvents({ ...scene(lines, who), isNews }).events.at(-1)?.date?.start ?? null
  test('is the contact that opens it, however far behind it something is told', () => {
    assert.equal(lastDay([met, ...far, blamed('Kern')], false), '2025-12-03')
  })
  test('is not who took no part', () => assert.equal(lastDay([met, ...far, blamed('Nano')], false), null))
  test('is no contact told later', () => assert.equal(lastDay([...far, met, ...far, blamed('Kern')], false), null))
  const adviser = (text: string): Line => ({
    text,
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Nano', text.includes('Kern') ? 'Kern' : 'Russia'] }],
  })
  test('is the day of a meeting beside it of one who took part', () => {
    assert.equal(lastDay([met, ...far, adviser('Additionally, Nano met with Kern.')], false), '2025-12-03')
  })
  test('but not of what is told without such a word, or with somebody of a third state', () => {
    assert.equal(lastDay([met, ...far, adviser('Nano met with Kern.')], false), null)
    assert.equal(lastDay([met, ...far, adviser('Nano also met with Russia.')], false), null)
  })
  test('is unknown of news', () => assert.equal(lastDay([met, ...far, blamed('Kern')], true), null))
})

describe('EV270: the journey that a text of its own is about', () => {
  const travels = { ...who, Oslo: ['NOR'], officials: ['AUT:GOV'], Store: ['NOR:jonas-gahr-store'] }
  const went = (verb: string, when: string, modality = 'actual'): Line => ({
    text: `Kern ${verb} to Oslo ${when}.`,
    events: [
      {
        trigger: verb.split(' ').at(-1)!,
        type: 'CONSULT',
        mode: 'visit',
        modality,
        actors: ['Kern'],
        recipients: ['Oslo'],
        when: [when],
      },
    ],
  })
  const act = (text: string, trigger: string, actors: readonly string[], modality = 'actual'): Line => ({
    text,
    events: [{ trigger, type: 'CONSULT', modality, actors }],
  })
  const lastDays = (lines: readonly Line[], isNews = false) => {
    const date = codeEvents({ ...scene(lines, travels), isNews }).events.at(-1)?.date
    return date === null || date === undefined ? null : `${date.start} ${date.end}`
  }
  const [gone, coming] = [went('travelled', 'from 10 to 14 November'), went('will travel', 'next week', 'planned')]
  const nano = act('In Oslo, Kern met Nano.', 'met', ['Kern', 'Nano'])
  test('has its days for whomever the guests or their officials met on it', () => {
    assert.equal(lastDays([gone, ...far, nano]), '2025-11-10 2025-11-14')
    assert.equal(
      lastDays([gone, act('The officials met Rama.', 'met', ['officials', 'Rama'])]),
      '2025-11-10 2025-11-14',
    )
  })
  test('and, where it is to come, for whom they will meet', () => {
    const ahead = act('They and Kern will meet Nano.', 'meet', ['Kern', 'Nano'], 'planned')
    assert.equal(lastDays([coming, ...far, ahead]), '2025-12-08 2025-12-14')
    assert.equal(lastDays([coming, act('Kern met Nano.', 'met', ['Kern', 'Nano'])]), '2025-12-05 2025-12-05')
  })
  test('not for others, for calls, in news, or of a journey told later', () => {
    assert.equal(lastDays([gone, ...far, act('Store met Nano.', 'met', ['Store', 'Nano'])]), null)
    assert.equal(lastDays([gone, ...far, nano], true), null)
    assert.equal(lastDays([...far, gone, ...far, nano]), null)
    const phoned = { trigger: 'phoned', type: 'CONSULT', mode: 'phone', actors: ['Kern', 'Nano'] }
    assert.equal(lastDays([gone, ...far, { text: 'Kern phoned Nano.', events: [phoned] }]), null)
  })
  test('its days go before that of the report', () => {
    assert.equal(lastDays([gone, act('Kern met Rama.', 'met', ['Kern', 'Rama'])]), '2025-11-10 2025-11-14')
  })
})

test('EV25: what two states held before is no occasion of what their people say now', () => {
  const both = { ...who, Albania: ['ALB'], Austria: ['AUT'] }
  const older: Line = {
    text: 'They praised the dialogue that Austria and Albania held on 3 May.',
    events: [{ trigger: 'dialogue', type: 'CONSULT', actors: ['Austria', 'Albania'], when: ['3 May'] }],
  }
  const { events } = codeEvents({ ...scene([met, quiet, older, blamed('Kern')], both), isNews: false })
  assert.equal(events.at(-1)?.date?.start, '2025-12-03')
})

test('EV127: an agreement that is reached is done by it, one that is backed was there', () => {
  const both = { Kern: ['AUT:christian-kern'], Rama: ['ALB:edi-rama'] }
  const dayOf = (verb: string, article: string) => {
    const text = `Kern and Rama ${verb} ${article} deal on fish.`
    const events = [
      { trigger: verb, type: 'SUPPORT', actors: ['Kern', 'Rama'] },
      { trigger: 'deal', type: 'AGREE', actors: ['Kern', 'Rama'] },
    ]
    return codeEvents(scene([{ text, events }], both)).events[1]?.date?.start ?? null
  }
  assert.equal(dayOf('reach', 'a'), '2025-12-05')
  assert.equal(dayOf('praise', 'their'), null)
})

describe('EV25: a meeting behind what followed it', () => {
  const states = { ...who, Austria: ['AUT'], Albania: ['ALB'] }
  const meets = (trigger: string, more: Partial<Line['events'][number]> = {}) => ({
    trigger,
    type: 'CONSULT',
    actors: ['Kern', 'Rama'],
    ...more,
  })
  const act = (trigger: string, type = 'AGREE', more: Partial<Line['events'][number]> = {}) => ({
    trigger,
    type,
    actors: ['Kern'],
    ...more,
  })
  const line = (text: string, ...events: Line['events']): Line => ({ text, events })
  const dayOf = (...lines: readonly Line[]) =>
    codeEvents(scene(lines, states)).events.find(({ type }) => type === 'CONSULT')?.date?.start ?? null
  const rows: readonly (readonly [string, readonly Line[], string | null])[] = [
    [
      'has the day of what one of them agreed',
      [
        line(
          'Kern agreed on Thursday to help after meeting Rama.',
          meets('meeting'),
          act('agreed', 'AGREE', { when: ['Thursday'] }),
        ),
      ],
      '2025-12-04',
    ],
    [
      'has that of what their states agreed after days of talks',
      [
        line(
          'Austria and Albania agreed on Thursday to share fish, after two days of talks of Kern with Rama.',
          meets('talks', { when: ['two days'] }),
          act('agreed', 'AGREE', { actors: ['Austria', 'Albania'], when: ['Thursday'] }),
        ),
      ],
      '2025-12-04',
    ],
    [
      'has that of publication where one of them says something now',
      [
        {
          ...line('After meeting Rama, Kern says it helps.', meets('meeting')),
          statement: { speaker: 'Kern', content: 'it helps', stance: 'assess' },
        },
      ],
      '2025-12-05',
    ],
    [
      'not where somebody else does',
      [
        line(
          'Nano agreed on Thursday to help after Kern met Rama.',
          meets('met'),
          act('agreed', 'AGREE', { actors: ['Nano'], when: ['Thursday'] }),
        ),
      ],
      null,
    ],
    [
      'not before a deed',
      [
        line(
          'Kern shelled Russia on Thursday after meeting Rama.',
          meets('meeting'),
          act('shelled', 'ASSAULT', { recipients: ['Russia'], when: ['Thursday'] }),
        ),
      ],
      null,
    ],
    [
      'not a week after it',
      [
        line(
          'Kern agreed on Thursday to help, weeks after meeting Rama.',
          meets('meeting'),
          act('agreed', 'AGREE', { when: ['Thursday'] }),
        ),
      ],
      null,
    ],
    [
      'not after months of it',
      [
        line(
          'Kern agreed on Thursday to help after months of talks with Rama.',
          meets('talks'),
          act('agreed', 'AGREE', { when: ['Thursday'] }),
        ),
      ],
      null,
    ],
    [
      'not a visit',
      [
        line(
          'Kern agreed on Thursday to help after visiting Rama.',
          meets('visiting', { mode: 'visit', actors: ['Kern'], recipients: ['Rama'] }),
          act('agreed', 'AGREE', { when: ['Thursday'] }),
        ),
      ],
      null,
    ],
  ]
  for (const [name, lines, day] of rows) test(name, () => assert.equal(dayOf(...lines), day))
})
