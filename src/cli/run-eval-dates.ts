import { exitCodes, RapportError } from '../base/errors.ts'
import { readTimeDocuments } from '../eval/dates/read-time-documents.ts'
import { type DateReport, evaluateDates } from '../eval/dates.ts'

/** Scores the TimeML documents of a folder; the misses are listed where `errors` asks for them. */
export function runEvalDates(folder: string, errors: boolean): { readonly scores: object; readonly report: string } {
  const documents = readOrFail(folder)
  if (documents.length === 0) {
    throw new RapportError('no-gold', `There is no TimeML document (.tml) in "${folder}".`, {
      hint: 'Name the folder that holds the .tml files themselves.',
      exitCode: exitCodes.input,
    })
  }
  const report = evaluateDates(documents)
  const { errors: misses, ...figures } = report
  return { scores: errors ? report : figures, report: inWords(documents.length, report, errors ? misses : []) }
}

function readOrFail(folder: string): ReturnType<typeof readTimeDocuments> {
  try {
    return readTimeDocuments(folder)
  } catch (cause) {
    throw new RapportError('no-gold', `The folder "${folder}" cannot be read.`, {
      hint: 'Name a folder of TimeML documents (.tml).',
      exitCode: exitCodes.input,
      cause,
    })
  }
}

function inWords(documents: number, report: DateReport, misses: DateReport['errors']): string {
  const { n, right, accuracy, apart, found } = report
  const kinds = Object.entries(report.byKind).toSorted(([, a], [, b]) => b.n - a.n)
  return [
    `documents   ${documents}`,
    `values      ${right} of ${n} right, ${accuracy} %; ${apart} have no day to compare`,
    `found       recall ${found.recall} % of ${found.gold}, precision ${found.precision} % of ${found.spans}`,
    ...kinds.map(([kind, { n: all, right: good }]) => `  ${kind.padEnd(14)}${good} of ${all}`),
    ...misses.map(
      ({ document, words, gold, got }) => `${document}: “${words}” is ${gold}, read as ${got ?? 'nothing'}`,
    ),
  ].join('\n')
}
