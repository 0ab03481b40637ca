import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], 'Ann Lee': ['GRC:ann-lee'], 'Bo Kaya': ['TUR:bo-kaya'] }

/** What a sentence between Athens and Ankara tells of one act. */
function told(
  text: string,
  trigger: string,
  event: object = {},
  also: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const parties = ['Athens', 'Ankara', 'Ann Lee', 'Bo Kaya'].filter((name) => text.includes(name))
  return lives(scene([{ text, events: [{ trigger, type: 'CONSULT', actors: parties, ...event }], also }], actors))
}

const plan = { modality: 'planned' }
const planned = (kind = 'talks') => ({ contact: { kind, state: 'planned', parties: [] } })
const talks = ['talks planned GRC TUR']

const standing: readonly (readonly [text: string, trigger: string, event?: object])[] = [
  ['Athens and Ankara agreed to stay in close touch.', 'touch'],
  ['Athens and Ankara will remain in regular and direct contact over the coming weeks.', 'remain'],
  ['Athens and Ankara pledged to keep in touch from Monday.', 'touch', { when: ['Monday'] }],
  ['Athens committed to consulting closely with Ankara.', 'consulting'],
  ['Athens will coordinate with Ankara on the matter.', 'coordinate'],
  ['Athens and Ankara intend to maintain a close dialogue.', 'dialogue'],
  ['Athens and Ankara want to step up and intensify consultations.', 'consultations'],
  ['Athens and Ankara plan to hold regular meetings.', 'meetings'],
  ['Athens and Ankara would meet frequently.', 'meet'],
  ['Athens and Ankara agreed to keep visiting one another.', 'visiting'],
  ['Athens and Ankara will continue meeting.', 'meeting'],
]

const occasions: readonly (readonly [text: string, trigger: string, event?: object])[] = [
  ['Athens and Ankara agreed to hold a new round of talks.', 'talks'],
  ['Athens and Ankara agreed to resume talks.', 'talks'],
  ['Athens and Ankara will continue their negotiations.', 'negotiations'],
  ['Athens and Ankara will hold consultations.', 'consultations'],
  ['Athens and Ankara agreed on a first consultation.', 'consultation'],
  ['Athens and Ankara will engage in talks on the border.', 'engage'],
  ['Athens and Ankara will discuss how to stay in touch.', 'discuss'],
  ['Athens and Ankara will keep a meeting secret.', 'meeting'],
]

