import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { close } from '../src/index.ts'
import bars from './cases/floors.json' with { type: 'json' }
import { caseDetails } from './support/case-report.ts'
import { type CaseResult, runCase, writeChanged } from './support/case-result.ts'
import { summarise } from './support/case-summary.ts'
import { loadCases } from './support/cases.ts'

const { floors } = bars
const cases = await loadCases()
const results: CaseResult[] = []

describe('cases: whole articles against what must come of them', () => {
  after(close)

  for (const one of cases)
    test(`${one.name}: reads, with the right day of publication`, async (t) => {
      const result = await runCase(one)
      results.push(result)
      const details = caseDetails(result)
      if (details) {
        t.diagnostic(details)
        await writeChanged(result)
      }
      if (one.expected.published)
        assert.deepEqual(
          result.readings.map((reading) => reading.article.published),
          [one.expected.published],
        )
    })

  test('over all cases: enough found, few extra, dates right', () => {
    assert.equal(results.length, cases.length)
    const all = summarise(results)
    assert.ok(all.foundShare >= floors.found, `found ${all.found} of ${all.musts}`)
    assert.ok(all.extraShare <= floors.extra, `extra ${all.extra} beside ${all.found} found`)
    assert.ok(all.dateShare >= floors.dates, `dates ${all.datesRight} of ${all.dates}`)
  })

  test('over all cases: enough ledger records found', () => {
    const all = summarise(results)
    assert.ok(all.recordShare >= floors.records, `records ${all.recordsFound} of ${all.records}`)
  })

  test('over all cases: few of the readings that must not come', () => {
    const wrong = results.flatMap(({ forbidden }) =>
      forbidden.map(({ pattern, read }) => `${pattern}: ${read.sentence}`),
    )
    assert.ok(wrong.length <= floors.wrong, wrong.join('\n'))
  })

  test('texts without an event between parties give hardly any', () => {
    const quiet = results.filter((result) => result.case.name.startsWith('none-'))
    const events = quiet.flatMap((result) => result.extra.map((event) => event.sentence))
    assert.ok(events.length <= floors.quiet, events.join('\n'))
  })

  test('the article of the design', () => {
    const result = results.find((one) => one.case.name === 'design-article')
    assert.ok(result)
    assert.ok(result.found.length >= floors.design.found, caseDetails(result))
    assert.ok(result.extra.length <= floors.design.extra, caseDetails(result))
    assert.ok(result.missingRecords.length <= floors.design.missingRecords, caseDetails(result))
    assert.ok(result.extraRecords.length <= floors.design.extraRecords, caseDetails(result))
  })
})
