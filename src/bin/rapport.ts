import { runCli } from '../cli/main.ts'
import { processTerminal } from '../cli/process-terminal.ts'

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
// a reader that has gone (`rapport … | head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.stderr.on('error', () => {})

process.exitCode = await runCli(process.argv.slice(2), processTerminal())
