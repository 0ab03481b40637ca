import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '../../src/reader/onnx/decode.ts'
import { type Family, families } from '../../src/reader/onnx/manifest.ts'
import type { Outputs } from '../../src/reader/onnx/session.ts'
import { tinyManifest as manifest } from '../support/tiny-manifest.ts'

const length = 16
/** Words of five letters: word i of row r starts at 100 r + 10 i. */
const wordsOf = (row: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ start: 100 * row + 10 * i, end: 100 * row + 10 * i + 5 }))
const over = (from: number, to = from) => ({ start: 10 * from, end: 10 * to + 5 })
const places = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => ({ start, end }))

interface Anchor {
  readonly row?: number
  /** word 0 is the start mark */
  readonly word: number
  readonly label: string
  /** likeliest role of each word, from the first word on; "-" is none */
  readonly roles?: string
  readonly modality?: string
  readonly mode?: readonly (readonly [string, number])[]
  readonly historical?: boolean
  readonly kind?: string
  readonly state?: string
  readonly contexts?: readonly number[]
  readonly certainty?: string
}

/** Chosen with 0.75, the rest shared by the others. */
function likely(labels: readonly string[], chosen: string): number[] {
  assert.ok(labels.includes(chosen), chosen)
  return labels.map((label) => (label === chosen ? 0.75 : 0.25 / (labels.length - 1)))
}

function outputsOf(tags: readonly string[], anchors: Partial<Record<Family, readonly Anchor[]>>): Outputs {
  const rows = tags.length
  const { atEvent, nameTags, certainties } = manifest
  const table = (list: readonly number[][], width: readonly number[]) => ({
    data: Float32Array.from(list.flat()),
    dims: [list.length, ...width],
  })
  const outputs: Record<string, Outputs[string]> = {
    names: {
      data: Float32Array.from(
        tags.flatMap((row) => {
          const words = row.split(' ')
          return Array.from({ length }, (_, i) => likely(nameTags, words[i - 1] || 'O')).flat()
        }),
      ),
      dims: [rows, length, nameTags.length],
    },
  }
  for (const family of families) {
    const { labels, roles } = manifest.families[family]
    const list = anchors[family] ?? []
    outputs[`${family}.at`] = {
      data: BigInt64Array.from(list.flatMap(({ row = 0, word }) => [BigInt(row), BigInt(word)])),
      dims: [list.length, 2],
    }
    outputs[`${family}.labels`] = table(
      list.map(({ label }) => likely(labels, label)),
      [labels.length],
    )
    outputs[`${family}.roles`] = table(
      list.map((anchor) => {
        const words = (anchor.roles ?? '').split(' ')
        return Array.from({ length }, (_, i) => {
          const role = words[i - 1]
          return likely(roles, !role || role === '-' ? 'none' : role)
        }).flat()
      }),
      [length, roles.length],
    )
  }
  const events = anchors.event ?? []
  const each = (name: string, labels: readonly string[], row: (event: Anchor) => number[]) => {
    outputs[name] = table(events.map(row), [labels.length])
  }
  each('event.modality', atEvent.modality, (event) => likely(atEvent.modality, event.modality ?? 'actual'))
  each('event.mode', atEvent.mode, (event) => {
    const scores = new Map(event.mode ?? [['none', 1]])
    return atEvent.mode.map((mode) => scores.get(mode) ?? 0)
  })
  each('event.historical', atEvent.historical, (event) => likely(atEvent.historical, event.historical ? 'yes' : 'no'))
  each('event.contactKind', atEvent.contactKind, (event) => likely(atEvent.contactKind, event.kind ?? 'none'))
  each('event.contactState', atEvent.contactState, (event) => likely(atEvent.contactState, event.state ?? 'none'))
  each('event.contexts', manifest.contexts, (event) => [...(event.contexts ?? [0, 0])])
  outputs['outlook.certainty'] = table(
    (anchors.outlook ?? []).map((view) => likely(certainties, view.certainty ?? 'certain')),
    [certainties.length],
  )
  return outputs
}

function decodeRows(tags: readonly string[], anchors: Partial<Record<Family, readonly Anchor[]>>, counts?: number[]) {
  const make = () => new BigInt64Array(tags.length * length)
  const rows = tags.map((_, row) => row + 7)
  const batch = { rows, length, ids: make(), mask: make(), shapes: make(), first: make() }
  const words = tags.map((_, row) => wordsOf(row, counts?.[row] ?? 8))
  return decode(outputsOf(tags, anchors), batch, words, manifest)
}

