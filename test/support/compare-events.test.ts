import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { summarise } from './case-summary.ts'
import { compareEvents } from './compare-events.ts'
import type { ExpectedEvent } from './expected-case.ts'
import { matchesPattern, parsePattern } from './not-event.ts'
import type { ReadEvent } from './read-event.ts'
import { whyMissing } from './why-missing.ts'

const compare = (events: readonly ExpectedEvent[], read: readonly ReadEvent[], notEvents: readonly string[] = []) =>
  compareEvents({ published: null, events: [...events], notEvents: [...notEvents] }, read)

const due = (line: string, more: Partial<ExpectedEvent> = {}): ExpectedEvent => {
  const { type, modality, actors, recipients } = parse(line)
  return { type, modality, actors, recipients, trigger: 'visit', need: 'must', ...more }
}
const seen = (line: string, more: Partial<ReadEvent> = {}): ReadEvent => ({
  article: 1,
  ...parse(line),
  triggers: ['visit'],
  date: null,
  sentence: '',
  ...more,
})
function parse(line: string) {
  const [type = '', modality = '', sides = ''] = line.split(' ')
  const [actors = '', recipients = ''] = sides.split('>')
  const codes = (side: string) => side.split(',').filter((code) => code !== '')
  return { type, modality, actors: codes(actors), recipients: codes(recipients) }
}

describe('an event due is found', () => {
  const accepts: readonly (readonly [string, string])[] = [
    ['CONSULT actual FRA>ITA', 'CONSULT actual FRA>ITA'],
    ['SANCTION|COERCE actual FRA>ITA', 'COERCE actual FRA>ITA'],
    ['CONSULT planned|possible FRA>ITA', 'CONSULT possible FRA>ITA'],
    ['ACCUSE actual FRA,ITA>ESP', 'ACCUSE actual ITA,FRA>ESP'],
    ['ACCUSE actual FRA>ESP|?', 'ACCUSE actual FRA>'],
    ['ACCUSE actual FRA>ESP|?', 'ACCUSE actual FRA>ESP'],
    ['ASSAULT actual ?>ESP', 'ASSAULT actual >ESP'],
    ['SUPPORT actual FRA|EU>ESP', 'SUPPORT actual EU>ESP'],
    ['CONSULT actual FRA,ITA>', 'CONSULT actual FRA,ITA>'],
    ['CONSULT actual FRA,ITA>', 'CONSULT actual ITA>FRA'],
    ['ACCUSE actual FRA,ITA>ITA,FRA', 'ACCUSE actual FRA,ITA>FRA,ITA'],
    ['ACCUSE actual FRA,ITA>ITA,FRA', 'ACCUSE actual FRA,ITA>'],
  ]
  const rejects: readonly (readonly [string, string])[] = [
    ['CONSULT actual FRA>ITA', 'CONSULT actual ITA>FRA'],
    ['CONSULT actual FRA>ITA', 'CONSULT planned FRA>ITA'],
    ['CONSULT actual FRA>ITA', 'SUPPORT actual FRA>ITA'],
    ['CONSULT actual FRA>ITA', 'CONSULT actual FRA>'],
    ['CONSULT actual FRA>ITA', 'CONSULT actual FRA,ESP>ITA'],
    ['ACCUSE actual FRA,ITA>ESP', 'ACCUSE actual FRA>ESP'],
    ['ACCUSE actual FRA>?', 'ACCUSE actual FRA>ESP'],
    ['CONSULT actual FRA,ITA>', 'CONSULT actual FRA>'],
    ['ACCUSE actual FRA,ITA>ITA,FRA', 'ACCUSE actual FRA>FRA'],
    ['ACCUSE actual FRA>FRA', 'ACCUSE actual FRA>'],
    ['CONSULT actual FRA,ITA>', 'CONSULT actual FRA,ITA>ESP'],
  ]
  for (const [expected, read] of accepts)
    test(`${expected} by ${read}`, () => {
      const { found, missing, extra } = compare([due(expected)], [seen(read)])
      assert.deepEqual([found.length, missing.length, extra.length], [1, 0, 0])
    })
  for (const [expected, read] of rejects)
    test(`${expected} not by ${read}, which is extra`, () => {
      const { found, missing, extra } = compare([due(expected)], [seen(read)])
      assert.deepEqual([found.length, missing.length, extra.length], [0, 1, 1])
    })
})

