import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { smallLedger } from './ledger.ts'
import { origin, webApp } from './support.ts'

test('a search page lights a phrase as a whole, and its label gives the sign that leaves words out', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const ask = async (query: string) =>
    parseHTML(await (await app.request(`${origin}/search?q=${encodeURIComponent(query)}`)).text()).document
  const page = await ask('"visited Turkey"')
  const lit = [...page.querySelectorAll('.hits mark')].map((mark) => mark.textContent)
  assert.ok(lit.length > 1)
  assert.deepEqual([...new Set(lit)], ['visited Turkey'])
  const sign = /(\S)without/u.exec(page.querySelector('label[for="q"]')?.textContent ?? '')?.[1] ?? ''
  const without = await ask(`visited ${sign}Turkey`)
  assert.ok(without.querySelectorAll('.hits li').length > 0)
  assert.doesNotMatch(without.querySelector('.hits')?.textContent ?? '', /Turkey/)
})
