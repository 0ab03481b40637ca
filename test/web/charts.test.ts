import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { countries } from '../../src/actors/countries.ts'
import { barometerChart, type ChartDay } from '../../src/web/charts/barometer-chart.ts'
import { lifeStrip } from '../../src/web/charts/life-strip.ts'
import { mapSize, stateShapes } from '../../src/web/charts/state-shapes.ts'
import { worldMap } from '../../src/web/charts/world-map.ts'
import { monthAfter, weeksOf } from '../../src/web/parts/month.ts'

const dom = (markup: string) => parseHTML(`<!doctype html><body>${markup}</body>`).document
const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)
const days = (tensions: readonly (number | null)[]): readonly ChartDay[] =>
  tensions.map((tension, index) => ({
    date: day(index),
    tension,
    low: tension === null ? null : tension - 5,
    high: tension === null ? null : tension + 5,
  }))

test('days without data are a hatched gap, never a value', () => {
  const { markup } = barometerChart({ days: days([50, 60, null, null, 40]), marks: [], turns: [], title: 't' })
  const wide = dom(markup).querySelector('.chart.wide')
  assert.equal(wide?.querySelectorAll('.gap rect').length, 1)
  const lines = wide?.querySelector('.line path')?.getAttribute('d') ?? ''
  assert.equal(lines.match(/M/g)?.length, 2, 'the line stops at the gap')
  assert.equal(wide?.querySelectorAll('.alone circle').length, 1, 'a day alone is a dot')
})

test('a pair without any data says so in words', () => {
  for (const none of [[], days([null, null, null])]) {
    assert.match(barometerChart({ days: none, marks: [], turns: [], title: 't' }).markup, /no data/)
  }
})

test('a mark carries its quad class, its modality, its address and its words, which are text', () => {
  const words = '<script>x</script> & "more"'
  const mark = { date: day(1), row: 'acts', quad: 4, modality: 'planned', words, address: '/entry/e1' } as const
  const chart = dom(barometerChart({ days: days([50, 51]), marks: [mark], turns: [], title: words }).markup)
  const group = chart.querySelector('.mark.q4.m-planned')
  assert.equal(group?.querySelector('a')?.getAttribute('href'), '/entry/e1')
  assert.equal(group?.querySelector('title')?.textContent, words)
  assert.equal(chart.querySelectorAll('script').length, 0)
})

test('a chart holds no inline style and no id twice', () => {
  const { markup } = barometerChart({ days: days([50, null, 52]), marks: [], turns: [], title: 't' })
  assert.doesNotMatch(markup, /<style|style=/)
  const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
  assert.equal(new Set(ids).size, ids.length)
})

test('every state of today has its shape or its dot on the map', () => {
  const drawn = new Set(stateShapes().map(({ code }) => code))
  // too small for the map of 1 : 50 million, drawn as a part of another state, no more, or without a people
  const without = [
    'TUV',
    'BES',
    'GIB',
    'TKL',
    'GUF',
    'GLP',
    'MTQ',
    'REU',
    'MYT',
    'SJM',
    'BVT',
    'CXR',
    'CCK',
    'UMI',
    'ANT',
    'ATA',
  ]
  const missing = [...countries().values()].filter(({ code, until }) => until === null && !drawn.has(code))
  assert.deepEqual(
    missing.map(({ code }) => code).filter((code) => !without.includes(code)),
    [],
  )
})

test('a small state that is told of has a dot within the map; words and address are on it', () => {
  const { markup } = worldMap(new Map([['SGP', { step: 2, words: 'Singapore: 2', address: '/x' }]]), 'map')
  const link = dom(markup).querySelector('a.step2')
  assert.equal(link?.getAttribute('aria-label'), 'Singapore: 2')
  const x = Number(link?.querySelector('circle')?.getAttribute('cx'))
  assert.ok(x > 0 && x < mapSize.width)
})

test('the weeks of a month hold each of its days once, in order, from Monday to Sunday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 * 300 }), (index) => {
      const month = monthAfter('1800-01', index)
      const weeks = weeksOf(month)
      const inOrder = weeks.flat().filter((one) => one !== null)
      const next = Date.parse(`${monthAfter(month, 1)}-01`)
      assert.equal(inOrder.length, (next - Date.parse(`${month}-01`)) / 86_400_000)
      assert.deepEqual(inOrder, [...new Set(inOrder)].sort())
      for (const week of weeks) {
        assert.equal(week.length, 7)
        week.forEach((one, column) => {
          if (one !== null) assert.equal((new Date(one).getUTCDay() + 6) % 7, column)
        })
      }
    }),
  )
})

test('a life has a mark for each step, in order, within the strip, and an arc where it was put off', () => {
  const states = ['proposed', 'planned', 'postponed', 'held'] as const
  const step = fc.record({
    state: fc.constantFrom(...states),
    told: fc.integer({ min: 0, max: 400 }).map(day),
    due: fc.option(fc.integer({ min: 0, max: 400 }).map(day)),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const inOrder = steps.toSorted((a, b) => (a.told < b.told ? -1 : 1))
      const strip = dom(lifeStrip(inOrder)?.markup ?? '')
      const places = [...strip.querySelectorAll('text:not(.day)')].map((text) => Number(text.getAttribute('x')))
      assert.equal(places.length, steps.length)
      assert.ok(
        places.every((x, index) => x >= 9.9 && x <= 300 && (index === 0 || x > places[index - 1]!)),
        places.join(' '),
      )
    }),
  )
  assert.equal(lifeStrip([]), null)
  const moved = [
    { state: 'planned', told: day(0), due: day(30) },
    { state: 'postponed', told: day(10), due: null },
    { state: 'planned', told: day(12), due: day(60) },
    { state: 'held', told: day(61), due: day(61) },
  ] as const
  assert.equal(dom(lifeStrip(moved)?.markup ?? '').querySelectorAll('path').length, 1)
})
