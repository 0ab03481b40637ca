import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { titleWords } from '../../actors/title-words.ts'
import { stemmed } from '../../events/words.ts'
import { isEnded } from '../contact-state.ts'
import type { Telling } from './entry.ts'
import { personsAmong } from './parties.ts'
import { comparePersons } from './same-person.ts'

type Contact = Telling<'engagement'>

/** Whether a plan is that of a contact called off before: of a person or an office in common, or its words say so (LA7). */
export function isRevival(plan: Contact, before: readonly Contact[]): boolean {
  const persons = personsAmong([plan])
  return (
    saysSo(plan) ||
    before.some((told) => comparePersons(persons, personsAmong([told])).shared) ||
    !officesOf([plan]).isDisjointFrom(officesOf(before))
  )
}

/** "A new date for the trip that was called off." */
function saysSo({ record, sentences }: Contact): boolean {
  const told = stemmed(wordsOf(sentences.join(' ')))
  return record.history.some(isEnded) || revival.some((one) => told.includes(one))
}

const revival = words.revival.map((phrase) => stemmed(phrase.split(' ')))

/** The offices in the words for those who take part: "Europe minister". */
function officesOf(tellings: readonly Contact[]): ReadonlySet<string> {
  const roles = tellings.flatMap(({ record }) => record.evidence.flatMap((piece) => piece.roles))
  const parties = roles.filter(({ role }) => role === 'actor' || role === 'recipient')
  return new Set(parties.flatMap(({ text }) => officeIn(wordsOf(text)) ?? []))
}

/** The longest title among some words, in the singular. */
function officeIn(text: readonly string[]): string | undefined {
  const titles = titleWords()
  const runs = text.flatMap((_, start) => text.slice(start).map((_, more) => text.slice(start, start + more + 1)))
  return runs
    .toSorted((a, b) => b.length - a.length)
    .map((run) => titles.get(run.join(' ')))
    .find((title) => title !== undefined && title.kind !== 'body')?.phrase
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
