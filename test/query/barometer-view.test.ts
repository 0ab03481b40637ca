import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { barometerView } from '../../src/query/barometer-view.ts'
import { act } from '../barometer/acts.ts'
import { contact, day } from '../ledger/across/telling.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeTellings } from '../support/take-tellings.ts'

const pair = ['KEN', 'UGA'] as const
const long = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => act(id, `2024-03-0${at + 1}`, 'ACCUSE'))

onEachDatabase('the days of a barometer', ({ store: open }) => {
  for (const [what, tellings] of [
    ['kept', long],
    ['computed', long.slice(0, 1)],
  ] as const) {
    test(`those asked for are all there, ${what}: silence before anything was known, and after all was old`, async (context) => {
      const store = await open(context)
      await store.write((session) => takeTellings(session, tellings))
      await foldPending(store, 5)
      const kept = await store.db.selectFrom('pair_barometers').select('a').execute()
      assert.equal(kept.length, what === 'kept' ? 1 : 0)
      const daysOf = async (period: { from?: string; since?: string; to: string }) =>
        (await barometerView(store, { pair, ...period })).days.map(({ date, tension }) => [date, tension !== null])

      const asked = await daysOf({ from: '2024-02-28', to: '2024-03-01' })
      assert.deepEqual(asked, [
        ['2024-02-28', false],
        ['2024-02-29', false],
        ['2024-03-01', true],
      ])
      assert.deepEqual(await daysOf({ since: '2024-02-28', to: '2024-03-01' }), asked.slice(2))
      assert.deepEqual(await daysOf({ to: '2024-03-01' }), asked.slice(2))
      assert.deepEqual(await daysOf({ since: '2024-03-02', to: '2024-03-02' }), [['2024-03-02', true]])
      assert.deepEqual(await daysOf({ from: '2034-01-01', to: '2034-01-02' }), [
        ['2034-01-01', false],
        ['2034-01-02', false],
      ])
      assert.deepEqual(await daysOf({ from: '2024-02-28', to: '2024-02-29' }), [], 'nothing was known yet')
    })
  }

  test('BA10: what moved it is told by the sentence that did, of those known by then', async (context) => {
    const store = await open(context)
    const visit = (article: string, published: string, state: 'planned' | 'cancelled', due: string) =>
      contact(
        ...([article, published, state, day(due)] as const),
        { parties: [{ actor: 'KEN' }, { actor: 'UGA' }], host: 'UGA' },
        { sentences: [`${article}: ${state}${article === 'anew' ? ' for a new date' : ''}`] },
      )
    const tellings = [
      visit('plan', '2024-03-01', 'planned', '2024-04-10'),
      visit('off', '2024-03-10', 'cancelled', '2024-04-10'),
      visit('anew', '2024-03-20', 'planned', '2024-05-10'),
    ]
    await store.write((session) => takeTellings(session, tellings))
    await foldPending(store, 5)
    const reasonOf = async (to: string) => {
      const { why } = await barometerView(store, { pair, from: '2024-03-01', to })
      return why.map(({ sentence, article }) => [sentence, article?.id])
    }
    assert.deepEqual(await reasonOf('2024-03-05'), [['plan: planned', 'plan']])
    assert.deepEqual(await reasonOf('2024-03-12'), [['off: cancelled', 'off']])
    assert.deepEqual(await reasonOf('2024-03-22'), [['anew: planned for a new date', 'anew']])
  })
})
