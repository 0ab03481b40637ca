import { runCli } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { type FakeReader, fakeReader } from './fake-reader.ts'
import { recordingTerminal } from './recording-terminal.ts'

export interface Ran {
  readonly exitCode: number
  readonly output: string
  readonly errors: string
  readonly reader: FakeReader
}

type Given = Partial<Terminal> & { readonly input?: string | readonly string[] }

/** Runs a command line against a recording terminal and the fake reader. */
export async function run(argv: readonly string[], given: Given = {}, reader = fakeReader()): Promise<Ran> {
  const terminal = recordingTerminal(given)
  const exitCode = await runCli(argv, terminal, {
    openReader: async () => reader,
    openBareReader: async () => ({ ...reader, prepare: () => async () => {} }),
  })
  return { exitCode, output: terminal.output(), errors: terminal.errors(), reader }
}
