import { wordsIn } from '../events/words.ts'

/** Whether words that should tell of a first tell of a second or a third, or of the first of several parts (LE120). */
export function isLaterOrPart(said: string): boolean {
  const words = wordsIn(said)
  const since = words.indexOf('since')
  const at = words.indexOf('first')
  if (at < 0) return words.slice(0, since < 0 ? words.length : since).some((word) => later.test(word))
  return parts.test(words[at + 1] ?? '') && !words.some((word) => span.test(word))
}

const later = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u
const parts = /^(?:stop|leg|day|half|round|phase|stage|part|step|batch|wave)s?$/u
/** how long there was none */
const span = /^(?:since|ever|months?|years?|decades?)$/u