describe('what tells of no contact', () => {
  for (const [text, trigger, event] of standing)
    test(`LE51: ${text}`, () => assert.deepEqual(told(text, trigger, { ...plan, ...event }, planned()), []))

  for (const [text, trigger, event] of occasions)
    test(`LE51: but ${text}`, () => assert.deepEqual(told(text, trigger, { ...plan, ...event }, planned()), talks))

  test('LE126: several who stay away leave others, and not each other', () => {
    const refused = { contact: { kind: 'meeting', state: 'refused', parties: [] } }
    const stay = { type: 'REJECT', mode: 'meet' }
    assert.deepEqual(told('Athens and Ankara walked out of the assembly.', 'walked', stay, refused), [])
    assert.deepEqual(told('Athens and Ankara will not attend.', 'attend', stay, refused), [])
    assert.deepEqual(told('Athens and Ankara refused to meet.', 'refused', stay, refused), ['meeting refused GRC TUR'])
    const read = { contact: { kind: 'meeting', state: 'planned', parties: [] } }
    assert.deepEqual(told('Athens and Ankara will not be attending the next meeting.', 'meeting', plan, read), [])
    assert.deepEqual(told('Athens and Ankara would not take part in a meeting.', 'meeting', plan, read), [])
    assert.deepEqual(told('Athens and Ankara will be attending the next meeting.', 'meeting', plan, read), [
      'meeting planned GRC TUR',
    ])
    const alone = { ...stay, actors: ['Athens'], recipients: ['Ankara'] }
    assert.deepEqual(told('Athens boycotted the meeting in Ankara.', 'boycotted', alone, refused), [
      'meeting refused GRC TUR by GRC',
    ])
  })

  test('LE51: who will consult on a day, or has consulted, has a contact', () => {
    const text = 'Athens will consult with Ankara on Monday.'
    assert.deepEqual(told(text, 'consult', { ...plan, when: ['Monday'] }, planned()), [
      'talks planned 2025-12-08 GRC TUR',
    ])
    const held = { contact: { kind: 'talks', state: 'held', parties: [] } }
    assert.deepEqual(told('Athens consulted with Ankara.', 'consulted', {}, held), ['talks held 2025-12-05 GRC TUR'])
  })

  test('LE51: so has who was in touch on a day, but not who is in touch', () => {
    const held = { contact: { kind: 'talks', state: 'held', parties: [] } }
    const day = { when: ['Thursday'] }
    assert.deepEqual(told('Ann Lee and Bo Kaya were in contact on Thursday.', 'contact', day, held), [
      'talks held 2025-12-04 GRC:ann-lee TUR:bo-kaya',
    ])
    assert.deepEqual(told('Ann Lee and Bo Kaya are in constant touch.', 'touch', {}, held), [])
  })

  test('LE51: more exercises are no exercise, and efforts between two no talks', () => {
    const exercise = (state: string) => ({ contact: { kind: 'exercise', state, parties: [] } })
    const joint = { type: 'COOPERATE', modality: 'planned' }
    const text = 'Athens and Ankara will expand their exercises at sea.'
    assert.deepEqual(told(text, 'exercises', joint, exercise('planned')), [])
    assert.deepEqual(told('Athens and Ankara will hold an exercise.', 'exercise', joint, exercise('planned')), [
      'exercise planned GRC TUR',
    ])
    const ongoing = { contact: { kind: 'talks', state: 'under-way', parties: [] } }
    assert.deepEqual(told('The efforts of Athens and Ankara continue.', 'efforts', {}, ongoing), [])
    assert.deepEqual(told('The talks of Athens and Ankara continue.', 'talks', {}, ongoing), [
      'talks under-way 2025-12-05 GRC TUR',
    ])
  })

  test('LE51: an agreement is to what stands behind it', () => {
    const agreed = (text: string, trigger: string) =>
      lives(
        scene(
          [
            {
              text,
              events: [
                { trigger: 'agreed', type: 'AGREE', actors: ['Athens', 'Ankara'] },
                { trigger, type: 'CONSULT', actors: ['Athens', 'Ankara'], ...plan },
              ],
              also: planned(),
            },
          ],
          actors,
        ),
      )
    assert.deepEqual(agreed('Athens and Ankara agreed to continue to consult.', 'consult'), [])
    assert.equal(agreed('Athens and Ankara agreed to hold talks.', 'talks').length, 1)
    assert.deepEqual(told('Athens and Ankara agreed to remain in touch.', 'agreed', { type: 'AGREE' }, planned()), [])
  })

  test('LE52: what is only asked is not told, unless it has a day', () => {
    const may = { modality: 'possible' }
    const uncertain = { contact: { kind: 'meeting', state: 'uncertain', parties: [] } }
    assert.deepEqual(told('Will Ann Lee meet Bo Kaya?', 'meet', may, uncertain), [])
    assert.deepEqual(told('Ann Lee may meet Bo Kaya.', 'meet', may, uncertain), [
      'meeting uncertain GRC:ann-lee TUR:bo-kaya',
    ])
    assert.deepEqual(
      told('What will Ann Lee tell Bo Kaya on Monday?', 'tell', { ...plan, when: ['Monday'] }, planned()),
      ['talks planned 2025-12-08 GRC:ann-lee TUR:bo-kaya'],
    )
    const held = { contact: { kind: 'meeting', state: 'held', parties: [] } }
    assert.deepEqual(told('Why did Ann Lee meet Bo Kaya?', 'meet', {}, held), [])
    assert.deepEqual(told('Why did Ann Lee meet Bo Kaya on Thursday?', 'meet', { when: ['Thursday'] }, held), [
      'meeting held 2025-12-04 GRC:ann-lee TUR:bo-kaya',
    ])
  })

  test('LE55: what is remembered without a day is no contact of the ledger', () => {
    const held = { contact: { kind: 'visit', state: 'held', parties: [] } }
    const visit = { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], historical: true }
    assert.deepEqual(told('Ann Lee first came to Ankara as a student.', 'came', visit, held), [])
    assert.deepEqual(told('Ann Lee first came to Ankara in 2019.', 'came', { ...visit, when: ['2019'] }, held), [
      'visit held 2019-01-01…2019-12-31 GRC:ann-lee TUR',
    ])
    assert.deepEqual(told('Ann Lee came to Ankara.', 'came', { ...visit, historical: false }, held), [
      'visit held GRC:ann-lee TUR',
    ])
  })

  test('LE52: what talks are worth is no plan of them', () => {
    const proposed = { contact: { kind: 'talks', state: 'proposed', parties: [] } }
    const may = { modality: 'possible' }
    assert.deepEqual(told('Ann Lee spoke of the value of talks with Ankara.', 'talks', may, proposed), [])
    assert.deepEqual(
      told('Ann Lee said that, for lack of talks with Ankara, it may hold some.', 'talks', may, proposed),
      ['talks proposed TUR GRC:ann-lee'],
    )
    const asked = { type: 'REQUEST', mode: 'meet', actors: ['Ann Lee'], recipients: ['Ankara'] }
    const stressed = 'Ann Lee stressed to Ankara the importance of talks.'
    assert.deepEqual(told(stressed, 'stressed', asked, proposed), [])
    assert.deepEqual(told('Ann Lee asked Ankara for talks.', 'asked', asked, proposed), [
      'talks proposed GRC:ann-lee TUR',
    ])
  })

  test('LE53: an interview or a call with reporters is no contact', () => {
    const call = { mode: 'phone' }
    const held = { contact: { kind: 'call', state: 'held', parties: [] } }
    assert.deepEqual(told('Ann Lee gave an interview to Bo Kaya.', 'gave', {}, held), [])
    assert.deepEqual(told('In a press call, Athens and Ankara were praised.', 'call', call, held), [])
    assert.deepEqual(
      told('In an on-background conference call, Athens and Ankara were praised.', 'call', call, held),
      [],
    )
    assert.deepEqual(told('Tonight’s press briefing is on Athens and Ankara.', 'briefing', {}, held), [])
    assert.deepEqual(told('After the call Ann Lee and Bo Kaya told the press of it.', 'call', call, held), [
      'call held GRC:ann-lee TUR:bo-kaya',
    ])
  })

  test('LE54: who signs a law signs it with nobody', () => {
    const sign = (text: string) =>
      told(text, 'signed', { type: 'SUPPORT', actors: ['Ann Lee'], recipients: ['Ankara'] })
    assert.deepEqual(sign('Ann Lee signed the bill on aid to Ankara.'), [])
    assert.deepEqual(sign('Ann Lee signed aid for Ankara into law.'), [])
    assert.deepEqual(sign('Ann Lee signed the Ankara Ports, Ferries and Fair Fishing Act into law.'), [])
    assert.deepEqual(sign('The order on ports of Ankara was signed by Ann Lee.'), [])
    assert.deepEqual(sign('In order to calm Ankara Ann Lee signed a treaty with Ankara on maritime law.'), [
      'signing held 2025-12-05 GRC:ann-lee TUR',
    ])
  })
})

