import { unwritable } from '../base/unwritable.ts'
import { describeFailure } from '../cli/failure.ts'
import { runCli } from '../cli/main.ts'
import { processTerminal } from '../cli/process-terminal.ts'

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // a reader that has gone (`rapport … | head`) is no error
  if (error.code === 'EPIPE') process.exit(0)
  const failure = describeFailure(unwritable('standard output', error, '>'), false)
  process.stderr.write(failure.text)
  process.exit(failure.exitCode)
})
process.stderr.on('error', () => {})

process.exitCode = await runCli(process.argv.slice(2), processTerminal())
