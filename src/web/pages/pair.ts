import { calendarIcs } from '../../query/calendar-ics.ts'
import type { PairView } from '../../query/views.ts'
import { levelInWords, trendInWords } from '../../wording/standing-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses } from '../addresses.ts'
import type { LedgerViews } from '../ledger-views.ts'
import { notFound } from '../not-found.ts'
import type { Page } from '../page.ts'
import { sinceOf } from '../parts/request-days.ts'
import { atOf } from './at-of.ts'
import { pairBody } from './pair/body.ts'
import { pairTable } from './pair/table.ts'
import { stateOf } from './state-of.ts'

/** The dossier of a pair as it was known on a day. */
export function pairPage(ledger: LedgerViews): Page<PairView> {
  return {
    path: addresses.pair(':a', ':b').replaceAll('%3A', ':'),
    view: async (request) => {
      const pair = [stateOf(request.part('a')), stateOf(request.part('b'))] as const
      if (pair[0] === pair[1]) throw notFound('pair of a state with itself')
      const at = await atOf(request, ledger)
      const since = sinceOf(request, at)
      return ledger.pair({ pair, at, ...(since === null ? {} : { since }) })
    },
    content: (view, { url }) => ({
      title: pairTitle(view),
      body: pairBody(view, pairTitle(view), url),
      scripts: ['chart.js'],
    }),
    table: pairTable,
    feed: ({ pair: [a, b] }) => addresses.feed(addresses.pair(a, b)),
    calendar: ({ pair, engagements, actors, sources }) =>
      calendarIcs({ engagements: engagements.map((one) => ({ ...one, pairs: [pair] })), actors, sources, pair }),
  }
}

/** "Greece – Turkey: tense, thawing". */
export function pairTitle({ pair, barometer: { tension, trend } }: PairView): string {
  const [a, b] = pair.map(stateNames.name)
  const where = tension === null ? 'no data' : levelInWords(tension)
  return `${a} – ${b}: ${where}${trend === null ? '' : `, ${trendInWords[trend]}`}`
}
