import type { PlainDate } from '../base/plain-date.ts'
import { dayInWords } from './days.ts'

interface Told {
  readonly outlet?: string | null
  readonly title?: string | null
  readonly published?: PlainDate | null
}

/** Who tells, and when, the same on every face: "The Example, 5 November 2025"; by its title where no outlet is named. */
export function sourceInWords({ outlet = null, title = null, published = null }: Told = {}): string {
  const day = published === null ? 'no date' : dayInWords(published)
  return [outlet ?? title, day].filter((word) => word !== null).join(', ')
}
