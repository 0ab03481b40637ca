import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const states = (written: readonly Written[], phrase: string, head = {}, published = '2025-06-12') =>
  resolved(written, phrase, published, null, head).states
const ids = (written: readonly Written[], phrase: string, head = {}, published = '2025-06-12') =>
  resolved(written, phrase, published, null, head).ids

describe('RES184: whose words an official text is', () => {
  const we: Written = { text: 'We condemn Chad.', actors: ['We'], recipients: ['Chad'], names: [['Chad', 'GPE']] }
  const turkey = 'Ministry of Foreign Affairs, Türkiye'
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['Chad: Statement by the Spokesperson on the vote', 'European Union', ['EU']],
    ['Communiqué on the vote in Chad', 'African Union', ['AU']],
    ['Council votes on Chad', 'African Union', []],
    ['Minister Hakan Fidan’s statement and answers to questions', turkey, ['TUR']],
    ['Giorgos Gerapetritis’ statement on Chad', 'Washington Post', []],
  ]
  for (const [title, outlet, expected] of rows)
    it(`"${title}", ${outlet} → ${expected.join(', ') || 'open'}`, () =>
      assert.deepEqual(states([we], 'We', { title, outlet }), expected))

  it('"I" is the person whose statement the headline calls it', () => {
    const said: Written = { text: 'I urged Chad to leave.', actors: ['I'], recipients: ['Chad'] }
    const of = (title: string) => ids([said], 'I', { title, outlet: turkey })
    assert.deepEqual(of('Foreign Minister Hakan Fidan’s remarks after talks'), ['TUR:hakan-fidan'])
    assert.deepEqual(of('Foreign Minister Hakan Fidan’s visit to Chad'), ['TUR:GOV'])
  })

  const turn = (text: string): Written => ({ text, opens: true })
  const met: Written = { text: 'We met Chad in May.', actors: ['We'], recipients: ['Chad'] }
  const by = (labels: readonly string[], outlet = turkey) =>
    states([...labels.map(turn), met], 'We', { title: 'Press conference', outlet })
  it('a label as the name is written, where the press has turns', () => {
    assert.deepEqual(by(['Question: What of it?', 'Giorgos Gerapetritis: Good.', 'Hakan Fidan: Good.']), ['TUR'])
    assert.deepEqual(by(['Question: What of it?', 'Hakan Fidan: Good.', 'Giorgos Gerapetritis: Good.']), ['GRC'])
    assert.deepEqual(by(['Hakan Fidan: Good.', 'Question (for Ada Lund): Why?']), ['TUR'])
    assert.deepEqual(by(['Hakan Fidan: Good.', 'Giorgos Gerapetritis: Good.', 'Question: Why?']), [])
  })
  it('… or one of them has two; "A:" is whoever publishes, a newspaper nobody', () => {
    const fidan = 'Hakan Fidan: Good.'
    assert.deepEqual(by([fidan, 'Giorgos Gerapetritis: Good.', fidan, 'Giorgos Gerapetritis: Good.']), ['GRC'])
    assert.deepEqual(by(['Giorgos Gerapetritis: Good.', 'Background: Much.']), ['TUR'])
    assert.deepEqual(by([fidan, 'Giorgos Gerapetritis: Good.', 'Q: Why?', 'A: Well.']), ['TUR'])
    assert.deepEqual(by([fidan, fidan, 'New York Times: Why?']), [])
  })
  it('… beside a person who speaks by the headline one other is enough', () => {
    const head = { title: 'Foreign Minister Hakan Fidan’s remarks after talks', outlet: turkey }
    assert.deepEqual(states([turn('Giorgos Gerapetritis: Good.'), met], 'We', head), ['GRC'])
    assert.deepEqual(states([turn('Background: Good.'), met], 'We', head), ['TUR'])
  })
})

describe('RES185: whom the press asks', () => {
  const turn = (text: string): Written => ({ text, opens: true })
  const asked: Written = { text: 'Did you expel two men of Chad?', actors: ['you'], recipients: ['Chad'] }
  const by = (labels: readonly string[]) =>
    states([...labels.map(turn), asked], 'you', { title: 'Briefing', outlet: 'Ministry of Foreign Affairs, Türkiye' })
  it('is whoever publishes', () => assert.deepEqual(by(['QUESTION: On Chad.']), ['TUR']))
  it('not where somebody of another state has turns', () =>
    assert.deepEqual(by(['HAKAN FIDAN: Yes.', 'GIORGOS GERAPETRITIS: Yes.', 'QUESTION: On Chad.']), []))
  it('not outside such turns', () => assert.deepEqual(by(['HAKAN FIDAN: Yes.', 'HAKAN FIDAN: No.']), []))
})

