import type { Command } from 'commander'
import type { McpOptions } from '../command-options.ts'
import { dbOption, modelOption, modelsOption } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport mcp`; the work is loaded when it runs. */
export function addMcp(program: Command, surroundings: Surroundings): void {
  program
    .command('mcp')
    .summary('answer an assistant over the Model Context Protocol')
    .description(
      'Answers over standard input and output with the tools read, pair, timeline, calendar, search and explain; every ' +
        'answer has its sentences and their addresses. Without a ledger there is read alone. rapport serve has the same ' +
        'tools at /mcp.',
    )
    .addOption(dbOption())
    .addOption(modelOption())
    .addOption(modelsOption())
    .addHelpText('after', examples)
    .action(async (options: McpOptions, command: Command) => {
      const { runMcp } = await import('../mcp/run-mcp.ts')
      await runMcp({ ...options, isNamed: command.getOptionValueSource('db') !== 'default' }, surroundings)
    })
}

const examples = `
Examples:
  rapport mcp --db ledger.db
  {"mcpServers": {"rapport": {"command": "rapport", "args": ["mcp", "--db", "/home/me/ledger.db"]}}}`
