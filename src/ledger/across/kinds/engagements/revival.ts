import words from '../../../../../data/ledger/contact-words.json' with { type: 'json' }
import { stemmed, wordsIn } from '../../../../events/words.ts'
import { isEnded } from '../../../engagements/contact-state.ts'
import { isParty } from '../../../evidence.ts'
import type { Telling } from '../../entry.ts'
import { personsAmong } from '../../parties.ts'
import { comparePersons } from '../../same-person.ts'
import { officeIn } from './offices.ts'

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
  const told = stemmed(wordsIn(sentences.join(' ')))
  return record.history.some(isEnded) || revival.some((one) => told.includes(one))
}

const revival = words.revival.map((phrase) => stemmed(phrase.split(' ')))

/** The offices in the words for those who take part: "Europe minister". */
function officesOf(tellings: readonly Contact[]): ReadonlySet<string> {
  const roles = tellings.flatMap(({ record }) => record.evidence.flatMap((piece) => piece.roles))
  const parties = roles.filter(isParty)
  return new Set(parties.flatMap(({ text }) => officeIn(wordsIn(text))?.phrase ?? []))
}
