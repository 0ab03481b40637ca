import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import calibration from '../../data/barometer/calibration.json' with { type: 'json' }
import file from '../../data/barometer/constants.json' with { type: 'json' }
import turns from '../../data/barometer/turns.json' with { type: 'json' }
import { sectors } from '../../src/actors/actor.ts'
import { countries } from '../../src/actors/countries.ts'
import { constants } from '../../src/barometer/constants.ts'
import { eventTypes } from '../../src/reader/codebook.ts'

const source = globSync('src/barometer/*.ts').map((path) => readFileSync(path, 'utf8'))
const spec = readFileSync('docs/spec/barometer.md', 'utf8')

test('every constant has a reason, and the barometer uses it', () => {
  for (const [name, entry] of Object.entries(file)) {
    if (typeof entry === 'string') continue
    assert.ok(entry.why.length > 20, name)
    assert.ok(
      source.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
      name,
    )
  }
})

test('the rules name no constant that is not there', () => {
  const others = [
    'data/barometer/constants.json',
    'src/barometer/',
    'code',
    'acts',
    'talk',
    'plans',
    'low',
    'high',
    'aToB',
    'bToA',
    'standsBy',
  ]
  for (const [, name] of spec.matchAll(/`([^`]+)`/g)) {
    assert.ok(others.includes(name!) || name! in constants, name)
  }
})

test('lists hold words of the codebook', () => {
  for (const type of constants.mutualTypes)
    assert.ok(
      eventTypes.some((one) => one === type),
      type,
    )
  for (const sector of [...constants.officialSectors, ...constants.opposedSectors]) {
    assert.ok(
      sectors.some((one) => one === sector),
      sector,
    )
  }
})

test('twenty turns and five quiet pairs, of states, in order, within their years', () => {
  assert.deepEqual([turns.turns.length, turns.quiet.length], [20, 5])
  for (const [a, b] of [...turns.turns.map(({ pair }) => pair), ...turns.quiet]) {
    assert.ok(a! < b! && countries().has(a!) && countries().has(b!), `${a} ${b}`)
  }
  for (const { date } of turns.turns) assert.ok(turns.from <= date && date <= turns.to, date)
})

test('what the constants were set on is not what they are measured on', () => {
  const years = new Set(turns.turns.map(({ pair, date }) => `${pair} ${date.slice(0, 4)}`))
  const quiet = new Set(turns.quiet.map(String))
  for (const { pair, date } of calibration.turns) {
    assert.ok(!years.has(`${pair} ${date.slice(0, 4)}`) && !quiet.has(String(pair)), `${pair} ${date}`)
  }
  for (const pair of calibration.quiet) assert.ok(!quiet.has(String(pair)), String(pair))
})
