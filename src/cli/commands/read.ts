import type { Command } from 'commander'
import type { ReadOptions } from '../command-options.ts'
import { maxRequestsOption, modelOption, modelsOption, parseDay, parseShare, readerOption } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport read`; the work is loaded when it runs. */
export function addRead(program: Command, surroundings: Surroundings): void {
  program
    .command('read')
    .summary('read articles: a file, a folder, an address, or - for standard input')
    .description(
      'Reads articles and says who did, will, may or did not do what to whom, when and where, each with its sentence.\n' +
        'A target is a text, HTML, PDF, JSON, JSON Lines or WARC file, a folder of them, the address of a page or a feed, or - ' +
        'for standard input.',
    )
    .argument('[targets...]', 'what to read; standard input when nothing is named')
    .option('--json', 'print the reading as JSON (rapport/reading@1): one object, or an array for several articles')
    .option('--jsonl', 'a stream: one article a line in, one reading a line out, in the same order')
    .option('--explain', 'for each event: its trigger, scores, and how actors and dates were resolved')
    .addOption(modelOption())
    .addOption(modelsOption())
    .addOption(readerOption())
    .addOption(maxRequestsOption())
    .option('--date <day>', 'the day of publication, YYYY-MM-DD; wins over what the article says', parseDay)
    .option('--min-confidence <share>', 'leave out events below this confidence, 0 to 1', parseShare)
    .addHelpText('after', examples)
    .action(async (targets: readonly string[], options: ReadOptions) => {
      const { runRead } = await import('../read/run-read.ts')
      surroundings.finish(await runRead(targets, options, surroundings))
    })
}

const examples = `
Examples:
  rapport read article.txt
  rapport read --date 2025-12-05 article.txt        "on Monday" is counted from this day
  rapport read news/ --min-confidence 0.7           every text under a folder
  rapport read https://example.org/news/1 --json
  pbpaste | rapport read -
  rapport read --jsonl < articles.jsonl > readings.jsonl

A line of a stream is {"id","title","text","published","url","outlet"}; only "text" must be there. A bad line is
answered in its place by {"error":{"code","text"},"line":N} and the stream goes on.
Messages about the articles go to standard error.`
