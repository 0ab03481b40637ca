import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outward } from '../../src/base/outward.ts'

test('only http and https addresses lead out', () => {
  assert.equal(outward('https://example.org/a?b=c'), 'https://example.org/a?b=c')
  for (const address of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'nonsense',
    null,
  ]) {
    assert.equal(outward(address), null)
  }
})

test('what leads out can be written between quotes or angle brackets, on one line', () => {
  assert.equal(
    outward('https://example.org/a"\r\nB <c>?"<d>#"<e>'),
    'https://example.org/a%22B%20%3Cc%3E?%22%3Cd%3E#%22%3Ce%3E',
  )
})

test('a relative address leads out from the page that it stands on, and another scheme does not', () => {
  assert.equal(outward('/b', 'https://example.org/a'), 'https://example.org/b')
  assert.equal(outward('javascript:alert(1)', 'https://example.org/a'), null)
})
