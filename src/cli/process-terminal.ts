import type { Terminal } from './terminal.ts'

/** The terminal of this process. Standard input is opened only by who asks for it. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    get stdin() {
      return process.stdin
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true
    },
    write: (text) => (stdout.write(text) ? Promise.resolve() : drained(stdout)),
    writeError: (text) => {
      stderr.write(text)
    },
    isTerminal: stdout.isTTY === true,
    errorIsTerminal: stderr.isTTY === true,
    columns: stdout.isTTY === true ? stdout.columns || 80 : null,
    env,
  }
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.once('drain', () => resolve())
  })
}
