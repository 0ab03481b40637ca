import { Argument, type Command, Option } from 'commander'
import { type ExportFormat, exportFormats } from '../../export/formats.ts'
import { eventTypes, modalities } from '../../reader/codebook.ts'
import type { ExportOptions } from '../command-options.ts'
import { dbOption, parseDay, parsePair, parseShare } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport export`; the work is loaded when it runs. */
export function addExport(program: Command, surroundings: Surroundings): void {
  program
    .command('export')
    .summary('write the acts of the ledger in the formats of the field')
    .description(
      'Writes every act once, whoever told it. Formats without modality get what happened, and planned cooperation as AGREE.',
    )
    .addArgument(new Argument('<format>', 'of the file').choices(exportFormats))
    .addOption(dbOption())
    .addOption(new Option('--pair <a,b>', 'acts between these two, such as GRC,TUR').argParser(parsePair))
    .option('--from <day>', 'that end on or after this day', parseDay)
    .option('--to <day>', 'that begin on or before this day', parseDay)
    .addOption(new Option('--types <type...>', 'of these types').choices(eventTypes))
    .addOption(new Option('--modality <modality...>', 'of these, where the format can say them').choices(modalities))
    .option('--min-confidence <share>', 'at least so sure', parseShare)
    .option('--out <file>', 'write there instead of to standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  rapport export csv --pair Greece,Turkey > greece-turkey.csv\n  rapport export plover --modality planned possible\n  rapport export parquet --out acts.parquet\n  rapport export gdelt-events --from 2019-01-01 --out 20190101000000.export.CSV',
    )
    .action(async (format: ExportFormat, options: ExportOptions) => {
      const { runExport } = await import('../export/run-export.ts')
      await runExport(format, options, surroundings)
    })
}
