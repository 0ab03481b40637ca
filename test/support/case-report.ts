import type { CaseResult } from './case-result.ts'
import { summarise } from './case-summary.ts'
import type { ExpectedEvent } from './expected-case.ts'
import type { ReadEvent } from './read-event.ts'
import { whyMissing } from './why-missing.ts'

/** One line a case and one for all: musts, found, extra, dates, wrong readings. */
export function caseTable(results: readonly CaseResult[]): string {
  const width = Math.max(...results.map((result) => result.case.name.length))
  const row = (name: string, ...cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(8)).join('')}`
  const all = summarise(results)
  return [
    row('case', 'must', 'found', 'extra', 'dates', 'wrong'),
    ...results.map((result) =>
      row(
        result.case.name,
        result.musts,
        result.found.length,
        result.extra.length,
        `${result.datesRight}/${result.datesRight + result.datesWrong.length}`,
        result.forbidden.length,
      ),
    ),
    row('all', all.musts, all.found, all.extra, `${all.datesRight}/${all.dates}`, all.forbidden),
    `missing for: ${reasons(results)}`,
    `found ${all.foundShare.toFixed(1)} % of the musts · extra ${all.extraShare.toFixed(1)} % of what was read (may counts neither way) · dates right ${all.dateShare.toFixed(1)} % · ledger records ${all.recordsFound} of ${all.records}`,
  ].join('\n')
}

/** What is missing, extra, wrongly dated or must not come, each with its sentence; empty where all is right. */
export function caseDetails(result: CaseResult): string {
  const lines = [
    ...result.missing.map((event) => `  missing  ${inWords(event)} (${event.trigger}): ${whyMissing(event, result)}`),
    ...result.extra.map((event) => `  extra    ${readInWords(event)}`),
    ...result.datesWrong.map(({ expected, read }) => `  date     ${expected.date} due, ${readInWords(read)}`),
    ...result.forbidden.map(({ pattern, read }) => `  WRONG    ${pattern}: ${readInWords(read)}`),
    ...result.missingRecords.map((record) => `  missing  ${JSON.stringify(record)}`),
    ...result.extraRecords.map((record) => `  extra    ${JSON.stringify(record)}`),
  ]
  return lines.length === 0 ? '' : [result.case.name, ...lines].join('\n')
}

function reasons(results: readonly CaseResult[]): string {
  const all = results.flatMap((result) => result.missing.map((event) => whyMissing(event, result)))
  return Object.entries(Object.groupBy(all, (reason) => reason))
    .map(([reason, events]) => `${reason} ${events.length}`)
    .join(' · ')
}

function inWords({ type, modality, actors, recipients, article }: ExpectedEvent): string {
  const line = article === undefined ? '' : `line ${article}: `
  return `${line}${type} ${modality} ${actors.join(', ') || '–'} → ${recipients.join(', ') || '–'}`
}

function readInWords({ type, modality, actors, recipients, triggers, date, sentence }: ReadEvent): string {
  const parties = `${actors.join(', ') || '–'} → ${recipients.join(', ') || '–'}`
  return `${type} ${modality} ${parties} (${triggers.join(', ')}) ${date ? `${date.start}…${date.end}` : 'no date'}: ${sentence}`
}
