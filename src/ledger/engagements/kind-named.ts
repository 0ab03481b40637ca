import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOfId } from '../../actors/actor.ts'
import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isReceiving } from '../../events/sides/receiving.ts'
import { wordsBefore } from '../../events/words.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type ContactKind, contactKinds } from '../../reader/codebook.ts'
import { wordsBehind } from '../evidence.ts'
import { saysOneOf } from './contact-reading.ts'
import { isMeeting } from './contact-state.ts'

/**
 * The kind of contact that words name where it is not the one that was read: of a refusal those of its sentence, if they name one
 * kind only ("put off a naval exercise" is no visit), of what is called talks or a meeting its own ("travels there for talks"), of the
 * way to it a visit (LE505). Else null (LE8).
 */
export function kindNamed(event: RapportEvent, document: EventDocument): ContactKind | null {
  const { type, mode, contact, evidence } = event
  const [first] = evidence
  const sentence = first && document.sentences[first.sentence]
  if (contact === null || sentence === undefined) return null
  if (type === 'CONSULT' && mode !== 'visit' && contact.kind === 'visit')
    return evidence.every(({ trigger }) => namesMeeting(trigger.text))
      ? 'talks'
      : saysOneOf(evidence, words.met)
        ? 'meeting'
        : null
  if (type === 'CONSULT' && contact.kind === 'visit' && isReceiving(event) && isForTalks(event, document))
    return 'talks'
  if (type === 'CONSULT' && contact.kind === 'visit' && isReceiving(event) && hostsMeeting(event, document))
    return 'meeting'
  if (type === 'CONSULT' && mode === 'visit' && isMeeting(contact.kind) && isWayThere(event, document)) return 'visit'
  if (type === 'REQUEST') return contact.kind === 'meeting' && isAskedOver(event, document) ? 'visit' : null
  if (type !== 'REJECT') return null
  const text = slice(document.text, sentence).toLowerCase()
  const named = families.filter(({ nouns }) => nouns.test(text)).map(({ kinds }) => kinds)
  const [only, another] = named
  return only === undefined || another !== undefined || only.includes(contact.kind) ? null : only[0]!
}

/** LE233: "will receive her in Los Andes for a second round": what the host and the guest do there. */
function isForTalks({ evidence }: RapportEvent, document: EventDocument): boolean {
  return evidence.every((told) => {
    const words = wordsBehind(told, document).slice(0, 2 * reach)
    const clause = words.slice(0, words.findIndex((word) => /^[^\p{L}\p{N}]/u.test(word)) + 1 || words.length)
    const at = clause.lastIndexOf('for')
    return at >= 0 && namesMeeting(clause.slice(at, at + reach).join(' '))
  })
}

const reach = 5

/** LE505: "arrives in Chad for the summit": whoever comes to a state, by a word of no meeting, where a meeting is told behind it. */
function isWayThere(event: RapportEvent, { actors, annotations }: EventDocument): boolean {
  const { recipients, place, evidence } = event
  const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ id }) => id))
  const isThere = (id: string) => states.has(id) && (place?.state == null || place.state === stateOfId(id))
  if (recipients.length === 0 || !recipients.every(isThere) || isReceiving(event)) return false
  if (saysOneOf(evidence, words.met) || evidence.some(({ trigger }) => namesContact(trigger.text))) return false
  return evidence.every(({ sentence, trigger }) =>
    (annotations[sentence]?.events ?? []).some(
      (act) => act.type === 'CONSULT' && act.trigger.start >= trigger.end && isMeeting(act.contact?.kind ?? null),
    ),
  )
}

/** LE331: "hosted a virtual meeting with several of them": what is hosted is the meeting itself. */
function hostsMeeting({ evidence }: RapportEvent, { text, sentences }: EventDocument): boolean {
  return evidence.every(({ sentence, trigger }) =>
    hosted.test(text.slice(trigger.start, sentences[sentence]?.end ?? trigger.end)),
  )
}

const hosted = /^host\w*\s+(?:a|an|the|another)\s+(?:[\p{Ll}-]+\s+){0,2}(?:meeting|summit|talks|roundtable|session)\b/u

/** "Invited the minister to Rome": to a place of who invites. */
function isAskedOver({ actors, evidence }: RapportEvent, { text, sentences, mentions, resolutions }: EventDocument) {
  const own = new Set(actors.map(stateOfId))
  const isOwn = (ids: readonly string[]) => ids.length === 1 && own.has(stateOfId(ids[0]!))
  return evidence.every(({ sentence, trigger }) =>
    mentions.some(
      ({ id, start, kind, ...mention }) =>
        mention.sentence === sentence &&
        start >= trigger.end &&
        places.has(kind) &&
        wordsBefore(text, sentences[sentence]!, start, 1)[0] === 'to' &&
        isOwn(resolutions.get(id)?.actors ?? []),
    ),
  )
}

const places: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['GPE', 'LOC', 'ORG'])

/** Kinds that are told by each other's nouns are one family. */
const families = words.kindNouns.map(({ kinds, nouns }) => ({
  kinds: contactKinds.filter((kind) => kinds.includes(kind)),
  nouns: new RegExp(`\\b(?:${nouns.join('|')})\\b`, 'u'),
}))

/** Whether words name a contact of any kind. */
export function namesContact(said: string): boolean {
  return families.some(({ nouns }) => nouns.test(said.toLowerCase()))
}

/** Whether the first kind of contact that words name is talks, a meeting or a summit. */
export function namesMeeting(text: string): boolean {
  const own = families.find(({ nouns }) => nouns.test(text.toLowerCase()))
  return own?.kinds.includes('talks') === true
}
