import type { PlainDate } from '../base/plain-date.ts'
import type { Candidate } from './candidate.ts'
import { lookup as lookupUncached } from './gazetteer.ts'
import { memoised } from './memo.ts'
import { lookupPerson as lookupPersonUncached } from './persons.ts'
import { parseTitle as parseTitleUncached, type Title } from './titles.ts'

/** The lookups, remembered: news names the same few thousand names over and over. */
export const lookup: (name: string, date: PlainDate | null) => readonly Candidate[] = memoised(lookupUncached)
export const lookupPerson: (name: string, date: PlainDate | null) => readonly Candidate[] =
  memoised(lookupPersonUncached)

const titles = memoised((words: string): Title | null => parseTitleUncached(words))

export function parseTitle(words: string): Title | null {
  return titles(words, null)
}
