import words from '../../../data/ledger/spying.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { codeFinder } from '../code-finder.ts'
import { isParty } from '../evidence.ts'

/** Who has somebody spy, on whom, and the words for it. */
export interface Spying {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly what: string
}

/** LE46: who arrests, charges or jails people "for spying for Iran" tells of spying by Iran. Null for any other act. */
export function spyingOf(event: RapportEvent, document: EventDocument): Spying | null {
  if (!isOfCourts(event)) return null
  const codesOf = codeFinder(document.actors)
  for (const told of event.evidence) {
    const master = masterOf(told, document)
    const theirs = codesOf(master?.actors ?? [])
    const recipients = event.actors.length > 0 ? event.actors : [event.place?.state ?? []].flat()
    const ours = codesOf(recipients)
    if (master === null || theirs.size !== 1 || ours.size !== 1 || !theirs.isDisjointFrom(ours)) continue
    const start = Math.min(told.trigger.start, master.start, ...told.roles.filter(isParty).map((role) => role.start))
    const what = document.text.slice(start, Math.max(master.end, told.trigger.end)).replace(/\s+/gu, ' ')
    // who is spied on is the state, not its courts or its police that say so
    return { actors: master.actors, recipients: recipients.map((id) => id.replace(/:[A-Z]+$/u, '')), what }
  }
  return null
}

function isOfCourts({ type, mode }: RapportEvent): boolean {
  if (type === 'ACCUSE') return mode !== 'disapprove'
  return (type === 'COERCE' && mode === 'arrest') || (type === 'SANCTION' && mode === 'convict')
}

/** Whom the work is done for, where both stand near the trigger and in its part of the sentence. */
function masterOf(
  { sentence, trigger }: Evidence,
  document: EventDocument,
): (Span & { actors: readonly string[] }) | null {
  const whole = document.sentences[sentence]
  if (whole === undefined) return null
  for (const found of slice(document.text, whole).matchAll(work)) {
    const start = whole.start + found.index
    const end = start + found[0].length
    const [from, to] = [Math.min(trigger.end, end), Math.max(start, trigger.start)]
    const master = document.mentions.find((mention) => mention.start === end)
    if (master === undefined || to - from > reach || /[;:]/u.test(document.text.slice(from, to))) continue
    return { start, end: master.end, actors: document.resolutions.get(master.id)?.actors ?? [] }
  }
  return null
}

/** letters between the trigger and the work; who writes about it does none */
const reach = 120
const work = new RegExp(
  `(?<!\\b(?:about|against)\\s+)\\b(?:${words.work.join('|')})(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:${words.for.join('|')})\\s+(?:the\\s+)?`,
  'giu',
)
