import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { pronounOf } from '../mentions/pronouns.ts'
import type { EventDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { isAdjective, type Party } from './parties.ts'
import { determiners, marksOwner } from './pointers.ts'
import { actingBefore, gapsBehind, goesOn, takesPart } from './sayer.ts'
import { wordsBetween } from './words.ts'

/**
 * Whose noun an act is, is its author (EV45): "Rome's offer of help", "the Russian invasion". Others of other states who stand before him
 * have no part in it, unless a list or a dash joins them to him ("Rome's and Oslo's offers") or they join
 * in ("we join in Rome's call").
 */
export function withAuthorOnly(
  draft: Draft,
  document: EventDocument,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { type } = draft.read
  if (type === 'CONSULT' || type === 'COOPERATE') return draft
  const acting = actingBefore(draft)
  const owner = acting.at(-1)
  if (owner === undefined || !owns(owner, draft, document)) return draft
  const isApart = (party: Party) => {
    if (party.end >= owner.start || !statesOf(party.actors).isDisjointFrom(statesOf(owner.actors))) return false
    const gaps = gapsBehind(party, acting, draft, document.text)
    return !gaps.every(isJoined) && !takesPart(gaps)
  }
  return { ...draft, actors: draft.actors.filter((party) => !acting.includes(party) || !isApart(party)) }
}

/** "Rome's | generous | offer", "Rome's | offer of | help", "Russian | invasion". */
function owns(owner: Party, { sentence, read }: Draft, document: EventDocument): boolean {
  const [first, ...between] = wordsBetween(document.text, sentence, owner.end, read.trigger.start)
  if (first === undefined) return pronounOf(owner.text) === null && isAdjective(owner, document)
  if (!marksOwner(first)) return false
  return (
    between.length <= reach && between.every((word) => word === 'of' || (/^[\p{L}-]+$/u.test(word) && !light.has(word)))
  )
}

function isJoined(words: readonly string[]): boolean {
  return goesOn(words) || joining.has(words.findLast((word) => !determiners.has(word)) ?? ',')
}

/** words between an owner and the noun of his act */
const reach = 4
const light: ReadonlySet<string> = new Set([...tellings.auxiliary, ...tellings.clause])
const joining: ReadonlySet<string> = new Set([',', 'and', 'or', 'with', 'alongside', '&', '/', '-', '–', '—'])
