import type { Terminal } from './terminal.ts'

/** A line on standard error that renews itself, where that is a terminal; elsewhere nothing is shown. */
export interface PassingLine {
  /** Now and then, however often it is called. */
  readonly show: (text: () => string) => void
  readonly clear: () => void
  /** Says something else in between. */
  readonly aside: (say: () => void) => void
}

const renewedMs = 200

/** `after`: how long nothing is shown, in milliseconds, from now and whenever the line was cleared. */
export function passingLine(
  { errorIsTerminal, writeError }: Pick<Terminal, 'errorIsTerminal' | 'writeError'>,
  after = 0,
): PassingLine {
  let isShown = false
  let due = performance.now() + after
  const clear = (): void => {
    if (isShown) writeError('\r\u001b[K')
    isShown = false
    due = performance.now() + after
  }
  return {
    show: (text) => {
      const now = performance.now()
      if (!errorIsTerminal || now < due) return
      due = now + renewedMs
      isShown = true
      writeError(`\r\u001b[K${text()} `)
    },
    clear,
    aside: (say) => {
      clear()
      say()
    },
  }
}
