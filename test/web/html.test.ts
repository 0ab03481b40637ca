import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { html, verbatim } from '../../src/web/html.ts'

test('text in a page is text: between tags and in an attribute it comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const { document } = parseHTML(html`<!doctype html><body><p title="${words}">${words}</p></body>`.markup)
      const shown = words
        .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r\f\v]+/gu, ' ')
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu, '')
      const paragraph = document.querySelector('p')
      assert.equal(document.querySelectorAll('body *').length, 1)
      assert.equal(paragraph?.textContent, shown)
      assert.equal(paragraph?.getAttribute('title'), shown)
    }),
  )
})

test('markup, handlers and scripts of a text stay text', () => {
  for (const words of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</textarea><script>alert(1)</script>',
    '<!-- --><svg/onload=alert(1)>',
  ]) {
    for (const page of [html`<p title="${words}">${words}</p>`, html`<textarea>${verbatim(words)}</textarea>`]) {
      const { document } = parseHTML(`<!doctype html><body>${page.markup}</body>`)
      assert.equal(document.querySelectorAll('script, img, svg, [onmouseover], [onerror]').length, 0, page.markup)
    }
  }
})

test('marks that turn the direction of writing and control characters are taken out', () => {
  assert.equal(html`${'a\u202eb\u2066c\u0007d\u001be'}`.markup, 'abcde')
})

test('nothing is said by null, undefined and false; zero is said', () => {
  assert.equal(html`${null}${undefined}${false}${0}${[html`<b>x</b>`, 'y']}`.markup, '0<b>x</b>y')
})
