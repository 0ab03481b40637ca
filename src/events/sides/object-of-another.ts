import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { type Draft, withParties } from '../draft.ts'
import type { Party } from '../parties.ts'
import { determiners } from '../pointers.ts'
import { wordsBefore, wordsBetween } from '../words.ts'
import { isInList } from './listed.ts'

/**
 * EV41: "the visit upset X and Y": a noun has its parties behind a preposition; who stands right behind a verb whose subject it is
 * has something done to him by it, and so have those listed with him.
 */
export function withoutObjects(draft: Draft, text: string): Draft {
  const { sentence, read } = draft
  if (read.type !== 'CONSULT') return draft
  const isSubject = isNoun(draft, text)
  const isObject = ({ start }: Party) => {
    if (start < read.trigger.end) return false
    const behind = wordsBetween(text, sentence, read.trigger.end, start)
    const [verb, ...others] = behind
    return (isSubject && isVerb.test(verb ?? '') && !others.some((word) => linking.has(word))) || isConsequence(behind)
  }
  const objects: Party[] = []
  for (const party of [...draft.actors, ...draft.recipients].toSorted((a, b) => a.start - b.start)) {
    const last = objects.at(-1)
    const isListed = last !== undefined && isInList(text.slice(last.end, Math.max(last.end, party.start)))
    if (isListed || isObject(party)) objects.push(party)
  }
  return withParties(draft, (party) => !objects.includes(party))
}

/** EV185: "visits the port, causing conflict with X and Y": what comes of the contact happens to them. */
function isConsequence(behind: readonly string[]): boolean {
  const at = behind.findLastIndex((word) => consequences.has(word))
  return at >= 0 && behind.length - at <= reach && !behind.slice(at).some((word) => word === ',' || word === 'and')
}

const consequences: ReadonlySet<string> = new Set(tellings.consequences)
/** words from what a contact brings about to whom it happens */
const reach = 6

/** "This visit", "the talks" */
function isNoun({ sentence, read: { trigger } }: Draft, text: string): boolean {
  return wordsBefore(text, sentence, trigger.start, 1).some((word) => determiners.has(word))
}

/** of the present or the past; what includes somebody has him for a party */
const isVerb = /^(?!includ|involv|join|unit|gather|\p{L}+ss$)\p{L}{3,}(?:s|ed)$/u
const linking: ReadonlySet<string> = new Set(tellings.linking)
