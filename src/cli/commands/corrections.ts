import { type Command, Option } from 'commander'
import { exitCodes, RapportError } from '../../base/errors.ts'
import type { CorrectionsOptions } from '../command-options.ts'
import { dbOption, modelOption, modelsOption } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport corrections`; the work is loaded when it runs. */
export function addCorrections(program: Command, surroundings: Surroundings): void {
  program
    .command('corrections')
    .summary('take what people corrected from one ledger into another')
    .description(
      'Prints every correction made on Review, one a line, or with --import takes in what another ledger printed. Each is found ' +
        'by its article and the words of its sentence; one whose article is not there yet waits for it. What was said here of ' +
        'the same sentence stands, and is told.',
    )
    .addOption(dbOption())
    .option('--out <file>', 'write there instead of to standard output')
    .addOption(
      new Option('--import <file>', 'take in the corrections of this file, - for standard input').conflicts('out'),
    )
    .option('--replace', 'with --import, what the file says takes the place of what was said here')
    .addOption(modelOption())
    .addOption(modelsOption())
    .addHelpText(
      'after',
      '\nExamples:\n  rapport corrections --db old.db --out corrections.jsonl\n  rapport corrections --import corrections.jsonl --db postgres://me@localhost/news',
    )
    .action(async (options: CorrectionsOptions) => {
      if (options.import === undefined) {
        if (options.replace) throw replaceAlone()
        const { writeCorrections } = await import('../corrections/write-corrections.ts')
        return writeCorrections(options, surroundings)
      }
      const { importCorrections } = await import('../corrections/import-corrections.ts')
      surroundings.finish(await importCorrections(options.import, options, surroundings))
    })
}

function replaceAlone(): RapportError {
  return new RapportError('usage', '--replace goes with --import alone.', {
    hint: 'Name the file whose corrections take the place of those here: --import FILE --replace.',
    exitCode: exitCodes.usage,
  })
}
