import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Cell, csv } from '../../src/base/csv.ts'

const ofCells = (...cells: Cell[]): string =>
  csv({ columns: ['a'], rows: [cells] })
    .split('\r\n')
    .slice(1)
    .join('\r\n')

test('cells are quoted where they must be; null is empty', () => {
  assert.equal(
    csv({
      columns: ['a', 'b'],
      rows: [
        ['x,y', 1],
        ['say "no"', null],
        ['two\nlines', true],
      ],
    }),
    'a,b\r\n"x,y",1\r\n"say ""no""",\r\n"two\nlines",true\r\n',
  )
})

test('a text that a spreadsheet would take for a formula is none', () => {
  for (const words of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '＝1']) {
    assert.match(ofCells(words), /^"?'/u, words)
  }
  assert.equal(ofCells(-1.5), '-1.5\r\n')
})

test('every table can be read back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
      const read = parse(csv({ columns: ['a', 'b'], rows })).slice(1)
      assert.deepEqual(
        read.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      )
    }),
  )
})

/** RFC 4180, written from the grammar. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
