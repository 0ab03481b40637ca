import type { MeasureStep, Merged, Telling } from '../../entry.ts'
import { evidenceOf } from '../../kind.ts'
import { sideOf } from '../../told-by-few.ts'

type Life = Pick<Merged['measure'], 'state' | 'date' | 'what' | 'history' | 'actors' | 'recipients'>

/**
 * The life of a measure (LA9): its states as they were told one after the other, and how it stands by the last of them. Its day
 * is that of its state, of no other; what it is, is said by who told it first as it stands, or as it stood before it was lifted,
 * and its parties are those whom they name who tell it so (LA58).
 */
export function measureLife(told: readonly Telling<'measure'>[]): Life {
  const tellings = told.map(untilItsDay)
  const history = tellings.reduce<readonly MeasureStep[]>(lived, []).map(withDayAnnounced)
  const { state, date } = history.at(-1)!
  const stood = history.findLast((step) => step.state !== 'lifted')?.state ?? state
  const standing = tellings.filter((telling) => telling.record.state === stood)
  return {
    state,
    date,
    what: standing[0]!.record.what,
    history,
    actors: withoutWhole(sideOf(standing, ({ actors }) => actors)),
    recipients: sideOf(standing, ({ recipients }) => recipients),
  }
}

/** What was announced for a day is not in force before that day, unless a later one than that of the announcement is told. */
function untilItsDay(
  telling: Telling<'measure'>,
  at: number,
  tellings: readonly Telling<'measure'>[],
): Telling<'measure'> {
  const { record, published } = telling
  const before = tellings.slice(0, at).findLast((one) => one.record.state === 'announced' && one.record.date !== null)
  if (record.state !== 'in force' || before === undefined || before.record.date!.start <= published) return telling
  const isMoved = record.date !== null && record.date.end > before.published
  return isMoved ? telling : { ...telling, record: { ...record, state: 'announced', date: before.record.date } }
}

function lived(life: readonly MeasureStep[], telling: Telling<'measure'>): readonly MeasureStep[] {
  const { state, date } = telling.record
  const evidence = evidenceOf([telling])
  const last = life.at(-1)
  return last?.state === state
    ? life.with(-1, { ...last, date: last.date ?? date, evidence: [...last.evidence, ...evidence] })
    : [...life, { state, date, evidence }]
}

/** What came into force on a day that nobody tells did so on the day that was announced. */
function withDayAnnounced(step: MeasureStep, at: number, life: readonly MeasureStep[]): MeasureStep {
  const before = life[at - 1]
  const isDue = step.state === 'in force' && step.date === null && before?.state === 'announced'
  return isDue ? { ...step, date: before.date } : step
}

/** Without a state beside those who act for it; its companies and people act beside it. */
function withoutWhole(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !ids.some((other) => other.startsWith(`${id}:`) && !ofTheirOwn.test(other)))
}

const ofTheirOwn = /:(?:BUS|CIV|MED|NGO)$/u
