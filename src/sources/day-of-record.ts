import { parsePlainDate } from '../base/parse-plain-date.ts'
import type { Article } from './article.ts'

/** As much of what is no day as a message shows. */
const mostOfDay = 40

/** The day of publication as a record says it; what is none that can be read is kept, to be told of. */
export function dayOfRecord(written: string): Pick<Article, 'published' | 'unreadDay'> {
  const published = parsePlainDate(written)
  return { published, ...(published === null && written !== '' && { unreadDay: written.slice(0, mostOfDay) }) }
}
