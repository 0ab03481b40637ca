import type { Outcome } from '../../ingest/ingest.ts'
import type { Terminal } from '../terminal.ts'

/** What has come in so far: a line that renews itself on a terminal, and words for the end. */
export interface Tally {
  /** `total` is shown where it is known. */
  readonly count: (outcome: Outcome, total?: number) => void
  /** Says something else in between. */
  readonly aside: (say: () => void) => void
  readonly end: () => void
  /** "Took in 3 articles with 5 events: news.db (1 known before)." */
  readonly summary: (did: string, database: string) => string
}

const redrawMs = 200
/** S4: such an article is kept and searched, and tells the ledger nothing. */
const tellsNothing = new Set<string>(['no-date', 'future-date'])

/** The line goes to standard error, and only where that is a terminal. */
export function tally({ errorIsTerminal, writeError }: Pick<Terminal, 'errorIsTerminal' | 'writeError'>): Tally {
  const counts = { taken: 0, known: 0, failed: 0, events: 0, undated: 0 }
  const began = performance.now()
  let drawn = Number.NEGATIVE_INFINITY
  const clear = (): void => {
    if (errorIsTerminal) writeError('\r\u001b[K')
  }
  const draw = (total?: number): void => {
    const now = performance.now()
    if (!errorIsTerminal || now - drawn < redrawMs) return
    drawn = now
    const rate = (counts.taken / Math.max((now - began) / 1000, 0.001)).toFixed(1)
    const all = total === undefined ? '' : ` of ${total.toLocaleString('en')}`
    writeError(`\r\u001b[K${many(counts.taken, 'article')}${all} · ${many(counts.events, 'event')} · ${rate} a second `)
  }
  return {
    count: (outcome, total) => {
      counts[outcome.kind] += 1
      if (outcome.kind === 'taken') {
        counts.events += outcome.reading.events.length
        if (outcome.reading.messages.some(({ code }) => tellsNothing.has(code))) counts.undated += 1
      }
      draw(total)
    },
    aside: (say) => {
      clear()
      say()
      drawn = Number.NEGATIVE_INFINITY
    },
    end: clear,
    summary: (did, database) => {
      const { taken, known, failed, events, undated } = counts
      const beside = [
        known > 0 ? `${known} known before` : '',
        failed > 0 ? `${failed} not readable` : '',
        undated > 0 ? `${undated} without a usable day of publication, in no dossier: ingest --date gives one` : '',
      ].filter(Boolean)
      const brackets = beside.length === 0 ? '' : ` (${beside.join(', ')})`
      return `${did} ${many(taken, 'article')} with ${many(events, 'event')}${brackets}: ${database}\n`
    },
  }
}

function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
