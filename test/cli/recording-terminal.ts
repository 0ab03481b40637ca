import type { Terminal } from '../../src/cli/terminal.ts'

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
  readonly output: () => string
  readonly errors: () => string
}

export function recordingTerminal(
  given: Partial<Terminal> & { readonly input?: string | readonly string[] } = {},
): RecordingTerminal {
  let output = ''
  let errors = ''
  const chunks = typeof given.input === 'string' ? [given.input] : (given.input ?? [])
  return {
    stdin: bytesOf(chunks),
    stdinIsTerminal: given.input === undefined,
    write: async (text) => {
      output += text
    },
    writeError: (text) => {
      errors += text
    },
    isTerminal: false,
    errorIsTerminal: false,
    columns: null,
    env: {},
    ...given,
    output: () => output,
    errors: () => errors,
  }
}

async function* bytesOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
