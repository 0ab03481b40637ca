import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStore } from '../../src/store/open-store.ts'
import { onEachDatabase } from '../support/databases.ts'
import { killIngest } from '../support/kill-ingest.ts'

onEachDatabase('kill', ({ address }) => {
  test('S7: killed anywhere, an ingest loses nothing it has told and repeats nothing', async () => {
    let seed = 7
    const chance = () => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31
      return seed / 2 ** 31
    }
    const newStore = async () => openStore(await address(), { create: true })
    const { killed } = await killIngest(await address(), newStore, { rounds: 4, chance })
    assert.equal(killed > 0, true)
  })
})
