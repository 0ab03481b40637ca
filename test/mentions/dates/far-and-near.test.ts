import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDay, toPlainDate } from '../../../src/base/calendar.ts'
import { pickRecurring } from '../../../src/mentions/dates/pick.ts'
import type { Moment } from '../../../src/mentions/dates/reading.ts'

const rows: readonly (readonly [published: string, day: string, direction: Moment['direction'], due: string])[] = [
  ['2019-08-02', '08-28', 'past', '2019-08-28'],
  ['2019-08-02', '10-28', 'past', '2018-10-28'],
  ['2019-08-02', '07-28', 'past', '2019-07-28'],
  ['2019-08-02', '07-28', 'future', '2019-07-28'],
  ['2019-08-02', '05-28', 'future', '2020-05-28'],
]
for (const [published, day, direction, due] of rows) {
  test(`${day}, told on ${published} looking ${direction}, is ${due}`, () => {
    const now = { published: toDay(published), direction, guessed: false, anchors: [] } as unknown as Moment
    const at = (cycle: number) => {
      const start = toDay(`${2019 + cycle}-${day}`)
      return { start, end: start } as NonNullable<ReturnType<typeof pickRecurring>>
    }
    assert.equal(toPlainDate(pickRecurring(now, at, 'past')!.start), due)
  })
}
