import { type Command, InvalidArgumentError } from 'commander'
import type { SiteOptions } from '../command-options.ts'
import { dbOption, parsePairs } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport site`; the work is loaded when it runs. */
export function addSite(program: Command, surroundings: Surroundings): void {
  program
    .command('site')
    .summary('write the pages of some pairs as a folder that needs no server')
    .description(
      'Writes the dossiers with their entries, articles and data as files whose links are relative: to open from the disk, to put ' +
        'on any web server, to archive. The same ledger gives the same files.',
    )
    .argument('<pairs...>', 'two states or bodies with a comma between, such as Greece,Turkey', parsePairs)
    .addOption(dbOption())
    .requiredOption('--out <folder>', 'an empty or new folder, or one that holds a site')
    .option('--url <address>', 'where the folder will be served; adds an Atom feed for each pair', parseBase)
    .addHelpText(
      'after',
      '\nExamples:\n  rapport site Greece,Turkey Kenya,Uganda --out public\n  rapport site GRC,TUR --out public --url https://example.org/rapport/',
    )
    .action(async (pairs: readonly (readonly [string, string])[], options: SiteOptions) => {
      const { runSite } = await import('../site/run-site.ts')
      await runSite(pairs, options, surroundings)
    })
}

function parseBase(words: string): URL {
  const url = URL.parse(words.endsWith('/') ? words : `${words}/`)
  if (url !== null && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '') return url
  throw new InvalidArgumentError('Give a web address, such as https://example.org/rapport/')
}
