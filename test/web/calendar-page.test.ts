import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { DateRange } from '../../src/base/plain-date.ts'
import { contact, day, month } from '../ledger/across/telling.ts'
import { ledgerTelling } from './ledger.ts'
import { origin, webApp } from './support.ts'

const year: DateRange = { start: '2015-01-01', end: '2015-12-31', precision: 'year', text: 'in 2015' }

/** Of March 2015: a summit, talks some time in it, and a visit some time in the year; of June: a call. */
async function pages(context: TestContext) {
  const { app } = webApp(
    {},
    {},
    await ledgerTelling(context, [
      contact('a', '2015-03-21', 'held', day('2015-03-20'), { kind: 'summit' }),
      contact('b', '2015-03-01', 'planned', month('2015-03-01', '2015-03-31'), {
        kind: 'talks',
        parties: [{ actor: 'EGY' }, { actor: 'ISR' }],
      }),
      contact('c', '2015-03-01', 'planned', year, {
        kind: 'visit',
        parties: [{ actor: 'EGY' }, { actor: 'FRA' }],
      }),
      contact('d', '2015-06-10', 'held', day('2015-06-10'), { kind: 'call' }),
    ]),
  )
  return async (query: string) => parseHTML(await (await app.request(`${origin}/calendar?${query}`)).text()).document
}

test('a month counts what is told to be in it; what is of a longer stretch stands apart', async (context) => {
  const page = await (await pages(context))('month=2015-03')
  assert.equal(page.querySelector('h1')?.textContent, 'March 2015: 2 contacts, 1 of them held')
  const lists = [...page.querySelectorAll('section')].map((section) => [
    section.querySelector('h2')?.textContent,
    ...[...section.querySelectorAll('.entry p > a')].map((title) => title.textContent),
  ])
  assert.deepEqual(lists, [
    ['The same as a list', 'talks', 'summit'],
    ['Some time in a longer stretch', 'visit'],
  ])
})

test('a month without a contact leads to the nearest that has one', async (context) => {
  const ask = await pages(context)
  const nearest = async (query: string) => (await ask(query)).querySelector('.hint a')?.getAttribute('href')
  assert.equal(await nearest('month=2015-04'), '/calendar?month=2015-03')
  assert.equal(await nearest('month=2015-09&state=GRC'), '/calendar?month=2015-06&state=GRC')
  assert.equal(await nearest('month=2015-09&at=2015-05-01'), '/calendar?month=2015-03&at=2015-05-01')
  assert.equal(await nearest('month=2015-03'), undefined)
  assert.equal(await nearest('month=2015-09&state=KEN'), undefined)
})
