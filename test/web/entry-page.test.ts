import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { contact, day, month } from '../ledger/across/telling.ts'
import { ledgerTelling } from './ledger.ts'
import { origin, webApp } from './support.ts'

test('the life of a contact: planned for a time, held on a day', async (context) => {
  const store = await ledgerTelling(context, [
    contact('a', '2015-02-01', 'planned', month('2015-03-01', '2015-03-31')),
    contact('b', '2015-03-10', 'confirmed', day('2015-03-20')),
    contact('c', '2015-03-21', 'held', day('2015-03-20')),
  ])
  const { app } = webApp({}, {}, store)
  const { id } = await store.db.selectFrom('entries').select('id').executeTakeFirstOrThrow()
  const { document } = parseHTML(await (await app.request(`${origin}/entry/${id}`)).text())
  const steps = [...document.querySelectorAll('.life-steps li')].map((step) =>
    (step.textContent ?? '').replace(/\s+/gu, ' '),
  )
  for (const [index, words] of [
    'planned for March 2015',
    'confirmed for Fri 20 March 2015',
    'held on Fri 20 March 2015',
  ].entries()) {
    assert.ok(steps[index]?.includes(words), steps[index])
  }
})

test('an article that tells of an entry twice is one article, and each of its sentences stands once', async (context) => {
  const said = { sentences: ['They met.'] }
  const store = await ledgerTelling(context, [
    contact('a', '2015-03-21', 'held', day('2015-03-20'), {}, said),
    contact('a', '2015-03-21', 'held', day('2015-03-20'), {}, { index: 1, sentences: ['They met.', 'They agreed.'] }),
    contact('b', '2015-03-22', 'held', day('2015-03-20'), {}, said),
  ])
  const { app } = webApp({}, {}, store)
  const { id } = await store.db.selectFrom('entries').select('id').executeTakeFirstOrThrow()
  const { document } = parseHTML(await (await app.request(`${origin}/entry/${id}`)).text())
  const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '')
  assert.ok(headings.includes('Told by 2 articles, 2 independent sources'), headings.join(' | '))
  const tellings = [...document.querySelectorAll('.telling')].map((one) => one.querySelectorAll('blockquote').length)
  assert.deepEqual(tellings, [2, 1])
})
