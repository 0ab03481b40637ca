import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluateSentences } from '../../src/eval/sentences/evaluate-sentences.ts'
import type { SystemEvent, SystemSentence, ToldParty } from '../../src/eval/system.ts'
import { emptyAnnotation } from '../../src/reader/reader.ts'
import { goldSystem, sample } from './support/gold-system.ts'

const score = (corrupt?: Parameters<typeof goldSystem>[0]) =>
  evaluateSentences(sample(), goldSystem(corrupt), { errors: true })

/** Changes one event of one sentence. */
function change(id: string, index: number, by: (event: SystemEvent) => readonly SystemEvent[]) {
  return (sentence: SystemSentence, of: string): SystemSentence =>
    of !== id
      ? sentence
      : { ...sentence, events: sentence.events.flatMap((event, i) => (i === index ? by(event) : [event])) }
}

test('a reading that is the gold is all right', async () => {
  const scores = await score()
  assert.equal(scores.n, 6)
  assert.equal(scores.articles, 4)
  for (const part of [
    'trigger',
    'typed',
    'roles',
    'dyads',
    'names',
    'statements',
    'issues',
    'purposes',
    'causes',
    'outlook',
    'contacts',
  ] as const) {
    assert.deepEqual([scores[part].p, scores[part].r, scores[part].f1], [100, 100, 100], part)
  }
  assert.deepEqual(scores.modality, { n: 6, accuracy: 100, macroF1: 100 })
  assert.equal(scores.dyads.between.f1, 100)
  assert.equal(scores.dyads.quad.f1, 100)
  assert.equal(scores.roles.overlap.f1, 100)
  assert.equal(scores.resolved.accuracy, 100)
  assert.equal(scores.dates.accuracy, 100)
  assert.deepEqual(scores.eventFree, { sentences: 2, events: 0, per100: 0 })
  assert.deepEqual(scores.errors, [])
})

test('a reading of nothing finds nothing and adds nothing', async () => {
  const scores = await score(() => ({ annotation: emptyAnnotation, events: [] }))
  assert.deepEqual([scores.trigger.p, scores.trigger.r, scores.trigger.f1], [0, 0, 0])
  assert.equal(scores.dyads.f1, 0)
  assert.deepEqual(scores.statements, { n: 1, found: 0, right: 0, extra: 0, p: 0, r: 0, f1: 0 })
  assert.deepEqual(scores.contacts, { n: 3, found: 0, right: 0, extra: 0, p: 0, r: 0, f1: 0 })
  assert.equal(scores.eventFree.events, 0)
})

test('the gold has the dyads that the codebook gives', async () => {
  const { dyads } = await score()
  // NOR→POL, POL→NOR; IND×PAK in all four orders and the party-less refusal; six ordered pairs of three; none→none
  assert.equal(dyads.gold, 2 + 5 + 6 + 1)
  assert.equal(dyads.between.gold, 2 + 2 + 6)
  assert.equal(dyads.n, 6)
})

test('a dropped event costs its trigger, its type, its roles and its dyads', async () => {
  const scores = await score(change('sample-1.1', 1, () => []))
  assert.deepEqual([scores.trigger.right, scores.trigger.given, scores.trigger.gold], [5, 5, 6])
  assert.deepEqual([scores.typed.p, scores.typed.r], [100, 83.3])
  assert.deepEqual([scores.dyads.right, scores.dyads.given, scores.dyads.gold], [13, 13, 14])
  assert.equal(scores.roles.f1, 100, 'roles are of the triggers found')
  assert.equal(scores.confusion.CONCEDE?.missed, 1)
  assert.deepEqual(
    scores.errors?.map(({ id, missed }) => [id, missed]),
    [['sample-1.1', ['CONCEDE "lift" (possible)']]],
  )
})

test('a wrong type leaves the trigger right', async () => {
  const scores = await score(change('sample-2.2', 0, (event) => [{ ...event, type: 'AGREE' }]))
  assert.equal(scores.trigger.f1, 100)
  assert.equal(scores.typed.right, 5)
  assert.equal(scores.confusion.CONSULT?.AGREE, 1)
  assert.deepEqual([scores.dyads.right, scores.dyads.given, scores.dyads.gold], [8, 14, 14])
  assert.equal(scores.dyads.quad.f1, 100, 'both are verbal cooperation')
})

test('an event in a quiet sentence counts against quiet text', async () => {
  const scores = await score((sentence, id) => {
    if (id !== 'sample-4') return sentence
    const nobody = { actors: [], recipients: [], place: [], when: [], reporter: [] }
    const event: SystemEvent = {
      type: 'AID',
      modality: 'actual',
      actorStates: ['UKR'],
      recipientStates: [],
      date: null,
      contact: null,
      tellings: [{ trigger: { start: 4, end: 9 }, roles: nobody }],
    }
    return { ...sentence, events: [event] }
  })
  assert.deepEqual(scores.eventFree, { sentences: 2, events: 1, per100: 50 })
  assert.deepEqual([scores.trigger.right, scores.trigger.given, scores.trigger.gold], [6, 7, 6])
  assert.equal(scores.confusion.none?.AID, 1)
})

