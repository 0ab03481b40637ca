import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { countries } from '../../src/actors/countries.ts'
import { barometerChart, type ChartDay } from '../../src/web/charts/barometer-chart.ts'
import { lifeStrip } from '../../src/web/charts/life-strip.ts'
import { sparkline } from '../../src/web/charts/sparkline.ts'
import { mapSize, stateShapes } from '../../src/web/charts/state-shapes.ts'
import { mapKey, worldMap } from '../../src/web/charts/world-map.ts'
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

test('a few days have an axis of days, never of hours', () => {
  for (const count of [1, 2, 3, 5, 8, 12]) {
    const { markup } = barometerChart({ days: days(Array(count).fill(60)), marks: [], turns: [], title: 't' })
    assert.doesNotMatch(markup, />\d+ [AP]M/, `${count} days`)
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

test('a state that the map shows as a speck has a dot, a large one none', () => {
  const dots = new Map(stateShapes().map(({ code, dot }) => [code, dot !== null]))
  for (const code of ['ISR', 'LBN', 'KWT', 'QAT', 'CYP', 'SGP', 'ARM']) assert.equal(dots.get(code), true, code)
  for (const code of ['GRC', 'KOR', 'CUB', 'USA']) assert.equal(dots.get(code), false, code)
})

test('each step of the map has its word, each more than the one before can be told from', () => {
  const key = dom(mapKey().markup)
  const steps = [...key.querySelectorAll('li')].map((step) => step.textContent?.trim())
  assert.deepEqual(steps, ['one pair', '2', '3', '4 or more'])
  const sheet = readFileSync(new URL('../../src/web/assets/style.css', import.meta.url), 'utf8')
  const colours = (name: string) =>
    [...sheet.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'gu'))].map(([, colour]) => colour!)
  const ramp = ['land', 'step1', 'step2', 'step3', 'step4'].map(colours)
  for (const scheme of [0, 1]) {
    for (const [index, before] of ramp.slice(0, -1).entries()) {
      assert.ok(
        contrast(before[scheme]!, ramp[index + 1]![scheme]!) > 1.5,
        `step ${index + 1}, ${scheme === 0 ? 'light' : 'dark'}`,
      )
    }
    assert.ok(contrast(ramp[0]![scheme]!, ramp[1]![scheme]!) > 1.9)
  }
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('a sparkline stands on the points it went through, over twenty at least, and within its frame', () => {
  const heights = (tensions: readonly (number | null)[]) => {
    const path = dom(sparkline(tensions).markup).querySelector('.spark path')?.getAttribute('d') ?? ''
    return [...path.matchAll(/,([\d.]+)/gu)].map(([, y]) => Number(y))
  }
  const range = (tensions: readonly (number | null)[]) =>
    Math.max(...heights(tensions)) - Math.min(...heights(tensions))
  assert.equal(range([40, 60]), 24, 'twenty points fill it')
  assert.equal(range([20, 80, null, 50]), 24, 'more fill it too')
  assert.equal(range([60, 65]), 6, 'five do not')
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10))), (tensions) => {
      assert.ok(heights(tensions).every((y) => y >= 2 && y <= 26))
    }),
  )
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
