import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Rome: ['ITA'],
  Lee: ['GRC:ann-lee'],
  Papa: ['GRC:eva-papa'],
  Kaya: ['TUR:bo-kaya'],
}
const persons = ['Lee', 'Papa', 'Kaya', 'Sander']

type Sides = { readonly by: readonly string[]; readonly to?: readonly string[] }

/** A sentence on ferries, raised by and with those who are given. */
function line(text: string, events: Line['events'], { by, to = [] }: Sides): Line {
  const inside = [...Object.keys(actors), 'Sander'].filter((name) => text.includes(name))
  const names = inside.map((name) => [name, persons.includes(name) ? 'PER' : 'GPE'])
  return { text, events, also: { names, issues: [{ topic: 'ferries', raised_by: by, with: to, status: 'raised' }] } }
}

const act = (trigger: string, type: string, by: readonly string[], to: readonly string[] = []) => ({
  trigger,
  type,
  actors: by,
  recipients: to,
})

/** `GRC → TUR`, as the ledger has the ferries; nothing where it does not. */
function ferries(lines: readonly Line[]): readonly string[] {
  return entriesOf(scene(lines, actors)).issues.map(({ raisedBy, with: others }) =>
    `${raisedBy.join(' ')} → ${others.join(' ')}`.trim(),
  )
}

const met: Line = {
  text: 'Lee met Kaya in the morning.',
  events: [act('met', 'CONSULT', ['Lee', 'Kaya'])],
  also: {
    names: [
      ['Lee', 'PER'],
      ['Kaya', 'PER'],
    ],
  },
}

describe('LE106: what strangers raise is not between those they raise it with', () => {
  const told = (by: readonly string[], to: readonly string[]) =>
    ferries([line('Experts and Rome speak of ferries for Athens and Ankara.', [], { by, to })])
  it('nobody who raises it is known', () => assert.deepEqual(told(['Experts'], ['Athens', 'Ankara']), []))
  it('one who raises it is', () => assert.deepEqual(told(['Rome'], ['Athens', 'Ankara']), ['ITA → GRC TUR']))
  it('nobody is told to raise it', () => assert.deepEqual(told([], ['Athens', 'Ankara']), ['→ GRC TUR']))
})

describe('LE157: what nobody known charges two with is not between them', () => {
  const charged = (type: string, by: readonly string[], to: readonly string[], sides: Sides) =>
    ferries([line('Experts and Rome charge Athens and Ankara over ferries.', [act('charge', type, by, to)], sides)])
  const both = { by: [], to: ['Athens', 'Ankara'] }
  it('both of them, by strangers or by nobody', () => {
    assert.deepEqual(charged('ACCUSE', ['Experts'], ['Athens', 'Ankara'], both), [])
    assert.deepEqual(charged('REQUEST', [], ['Athens', 'Ankara'], both), [])
  })
  it('not by somebody known, not one of them alone, not what they talk about', () => {
    assert.deepEqual(charged('ACCUSE', ['Rome'], ['Athens', 'Ankara'], both), ['→ GRC TUR'])
    assert.deepEqual(charged('ACCUSE', ['Experts'], ['Athens'], both), ['→ GRC TUR'])
    assert.deepEqual(charged('CONSULT', ['Experts'], ['Athens', 'Ankara'], both), ['→ GRC TUR'])
  })
})

describe('LE520: what several put to a third together lies not between them', () => {
  const by = ['Athens', 'Rome']
  const told = (events: Line['events'], more: string = 'the ferries') =>
    ferries([line(`Athens and Rome now talk, charge and ask of ${more}, the ferries.`, events, { by })])
  const both = ['GRC ITA →']
  it('who charges, or asks somebody', () => {
    assert.deepEqual(told([act('charge', 'ACCUSE', by)]), [])
    assert.deepEqual(told([act('charge', 'MOBILIZE', by)]), [])
    assert.deepEqual(told([act('ask', 'REQUEST', ['Rome'], ['Ankara'])], 'Ankara'), [])
  })
  it('not who asks nobody, nor each other, nor who talks', () => {
    assert.deepEqual(told([]), both)
    assert.deepEqual(told([act('ask', 'REQUEST', by)]), both)
    assert.deepEqual(told([act('charge', 'ACCUSE', by, by)]), both)
    assert.deepEqual(told([act('talk', 'CONSULT', by), act('charge', 'ACCUSE', by)]), both)
  })
})

describe('LE107: what is asked of others is not raised with who met', () => {
  const asked = (whom: string, type = 'REQUEST') =>
    ferries([
      met,
      line(`Lee called on ${whom} to free the ferries.`, [act('called', type, ['Lee'], [whom])], { by: ['Lee'] }),
    ])
  it('of others nobody knows', () => assert.deepEqual(asked('companies'), []))
  it('of who was met, or of a state', () => {
    assert.deepEqual(asked('Kaya'), ['GRC:ann-lee → TUR'])
    assert.deepEqual(asked('Rome'), ['GRC:ann-lee → TUR:bo-kaya'])
  })
  it('what is held against others may have been raised with who was met', () =>
    assert.deepEqual(asked('smugglers', 'ACCUSE'), ['GRC:ann-lee → TUR:bo-kaya']))
})

describe('LE108: what people of one state talk about is theirs', () => {
  const by = ['Lee', 'Papa']
  it('with each other', () =>
    assert.deepEqual(ferries([met, line('Lee and Papa spoke of ferries.', [act('spoke', 'CONSULT', by)], { by })]), []))
  it('not with another, or together', () => {
    const three = [act('spoke', 'CONSULT', [...by, 'Kaya'])]
    assert.deepEqual(ferries([met, line('Lee, then Papa, spoke to Kaya of ferries.', three, { by })]), [
      'GRC:ann-lee GRC:eva-papa → TUR',
    ])
    assert.deepEqual(ferries([met, line('Lee and Papa brought up ferries.', [], { by })]), [
      'GRC:ann-lee GRC:eva-papa → TUR:bo-kaya',
    ])
  })
})

describe('LE108: nor is what one of them praises another of them for', () => {
  const praised = (whom: string) =>
    ferries([
      met,
      line(`Lee backs the work of ${whom} on ferries.`, [act('backs', 'SUPPORT', ['Lee'], [whom])], { by: ['Lee'] }),
    ])
  it('somebody of his own state', () => assert.deepEqual(praised('Papa'), []))
  it('not somebody else, known or not', () => {
    assert.deepEqual(praised('Kaya'), ['GRC:ann-lee → TUR'])
    assert.deepEqual(praised('fishermen'), ['GRC:ann-lee → TUR:bo-kaya'])
  })
})

describe('LE109: who is told and not known is none of those who met', () => {
  const told = (text: string, sides: Sides) => ferries([met, line(text, [], sides)])
  const lee = 'GRC:ann-lee → TUR:bo-kaya'
  it('a person who raises it too', () =>
    assert.deepEqual(told('Lee and Sander discussed ferries.', { by: ['Lee', 'Sander'] }), []))
  it('several with whom it is raised', () =>
    assert.deepEqual(told('Lee told allies of ferries.', { by: ['Lee'], to: ['allies'] }), []))
  it('not the other side, by whatever noun, or nobody', () => {
    assert.deepEqual(told('Lee told leaders of ferries.', { by: ['Lee'], to: ['leaders'] }), [lee])
    assert.deepEqual(told('Lee told the guest of ferries.', { by: ['Lee'], to: ['guest'] }), [lee])
    assert.deepEqual(told('Lee brought up ferries.', { by: ['Lee'] }), [lee])
  })
})
