import { wordsIn } from '../events/words.ts'

/** Whether words that should tell of a first tell of a second or a third, of the first of several parts (LE120), or of nothing that two do (LE243). */
export function isLaterOrPart(said: string): boolean {
  const words = wordsIn(said)
  const since = words.indexOf('since')
  const at = words.indexOf('first')
  if (at < 0) return words.slice(0, since < 0 ? words.length : since).some((word) => later.test(word))
  if (/\bnot for the first time\b/iu.test(said)) return true
  const noun = words[at + 1] ?? ''
  return nothingDone.test(noun) || (parts.test(noun) && !words.some((word) => span.test(word)))
}

const later = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u
const parts = /^(?:stop|leg|day|half|round|phase|stage|part|step|batch|wave|test)s?$/u
/** what is reckoned or befalls, and is done between nobody: "its first casualty", "his first morning in office" (LE243) */
const nothingDone = /^(?:morning|evening|night|week|month|casualty|victim|sign|result)s?$/u
/** how long there was none */
const span = /^(?:since|ever|months?|years?|decades?)$/u
