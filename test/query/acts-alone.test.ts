import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsAlone } from '../../src/query/acts-alone.ts'
import type { EntryView } from '../../src/query/views.ts'

const piece = (article: string, start: number) => ({
  article,
  sentence: 0,
  trigger: { start, end: start + 1, text: '' },
})
const act = (id: string, contact: object | null, ...evidence: readonly object[]) =>
  ({ id, contact, evidence }) as unknown as EntryView<'event'>
const contactTold = (...evidence: readonly object[]) => ({ evidence }) as unknown as EntryView<'engagement'>

test('an act that a contact tells by the same word is not told beside it; others of the sentence are', () => {
  const visit = { kind: 'visit', state: 'held' }
  const acts = [
    act('the visit', visit, piece('a', 5)),
    act('another visit', visit, piece('a', 20)),
    act('told elsewhere too', visit, piece('b', 5), piece('a', 5)),
    act('praise', null, piece('a', 5)),
  ]
  const alone = (...contacts: readonly EntryView<'engagement'>[]) => actsAlone(acts, contacts).map(({ id }) => id)
  assert.deepEqual(alone(contactTold(piece('a', 5))), ['another visit', 'praise'])
  assert.deepEqual(alone(), ['the visit', 'another visit', 'told elsewhere too', 'praise'])
})
