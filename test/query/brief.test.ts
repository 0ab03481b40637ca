import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { briefOf } from '../../src/query/brief.ts'
import { contact, day, telling } from '../ledger/across/telling.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeTellings } from '../support/take-tellings.ts'

const pair = ['GRC', 'TUR'] as const
const [since, at] = ['2015-03-10', '2015-03-21']

onEachDatabase('a brief', ({ store: open }) => {
  const brief = async (context: Parameters<typeof open>[0], tellings: readonly Telling[]) => {
    const store = await open(context)
    await store.write((session) => takeTellings(session, tellings))
    await foldPending(store)
    const { lead, sections } = await briefOf(store, { pair, since, at })
    return { lead, sections: sections.map(({ title, lines }) => [title, ...lines.map(({ words }) => words)]) }
  }
  const ban = telling('measure', 'ban', '2015-03-12', { kind: 'ban', actors: ['GRC'], recipients: ['TUR'] })
  const told = (kind: 'event' | 'statement' | 'issue', article: string, published: string, text: string) => {
    const sides = kind === 'issue' ? { topic: 'fish', raisedBy: ['GRC'], with: ['TUR'] } : {}
    const act = { type: 'ACCUSE', contact: null, actors: ['GRC'], recipients: ['TUR'], date: day(published) } as const
    const words = {
      speaker: 'Dendias',
      speakerActor: 'GRC',
      stance: 'warn',
      content: 'no fish',
      about: ['TUR'],
    } as const
    const record = kind === 'event' ? act : kind === 'issue' ? sides : words
    const piece = { sentence: 0, start: 0, end: text.length, trigger: { start: 0, end: 1, text: '' }, roles: [] }
    return telling(kind, article, published, { ...record, evidence: [piece] } as object, { sentences: [text] })
  }

  test('what was told beside what changed stands there too, each sentence once', async (context) => {
    const { sections } = await brief(context, [
      ban,
      told('statement', 'a', '2015-03-14', 'Greece warned Turkey of the fish.'),
      told('issue', 'a', '2015-03-14', 'Greece warned Turkey of the fish.'),
      told('event', 'b', '2015-03-15', 'Greece accused Turkey.'),
      told('event', 'c', '2015-03-01', 'Greece once accused Turkey.'),
    ])
    const titles = sections.map(([title]) => title)
    assert.deepEqual(titles, ['Changed since 10 March 2015', 'Also told since 10 March 2015'])
    assert.ok(sections[0]!.some((line) => line.startsWith('ban GRC → TUR')))
    assert.match(sections[1]![1]!, /GRC → TUR/)
    assert.match(sections[1]![2]!, /no fish/)
    assert.equal(sections[1]!.length, 3)
  })

  test('words alone are something told; only of silence nothing changed', async (context) => {
    const spoken = await brief(context, [told('statement', 'a', '2015-03-14', 'Greece warned Turkey of the fish.')])
    assert.deepEqual(
      spoken.sections.map(([title]) => title),
      ['Told since 10 March 2015'],
    )
    assert.deepEqual(spoken.lead, [
      'No data of these two on 21 March 2015. What is told of them does not say where they stand.',
    ])
    const silent = await brief(context, [told('statement', 'b', '2015-03-01', 'Greece warned Turkey of the fish.')])
    assert.deepEqual(silent.sections, [])
    assert.match(
      silent.lead.join(),
      /Nothing was told of them after 1 March 2015\..*Nothing changed since 10 March 2015/,
    )
  })

  test('what is coming goes by its day, what has none last', async (context) => {
    const undated = contact('a', '2015-03-11', 'planned', null)
    const late = contact('b', '2015-03-12', 'planned', day('2015-05-20'))
    const soon = contact('c', '2015-03-13', 'planned', day('2015-04-20'))
    const { sections } = await brief(context, [undated, late, soon])
    const coming = sections.find(([title]) => title === 'Coming')!
    assert.match(coming[1]!, /20 April/)
    assert.match(coming[2]!, /20 May/)
    assert.match(coming[3]!, /planned, new/)
  })
})
