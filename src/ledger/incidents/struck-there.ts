import { areNeighbours } from '../../actors/neighbours.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { saysWord } from '../../events/word-groups.ts'
import { wordsBetween, wordsIn } from '../../events/words.ts'
import { type ArticlePair, otherSide, pairOfOthers } from '../article-pair.ts'
import { type CodesOf, codeFinder } from '../code-finder.ts'

/**
 * Attacks with the state that they strike (LE179): who uses force in the other's land on people or things of no known state does so
 * against the other, of the two that the article is about, and of two neighbours where nobody who is known is struck.
 */
export function strikingThere(document: EventDocument): (event: RapportEvent) => RapportEvent {
  const pair = pairOfOthers(document)
  const codesOf = codeFinder(document.actors)
  const isAtTheirs = borderFinder(document, codesOf)
  return (event) => {
    const { type, mode, date, actors, recipients, place, evidence } = event
    const codes = codesOf(actors)
    const other = otherSide(pair, codes) ?? (recipients.length === 0 ? neighbourAt(place?.state ?? null, codes) : null)
    if (other === null || codesOf(recipients).size > 0 || !isOfState(actors, document)) return event
    const isThere = type === 'ASSAULT' && place?.state === other && !evidence.some(isAtBorder)
    // "its backing of militias there": a deed has a day or a manner
    const isDeed = date !== null || mode !== null
    const isPosted = type === 'MOBILIZE' && recipients.length === 0 && evidence.some((told) => isAtTheirs(told, pair))
    return (isDeed && isThere) || isPosted ? { ...event, recipients: [...recipients, other] } : event
  }
}

/** The state of a place, if it has a border by land with the only one that acts. */
function neighbourAt(state: string | null, codes: ReadonlySet<string>): string | null {
  const [code, ...others] = codes
  const areTwo = state !== null && code !== undefined && others.length === 0 && code !== state
  return areTwo && areNeighbours(code, state) ? state : null
}

/**
 * LE437: "massed troops at the frontier", and nobody says whose: of two neighbours it is that between them. Not
 * where a third is named in that clause.
 */
function borderFinder({ text, sentences, mentions, resolutions }: EventDocument, codesOf: CodesOf) {
  return ({ sentence: index, trigger, roles }: Evidence, pair: ArticlePair): boolean => {
    const sentence = sentences[index]
    if (pair === null || sentence === undefined || !areNeighbours(pair[0], pair[1])) return false
    return roles.some((role) => {
      if (!isBorder(role)) return false
      const before = wordsBetween(text, sentence, Math.min(trigger.start, role.start), role.start).slice(-3)
      if (before.some((word) => beyond.has(word))) return false
      const named = mentions.filter(
        (one) => one.sentence === index && one.end > trigger.start && one.start < role.end + reach,
      )
      const codes = codesOf(named.flatMap(({ id }) => resolutions.get(id)?.actors ?? []))
      return codes.isSubsetOf(new Set(pair))
    })
  }
}

/** letters behind a border that may say whose it is: "with", "of", "between" */
const reach = 12
const beyond: ReadonlySet<string> = new Set(['across', 'over', 'beyond'])

/** Whoever commands force for a state: its crowds and firms do not. */
function isOfState(ids: readonly string[], { actors }: EventDocument): boolean {
  return actors
    .filter(({ id }) => ids.includes(id))
    .every(({ sectors }) => sectors.length === 0 || sectors.some((sector) => armed.has(sector)))
}

const armed: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY'])

/** "On the border of Chad" is not in Chad. */
function isAtBorder({ roles }: Evidence): boolean {
  return roles.some(isBorder)
}

function isBorder({ role, text }: EvidenceRole): boolean {
  return role === 'place' && saysWord('border', wordsIn(text))
}
