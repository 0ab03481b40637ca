import type { Command } from 'commander'
import type { ServeOptions } from '../command-options.ts'
import { dbOption, modelOption, modelsOption, parseCount, parsePort } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport serve`; the work is loaded when it runs. */
export function addServe(program: Command, surroundings: Surroundings): void {
  program
    .command('serve')
    .summary('show the ledger and read texts in a browser')
    .description('Serves the pages on this machine until it is interrupted. Every page also comes as .json and .csv.')
    .addOption(dbOption())
    .option('--port <number>', 'the port, 0 for any that is free', parsePort, 8080)
    .option('--host <address>', 'the address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1')
    .option('--tokens <file>', 'hashes of the tokens that may write (rapport token); read-only where left out')
    .option('--rate-limit <number>', 'requests a client may make in a minute, 0 for no limit', parseCount, 1200)
    .addOption(modelOption())
    .addOption(modelsOption())
    .addHelpText('after', examples)
    .action(async (options: ServeOptions, command: Command) => {
      const { runServe } = await import('../serve/run-serve.ts')
      const isNamed = command.getOptionValueSource('db') !== 'default'
      surroundings.finish(await runServe({ ...options, isNamed }, surroundings))
    })
}

/** Declares `rapport token`. */
export function addToken(program: Command, { terminal }: Surroundings): void {
  program
    .command('token')
    .summary('make a token that may accept and correct in a browser')
    .description(
      'Prints a new token, to give to a person, and its hash, to put into the file of rapport serve --tokens: one hash a ' +
        'line, what follows it is a note.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  rapport token\n  echo HASH Maria >> tokens.txt && rapport serve --db ledger.db --tokens tokens.txt',
    )
    .action(async () => {
      const { newToken, tokenHash } = await import('../../web/guards/tokens.ts')
      const token = newToken()
      await terminal.write(`token ${token}\nhash  ${tokenHash(token)}\n`)
    })
}

const examples = `
Examples:
  rapport serve --db ledger.db        then open http://127.0.0.1:8080/
  rapport serve --port 3000 --model small`