const one = (anchors: Partial<Record<Family, readonly Anchor[]>>) => decodeRows([''], anchors)[0]!
const event = (anchor: Omit<Anchor, 'word'>) => one({ event: [{ word: 3, ...anchor }] }).events[0]!

test('names are runs of B- and I- of one kind', () => {
  const table: [string, [number, number, string][]][] = [
    ['O O O', []],
    ['B-PER I-PER O', [[0, 1, 'PER']]],
    [
      'B-PER B-PER O',
      [
        [0, 0, 'PER'],
        [1, 1, 'PER'],
      ],
    ],
    ['O I-GPE I-GPE', [[1, 2, 'GPE']]],
    [
      'B-PER I-GPE I-GPE',
      [
        [0, 0, 'PER'],
        [1, 2, 'GPE'],
      ],
    ],
    [
      'B-PER O I-PER',
      [
        [0, 0, 'PER'],
        [2, 2, 'PER'],
      ],
    ],
    ['O O O O O O O B-GPE I-GPE', [[7, 7, 'GPE']]],
  ]
  for (const [tags, expected] of table)
    assert.deepEqual(
      decodeRows([tags], {})[0]!.names,
      expected.map(([from, to, kind]) => ({ ...over(from, to), kind, score: 0.75 })),
      tags,
    )
})

test('an event is what stands at its anchor', () => {
  const read = event({ label: 'SANCTION', modality: 'planned', historical: true, contexts: [0.5, 0.6] })
  assert.deepEqual(read.trigger, over(2))
  assert.equal(read.type, 'SANCTION')
  assert.equal(read.modality, 'planned')
  assert.equal(read.modalityScore, 0.75)
  assert.equal(read.historical, true)
  assert.deepEqual(read.contexts, ['legal'])
  assert.ok(Math.abs(read.score - (1 - 0.25 / 16)) < 1e-6, 'the score is that of any event, not of the type alone')
})

test('roles are runs of words of one role, "both" stands on both sides', () => {
  const read = event({ label: 'ACCUSE', roles: 'recipient recipient - actor both both place when' })
  assert.deepEqual(places(read.recipients), [over(0, 1), over(4, 5)])
  assert.deepEqual(places(read.actors), [over(3), over(4, 5)])
  assert.deepEqual(places(read.place), [over(6)])
  assert.deepEqual(places(read.when), [over(7)])
  assert.deepEqual(places(read.reporter), [])
  assert.equal(read.actors[1]!.score, 0.75)
  const other = event({ label: 'ACCUSE', roles: 'both - actor - actor - reporter -' })
  assert.deepEqual(places(other.actors), [over(0), over(2), over(4)], 'in the order of the text')
  assert.deepEqual(places(other.reporter), [over(6)])
})

test('a mode is of the type', () => {
  const table: [string, [string, number][], string | null][] = [
    [
      'COERCE',
      [
        ['none', 0.2],
        ['COERCE-arrest', 0.3],
        ['THREATEN-arrest', 0.5],
      ],
      'arrest',
    ],
    [
      'COERCE',
      [
        ['none', 0.4],
        ['COERCE-arrest', 0.3],
        ['THREATEN-arrest', 0.3],
      ],
      null,
    ],
    [
      'AGREE',
      [
        ['none', 0.1],
        ['CONSULT-visit', 0.9],
      ],
      null,
    ],
    [
      'COERCE',
      [
        ['none', 0.1],
        ['COERCE-martial-law', 0.9],
      ],
      'martial-law',
    ],
  ]
  for (const [label, mode, expected] of table) assert.equal(event({ label, mode }).mode, expected, label)
})

test('a contact stands only at the events that can be one', () => {
  const meet = (type: string): [string, number][] => [[`${type}-meet`, 1]]
  const table: [Omit<Anchor, 'word'>, boolean][] = [
    [{ label: 'CONSULT', kind: 'talks' }, true],
    [{ label: 'REJECT', kind: 'visit', mode: meet('REJECT') }, true],
    [{ label: 'REQUEST', kind: 'visit', mode: meet('REQUEST') }, true],
    [{ label: 'REJECT', kind: 'visit' }, false],
    [{ label: 'COOPERATE', kind: 'exercise' }, true],
    [{ label: 'COOPERATE', kind: 'talks' }, false],
    [{ label: 'SUPPORT', kind: 'signing' }, true],
    [{ label: 'SUPPORT', kind: 'exercise' }, false],
    [{ label: 'ASSAULT', kind: 'visit' }, false],
  ]
  for (const [anchor, stands] of table) {
    const { contact } = event({ ...anchor, state: 'cancelled' })
    assert.deepEqual(
      contact,
      stands ? { kind: anchor.kind, state: 'cancelled' } : null,
      `${anchor.label} ${anchor.kind}`,
    )
  }
  assert.deepEqual(event({ label: 'CONSULT' }).contact, { kind: 'visit', state: 'proposed' }, 'never of kind "none"')
})

