import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryView } from '../../src/query/views.ts'
import { lineOf } from '../../src/web/parts/line-of.ts'
import { partyNames } from '../../src/wording/parties.ts'
import { stateNames } from '../../src/wording/state-names.ts'

const names = partyNames([], stateNames)
const known = {
  id: 'x',
  articles: [],
  sources: 1,
  firstTold: '2014-12-17',
  lastTold: '2016-03-21',
  evidence: [],
} as const

const statement: EntryView<'statement'> = {
  ...known,
  speaker: 'Castro',
  speakerActor: null,
  affiliation: null,
  stance: 'demand',
  content: 'lift the embargo',
  about: [],
}
const issue: EntryView<'issue'> = {
  ...known,
  topic: 'embargo',
  raisedBy: ['CUB'],
  with: ['USA'],
  status: 'raised',
  aliases: [],
}
const contact = {
  ...known,
  kind: 'talks',
  parties: [],
  state: 'held',
  host: null,
  place: null,
  by: null,
  cause: null,
  purpose: [],
  partOf: null,
  history: [],
} as const

test('a line of an entry without a date says when it was told last', () => {
  const facts = (line: { readonly facts: readonly (string | null)[] }) => line.facts.filter((fact) => fact !== null)
  assert.deepEqual(facts(lineOf('statement', statement, names, {})), ['told 21 March 2016'])
  assert.deepEqual(facts(lineOf('issue', issue, names, {})).at(-1), 'last spoken of 21 March 2016')
  assert.deepEqual(facts(lineOf('engagement', { ...contact, date: null }, names, {})), ['held', 'told 21 March 2016'])
  const date = { start: '2016-03-20', end: '2016-03-20', precision: 'day', text: '' } as const
  assert.deepEqual(facts(lineOf('engagement', { ...contact, date }, names, {})), ['held', 'Sun 20 March 2016'])
})

test('… unless the source of its sentence says that day', () => {
  const trigger = { start: 0, end: 4, text: 'Lift' }
  const said = { article: 'a', sentence: 0, start: 0, end: 17, trigger, roles: [], text: 'Lift the embargo.' }
  const factsTold = (published: string) => {
    const sources = { a: { id: 'a', title: null, outlet: 'The Example', url: null, published } }
    return lineOf('statement', { ...statement, evidence: [said] }, names, sources).facts.filter((fact) => fact !== null)
  }
  assert.deepEqual(factsTold('2016-03-21'), [])
  assert.deepEqual(factsTold('2016-03-20'), ['told 21 March 2016'])
})
