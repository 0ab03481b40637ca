import { codesOf, compatible, pairsBetween } from '../codes.ts'
import { actDaysKin, bestOf, daysBetween } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { figuresOf } from '../figures.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { saidByAll } from '../said.ts'
import { likeEnough, likeness, namesOf, sentencesAlike } from '../wording.ts'

/** One incident told by many (LA8): kinds that can be one, sides that do not contradict, days that agree, one place. */
export const incidents: Kind<'incident'> = { reach: 400, kin, merge, when: ({ date }) => date, pairs }

/** days within which an incident is told again without a day: in like words, and only named */
const undatedReach = 30
const mentionReach = 7

const force = new Set<string>(['clash', 'attack', 'border'])

function kin(telling: Telling<'incident'>, { record, tellings }: Entry<'incident'>): number {
  const told = telling.record
  if (told.kind !== record.kind && !(force.has(told.kind) && force.has(record.kind))) return 0
  if (told.place !== null && record.place !== null && !samePlace(told.place, record.place)) return 0
  const mine = sidesOf(telling)
  if (!tellings.some((one) => sidesFit(mine, sidesOf(one)))) return 0
  const place = told.place !== null && record.place !== null ? 1 : 0
  const words = likeness(told.what, record.what, namesOf([telling, ...tellings]))
  if (told.date === null || record.date === null) {
    const near = daysBetween(telling.published, tellings.at(-1)!.published) <= undatedReach
    const isNamed =
      told.date === null && record.date !== null && daysBetween(telling.published, record.date.end) <= mentionReach
    return near && (isNamed || words >= likeEnough) ? 1 + place + words : 0
  }
  const alike = () => place === 1 || tellings.some((one) => sentencesAlike(telling, one) >= likeEnough)
  const days = actDaysKin(told.date, record.date, alike)
  return days === 0 ? 0 : days + place + words
}

interface TwoSides {
  readonly by: ReadonlySet<string>
  readonly to: ReadonlySet<string>
}

function sidesOf(telling: Telling<'incident'>): TwoSides {
  return { by: codesOf(telling.record.actors, telling), to: codesOf(telling.record.recipients, telling) }
}

/** The same way round, or, of a clash, the other way. */
function sidesFit(a: TwoSides, b: TwoSides): boolean {
  const ahead = compatible(a.by, b.by) && compatible(a.to, b.to)
  return ahead || (compatible(a.by, b.to) && compatible(a.to, b.by))
}

function samePlace(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a) || likeness(a, b) > 0
}

function merge(tellings: readonly Telling<'incident'>[]): Merged['incident'] {
  const records = tellings.map(({ record }) => record)
  return {
    kind: records.find(({ kind }) => !force.has(kind))?.kind ?? records[0]!.kind,
    actors: unique(records.flatMap(({ actors }) => actors)),
    recipients: unique(records.flatMap(({ recipients }) => recipients)),
    date: bestOf(records.map(({ date }) => date)),
    place: records.find(({ place }) => place !== null)?.place ?? null,
    what: records[0]!.what,
    figures: figuresOf(tellings),
    ...saidByAll(tellings),
    evidence: evidenceOf(tellings),
  }
}

function pairs(telling: Telling<'incident'>) {
  const { by, to } = sidesOf(telling)
  return pairsBetween(by, to)
}
