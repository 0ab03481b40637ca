import type { MessageCode } from '../../base/messages.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { Outcome } from '../../ingest/ingest.ts'
import type { Reading } from '../../reading.ts'
import { many } from '../../wording/counts.ts'
import { harmless } from '../../wording/harmless.ts'
import { passingLine } from '../passing-line.ts'
import { sentencesRead } from '../read/sentences-read.ts'
import type { Terminal } from '../terminal.ts'

/** What has come in so far: a line that renews itself on a terminal, and words for the end. */
export interface Tally {
  /** `total` is shown where it is known. */
  readonly count: (outcome: Outcome, total?: number) => void
  /** Says something else in between. */
  readonly aside: (say: () => void) => void
  /** How far the reader has come with what comes next. */
  readonly reading: (read: number, of: number) => void
  readonly end: () => void
  /** "Took in 3 articles with 5 events (1 known before): news.db", and beneath which of them tell the ledger nothing. */
  readonly summary: (did: string, database: string) => string
}

/** S4: such an article is kept and searched, and tells the ledger nothing. */
const undatedCodes: readonly MessageCode[] = ['no-date', 'future-date']
const foreignCodes: readonly MessageCode[] = ['not-english']
/** How many articles are named of those that tell the ledger nothing. */
const mostNamed = 5

/** The line goes to standard error, and only where that is a terminal; `date` is that of articles which do not say theirs. */
export function tally(
  terminal: Pick<Terminal, 'errorIsTerminal' | 'writeError'>,
  date: PlainDate | null = null,
): Tally {
  const counts = { taken: 0, known: 0, failed: 0, events: 0, otherDay: 0, givenBefore: 0 }
  const [undated, foreign] = [someNamed(), someNamed()]
  const began = performance.now()
  const line = passingLine(terminal)
  let all = ''
  const soFar = (): string => {
    const rate = (counts.taken / Math.max((performance.now() - began) / 1000, 0.001)).toFixed(1)
    return `${many(counts.taken, 'article')}${all} · ${many(counts.events, 'event')} · ${rate} a second`
  }
  return {
    count: (outcome, total) => {
      counts[outcome.kind] += 1
      if (outcome.kind === 'known' && outcome.isOfOtherDay === true) counts.givenBefore += 1
      if (outcome.kind === 'taken') {
        counts.events += outcome.reading.events.length
        if (date !== null && outcome.reading.article.published !== date) counts.otherDay += 1
        const says = (codes: readonly string[]) => outcome.reading.messages.some(({ code }) => codes.includes(code))
        if (says(undatedCodes)) undated.add(outcome.reading)
        if (says(foreignCodes)) foreign.add(outcome.reading)
      }
      if (total !== undefined) all = ` of ${total.toLocaleString('en')}`
      line.show(soFar)
    },
    aside: line.aside,
    reading: (read, of) => line.show(() => `${soFar()} · ${sentencesRead(read, of)}`),
    end: line.clear,
    summary: (did, database) => {
      const { taken, known, failed, events, otherDay, givenBefore } = counts
      const beside = [
        known > 0 ? `${known} known before` : '',
        givenBefore > 0 ? `${givenBefore} of another day that --date gave before: --redate gives this one` : '',
        failed > 0 ? `${failed} not readable` : '',
        otherDay > 0
          ? `${otherDay} with a day of publication of ${otherDay === 1 ? 'its' : 'their'} own, which stands`
          : '',
        undated.count() > 0
          ? `${undated.count()} without a usable day of publication, in no dossier: ingest --date gives one to those that say none`
          : '',
        foreign.count() > 0 ? `${foreign.count()} not in English, not read` : '',
      ].filter(Boolean)
      const brackets = beside.length === 0 ? '' : ` (${beside.join(', ')})`
      return `${did} ${many(taken, 'article')} with ${many(events, 'event')}${brackets}: ${database}\n${undated.line('no usable day')}${foreign.line('not in English')}`
    },
  }
}

/** How an article is told from others: its title, else its address, else how it begins. */
function nameOf({ article, text }: Reading): string {
  return harmless((article.title ?? article.url ?? text).slice(0, 60).trim()) || article.id
}

/** Counts articles, and names the first of them. */
function someNamed() {
  const first: string[] = []
  let count = 0
  return {
    add: (reading: Reading): void => {
      count += 1
      if (count <= mostNamed) first.push(`“${nameOf(reading)}”`)
    },
    count: () => count,
    line: (what: string): string => {
      const more = count > mostNamed ? ` and ${count - mostNamed} more` : ''
      return count === 0 ? '' : `  ${what}: ${first.join(', ')}${more}\n`
    },
  }
}
