import { lengthOf } from '../../../base/date-overlap.ts'
import { root } from '../../../events/words.ts'
import { codesOf, pairsBetween, sameSet } from '../codes.ts'
import { actDaysKin, bestOf, daysBetween, isTold } from '../days.ts'
import type { Entry, Merged, Telling } from '../entry.ts'
import { evidenceOf, type Kind, unique } from '../kind.ts'
import { likeEnough, sentencesAlike } from '../wording.ts'

/**
 * One act told by many articles (LA6): of one type and modality, by and to the same states, on the same day or the next
 * where its day is only that of the report. Of contacts the kind must agree too.
 */
export const events: Kind<'event'> = { reach: 400, kin, merge, when: ({ date }) => date, pairs }

/** days within which an act is told again without a day, and where neither telling has one */
const undatedReach = 3
const standingReach = 14
/** days within which an act is news */
const newsReach = 45
const month = 31

function kin(telling: Telling<'event'>, { record, tellings }: Entry<'event'>): number {
  const told = telling.record
  if (told.type !== record.type || told.modality !== record.modality || told.historical !== record.historical) return 0
  if (told.contact?.kind !== record.contact?.kind || placesDiffer(told, record)) return 0
  const sides = (one: Telling<'event'>) =>
    [codesOf(one.record.actors, one), codesOf(one.record.recipients, one)] as const
  const [by, to] = sides(telling)
  if (!tellings.some((one) => sameSet(by, sides(one)[0]) && sameSet(to, sides(one)[1]))) return 0
  const inLikeWords = () => tellings.some((one) => sentencesAlike(telling, one) >= likeEnough)
  const isLate = daysBetween(telling.published, tellings.at(-1)!.published) > newsReach
  if (isLate && !isToldLate(telling, record, inLikeWords)) return 0
  if (told.date === null || record.date === null) {
    const isNamed =
      told.date === null && record.date !== null && daysBetween(telling.published, record.date.end) <= undatedReach
    const reach = told.date === null && record.date === null ? standingReach : undatedReach
    const near = daysBetween(telling.published, tellings[0]!.published) <= reach
    return isNamed || (near && inLikeWords()) ? 1 : 0
  }
  return actDaysKin(told.date, record.date, inLikeWords)
}

/** Long after, an act is told again by its day, and by the word it was told by or in like words. */
function isToldLate(
  { record: { date, evidence } }: Telling<'event'>,
  before: Merged['event'],
  inLikeWords: () => boolean,
): boolean {
  if (date === null || before.date === null || !isTold(date) || !isTold(before.date)) return false
  if (lengthOf(date) > month || lengthOf(before.date) > month) return inLikeWords()
  const words = new Set(before.evidence.map(({ trigger }) => root(trigger.text)))
  return evidence.some(({ trigger }) => words.has(root(trigger.text))) || inLikeWords()
}

function placesDiffer({ place: a }: Telling<'event'>['record'], { place: b }: Merged['event']): boolean {
  return a !== null && b !== null && a.state !== null && b.state !== null && a.state !== b.state
}

function merge(tellings: readonly Telling<'event'>[]): Merged['event'] {
  const records = tellings.map(({ record }) => record)
  const fullest = records.reduce((best, one) => (one.confidence > best.confidence ? one : best))
  return {
    ...fullest,
    mode: fullest.mode ?? records.find(({ mode }) => mode !== null)?.mode ?? null,
    contexts: unique(records.flatMap(({ contexts }) => contexts)),
    actors: specific(records.map(({ actors }) => actors)),
    recipients: specific(records.map(({ recipients }) => recipients)),
    reporter: unique(records.flatMap(({ reporter }) => reporter)),
    place: records.find(({ place }) => place !== null)?.place ?? null,
    date: bestOf(records.map(({ date }) => date)),
    evidence: evidenceOf(tellings),
  }
}

/** The fullest of several lists of one side's parties: the one that names most persons, then the longest; nameless civilians name nobody (LA113). */
function specific(lists: readonly (readonly string[])[]): readonly string[] {
  const weight = (all: readonly string[]) => {
    const list = all.filter((id) => !id.endsWith(':CIV'))
    return list.filter((id) => id.includes(':')).length * 100 + list.length
  }
  return lists.reduce((best, list) => (weight(list) > weight(best) ? list : best))
}

function pairs(telling: Telling<'event'>) {
  return pairsBetween(codesOf(telling.record.actors, telling), codesOf(telling.record.recipients, telling))
}
