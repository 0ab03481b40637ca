import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { actorView } from '../../src/query/actor-view.ts'
import { statusView } from '../../src/query/status-view.ts'
import { day, telling } from '../ledger/across/telling.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeTellings } from '../support/take-tellings.ts'

const raid = { recipients: ['SDN'], date: day('2018-11-12'), place: 'Basunda' }
const passing = telling('incident', 'z', '2018-11-16', raid, { inPassing: true })
const told = telling('incident', 'a', '2018-11-13', { ...raid, actors: ['ETH'] })

onEachDatabase('an attack in passing', ({ store: open }) => {
  test('LA20: stands in no list and no count before an incident is told, whichever comes first', async (context) => {
    const store = await open(context)
    const shown = async () => {
      await foldPending(store)
      const [view, status] = await Promise.all([actorView(store, 'SDN', { at: '2019-01-01' }), statusView(store)])
      return [view?.entries.map(({ entry }) => entry.sources) ?? [], status.entries.incident ?? 0]
    }
    await takeTellings(store, [passing])
    assert.deepEqual(await shown(), [[], 0])
    await takeTellings(store, [told])
    assert.deepEqual(await shown(), [[2], 1])
  })
})