test('an extent steps over two words and no more', () => {
  const table: [string, number][] = [
    ['- - - - - - - -', 1],
    ['- extent extent extent - - - -', 3],
    ['- extent - - extent - - -', 4],
    ['- extent - - - extent - -', 1],
    ['- extent - extent speaker - extent -', 6],
    ['extent extent - - - - - -', 1],
    ['- extent extent extent extent extent extent extent extent extent', 7],
    ['- about about extent - - - -', 3],
    ['- extent about about - - - -', 3],
    ['- extent - about - - - -', 1],
    ['- extent affiliation - - - - -', 1],
  ]
  for (const [roles, last] of table) {
    const [said] = one({ statement: [{ word: 2, label: 'warn', roles }] }).statements
    assert.deepEqual(places([said!.content]), [over(1, last)], roles)
  }
})

test('each ledger family has its own labels and roles', () => {
  const read = one({
    statement: [{ word: 4, label: 'warn', roles: 'speaker affiliation - extent about' }],
    issue: [{ word: 2, label: 'open', roles: 'by extent - with' }],
    purpose: [{ word: 2, label: 'purpose', roles: 'of extent extent' }],
    cause: [{ word: 2, label: 'probable', roles: 'of extent' }],
    outlook: [{ word: 2, label: 'wish', roles: 'holder extent', certainty: 'possible' }],
  })
  const [said, issue, purpose, cause, view] = [
    read.statements[0]!,
    read.issues[0]!,
    read.purposes[0]!,
    read.causes[0]!,
    read.outlook[0]!,
  ]
  assert.equal(said.stance, 'warn')
  assert.deepEqual([said.speaker, said.affiliation, said.about].map(places), [[over(0)], [over(1)], [over(4)]])
  assert.equal(issue.status, 'open')
  assert.deepEqual([[issue.topic], issue.raisedBy, issue.with].map(places), [[over(1)], [over(0)], [over(3)]])
  assert.deepEqual([[purpose.content], purpose.of].map(places), [[over(1, 2)], [over(0)]])
  assert.equal(cause.certainty, 'probable')
  assert.deepEqual([[cause.content], cause.of].map(places), [[over(1)], [over(0)]])
  assert.deepEqual([view.kind, view.certainty], ['wish', 'possible'])
  assert.deepEqual([[view.content], view.holders].map(places), [[over(1)], [over(0)]])
  assert.equal(cause.content.score, 0.875)
})

test('an anchor at the start mark is none', () => {
  const anchors = [
    { word: 0, label: 'ASSAULT' },
    { word: 1, label: 'AID' },
  ]
  assert.deepEqual(
    one({ event: anchors }).events.map(({ type }) => type),
    ['AID'],
  )
  assert.deepEqual(one({ cause: [{ word: 0, label: 'stated' }] }).causes, [])
})

test('two rows of a batch do not mix', () => {
  const [a, b] = decodeRows(
    ['B-PER O O', 'O B-GPE I-GPE O'],
    {
      event: [
        { row: 0, word: 0, label: 'ASSAULT' },
        { row: 0, word: 2, label: 'AID', roles: 'actor - recipient' },
        { row: 1, word: 3, label: 'REJECT', roles: 'recipient actor', modality: 'negated' },
      ],
      issue: [{ row: 1, word: 1, label: 'open', roles: 'extent extent' }],
    },
    [3, 4],
  )
  assert.deepEqual(a!.names, [{ ...over(0), kind: 'PER', score: 0.75 }])
  assert.deepEqual(b!.names, [{ start: 110, end: 125, kind: 'GPE', score: 0.75 }])
  assert.deepEqual(
    [a!, b!].map(({ events }) => events.map(({ type, trigger, modality }) => [type, trigger.start, modality])),
    [[['AID', 10, 'actual']], [['REJECT', 120, 'negated']]],
  )
  assert.deepEqual(places(a!.events[0]!.actors), [over(0)])
  // the reader's actor is a piece of the place, whose whole name it takes (RES5)
  assert.deepEqual(places(b!.events[0]!.actors), [{ start: 110, end: 125 }])
  assert.deepEqual(a!.issues, [])
  assert.deepEqual(places([b!.issues[0]!.topic]), [{ start: 100, end: 115 }])
})
