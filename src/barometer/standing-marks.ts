import { toDay } from '../base/calendar.ts'
import { codesOf } from '../ledger/across/codes.ts'
import { idsOfParty } from '../ledger/entry-party.ts'
import type { Constants } from './constants.ts'
import type { Mark } from './mark.ts'
import { sidesOf } from './sides.ts'
import type { Version } from './version.ts'

/** A measure presses while it is in force (BA7); announced and threatened ones are plans, a lifted one is gone. */
export function measureMarks(
  version: Version<'measure'>,
  pair: readonly [string, string],
  constants: Constants,
): readonly Mark[] {
  const { record, parties } = version
  if (record.state === 'lifted') return []
  const share = record.state === 'in force' ? 1 : record.state === 'announced' ? constants.planned : constants.possible
  const hostility = constants.measureHostility[record.kind]
  const sided = { actors: record.actors, recipients: record.recipients, mutual: false, friendly: hostility < 0 }
  return sidesOf(sided, pair, parties, constants).map((side) => ({
    ...standing(version, constants),
    part: record.state === 'in force' ? ('acts' as const) : ('plans' as const),
    direction: side.direction,
    hostility,
    weight: constants.measureWeight[record.kind] * share * side.share,
    group: ['measure', record.kind, record.state, side.direction].join(),
  }))
}

/** A channel counts as it stands: one that is closed, open or reopening as an act, one refused or strained as talk. */
export function channelMarks(
  version: Version<'channel'>,
  [a, b]: readonly [string, string],
  constants: Constants,
): readonly Mark[] {
  const { record, parties } = version
  const states = codesOf(record.between, { actors: parties })
  if (!states.has(a) || !states.has(b)) return []
  const talked = record.status === 'refused' || record.status === 'strained'
  return [
    {
      ...standing(version, constants),
      part: talked ? 'talk' : 'acts',
      direction: 'mutual',
      hostility: constants.channelHostility[record.status],
      weight: constants.channelWeight,
      group: ['channel', record.level, record.status].join(),
    },
  ]
}

/** A matter between the two colours the talk, settled ones too; that it is talked of is no evidence of how they deal. */
export function issueMarks(
  version: Version<'issue'>,
  pair: readonly [string, string],
  constants: Constants,
): readonly Mark[] {
  const { record, parties } = version
  const sided = { actors: record.raisedBy, recipients: record.with, mutual: true, friendly: false }
  return sidesOf(sided, pair, parties, constants).map(({ direction, share }) => ({
    ...standing(version, constants),
    part: 'talk',
    sources: [],
    direction,
    hostility: constants.issueHostility[record.status],
    weight: constants.issueWeight * share,
    group: ['issue', direction].join(),
  }))
}

/** A meeting ahead is a plan until its day has passed, and so is one called off; when it is held the act itself counts. */
export function engagementMarks(
  version: Version<'engagement'>,
  [a, b]: readonly [string, string],
  constants: Constants,
): readonly Mark[] {
  const { record, parties, from, until } = version
  const hostility = (constants.engagementHostility as Readonly<Record<string, number>>)[record.state]
  const ids = record.parties.flatMap(idsOfParty)
  const states = new Set([...codesOf(ids, { actors: parties }), ...(record.host === null ? [] : [record.host])])
  if (hostility === undefined || !states.has(a) || !states.has(b)) return []
  const calledOff = hostility > 0
  const over = calledOff || record.date === null ? null : toDay(record.date.end) + 1
  const ends = until === null ? over : Math.min(until, over ?? until)
  if (ends !== null && ends <= from) return []
  return [
    {
      ...standing(version, constants),
      part: 'plans',
      kind: 'ahead',
      direction: 'mutual',
      hostility,
      weight: Math.max(constants.leastWeight.cooperation, Math.abs(hostility)) / Math.max(1, states.size - 1),
      halving: constants.flowHalving,
      until: ends,
      group: ['engagement', record.kind, record.state].join(),
    },
  ]
}

function standing({ entry, from, until, told, sources }: Version, { stockHalving }: Constants) {
  return { entry, from, until, sources, kind: 'stands' as const, day: Math.min(told, from), halving: stockHalving }
}
