import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { levelInWords } from '../../src/wording/standing-words.ts'
import { origin, webApp } from './support.ts'

test('the legend has a word for each tension, from 0 to 100, and says which way is worse', async () => {
  const { document } = parseHTML(await (await webApp().app.request(`${origin}/legend`)).text())
  const ranges = [...document.querySelectorAll('.legend b')].flatMap(({ textContent }) => {
    const [, from, to, word] = /^(\d+)–(\d+) (\w+)$/u.exec(textContent ?? '') ?? []
    return word === undefined ? [] : [{ from: Number(from), to: Number(to), word }]
  })
  for (let tension = 0; tension <= 100; tension += 1) {
    const words = ranges.filter(({ from, to }) => from <= tension && tension <= to).map(({ word }) => word)
    assert.deepEqual(words, [levelInWords(tension)], `${tension}`)
  }
  assert.match(document.body.textContent ?? '', /the higher, the worse/)
})
