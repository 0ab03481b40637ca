import { type Command, Option } from 'commander'
import type { IngestOptions, RereadOptions, WatchOptions } from '../command-options.ts'
import {
  dbOption,
  maxRequestsOption,
  modelOption,
  modelsOption,
  parseDay,
  parsePeriod,
  readerOption,
} from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares what fills a ledger: `rapport ingest`, `rapport watch` and `rapport reread`; the work is loaded when it runs. */
export function addIngest(program: Command, surroundings: Surroundings): void {
  program
    .command('ingest')
    .summary('take articles into a ledger: files, folders, streams, pages, feeds, web archives')
    .description(
      'Reads articles and keeps them, what was read of them and the ledger of every pair of states.\n' +
        'A target is a text, HTML, PDF, JSON, JSON Lines or WARC file, a folder of them, the address of a page or a feed, ' +
        'or - for standard input. What is there already is passed over: after a break, run the same command again.',
    )
    .argument('[targets...]', 'what to take in; standard input when nothing is named')
    .addOption(dbOption())
    .addOption(modelOption())
    .addOption(modelsOption())
    .addOption(readerOption())
    .addOption(maxRequestsOption())
    .option('--date <day>', 'the day of publication of articles that do not say theirs, YYYY-MM-DD', parseDay)
    .option('--redate', 'give the day of --date also to those that an earlier --date gave theirs')
    .option('--licence <words>', 'the licence of the texts, kept with each')
    .addHelpText('after', ingestExamples)
    .action(async (targets: readonly string[], options: IngestOptions) => {
      const { runIngest } = await import('../ingest/run-ingest.ts')
      surroundings.finish(await runIngest(targets, options, surroundings))
    })
  program
    .command('watch')
    .summary('take in what feeds bring, again and again')
    .description(
      'Asks feeds (RSS, Atom, RDF, JSON Feed) on a schedule and takes in the pages of their new items. Servers are asked ' +
        'one at a time and only for what changed; one that fails is left alone for longer each time. Stop it with Ctrl-C.',
    )
    .argument('<feeds...>', 'addresses of feeds')
    .addOption(dbOption())
    .addOption(modelOption())
    .addOption(modelsOption())
    .addOption(
      new Option('--every <period>', 'how often a feed is asked, such as 15m, 2h or 1d')
        .argParser(parsePeriod)
        .default(15 * 60, '15m'),
    )
    .option('--once', 'ask each feed once, and end')
    .addHelpText('after', watchExamples)
    .action(async (feeds: readonly string[], options: WatchOptions) => {
      const { runWatch } = await import('../ingest/run-watch.ts')
      surroundings.finish(await runWatch(feeds, options, surroundings))
    })
  program
    .command('reread')
    .summary('read anew what an older Rapport or another model read')
    .description(
      'Reads again, from the text that is kept, each article that an older version or another model read, and puts the new ' +
        'reading in the place of the old one. Corrections made by people stand. It may be broken off and run again.',
    )
    .addOption(dbOption())
    .addOption(modelOption())
    .addOption(modelsOption())
    .option('--all', 'every article, whoever read it')
    .addHelpText('after', '\nExamples:\n  rapport reread --db news.db\n  rapport reread --db news.db --model small')
    .action(async (options: RereadOptions) => {
      const { runReread } = await import('../ingest/run-reread.ts')
      surroundings.finish(await runReread(options, surroundings))
    })
}

const ingestExamples = `
Examples:
  rapport ingest news/ --db news.db
  rapport ingest articles.jsonl archive.warc.gz --db news.db --model small
  rapport ingest https://example.org/rss.xml --db postgres://me@localhost/news
  rapport ingest --db news.db < articles.jsonl

A line of a stream is {"id","title","text","published","retrieved","url","outlet"}; only "text" must be there.
Exit codes: 0 done, 3 a target gave nothing to read, 1 a database that cannot be used.`

const watchExamples = `
Examples:
  rapport watch https://example.org/rss.xml https://example.com/atom.xml --db news.db
  rapport watch https://example.org/rss.xml --db news.db --every 1h
  rapport watch https://example.org/rss.xml --db news.db --once       from a schedule of your own`
