import { SingleBar } from 'cli-progress'
import type { Terminal } from '../terminal.ts'

/** A bar on standard error, where that is a terminal; elsewhere nothing is shown. */
export interface Progress {
  readonly step: () => void
  readonly end: () => void
}

export function progressOn(terminal: Terminal, total: number, unit: string): Progress {
  if (!terminal.errorIsTerminal || (terminal.columns ?? 80) < 20) return { step: () => {}, end: () => {} }
  const bar = new SingleBar({
    format: `{bar} {percentage}% · {value} of {total} ${unit} · {eta_formatted} left`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), end: () => bar.stop() }
}
