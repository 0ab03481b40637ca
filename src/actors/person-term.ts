import type { PlainDate } from '../base/plain-date.ts'
import type { OfficeCode } from './office.ts'
import type { HeldTerm } from './office-file.ts'

/** The day after which nobody can say from the lists who is in office (they end in spring 2026). */
const listsEnd = '2026-05-01'

/** Whether the term ran on the day. A term without an end runs on past the end of the lists. */
export function isHeldOn(term: Pick<HeldTerm, 'from' | 'to'>, date: PlainDate): boolean {
  return (term.from === null || term.from <= date) && (term.to === null || date <= term.to)
}

/** The term to show for the date: one running then, the weightier first; else the nearest; without a date the last. */
export function termNear(terms: readonly HeldTerm[], date: PlainDate | null): HeldTerm {
  const value = (term: HeldTerm) =>
    (date === null ? Number((term.from ?? '0').slice(0, 4)) / 1000 : nearness(term, date)) * rankOf(term.office)
  return terms.reduce((best, term) => (value(term) > value(best) ? term : best))
}

/** How likely news of that day speaks of the holder of the term, 0…1. A full name depends less on time and rank. */
export function standing(term: HeldTerm, state: string | null, date: PlainDate | null, full: boolean): number {
  const near = date === null ? 0.6 : Math.max(nearness(term, date), remembered(term, state, date))
  const value = near * rankOf(term.office) * renown(state)
  return full ? 0.35 + 0.65 * value : value
}

/** 1 in office; falls with the years after it, and faster with the years before it. */
function nearness(term: HeldTerm, date: PlainDate): number {
  if (isHeldOn(term, date)) return term.to === null && date > listsEnd ? 0.9 : 1
  const after = term.to !== null && date > term.to
  const years = after ? yearsBetween(term.to!, date) : yearsBetween(date, term.from!)
  if (term.sure === 3 && after) return Math.max(0.3, 0.95 - years * 0.08)
  return after ? Math.max(0.12, 0.85 - years * 0.08) : Math.max(0.08, 0.7 - years * 0.12)
}

function yearsBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000)
}

/** Those who led a state of the first rank are named for ever ("since Nixon went to China"). */
function remembered(term: HeldTerm, state: string | null, date: PlainDate): number {
  const past = term.to !== null && term.to < date
  return past && state !== null && greatPowers.has(state) && rankOf(term.office) >= 1 ? 0.35 : 0
}

const greatPowers = new Set(['USA', 'RUS', 'SUN', 'CHN', 'GBR', 'FRA', 'DEU', 'IRN', 'IRQ', 'EGY', 'CUB'])

/** How much a state's people stand in the news of the world, against the most named ones. */
function renown(state: string | null): number {
  if (state === null || state.length !== 3 || mostNamed.has(state)) return 1
  return leastNamed.has(state) ? 0.6 : 0.9
}

const mostNamed = new Set(
  'USA RUS SUN CHN GBR FRA DEU JPN IND ISR IRN IRQ UKR TUR PAK KOR PRK SAU SYR EGY ITA AUS CAN PSE AFG'.split(' '),
)
const leastNamed = new Set(
  'AND ATG BHS BRB BLZ BTN COM CPV DMA FSM GRD GUY KIR KNA LCA LIE MCO MHL NRU PLW SMR STP SUR SWZ SYC TON TUV VCT VUT WSM LSO SLB'.split(
    ' ',
  ),
)

/** How often news speaks of the holders of an office by the bare surname, against a head of government. */
function rankOf(office: OfficeCode): number {
  return ranks[office] ?? 0.6
}

const ranks: Readonly<Partial<Record<OfficeCode, number>>> = {
  'head-of-state': 1,
  'head-of-government': 1,
  leader: 0.95,
  'supreme-leader': 1,
  monarch: 0.95,
  'secretary-general': 1,
  'high-representative': 0.95,
  'foreign-minister': 0.92,
  'defence-minister': 0.85,
  'head-of-organisation': 0.85,
  'crown-prince': 0.85,
  'religious-leader': 0.9,
  'deputy-head-of-state': 0.85,
  'security-adviser': 0.75,
  'chief-of-staff-military': 0.7,
  envoy: 0.7,
  'party-leader': 0.75,
  spokesperson: 0.7,
  'ambassador-un': 0.65,
  speaker: 0.65,
  commissioner: 0.65,
  'interior-minister': 0.65,
  'deputy-head-of-government': 0.6,
  'finance-minister': 0.6,
  'trade-minister': 0.55,
  minister: 0.45,
  'agency-head': 0.45,
  ambassador: 0.45,
  mayor: 0.4,
  governor: 0.45,
  legislator: 0.5,
  judge: 0.3,
  adviser: 0.45,
}
