import type { Services } from './services.ts'
import type { Terminal } from './terminal.ts'

/** What every command gets: the process around it and the heavy parts, both replaceable in tests. */
export interface Surroundings {
  readonly terminal: Terminal
  readonly services: Services
  /** known errors show where they arose */
  readonly debug: boolean
  /** the exit code of a command that went through; a command with failed inputs raises it */
  readonly finish: (exitCode: number) => void
}
