import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairsView } from '../../src/query/pairs-view.ts'
import { onEachDatabase } from '../support/databases.ts'

const told = ['AUT DEU', 'AUT GRC', 'DEU GRC', 'DEU TUR', 'GRC TUR', 'GRC USA', 'TUR USA']

onEachDatabase('the pairs that are told of', ({ store: open }) => {
  test('those of a state, page by page, are those of all that name it, in their order', async (context) => {
    const store = await open(context)
    const known = { entries: 1, first_known: '2025-12-01', last_known: '2025-12-02' }
    const rows = told.map((pair) => ({ a: pair.slice(0, 3), b: pair.slice(4), ...known }))
    await store.db.insertInto('pairs').values(rows.toReversed()).execute()
    const inPages = async (limit: number, of: { readonly state?: string }): Promise<readonly string[]> => {
      const listed: (readonly [string, string])[] = []
      for (;;) {
        const last = listed.at(-1)
        const { pairs } = await pairsView(store, { ...of, limit, ...(last && { after: last }) })
        assert.ok(pairs.length <= limit)
        if (pairs.length === 0) return listed.map((pair) => pair.join(' '))
        listed.push(...pairs.map(({ pair }) => pair))
      }
    }
    for (const limit of [1, 2, 3, 10]) {
      assert.deepEqual(await inPages(limit, {}), told)
      for (const state of ['AUT', 'DEU', 'GRC', 'TUR', 'USA', 'FRA']) {
        const mine = told.filter((pair) => pair.includes(state))
        assert.deepEqual(await inPages(limit, { state }), mine)
      }
    }
  })
})