test('LE200: who meets private people of another state has no contact with it', () => {
  const ids = {
    'Ann Lee': ['GRC:ann-lee'],
    'Bo Kaya': ['TUR:bo-kaya'],
    'Turkish teachers': ['TUR:CIV'],
    Athens: ['GRC'],
  }
  const of = (text: string, event: Readonly<Record<string, unknown>>, kind = 'meeting') => {
    const also = { contact: { kind, state: 'held', parties: [] } }
    return lives(scene([{ text, events: [{ trigger: 'met', type: 'CONSULT', ...event }], also }], ids))
  }
  const both = { actors: ['Ann Lee', 'Turkish teachers'] }
  assert.deepEqual(of('Ann Lee met Turkish teachers in May.', both), [])
  assert.deepEqual(of('Ann Lee met Bo Kaya and Turkish teachers.', { actors: ['Ann Lee', 'Bo Kaya'] }), [
    'meeting held 2025-12-05 GRC:ann-lee TUR:bo-kaya',
  ])
  const visit = { trigger: 'came', mode: 'visit', actors: ['Turkish teachers'], recipients: ['Athens'] }
  assert.deepEqual(of('Turkish teachers came to Athens.', visit, 'visit'), ['visit held TUR:CIV GRC'])
})

describe('LE1: an exercise', () => {
  const train = (ids: Readonly<Record<string, readonly string[]>>) => {
    const text = 'The Army and the Navy will train the police of Ankara.'
    const event = { trigger: 'train', type: 'COOPERATE', modality: 'planned', actors: ['The Army', 'the Navy'] }
    const also = { contact: { kind: 'exercise', state: 'planned', parties: [] } }
    return lives(scene([{ text, events: [{ ...event, recipients: ['Ankara'] }], also }], { Ankara: ['TUR'], ...ids }))
  }

  test('those of one state who train others exercise with nobody', () =>
    assert.deepEqual(train({ 'The Army': ['GRC:army'], 'the Navy': ['GRC:navy'] }), []))

  test('those of two who train do so together', () =>
    assert.equal(train({ 'The Army': ['GRC:army'], 'the Navy': ['ITA:navy'] }).length, 1))
})
