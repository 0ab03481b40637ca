import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeTerms, type Term } from '../../scripts/offices/merge-terms.ts'

const termOf = (names: string, from: string): Term => ({
  state: 'SAU',
  names: names.split('|'),
  office: 'minister',
  title: `Minister since ${from}`,
  from,
  to: null,
  sure: 1,
})

/** How many people two lines of a list are. */
const people = (a: string, b: string): number => mergeTerms([termOf(a, '2001'), termOf(b, '2011')]).length

const one: readonly (readonly [string, string])[] = [
  ['John F. Kerry', 'John Kerry'],
  ['Prince Faisal bin Farhan', 'Faisal bin Farhan'],
  ['Salman', 'Salman|King Salman'],
  ['Qaboos bin Said Al Said', 'Qaboos bin Said'],
  ['Fayyadh bin Hamed Al-Ruwaili', 'Fayyadh Al Ruwaili'],
]
const two: readonly (readonly [string, string])[] = [
  ['Salman|King Salman', 'Mohammed bin Salman|Bin Salman'],
  ['Prince Khalid bin Salman', 'Prince Abdulaziz bin Salman'],
  ['Hamad bin Khalifa Al Thani', 'Hamad bin Jassim Al Thani'],
  ['Sheikh Mansour bin Zayed', 'Sheikh Tahnoun bin Zayed'],
  ['George W. Bush', 'George H. W. Bush'],
]

test('terms of one person in several lists are one person, whatever title stands before the name', () => {
  for (const [a, b] of one) assert.equal(people(a, b), 1, `${a}, ${b}`)
})

test('a title, a house or a father in common makes nobody somebody else', () => {
  for (const [a, b] of two) assert.equal(people(a, b), 2, `${a}, ${b}`)
})
