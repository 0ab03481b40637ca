import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import type { Entry } from '../../src/ledger/across/entry.ts'
import { contactsBeside } from '../../src/query/contacts-beside.ts'
import { entriesAsOf } from '../../src/query/load.ts'
import { loadKnown } from '../../src/query/pair-entries.ts'
import { contact, day } from '../ledger/across/telling.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeTellings } from '../support/take-tellings.ts'

const guest = { parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }], host: 'TUR' }
const met = { kind: 'meeting' as const, host: 'TUR', parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }] }

onEachDatabase('contacts of the days of a visit (LA24)', ({ store: open }) => {
  test('tell that it was made, though its own article does not, and those of other days do not', async (context) => {
    const store = await open(context)
    await store.write((session) =>
      takeTellings(session, [
        contact('a', '2024-03-01', 'planned', day('2024-03-14'), guest),
        contact('b', '2024-03-15', 'held', day('2024-03-14'), met),
        contact('c', '2024-06-15', 'held', day('2024-06-14'), met),
      ]),
    )
    await foldPending(store)
    const known = await loadKnown(store, { pair: ['GRC', 'TUR'], at: '2024-07-01' })
    const entries = known as readonly Entry<'engagement'>[]
    const visit = entries.find(({ record }) => record.kind === 'visit')!
    const [alone, ...others] = (await entriesAsOf(store, [visit.id], '2024-07-01')) as readonly Entry<'engagement'>[]
    assert.deepEqual([alone?.record.state, others.length], ['held', 0])
    const beside = await contactsBeside(store, [], [visit], [visit])
    assert.deepEqual(
      beside.map(({ start, record: { kind } }) => [kind, start]),
      [['meeting', '2024-03-14']],
    )
  })

  test('are asked for of any number of visits', async (context) => {
    const store = await open(context)
    const many = Array.from({ length: 1200 }, (_, n) => {
      const start = toPlainDate(toDay('2020-01-01') + n)
      return { start, end: start, pairs: [['GRC', 'TUR']] } as unknown as Entry<'engagement'>
    })
    assert.deepEqual(await contactsBeside(store, [], many, []), [])
  })
})
