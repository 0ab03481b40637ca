import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { loadCases } from './support/cases.ts'
import { parsePattern } from './support/not-event.ts'

describe('case files', async () => {
  const cases = await loadCases()

  test('there are enough, of several forms, some quiet and some hostile', () => {
    const count = (part: RegExp) => cases.filter(({ name, article }) => part.test(`${name} ${article}`)).length
    assert.ok(cases.length >= 25)
    assert.ok(count(/\.html$/) >= 2 && count(/\.jsonl$/) >= 1 && count(/\.txt$/) >= 10)
    assert.ok(count(/^none-/) >= 3 && count(/^hostile-/) >= 2 && count(/^design-article /) === 1)
  })

  for (const { name, article, about, expected } of cases)
    test(`${name} says where it is from, and every trigger stands in the text`, async () => {
      for (const line of ['Source', 'Date', 'Licence', 'Why chosen', 'Changed'])
        assert.match(about, new RegExp(`^- ${line}: \\S`, 'mu'))
      const body = await readFile(article, 'utf8')
      const lines = article.endsWith('.jsonl') ? body.trimEnd().split('\n') : null
      for (const { trigger, article: line } of expected.events) {
        const text = lines ? lines[line! - 1] : body
        assert.ok(text, `line ${line}`)
        for (const word of trigger.split('|')) assert.ok(text.toLowerCase().includes(word.toLowerCase()), word)
      }
      for (const pattern of expected.notEvents) parsePattern(pattern)
    })
})
