import { parsePlainDate } from '../base/parse-plain-date.ts'
import type { PlainDate } from '../base/plain-date.ts'

const mark = '(?:(?:first |last )?(?:published|posted|issued|released|updated|modified|created|date)\\b(?: on| at)?|on)'
const clock = '(?:at |@ )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{1,5}(?:[+-]\\d+)?\\)?)?'
const gap = '[\\s,:;|·•–—-]*'
const dateLine = new RegExp(
  `^${gap}(?:${mark}${gap})?(?:${clock}${gap})?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?${gap})?(?<date>[\\w. ]{3,14},? ?\\d{1,4}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})${gap}(?:${clock})?${gap}$`,
  'iu',
)

/** The day of a paragraph that is a date and nothing else: `Published August 14, 2010`, `Fri 5 December 2025, 10:15 GMT`. */
export function readDateLine(paragraph: string): PlainDate | null {
  return paragraph.length > 70 || !dateLine.test(paragraph) ? null : parsePlainDate(paragraph)
}

const record =
  /\b(?:press (?:conference|briefing|release|availability|statement)|briefing|read-?out|remarks|statement|transcript|interview|speech|address|communiqu[eé])\b/iu
const dayAtEnd =
  /(?:\bon |[,:;(–—-] ?|\s)(?:[A-Z][a-z]+day,? )?(?<date>\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})\)?$/u

/** The day that ends the title of what somebody said: `Spokesperson's Regular Press Conference on November 14, 2025`. */
export function dayOfRecordTitle(title: string): PlainDate | null {
  const written = record.test(title) ? dayAtEnd.exec(title)?.groups?.date : undefined
  return written === undefined ? null : parsePlainDate(written)
}

/** The day in the path of an address, as many outlets write it: `/2025/12/05/`, `/2025-12-05-talks`. */
export function dateInAddress(address: string | null): PlainDate | null {
  const match = /\/((?:19|20)\d{2})[/-]([01]\d)[/-]([0-3]\d)(?=[/-]|$)/u.exec(address ?? '')
  return match === null ? null : parsePlainDate(`${match[1]}-${match[2]}-${match[3]}`)
}
