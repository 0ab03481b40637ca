/** A calendar day `YYYY-MM-DD`, without time or zone. */
export type PlainDate = string

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'range'

/** What a time expression stands for: first and last day, both included. `text` is the words that said so. */
export interface DateRange {
  readonly start: PlainDate
  readonly end: PlainDate
  readonly precision: DatePrecision
  readonly text: string
}

/** A day that no words of the text give: that of publication, of the lead … */
export function dayWithoutWords(day: PlainDate): DateRange {
  return { start: day, end: day, precision: 'day', text: '' }
}
