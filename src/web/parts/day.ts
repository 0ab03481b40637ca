import type { PlainDate } from '../../base/plain-date.ts'
import { type Html, html } from '../html.ts'

/** A day in figures, which is never broken. */
export function day(date: PlainDate): Html {
  return html`<time datetime="${date}">${date}</time>`
}
