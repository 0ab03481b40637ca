import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { annotationAfter } from '../../src/ingest/act-verdict.ts'
import type { ReviewItem } from '../../src/query/review-view.ts'
import { type EventAnnotation, emptyAnnotation } from '../../src/reader/reader.ts'
import { reviewPage } from '../../src/web/pages/review.ts'
import { verdictOf } from '../../src/web/verdict-form.ts'

const text = 'France and Italy\nasked Italy and\nMali to talk.'
const at = (start: number, words: string) => ({ start, end: start + words.length, score: 0.6 })
const event: EventAnnotation = {
  trigger: at(17, 'asked'),
  type: 'REQUEST',
  score: 0.6,
  mode: 'meet',
  modality: 'actual',
  modalityScore: 0.6,
  historical: false,
  contexts: [],
  contact: null,
  actors: [at(0, 'France'), at(11, 'Italy')],
  recipients: [at(23, 'Italy and\nMali')],
  place: [],
  when: [],
  reporter: [],
}
const annotation = { ...emptyAnnotation, events: [event] }

/** The same act as the queue has it, in an article in which the sentence begins at 100. */
function item(): ReviewItem {
  const start = 100
  const role = (name: 'actor' | 'recipient', span: { start: number; end: number }) => ({
    role: name,
    start: span.start + start,
    end: span.end + start,
    text: text.slice(span.start, span.end),
    actors: [],
    anyOf: false,
  })
  const { trigger, actors, recipients } = event
  return {
    article: { id: 'a', title: null, outlet: null, url: null, published: null },
    sentence: 3,
    position: 0,
    start,
    text,
    names: {},
    worth: 1,
    event: {
      id: 'e1',
      type: 'REQUEST',
      mode: 'meet',
      quad: 3,
      intensity: 0,
      contexts: [],
      modality: 'actual',
      historical: false,
      actors: [],
      recipients: [],
      reporter: [],
      date: null,
      place: null,
      contact: null,
      cameo: '026',
      confidence: 0.6,
      evidence: [
        {
          sentence: 3,
          start,
          end: start + text.length,
          trigger: { start: trigger.start + start, end: trigger.end + start, text: 'asked' },
          roles: [...actors.map((one) => role('actor', one)), ...recipients.map((one) => role('recipient', one))],
        },
      ],
    },
  }
}

function fieldsOf(page: { markup: string }): Record<string, string> {
  const { document } = parseHTML(`<!doctype html><body>${page.markup}</body>`)
  const form = document.querySelector('form.verdict')!
  const fields: Record<string, string> = {}
  for (const input of form.querySelectorAll('input')) fields[input.getAttribute('name')!] = input.getAttribute('value')!
  for (const box of form.querySelectorAll('textarea')) fields[box.getAttribute('name')!] = box.textContent?.trim() ?? ''
  for (const choice of form.querySelectorAll('select')) {
    fields[choice.getAttribute('name')!] = choice.querySelector('option[selected]')?.getAttribute('value') ?? ''
  }
  return fields
}

test('a form that is sent back unchanged says what the reader said', () => {
  const view = { schema: 'rapport/review@1', items: [item()], corrected: 0 } as const
  const { body } = reviewPage(view, { mayWrite: true, isOpen: true, article: null, problem: null })
  const fields = fieldsOf(body)
  assert.equal(fields.actors, 'France\nItaly')
  assert.equal(fields.recipients, 'Italy and Mali')
  const [kept] = annotationAfter(annotation, text, verdictOf({ ...fields, verdict: 'correct' })).events
  const spans = (one: EventAnnotation | undefined) =>
    [one?.trigger, ...(one?.actors ?? []), ...(one?.recipients ?? [])].map((span) => [span?.start, span?.end])
  assert.deepEqual(spans(kept), spans(event))
  assert.deepEqual([kept?.type, kept?.mode, kept?.modality, kept?.score], ['REQUEST', 'meet', 'actual', 1])
})

test('the second of two like words is named by its number', () => {
  const fields = {
    trigger: '17',
    verdict: 'correct',
    type: 'REQUEST',
    mode: '',
    modality: 'planned',
    actors: 'Italy#2',
  }
  const [kept] = annotationAfter(annotation, text, verdictOf(fields)).events
  assert.deepEqual(
    kept?.actors,
    [at(23, 'Italy')].map((span) => ({ ...span, score: 1 })),
  )
  assert.equal(kept?.mode, null)
})
