import type { DateRange } from '../base/plain-date.ts'
import { quadOf } from '../reader/codebook.ts'
import { type Draft, idsOf } from './draft.ts'
import type { DayOfNews } from './news-of-the-day.ts'
import { isAnother, isDefinite } from './pointers.ts'
import { wordsBefore } from './words.ts'

/**
 * Days for deeds told without one, of which a noun that names nobody says it afterwards (EV61): "raided a post … The attack on
 * Monday", "Monday's attack".
 */
export function daysOfReminders(drafts: readonly Draft[], text: string, dayOf: DayOfNews): DayOfNews {
  const days = new Map<Draft, DateRange>()
  for (const reminder of drafts) {
    const day = reminder.date
    if (day?.precision !== 'day' || !isReminder(reminder, text)) continue
    const near = drafts.filter((told) => isNear(told, reminder) && told.read.type === reminder.read.type)
    const last = near.at(-1)?.sentence.index
    for (const told of near)
      if (told.sentence.index === last && told.date === null && told.modality === 'actual') days.set(told, day)
  }
  return (draft) => days.get(draft) ?? dayOf(draft)
}

/** A deed of nobody who is known, by a definite noun, or with its day before it. */
function isReminder({ sentence, read, modality, actors, recipients }: Draft, text: string): boolean {
  const { type, trigger } = read
  if (modality !== 'actual' || quadOf[type] !== 4 || idsOf([...actors, ...recipients]).length > 0) return false
  if (isAnother(text, sentence, trigger.start)) return false
  const [day = '', owner] = wordsBefore(text, sentence, trigger.start, 2)
  return isDefinite(text, sentence, trigger.start) || (/^['’]s$/u.test(owner ?? '') && /day$/u.test(day))
}

/** In one of the three sentences before, with a party that is known. */
function isNear({ sentence, actors, recipients }: Draft, reminder: Draft): boolean {
  const back = reminder.sentence.index - sentence.index
  return back > 0 && back <= 3 && idsOf([...actors, ...recipients]).length > 0
}