test('a wrong modality moves modality alone', async () => {
  const scores = await score(change('sample-2.2', 0, (event) => [{ ...event, modality: 'actual' }]))
  assert.equal(scores.typed.f1, 100)
  assert.equal(scores.modality.accuracy, 83.3)
  // actual 2·3/(3+4), planned 0, possible and negated 1
  assert.equal(scores.modality.macroF1, Math.round((10 * (85.7 + 0 + 100 + 100)) / 4) / 10)
})

/** The tellings of an event with its actors changed. */
function withActors(event: SystemEvent, by: (actor: ToldParty) => ToldParty): SystemEvent['tellings'] {
  return event.tellings.map(({ trigger, roles }) => ({ trigger, roles: { ...roles, actors: roles.actors.map(by) } }))
}

test('a wrong state moves states and dyads, not roles', async () => {
  const scores = await score(
    change('sample-1.1', 0, (event) => [
      { ...event, actorStates: ['SWE'], tellings: withActors(event, (actor) => ({ ...actor, states: ['SWE'] })) },
    ]),
  )
  assert.equal(scores.roles.f1, 100)
  assert.deepEqual([scores.resolved.n, scores.resolved.right], [12, 11])
  assert.deepEqual([scores.resolved.named.n, scores.resolved.named.right], [11, 10])
  assert.deepEqual([scores.dyads.right, scores.dyads.given, scores.dyads.gold], [13, 14, 14])
})

test('a shorter span is no whole span, but overlaps', async () => {
  const scores = await score(
    change('sample-1.1', 0, (event) => [
      { ...event, tellings: withActors(event, (actor) => ({ ...actor, start: actor.end - 4 })) },
    ]),
  )
  assert.equal(scores.roles.overlap.f1, 100)
  assert.equal(scores.roles.right, scores.roles.gold - 1)
})

test('a record told by two words of the sentence matches by either, and once', async () => {
  const scores = await score(
    change('sample-3', 0, (event) => {
      const [telling] = event.tellings
      const { end } = telling!.trigger
      return [{ ...event, tellings: [{ ...telling!, trigger: { start: end + 1, end: end + 3 } }, telling!] }]
    }),
  )
  assert.equal(scores.typed.f1, 100)
})

test('dates agree at the precision of the gold', async () => {
  const day = { start: '2024-05-01', end: '2024-05-01', precision: 'day', text: '' } as const
  assert.equal((await score(change('sample-2.1', 0, (event) => [{ ...event, date: day }]))).dates.accuracy, 100)
  const wrong = await score(change('sample-1.1', 0, (event) => [{ ...event, date: day }]))
  assert.deepEqual([wrong.dates.n, wrong.dates.right, wrong.dates.given], [3, 2, 3])
  const undated = await score(change('sample-1.1', 0, (event) => [{ ...event, date: null }]))
  assert.deepEqual([undated.dates.n, undated.dates.right, undated.dates.given], [3, 2, 2])
})

test('a ledger entry is found by its words and right by its label and party', async () => {
  const wrongStance = await score((sentence) => ({
    ...sentence,
    annotation: {
      ...sentence.annotation,
      statements: sentence.annotation.statements.map((entry) => ({ ...entry, stance: 'inform' as const })),
    },
  }))
  assert.deepEqual(wrongStance.statements, { n: 1, found: 1, right: 0, extra: 0, p: 100, r: 100, f1: 100 })
  const tooShort = await score((sentence) => ({
    ...sentence,
    annotation: {
      ...sentence.annotation,
      purposes: sentence.annotation.purposes.map((entry) => ({
        ...entry,
        content: { ...entry.content, end: entry.content.start + 3 },
      })),
    },
  }))
  assert.deepEqual(tooShort.purposes, { n: 1, found: 0, right: 0, extra: 1, p: 0, r: 0, f1: 0 })
})

test('a contact with another state is found, not right', async () => {
  const scores = await score(
    change('sample-2.2', 0, (event) => [{ ...event, contact: { kind: 'talks', state: 'held' } }]),
  )
  assert.deepEqual(scores.contacts, { n: 3, found: 3, right: 2, extra: 0, p: 100, r: 100, f1: 100 })
})

test('a contact where there is none is one too many', async () => {
  const scores = await score(
    change('sample-3', 0, (event) => [{ ...event, contact: { kind: 'visit', state: 'held' } }]),
  )
  assert.deepEqual(scores.contacts, { n: 3, found: 3, right: 3, extra: 1, p: 75, r: 100, f1: 85.7 })
})
