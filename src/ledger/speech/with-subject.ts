import { type Span, slice } from '../../base/span.ts'

/**
 * Words that open with an auxiliary go back to its subject, where who says them stands between the two ("vessels that Chad says | were
 * sunk"), or where they are quoted from there on ("the ferry “| was sunk”") (LE294).
 */
export function withSubject<Part extends Span>(content: Part, by: readonly Span[], sentence: Span, text: string): Part {
  if (!auxiliary.test(slice(text, content))) return content
  const told = text.slice(sentence.start, content.start)
  const speaker = by.filter(({ end }) => end <= content.start).toSorted((a, b) => b.end - a.end)[0]
  const saying = text.slice(speaker?.end ?? sentence.start, content.start)
  const name = speaker !== undefined && inserted.test(saying) ? speaker.start - sentence.start : told.search(pronoun)
  if (name >= 0) {
    const subject = told.slice(0, name).replace(relative, '')
    return subject.trim() === '' ? content : { ...content, start: sentence.start + startOfPhrase(subject, phrase) }
  }
  if (!quoted.test(saying)) return content
  const start = sentence.start + startOfPhrase(told, clause)
  return start < (speaker?.end ?? sentence.start) ? content : { ...content, start }
}

/** Where the last part of some words begins, behind whatever opens it. */
function startOfPhrase(words: string, opening: RegExp): number {
  const last = [...words.matchAll(opening)].at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|must|should|may|might)\s/u
/** "… says", "… often said,", "… has claimed": nothing but a verb */
const verb = String.raw`\s(?:(?:\p{Ll}+ly|also|often|has|have|had|now|later|still)\s)?(?:\p{Ll}+(?:s|d|ght)|say|claim|argue|allege|believe|think),?\s["“”'‘’\x60]*$`
const inserted = new RegExp(`^${verb}`, 'u')
/** "ferries it says": whoever is named elsewhere */
const pronoun = new RegExp(`(?<=\\s)(?:it|he|she|they)${verb}`, 'u')
/** words and an opening mark, which the words of the verb before it do not close */
const quoted = /^(?:(?!''|``)[^"“”])*\p{L}[’']?\p{L}*\s(?:["“]|''|``)$/u
/** what stands between a subject and who says something of it */
const relative = /(?:,|\s[—–])?(?:\s(?:which|that|who|whom))?(?:\s(?:the|a|an|Mr\.|Mrs\.|Ms\.|Dr\.))?\s$/u
/** behind which the subject stands */
const phrase = /(?:[,;:—–(]\s?|\b(?:of|on|against|for|with|from|to|by|at|about|over)\s)(?:(?:and|but|or)\s)?/gu
const clause = /(?:[,;:—–(]\s|\bthat\s|\b(?:said|says|say|told|tells|wrote|writes|warned|warns|added|adds)\s)/gu
