import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { isParty, wordsAhead, wordsBehind } from '../evidence.ts'

/**
 * LE52, LE91: a contact on no day and nowhere, of which somebody only asks, only hopes, or only says what it would be worth: nobody
 * tells that it was or will be.
 */
export function isOnlySpokenOf(event: RapportEvent, document: EventDocument): boolean {
  const { type, modality, date, place, evidence } = event
  if (place !== null || (date !== null && date.text !== '')) return false
  const isToBe = type === 'REQUEST' || (modality !== 'actual' && modality !== 'negated')
  return evidence.every(
    (told) =>
      isAsked(told, document) ||
      (isToBe && (isValued(event, told, document) || isBacked(told, document))) ||
      (isOpen(event) && isHoped(told, document)),
  )
}

/** "Will there be talks with them?", "Did he raise it when he was there?" */
function isAsked({ start, end }: Evidence, { text }: EventDocument): boolean {
  return /\?["'”’)\]]*\s*$/u.test(text.slice(start, end))
}

/** "The importance of dialogue", "underscored the value of talks". */
function isValued({ type }: RapportEvent, told: Evidence, document: EventDocument): boolean {
  const near = type === 'REQUEST' ? wordsBehind(told, document).slice(0, 5) : wordsAhead(told, document).slice(-reach)
  const clause = lastClause(near)
  return clause.some((word, at) => worth.has(word) && clause[at + 1] === 'of')
}

/** LE333: "supporting negotiations on taxes", "support launching talks": who backs them takes part by that in none, unless they are his own. */
function isBacked(told: Evidence, document: EventDocument): boolean {
  const near = wordsAhead(told, document).slice(-reach)
  const at = near.findLastIndex((word) => backing.has(word))
  if (at < 0 || near.length - at > 4) return false
  return told.roles.filter(isParty).every(({ end }) => end <= told.trigger.start)
}

/** It may come about: nobody plans it. */
function isOpen({ type, modality }: RapportEvent): boolean {
  return type === 'CONSULT' && (modality === 'possible' || modality === 'hypothetical')
}

/** "It is my hope that we will meet", "would welcome a talk": a wish, and no proposal to anybody. */
function isHoped(told: Evidence, document: EventDocument): boolean {
  const clause = lastClause(wordsAhead(told, document).slice(-2 * reach))
  return clause.some((word, at) => hoping.has(word) && (word !== 'welcome' || clause[at - 1] === 'would'))
}

function lastClause(words: readonly string[]): readonly string[] {
  return words.slice(words.findLastIndex((word) => marks.has(word)) + 1)
}

/** words between what it is worth and the contact */
const reach = 8
const marks = new Set([',', ';', ':', '—', '–'])
const worth: ReadonlySet<string> = new Set(words.worth)
const hoping: ReadonlySet<string> = new Set(words.hoping)
const backing: ReadonlySet<string> = new Set(words.backing)
