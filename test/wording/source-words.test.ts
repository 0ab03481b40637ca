import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceInWords } from '../../src/wording/source-words.ts'

test('an article is named by its outlet, else by its title, and by its day', () => {
  const article = { outlet: 'The Example', title: 'On fish', published: '2025-11-05' }
  assert.equal(sourceInWords(article), 'The Example, 5 November 2025')
  assert.equal(sourceInWords({ ...article, outlet: null }), 'On fish, 5 November 2025')
  assert.equal(sourceInWords({ ...article, outlet: null, title: null }), '5 November 2025')
  assert.equal(sourceInWords({ ...article, published: null }), 'The Example, no date')
})
