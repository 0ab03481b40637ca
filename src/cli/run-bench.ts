import type { BenchFigures } from '../bench/figures.ts'
import type { BenchOptions } from './command-options.ts'
import type { Surroundings } from './surroundings.ts'

/** Runs `rapport bench` and prints its figures; progress goes to standard error on a terminal. */
export async function runBench(options: BenchOptions, { terminal, services }: Surroundings): Promise<void> {
  const { bench } = await import('../bench/run-bench.ts')
  const { model, models: folder, stories } = options
  const figures = await bench({
    open: () => services.openBareReader({ model, folder }),
    modelOptions: ['--model', model, ...(folder === undefined ? [] : ['--models', folder])],
    stories,
    onProgress: (words) => {
      if (terminal.errorIsTerminal) terminal.writeError(`\r\u001b[K${words} `)
    },
  })
  if (terminal.errorIsTerminal) terminal.writeError('\r\u001b[K')
  await terminal.write(options.json === true ? `${JSON.stringify(figures)}\n` : inWords(figures, model))
}

function inWords(figures: BenchFigures, model: string): string {
  const rows: readonly (readonly [string, string])[] = [
    ['model', model],
    ['stories of 20 sentences an hour', figures.storiesPerHour.toLocaleString('en')],
    ['sentences a second', String(figures.sentencesPerSecond)],
    ['time over that of the bare encoder', `${figures.ratioToEncoder} ×`],
    ['cold start to the end of one article', `${figures.coldStartMs} ms`],
    ['largest memory', `${figures.peakMemoryMB} MB`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(38)}${value}\n`).join('')
}
