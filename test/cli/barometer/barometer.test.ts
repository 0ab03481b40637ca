import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDay, toPlainDate } from '../../../src/base/calendar.ts'
import { barometerCsv } from '../../../src/cli/barometer/barometer-csv.ts'
import { barometerLines } from '../../../src/cli/barometer/barometer-lines.ts'
import { type ChartDay, chart } from '../../../src/cli/barometer/chart.ts'
import { styleOf } from '../../../src/cli/summary/style.ts'
import { displayWidth } from '../../../src/cli/text-layout.ts'
import type { BarometerDay, Reason } from '../../../src/query/barometer-view.ts'

const style = styleOf(60, false)

function chartDays(tensions: readonly (number | null)[], turns: readonly number[] = []): readonly ChartDay[] {
  return tensions.map((tension, index) => ({
    date: toPlainDate(toDay('2024-01-01') + index),
    tension,
    low: tension === null ? null : tension - 5,
    high: tension === null ? null : tension + 5,
    turn: turns.includes(index) ? { trend: 'worsening' as const } : null,
  }))
}

describe('the chart', () => {
  test('one column a day where there is room, gaps left blank, a turn below its day', () => {
    const lines = chart(chartDays([...Array(10).fill(50), null, null, ...Array(10).fill(80)], [12]), style)
    const dots = lines.map((line) => line.slice(4))
    const columns = (mark: string) =>
      dots.flatMap((line) => [...line].flatMap((character, index) => (character === mark ? [index] : [])))
    assert.deepEqual(
      columns('●').toSorted((a, b) => a - b),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21],
    )
    assert.deepEqual(columns('▲'), [12])
    assert.match(lines.at(-1)!, /^ {4}2024-01-01 +2024-01-22$/)
  })

  test('fits any width, and years of days', () => {
    const days = chartDays(Array.from({ length: 6000 }, (_, index) => 50 + 20 * Math.sin(index / 300)))
    for (const width of [40, 80, 110]) {
      for (const line of chart(days, styleOf(width, false))) assert.ok(displayWidth(line) <= width, line)
    }
  })

  test('more tension stands higher, and the labels say how much', () => {
    const lines = chart(chartDays([20, 20, 80, 80]), style)
    const row = (column: number) => lines.findIndex((line) => line[4 + column] === '●')
    assert.ok(row(3) < row(0))
    const label = (line: string) => Number.parseInt(line.slice(0, 4), 10)
    assert.ok(label(lines[0]!) >= 80 && label(lines[8]!) <= 20)
  })

  test('no data is said, never drawn as calm', () => {
    assert.deepEqual(chart(chartDays([null, null]), style), ['no data'])
  })
})

const reason: Reason = {
  entry: 'event-1',
  part: 'acts',
  how: 'new',
  points: 6.2,
  sentence: 'Uganda closed the border\u001b[31m to Kenyan milk.',
  article: { id: 'a', title: null, outlet: 'The Daily', url: null, published: '2024-01-20' },
}
const calm: BarometerDay = {
  date: '2024-01-19',
  ...{ tension: 48.1, trend: 'steady', low: 40, high: 56.2, acts: -1.5, talk: -0.4, plans: 0, events: 0 },
  ...{ aToB: 50, bToA: 46.2, turn: null },
}
const crisis: BarometerDay = {
  ...calm,
  ...{ date: '2024-01-20', tension: 58.3, trend: 'worsening', acts: 8.3, talk: 0, events: 1, bToA: null },
  turn: { trend: 'worsening', before: 48.1, after: 58.3, why: [reason] },
}
const silent: BarometerDay = {
  ...calm,
  ...{ date: '2024-01-18', tension: null, trend: null, low: null, high: null, acts: null, talk: null, plans: null },
  ...{ aToB: null, bToA: null },
}

describe('the reading in words', () => {
  const view = { pair: ['KEN', 'UGA'] as const, days: [silent, calm, crisis], why: [reason] }
  const text = barometerLines(view, style).join('\n')

  test('names the pair, the day, the level with its band, the parts and both directions', () => {
    assert.match(text, /^Kenya – Uganda, 20 January 2024\ntension 58\.3 \(40\.0–56\.2\), strained, worsening\n/)
    assert.match(
      text.replace(/\s+/gu, ' '),
      /acts \+8\.3 · talk ±0\.0 · plans ±0\.0 · Kenya → Uganda 50\.0 · Uganda → Kenya no data/,
    )
  })

  test('each reason has its points, its part, its sentence and where it stands; no escape reaches the screen', () => {
    assert.match(text, /\+6\.2 acts “Uganda closed the border\[31m to/)
    assert.match(text, /\(The Daily, 20 January 2024\)/)
    assert.ok(!text.includes('\u001b'))
  })

  test('each turn says from where to where', () => {
    assert.match(text, /Turns\n20 January 2024 {2}▲ worsening {2}48\.1 → 58\.3/)
  })

  test('of many turns the last twelve are told, and the day that shows those before', () => {
    const lines = (count: number) => {
      const days = Array.from({ length: count }, (_, index) => ({
        ...crisis,
        date: toPlainDate(toDay('1990-01-01') + 30 * index),
      }))
      return barometerLines({ ...view, days }, style).join('\n')
    }
    assert.match(lines(12), /\nTurns\n1 January 1990 {2}▲/)
    assert.match(lines(40), /\nTurns {2}the last 12 of 40; those before: --to 1992-04-19\n20 April 1992 {2}▲/)
    assert.equal(lines(40).split('▲ worsening').length - 1, 12)
  })

  test('nothing known and nothing lately are no data', () => {
    assert.match(barometerLines({ ...view, days: [] }, style).join('\n'), /no data/)
    assert.match(barometerLines({ ...view, days: [silent], why: [] }, style).join('\n'), /no data/)
  })
})

test('the CSV has a column for each number, empty without data', () => {
  assert.deepEqual(
    [...barometerCsv([silent, crisis])],
    [
      'date,tension,trend,low,high,acts,talk,plans,events,aToB,bToA,turn\r\n',
      '2024-01-18,,,,,,,,0,,,\r\n',
      '2024-01-20,58.3,worsening,40,56.2,8.3,0,0,1,50,,worsening\r\n',
    ],
  )
})
