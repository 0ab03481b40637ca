import { lengthOf } from '../../../../base/date-overlap.ts'
import type { DateRange } from '../../../../base/plain-date.ts'
import { isDone, isEnded } from '../../../engagements/contact-state.ts'
import { daysApart, fewDays, isExact, isFewDays, isTold, sharper } from '../../days.ts'
import type { EntryEvidence, Merged, Telling } from '../../entry.ts'
import { covers, isWhole } from './date-of-life.ts'

export type LifeStep = Merged['engagement']['history'][number] & { readonly telling: Telling<'engagement'> }
type State = LifeStep['state']

const ended = new Set<State>(['cancelled', 'refused'])

/** what is only ahead is behind what is sure: a step back tells nothing new */
const sureness: Readonly<Partial<Record<State, number>>> = { proposed: 1, uncertain: 2, planned: 2, confirmed: 3 }

/**
 * The life of a contact (LA15): the steps of its tellings in order of publication, each once. Once it is held it stays so,
 * whatever is planned behind it; what was called off or put off lives again only by a plan told later; an invitation or a
 * bare plan after a sharper one is no new step.
 */
export function lifeOf(tellings: readonly Telling<'engagement'>[]): readonly LifeStep[] {
  return tellings.flatMap(stepsOf).reduce<readonly LifeStep[]>(lived, [])
}

function stepsOf(telling: Telling<'engagement'>): readonly LifeStep[] {
  const texts = new Map(
    telling.record.evidence.map(({ start, end }, index) => [`${start} ${end}`, telling.sentences[index] ?? '']),
  )
  return telling.record.history.map(({ state, date, cause, evidence }) => ({
    state,
    date,
    cause,
    telling,
    evidence: evidence.map(
      (piece): EntryEvidence => ({
        ...piece,
        article: telling.article,
        text: texts.get(`${piece.start} ${piece.end}`) ?? '',
      }),
    ),
  }))
}

function lived(life: readonly LifeStep[], step: LifeStep): readonly LifeStep[] {
  const last = life.at(-1)
  if (last === undefined) return [step]
  const again = life.findLastIndex(({ state, date }) => state === step.state && agree(date, step.date))
  if (again >= 0 && !isRenewed(life.slice(again), step) && !isSetAnew(life[again]!, last, step))
    return life.with(again, joined(life[again]!, step))
  if (isDone(last)) return step.state === 'held' || ended.has(step.state) ? [...life, step] : life
  if (step.telling === last.telling) return [...life, step]
  const [before, now] = [sureness[last.state], sureness[step.state]]
  if (before !== undefined && now !== undefined && now < before && agree(last.date, step.date)) return life
  if (!isDone(step) && isOldDay(step.date, life) && (last.state === 'postponed' || isEnded(step))) return life
  return [...life, step]
}

/** What the same article plans behind an ending is a new plan. */
function isRenewed([same, ...then]: readonly LifeStep[], step: LifeStep): boolean {
  return same?.telling === step.telling && then.some((one) => one.telling === step.telling && isEnded(one))
}

/** A day that is set for what was put off since, told before for a month or for no day. */
function isSetAnew(before: LifeStep, last: LifeStep, { state, date }: LifeStep): boolean {
  const isWide = before.date === null || lengthOf(before.date) > fewDays
  return (
    (last.state === 'postponed' || ended.has(last.state)) &&
    sureness[state] !== undefined &&
    isWide &&
    date !== null &&
    isExact(date) &&
    lengthOf(date) <= fewDays
  )
}

/** A plan for the day (no month around it) from which it was put off, or that this was called off, is old news, told late. */
function isOldDay(date: DateRange | null, life: readonly LifeStep[]): boolean {
  if (date === null) return false
  const [newest, ...older] = life.flatMap((step) => step.date ?? []).toReversed()
  return (
    newest !== undefined &&
    daysApart(newest, date) > 0 &&
    older.some((one) => lengthOf(one) <= fewDays && daysApart(one, date) === 0)
  )
}

function agree(a: DateRange | null, b: DateRange | null): boolean {
  return a === null || b === null || daysApart(a, b) === 0
}

function joined(step: LifeStep, again: LifeStep): LifeStep {
  return {
    ...step,
    date:
      isWhole(again) && step.date !== null && covers(again.date!, step.date)
        ? again.date
        : joinedDate(step.date, again.date),
    cause: step.cause ?? again.cause,
    evidence: [...step.evidence, ...again.evidence],
  }
}

/** The sharper, where both are told; one of several days that are told for the same standing is not. */
function joinedDate(date: DateRange | null, again: DateRange | null): DateRange | null {
  if (date === null || again === null) return date ?? again
  return isTold(date) && !isFewDays(date) && isExact(again) ? sharper(date, again) : date
}