describe('RES186: a title in capitals is the one whom the text gives it', () => {
  const hunt: Written = {
    text: 'Foreign Secretary Jeremy Hunt left.',
    actors: ['Foreign Secretary Jeremy Hunt'],
    names: [['Jeremy Hunt', 'PER']],
  }
  const zarif: Written = {
    text: 'He rang Foreign Minister Zarif of Iran.',
    recipients: ['Foreign Minister Zarif'],
    names: [['Zarif', 'PER']],
  }
  const went = (who: string): Written => ({ text: `The ${who} went to Chad.`, actors: [who] })
  const of = (who: string, written = [hunt, zarif]) => ids([...written, went(who)], who, {}, '2019-07-20')
  it('and not another one of the office', () => assert.deepEqual(of('Foreign Secretary'), ['GBR:jeremy-hunt']))
  it('"the Secretary" is a Secretary named before', () => {
    const kerry: Written = {
      text: 'Secretary Kerry left.',
      actors: ['Secretary Kerry'],
      names: [['Kerry', 'PER']],
    }
    assert.deepEqual(ids([kerry, went('Secretary')], 'Secretary', {}, '2016-07-20'), ['USA:john-kerry'])
    assert.deepEqual(ids([went('Secretary')], 'Secretary', {}, '2016-07-20'), [])
  })
})

describe('RES189: the sides of a joint statement', () => {
  const head = { title: 'Joint Statement from Togo and Mali', outlet: 'Ministry of Foreign Affairs, Togo' }
  const hailed = (who: string): Written => ({ text: `${who} hailed the plan of Chad.`, actors: [who] })
  const of = (who: string, title = head.title) => states([hailed(who)], who, { ...head, title }).toSorted()
  it('are the two leaders, the Presidents, both sides', () => {
    for (const who of ['The two leaders', 'The Presidents', 'Both sides']) assert.deepEqual(of(who), ['MLI', 'TGO'])
  })
  it('as many as are counted', () => assert.deepEqual(of('The three leaders'), []))
  it('our countries are all of them, and of a body alone its members', () => {
    assert.deepEqual(of('Our countries'), ['MLI', 'TGO'])
    const three = 'Joint Statement from Togo, Mali and Chad'
    assert.deepEqual(of('Our nations', three), ['MLI', 'TCD', 'TGO'])
    const ofBody = (title: string) =>
      states([hailed('Our countries')], 'Our countries', { title, outlet: 'Ministry of Foreign Affairs, Japan' })
    assert.deepEqual(ofBody('Joint Statement by the Quad').toSorted(), ['AUS', 'IND', 'JPN', 'USA'])
    assert.deepEqual(ofBody('Joint Statement by the G7'), ['G7'])
    assert.deepEqual(ofBody('Statement on the Quad'), [])
  })
  it('not in another text', () => assert.notDeepEqual(of('The Presidents', 'Remarks on Chad'), ['MLI', 'TGO']))
})

describe('RES190: phrases that are cut off', () => {
  it('are the longer one that begins with them', () => {
    const said: Written = {
      text: 'The representative of the Republic of Chad left.',
      actors: ['representative of the'],
      recipients: ['representative of the Republic of Chad'],
      names: [['Republic of Chad', 'GPE']],
    }
    assert.deepEqual(states([said], 'representative of the'), ['TCD'])
  })
  it('and nobody without one', () => {
    const left: Written = { text: 'Chad heard the Director of a fair.', actors: ['Director of'], recipients: ['Chad'] }
    assert.deepEqual(states([left], 'Director of'), [])
  })
  it('but a count is none', () => {
    const held: Written = { text: 'Chad held 240 of its people.', actors: ['Chad'], recipients: ['240 of'] }
    const guess = () => ({ code: 'TCD', likelihood: 1 })
    assert.deepEqual(resolved([held], '240 of', '2025-06-12', null, {}, guess).states, ['TCD'])
  })
})

describe('RES2: who is on the other side of the act is neither of "both"', () => {
  it('whoever else is there', () => {
    const met: Written = { text: 'Peru, Togo and Mali spoke.', actors: ['Peru', 'Togo', 'Mali'], contact: true }
    const thanked: Written = {
      text: 'Both countries thanked Peru and Chad.',
      actors: ['Both countries'],
      recipients: ['Peru', 'Chad'],
    }
    assert.deepEqual(states([met, thanked], 'Both countries').toSorted(), ['MLI', 'TGO'])
  })
})

describe('RES24: "St. Petersburg" is "Saint Petersburg" too', () => {
  it('the larger one, where the text says nothing else', () => {
    const went: Written = {
      text: 'She went to St. Petersburg.',
      recipients: ['St. Petersburg'],
      names: [['St. Petersburg', 'GPE']],
    }
    assert.deepEqual(states([went], 'St. Petersburg'), ['RUS'])
  })
})
