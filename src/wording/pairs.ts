import { constants } from '../barometer/constants.ts'
import type { RapportEvent } from '../events/event.ts'
import type { PartyNames } from './parties.ts'
import { noOne, sidesOf } from './parties-of.ts'

/**
 * Events of one heading: "Greece → Türkiye", "Greece ↔ Türkiye" for a mutual act, "Greece, Italy" where nobody is at the other end:
 * two who voice concern do nothing to each other (BA3).
 */
export interface PairGroup {
  readonly heading: string
  readonly events: readonly RapportEvent[]
}

/** Groups events by who stands on which side; both directions of a pair come one after the other, pairs as they first appear. */
export function groupByPair(events: readonly RapportEvent[], names: PartyNames): readonly PairGroup[] {
  const pairs = new Map<string, Map<string, RapportEvent[]>>()
  for (const event of events) {
    const heading = headingOf(event, names)
    const everyone = everyoneOf(event, names)
    const ofPair = pairs.get(everyone) ?? new Map<string, RapportEvent[]>()
    pairs.set(everyone, ofPair)
    const ofHeading = ofPair.get(heading) ?? []
    ofHeading.push(event)
    ofPair.set(heading, ofHeading)
  }
  return [...pairs.values()].flatMap((ofPair) => [...ofPair].map(([heading, group]) => ({ heading, events: group })))
}

function everyoneOf(event: RapportEvent, names: PartyNames): string {
  const everyone = new Set([...sidesOf(event, 'actor', names), ...sidesOf(event, 'recipient', names)])
  return [...everyone].sort().join('\n')
}

function headingOf(event: RapportEvent, names: PartyNames): string {
  const actors = sidesOf(event, 'actor', names)
  const recipients = sidesOf(event, 'recipient', names)
  const isOpen = recipients.length === 0 && (event.contact !== null || constants.mutualTypes.includes(event.type))
  const mutual = actors.length > 1 && (isOpen || sameMembers(actors, recipients))
  if (mutual) return actors.toSorted().join(' ↔ ')
  if (actors.length === 0) return recipients.length === 0 ? 'No party named' : `${noOne} → ${recipients.join(', ')}`
  if (recipients.length === 0) return actors.join(', ')
  return `${actors.join(', ')} → ${recipients.join(', ')}`
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member))
}