describe('each event once', () => {
  test('told twice, the second is extra', () => {
    const { found, extra } = compare(
      [due('CONSULT actual FRA>ITA')],
      [seen('CONSULT actual FRA>ITA'), seen('CONSULT actual FRA>ITA')],
    )
    assert.deepEqual([found.length, extra.length], [1, 1])
  })
  test('a may event takes what no must needs, and counts neither way', () => {
    const events = [due('CONSULT actual FRA>ITA', { need: 'may' }), due('CONSULT actual FRA>ITA')]
    const one = compare(events, [seen('CONSULT actual FRA>ITA')])
    assert.deepEqual([one.musts, one.found.length, one.extra.length], [1, 1, 0])
    const none = compare(events, [])
    assert.deepEqual([none.musts, none.missing.length], [1, 1])
    const two = compare(events, [seen('CONSULT actual FRA>ITA'), seen('CONSULT actual FRA>ITA')])
    assert.deepEqual([two.found.length, two.extra.length], [1, 0])
  })
  test('parties of a may event may stay open, but nobody else may be there', () => {
    const events = [due('ACCUSE actual FRA>ITA', { need: 'may' })]
    assert.equal(compare(events, [seen('ACCUSE actual >ITA')]).extra.length, 0)
    assert.equal(compare(events, [seen('ACCUSE actual ESP>ITA')]).extra.length, 1)
  })
  test('the same trigger is preferred', () => {
    const events = [
      due('REJECT actual FRA>ITA', { trigger: 'refused' }),
      due('REJECT actual FRA>ITA', { trigger: 'called off' }),
    ]
    const read = [
      seen('REJECT actual FRA>ITA', { triggers: ['called off'] }),
      seen('REJECT actual FRA>ITA', { triggers: ['refused'] }),
    ]
    for (const { expected, read: event } of compare(events, read).found)
      assert.equal(expected.trigger, event.triggers[0])
  })
  test('only in its own line of a stream', () => {
    const { found } = compare([due('CONSULT actual FRA>ITA', { article: 2 })], [seen('CONSULT actual FRA>ITA')])
    assert.equal(found.length, 0)
  })
})

describe('dates', () => {
  const day = (start: string, end = start) => seen('CONSULT actual FRA>ITA', { date: { start, end } })
  const right = (date: ExpectedEvent['date'], read: ReadEvent) =>
    compare([due('CONSULT actual FRA>ITA', { date })], [read]).datesRight === 1
  test('a day, a month, a year as precise as they are due', () => {
    assert.ok(right('2025-12-08', day('2025-12-08')))
    assert.ok(right('2025-11', day('2025-11-01', '2025-11-30')))
    assert.ok(right('2025', day('2025-03-04')))
    assert.ok(!right('2025-12-08', day('2025-12-01', '2025-12-31')))
    assert.ok(!right('2025-11', day('2025-11-30', '2025-12-01')))
  })
  test('none where none may be, and none is not a day', () => {
    assert.ok(right(null, seen('CONSULT actual FRA>ITA')))
    assert.ok(!right(null, day('2025-12-08')))
    assert.ok(!right('2025-12-08', seen('CONSULT actual FRA>ITA')))
  })
  test('a wrong date is still found, and is told apart', () => {
    const { found, datesWrong } = compare([due('CONSULT actual FRA>ITA', { date: '2025-12-08' })], [day('2025-12-09')])
    assert.deepEqual([found.length, datesWrong.length], [1, 1])
  })
})

describe('wrong readings', () => {
  const event = seen('SANCTION actual PRK>MYS,KOR')
  const hits = [
    'SANCTION PRK>*',
    '* *>*',
    'SANCTION *>KOR actual',
    'SANCTION PRK+MYS — why',
    '* PRK>MYS actual — why not',
  ]
  const misses = ['SANCTION MYS>*', 'ASSAULT *>*', 'SANCTION PRK>* planned', 'SANCTION PRK+JPN', 'SANCTION *>PRK']
  for (const pattern of hits) test(`${pattern} hits`, () => assert.ok(matchesPattern(pattern, event)))
  for (const pattern of misses) test(`${pattern} misses`, () => assert.ok(!matchesPattern(pattern, event)))
  for (const pattern of ['', 'SANCTION', 'SANCTION PRK', 'sanction PRK>*', 'SANCTION PRK > MYS', 'SANCTION >'])
    test(`"${pattern}" is no pattern`, () => assert.throws(() => parsePattern(pattern)))
  test('what is expected is never a wrong reading', () => {
    const { forbidden } = compare([due('SANCTION actual PRK>MYS,KOR')], [event], ['* *>*'])
    assert.deepEqual(forbidden, [])
    assert.equal(compare([], [event], ['* *>*']).forbidden.length, 1)
  })
})

test('shares are taken over all cases together', () => {
  const two = compare(
    [due('CONSULT actual FRA>ITA', { date: '2025' }), due('ACCUSE actual FRA>ITA')],
    [seen('CONSULT actual FRA>ITA'), seen('REJECT actual FRA>ITA')],
  )
  const one = compare([due('CONSULT actual FRA>ITA')], [seen('CONSULT actual FRA>ITA')])
  const { foundShare, extraShare, dateShare } = summarise([two, one])
  assert.deepEqual([foundShare, extraShare, dateShare].map(Math.round), [67, 33, 0])
  assert.equal(summarise([]).foundShare, 0)
})

test('an event is missing for its parties, its modality, its type, or altogether', () => {
  const reason = (read: ReadEvent) => whyMissing(due('CONSULT actual FRA>ITA'), { extra: [read] })
  assert.equal(reason(seen('CONSULT actual FRA>ESP')), 'parties')
  assert.equal(reason(seen('CONSULT planned FRA>ITA')), 'modality')
  assert.equal(reason(seen('SUPPORT actual FRA>ITA')), 'type')
  assert.equal(reason(seen('SUPPORT actual FRA>ITA', { triggers: ['thanked'] })), 'no event at the trigger')
  assert.equal(reason(seen('CONSULT actual FRA>ESP', { article: 2 })), 'no event at the trigger')
})
