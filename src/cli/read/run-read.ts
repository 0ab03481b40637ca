import { exitCodes, RapportError } from '../../base/errors.ts'
import type { Document } from '../../pipeline.ts'
import type { ReadOptions } from '../command-options.ts'
import { passingLine } from '../passing-line.ts'
import { readerChoice } from '../reader-choice.ts'
import type { Surroundings } from '../surroundings.ts'
import { lazyReader } from './lazy-reader.ts'
import { outputFor } from './output-for.ts'
import { readAll } from './read-all.ts'
import { sentencesRead } from './sentences-read.ts'
import { isSeveral, takeIn } from './take-in.ts'

/** What is read sooner than this needs no sign that it is being read. */
const silentMs = 1000

/** Runs `rapport read` and gives its exit code: that of the first target which gave nothing to read, else 0. */
export async function runRead(
  named: readonly string[],
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, services } = surroundings
  checkUse(named, options, terminal.stdinIsTerminal)
  const targets = named.length === 0 ? ['-'] : named
  const output = await outputFor(options, await isSeveral(targets), surroundings)
  const line = passingLine(terminal, silentMs)
  const between = (read: number, of: number) => line.show(() => sentencesRead(read, of))
  const reader = lazyReader(() => services.openReader({ ...readerChoice(options, terminal, line), between }))
  let exitCode: number = exitCodes.done
  const items = takeIn(targets, options, terminal, (error) => {
    if (exitCode === exitCodes.done) exitCode = error.exitCode
  })
  try {
    for await (const item of readAll(items, reader)) {
      line.clear()
      if ('article' in item) await output.reading(onlySure(item, options.minConfidence))
      else await output.failure(item)
    }
    await output.end()
  } finally {
    line.clear()
    await reader.close()
  }
  return exitCode
}

function onlySure(document: Document, minimum = 0): Document {
  return minimum === 0
    ? document
    : { ...document, events: document.events.filter(({ confidence }) => confidence >= minimum) }
}

function checkUse(targets: readonly string[], options: ReadOptions, stdinIsTerminal: boolean): void {
  const usage = (text: string, hint: string): RapportError =>
    new RapportError('usage', text, { hint, exitCode: exitCodes.usage })
  if (options.json === true && options.jsonl === true) {
    throw usage('--json and --jsonl cannot go together.', 'Use --json for one document, --jsonl for a stream.')
  }
  if (options.explain === true && (options.json === true || options.jsonl === true)) {
    throw usage(
      '--explain is for people and does not go with --json or --jsonl.',
      'The JSON holds the evidence of each event.',
    )
  }
  if (targets.length === 0 && stdinIsTerminal) {
    throw usage(
      'There is nothing to read.',
      'Name a file, a folder or an address, or pipe a text in: rapport read --help',
    )
  }
}
