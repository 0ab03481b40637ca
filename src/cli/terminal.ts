/** What a command may touch of the process around it; tests hand in a recording one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdinIsTerminal: boolean
  /** Writes to standard output; settles when there is room for more, so that a slow reader slows the command. */
  readonly write: (text: string) => Promise<void>
  readonly writeError: (text: string) => void
  readonly isTerminal: boolean
  readonly errorIsTerminal: boolean
  /** width of the terminal in columns; null when standard output is none */
  readonly columns: number | null
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whether to colour what goes to a stream: never into a pipe, unless FORCE_COLOR asks; NO_COLOR wins over a terminal. */
export function wantsColour(isTerminal: boolean, env: Terminal['env']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}

/** Columns to wrap at: the terminal's, no wider than reads well; `COLUMNS` or 100 where output is no terminal. */
export function widthOf(terminal: Terminal): number {
  const asked = Number.parseInt(terminal.env.COLUMNS ?? '', 10)
  const columns = terminal.columns ?? (asked > 0 ? asked : 100)
  return Math.min(Math.max(columns, 40), 110)
}
