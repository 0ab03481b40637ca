import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import type { FindParty, Party } from '../../events/parties.ts'
import { wordsIn } from '../../events/words.ts'
import { numberOfPhrase, singularOf } from '../../mentions/phrase-number.ts'
import { codeFinder } from '../code-finder.ts'

/** Gives the party of a span; "the leaders", "the presidents" of whom nothing else is known are those who met last (LE69). */
export function groupFinder(
  { text, sentences, actors }: EventDocument,
  events: readonly RapportEvent[],
  party: FindParty,
): FindParty {
  const codesOf = codeFinder(actors)
  const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const contacts = events
    .filter(({ type, modality }) => type === 'CONSULT' && modality === 'actual')
    .map((event) => ({
      who: [...new Set([...event.actors, ...event.recipients])].filter((id) => persons.has(id)),
      evidence: event.evidence,
    }))
    .filter(({ who }) => codesOf(who).size > 1)
    .flatMap(({ who, evidence }) => evidence.map(({ trigger }) => ({ who, at: trigger.start })))
    .toSorted((a, b) => a.at - b.at)
  const metBefore = (at: number) => {
    const here = sentences.findLastIndex(({ start }) => start <= at)
    const from = sentences[Math.max(0, here - reach)]?.start ?? 0
    const before = contacts.filter((one) => one.at < at)
    const isOneGroup = new Set(before.map(({ who }) => who.toSorted().join(' '))).size === 1
    return before.findLast((one) => isOneGroup || one.at >= from)?.who ?? []
  }
  return (span) => {
    const known = party(span)
    return known.actors.length > 0 || !isGroup(known, text) ? known : { ...known, actors: metBefore(known.start) }
  }
}

/** sentences: as far as "the two leaders" reach (RES2) */
const reach = 3

/** "The leaders", but not "leaders" nor "the leaders of Chad". */
function isGroup({ start, end, text: words }: Party, text: string): boolean {
  const said = wordsIn(words)
  return (
    heads.has(singularOf(said.at(-1) ?? '')) &&
    numberOfPhrase(said) === 'many' &&
    /\bthe\s$/iu.test(text.slice(0, start).slice(-5)) &&
    !/^\s+(?:of|from|in|who)\b/u.test(text.slice(end, end + 8))
  )
}

const heads = new Set([...Object.keys(data.bearers), 'president', 'chancellor', 'participant'])
