import { countries } from '../../actors/countries.ts'
import type { PairView } from '../../query/views.ts'
import { levelInWords, trendInWords } from '../../wording/standing-words.ts'
import { stateNames } from '../../wording/state-names.ts'
import { addresses } from '../addresses.ts'
import type { LedgerViews } from '../ledger-views.ts'
import type { Page } from '../page.ts'
import { dayOfQuery } from '../parts/request-days.ts'
import { notFound } from '../serve-page.ts'
import { atOf } from './at-of.ts'
import { pairBody } from './pair-body.ts'
import { pairTable } from './pair-table.ts'

/** The dossier of a pair as it was known on a day. */
export function pairPage(ledger: LedgerViews): Page<PairView> {
  return {
    path: addresses.pair(':a', ':b').replaceAll('%3A', ':'),
    view: async (request) => {
      const pair = [sideOf(request.part('a')), sideOf(request.part('b'))] as const
      if (pair[0] === pair[1]) throw notFound('pair of a state with itself')
      const at = await atOf(request, ledger)
      const since = dayOfQuery(request, 'since')
      return ledger.pair({ pair, at, ...(since === null ? {} : { since }) })
    },
    content: (view, { url }) => ({
      title: titleOf(view),
      body: pairBody(view, titleOf(view), url),
      alsoAs: ['ics'],
      scripts: ['chart.js'],
    }),
    table: pairTable,
  }
}

/** "Greece – Turkey: tense, thawing". */
function titleOf({ pair, barometer: { tension, trend } }: PairView): string {
  const [a, b] = pair.map(stateNames.name)
  const where = tension === null ? 'no data' : levelInWords(tension)
  return `${a} – ${b}: ${where}${trend === null ? '' : `, ${trendInWords[trend]}`}`
}

/** A state by its code, or a body that stands in pairs as states do (`EU`, `NATO`). */
function sideOf(part: string): string {
  const code = part.toUpperCase()
  if (countries().has(code) || /^[A-Z]{2,8}$/.test(code)) return code
  throw notFound(`state “${part.slice(0, 40)}”`)
}
