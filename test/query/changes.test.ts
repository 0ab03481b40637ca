import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { actorChanges, pairChanges, worldChanges } from '../../src/query/changes-view.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

const articles = [
  { id: 'plan', published: '2025-12-05', body: 'Greece will visit Turkey on Monday.' },
  { id: 'again', published: '2025-12-06', body: 'Greece will visit Turkey on Monday, it says.' },
  { id: 'held', published: '2025-12-09', body: 'Greece visited Turkey on Monday.' },
  { id: 'past', published: '2025-12-09', body: 'Italy visited Turkey in 2014.' },
  { id: 'silent', published: '2025-12-10', body: 'France will visit Morocco on Friday.' },
]
const pair = ['GRC', 'TUR'] as const
const [since, at] = ['2025-12-01', '2025-12-31']

onEachDatabase('what changed', ({ store: open }) => {
  const filled = async (context: Parameters<typeof open>[0]) => {
    const store = await open(context)
    await takeIn(store, articles.map(articleOf))
    await foldPending(store)
    return store
  }

  test('a contact changes on the days on which it became another, with the sentence that says so', async (context) => {
    const changes = await pairChanges(await filled(context), { pair, since, at })
    const contacts = changes.filter(({ kind }) => kind === 'contact')
    assert.deepEqual(
      contacts.map(({ day, sentence }) => [day, sentence]),
      [
        ['2025-12-09', 'Greece visited Turkey on Monday.'],
        ['2025-12-05', 'Greece will visit Turkey on Monday.'],
      ],
    )
  })

  test('a stretch holds what became known in it, and nothing of later days', async (context) => {
    const store = await filled(context)
    const daysOf = async (from: string, to: string) =>
      (await pairChanges(store, { pair, since: from, at: to })).map(({ day }) => day)
    assert.deepEqual(await daysOf('2025-12-01', '2025-12-08'), ['2025-12-05'])
    assert.deepEqual(await daysOf('2025-12-06', '2025-12-08'), [])
    assert.deepEqual(await daysOf('2025-12-09', '2025-12-31'), ['2025-12-09'])
  })

  test('a contact of which nobody tells that it took place changes once, when its day has passed (LA12)', async (context) => {
    const changes = await pairChanges(await filled(context), { pair: ['FRA', 'MAR'], since, at })
    assert.equal(changes.length, 2)
    const [silence, plan] = changes
    assert.match(silence?.words ?? '', /no report/)
    assert.equal(silence?.day, '2025-12-14')
    assert.equal(plan?.day, '2025-12-10')
  })

  test('what was over long before it was told is no change (LA108)', async (context) => {
    const store = await filled(context)
    assert.deepEqual(await pairChanges(store, { pair: ['ITA', 'TUR'], since, at }), [])
  })

  test('the world holds what each pair holds, an actor what it takes part in; each once', async (context) => {
    const store = await filled(context)
    const world = await worldChanges(store, { since, at })
    const ofPairs = [
      ...(await pairChanges(store, { pair, since, at })),
      ...(await pairChanges(store, { pair: ['FRA', 'MAR'], since, at })),
    ]
    assert.deepEqual(world.map(({ id }) => id).sort(), ofPairs.map(({ id }) => id).sort())
    const france = await actorChanges(store, { actor: 'FRA', since, at })
    assert.deepEqual(
      france.map(({ day }) => day),
      ['2025-12-14', '2025-12-10'],
    )
  })
})
