import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { type Actor, stateOf } from '../actors/actor.ts'
import { overlaps } from '../base/span.ts'
import { withoutAttributes } from './attributes.ts'
import type { EventDocument } from './document.ts'
import { type Draft, idsOf, withParties } from './draft.ts'
import { codesOfActors } from './ground.ts'
import type { FindParty, Party } from './parties.ts'
import { withAddresseeOnly } from './sides/addressee.ts'
import { withAgentOnly } from './sides/agent.ts'
import { withoutAttacker } from './sides/attacker.ts'
import { withoutOthersBehind } from './sides/between-whom.ts'
import { withSideOfTurn } from './sides/from-one-to-another.ts'
import { withWholeList } from './sides/list-in-dashes.ts'
import { withoutOccasions, withoutThoseActedOn } from './sides/not-there.ts'
import { withoutObjects } from './sides/object-of-another.ts'
import { withoutThoseOfAnother } from './sides/of-another-contact.ts'
import { withoutThoseBeforeOwner } from './sides/owned-by-another.ts'
import { withOwnerOnly } from './sides/owner-of-act.ts'
import { asGuestAndHost, isHost } from './sides/receiving.ts'
import { withoutSayer } from './sides/sayer.ts'
import { withSpeakingSide } from './sides/speaking-side.ts'
import { withOwnerActedOn } from './sides/whose.ts'
import { withoutHostsOfAnother, withRelativeHost } from './sides/whose-visit.ts'
import { withoutPartiesOfTopic } from './talked-of.ts'
import { isVisit } from './visit.ts'
import { stem, wordsBetween } from './words.ts'

/** Settles who is on which side of each telling of a sentence: one rule after the other, each told at its function; their order counts. */
export function settleSides(drafts: readonly Draft[], document: EventDocument, party: FindParty): readonly Draft[] {
  const known = new Map(document.actors.map((actor) => [actor.id, actor]))
  const isBody = (id: string) => known.get(id)?.kind === 'organisation' && stateOf(known.get(id)!) === id
  const codeOf = codesOfActors(document.actors)
  const statesOf = (ids: readonly string[]) => new Set(ids.map(codeOf))
  return drafts
    .map((draft) => withWholeList(draft, drafts, document, party))
    .map((draft) => withRelativeHost(withoutAttributes(draft, document.text), document.text))
    .map((draft) => withOwnerOnly(draft, document, statesOf))
    .map((draft) => withSideOfTurn(withAgentOnly(draft, document.text), document.text))
    .map((draft, _, all) => withoutAttacker(draft, all, document, statesOf))
    .map((draft) => withoutPartiesOfTopic(draft, drafts, document.text))
    .map((draft) => withAddresseeOnly(withoutObjects(draft, document.text), document.text))
    .map((draft, _, all) =>
      withoutThoseOfAnother(withoutOthersBehind(draft, all, document.text, statesOf), all, document.text),
    )
    .map((draft) => withoutThoseBeforeOwner(draft, document.text, statesOf))
    .map((draft, _, all) => withoutHostsOfAnother(draft, all, document.text))
    .map((draft) => withoutSayer(draft, document.text, statesOf))
    .map((draft) => controlled(draft, drafts, document.text))
    .map((draft) => withSpeakingSide(draft, document, party))
    .map((draft) => withOwnerActedOn(draft, document, party, statesOf))
    .map((draft) => reciprocal(draft, document.text))
    .map((draft) => mutual(draft, document.text))
    .map((draft) => withoutOwners(draft, document.text))
    .map((draft) => withoutCompany(draft, known, codeOf))
    .map((draft, _, all) => withoutThoseActedOn(draft, all, document.text))
    .map((draft) => withoutOccasions(draft, isBody, document.text))
    .map((draft) => asGuestAndHost(withoutSelf(draft, known, codeOf), known, document.text))
}

/** EV3: "agreed to meet": who agrees is who meets. Only where nothing but light words stands between the two. */
function controlled(draft: Draft, siblings: readonly Draft[], text: string): Draft {
  if (draft.actors.length > 0) return draft
  const controller = siblings.find(
    (other) =>
      other.actors.length > 0 &&
      tellings.subject_control.includes(other.read.type) &&
      other.read.trigger.end <= draft.read.trigger.start &&
      isControl(wordsBetween(text, draft.sentence, other.read.trigger.end, draft.read.trigger.start)) &&
      !isRefusedNoun(draft, other, text),
  )
  if (controller === undefined) return draft
  const taken = new Set(draft.recipients.map(({ start }) => start))
  return { ...draft, actors: controller.actors.filter(({ start }) => !taken.has(start)) }
}

function isControl(between: readonly string[]): boolean {
  const [first, ...others] = between
  return first === 'to' && others.length <= 3 && others.every((word) => light.has(word) || light.has(stem(word)))
}

/**
 * "Opposition to further sanctions": "to" governs a noun, or an "-ing", so that what is refused is an act of others; "refuses to impose
 * sanctions" speaks of one's own.
 */
function isRefusedNoun({ sentence, read: { trigger } }: Draft, refusal: Draft, text: string): boolean {
  if (refusal.read.type !== 'REJECT') return false
  const [, first] = wordsBetween(text, sentence, refusal.read.trigger.end, trigger.start)
  if (first !== undefined) return beforeNoun.has(first)
  return /(?:[^s]s|ing)$/iu.test(text.slice(trigger.start, trigger.end))
}

const beforeNoun: ReadonlySet<string> = new Set(tellings.before_noun)
const light = new Set([...tellings.light, ...tellings.before_noun].flatMap((word) => [word, stem(word)]))

/**
 * EV4: "accused each other", "expelled each other's envoys": who acts is also who is acted on; so is a recipient inside the words
 * of an actor, unless both are known and nobody is in both ("anti-government protesters").
 */
function reciprocal(draft: Draft, text: string): Draft {
  if (draft.actors.length === 0) return draft
  const others = draft.recipients.filter((party) => !isOfEachOther(party, text))
  const both = [...draft.actors, ...others]
  if (others.length < draft.recipients.length && new Set(idsOf(both)).size > 1)
    return { ...draft, actors: both, recipients: both }
  const recipients = draft.recipients.flatMap((party) =>
    isReciprocal(party, text) || isOtherOfEach(party, draft, text)
      ? draft.actors
      : (draft.actors.find((actor) => isWithin(party, actor)) ?? party),
  )
  return { ...draft, recipients: recipients.filter((party, index) => recipients.indexOf(party) === index) }
}

function isWithin(party: Party, actor: Party): boolean {
  const open = party.actors.length === 0 || actor.actors.length === 0
  return overlaps(actor, party) && (open || party.actors.some((id) => actor.actors.includes(id)))
}

/** "each other's ambassadors", "the other's acting head of mission": the words stand in the party or right before it. */
function isOfEachOther({ start, end }: Party, text: string): boolean {
  return eachOthers.test(text.slice(Math.max(0, start - ownerLength), Math.min(end, start + ownerLength)))
}

const eachOthers = new RegExp(`\\b(?:${[...tellings.reciprocal, 'the other'].join('|')})['’]s\\b`, 'iu')
const ownerLength = "one another's ".length

function isReciprocal({ start, end }: Party, text: string): boolean {
  const words = text.slice(start, end).toLowerCase()
  return tellings.reciprocal.some(
    (whole) => whole.endsWith(words) && text.slice(Math.max(0, end - whole.length), end).toLowerCase() === whole,
  )
}

/** EV229: "Each accuses the other", of two who are known */
function isOtherOfEach({ start, end }: Party, { actors }: Draft, text: string): boolean {
  const isOther = /(?<=\bthe )other(?: side| party)?$/iu.test(
    text.slice(Math.max(0, start - 'the '.length), end).toLowerCase(),
  )
  return (
    isOther &&
    actors.length === 1 &&
    /^(?:each|both|two|either|neither)\b/iu.test(text.slice(actors[0]!.start)) &&
    idsOf(actors).length === 2
  )
}

/** EV5: those who meet, call or talk are all actors; only a visit, a mediation and a gathering with its host have another side. */
function mutual(draft: Draft, text: string): Draft {
  const { type, mode } = draft.read
  if (type !== 'CONSULT' || mode === 'third-party' || isVisit(draft.read) || draft.actors.length === 0) return draft
  if (mode === 'multilateral' && draft.recipients.every((party) => isHost(party, draft, text))) return draft
  const present = new Set(draft.actors.map(({ start }) => start))
  const joining = draft.recipients.filter(({ start }) => !present.has(start))
  return { ...draft, actors: [...draft.actors, ...joining], recipients: [] }
}

/**
 * EV20: "members of the government of X": X owns those who meet, and does not meet; "of" stands right behind the party before, and the
 * act not between the two ("envoys of the president visited X").
 */
function withoutOwners(draft: Draft, text: string): Draft {
  if (draft.read.type !== 'CONSULT' && draft.read.contact?.kind !== 'signing') return draft
  const everyone = [...draft.actors, ...draft.recipients]
  const ends = everyone.filter(({ actors }) => actors.length > 0).map(({ end }) => end)
  const { trigger } = draft.read
  const isOwner = ({ start }: Party) =>
    ends.some((end) => {
      if (end <= trigger.start && trigger.start < start) return false
      const [of, ...others] = end < start ? wordsBetween(text, draft.sentence, end, start) : []
      return of === 'of' && others.length <= 8 && !others.some((word) => listing.has(word) || /^\W+$/.test(word))
    })
  return withParties(draft, (party) => !isOwner(party))
}

/**
 * EV32: private people without names beside officials of their own state ("the minister and experts of X") are no side of a contact.
 * Who meets only the people of his own state has met them.
 */
function withoutCompany(draft: Draft, known: ReadonlyMap<string, Actor>, codeOf: (id: string) => string): Draft {
  if (draft.read.type !== 'CONSULT') return draft
  const ids = idsOf([...draft.actors, ...draft.recipients])
  const company = new Set(ids.filter((id) => isCivil(known.get(id))))
  const host = isVisit(draft.read) && draft.place?.state ? [draft.place.state] : []
  const official = new Set([...ids.filter((id) => !company.has(id)).map(codeOf), ...host])
  if (company.size === 0 || official.size < 2) return draft
  const stays = (id: string) => !company.has(id) || !official.has(codeOf(id))
  const kept = (parties: readonly Party[]) =>
    parties.flatMap((party) => {
      const actors = party.actors.filter(stays)
      return actors.length === 0 && party.actors.length > 0 ? [] : { ...party, actors }
    })
  return { ...draft, actors: kept(draft.actors), recipients: kept(draft.recipients) }
}

function isCivil(actor: Actor | undefined): boolean {
  return actor !== undefined && actor.kind !== 'person' && actor.sectors.includes('CIV')
}

const listing: ReadonlySet<string> = new Set(['and', 'or', 'with', 'to', 'in', 'by', 'as', 'for'])

/**
 * EV6: nobody acts on himself: beside a party of another state, one of the actors' own is none of the recipients; one span in
 * both lists is mutual only where others are there too.
 */
function withoutSelf(draft: Draft, known: ReadonlyMap<string, Actor>, codeOf: (id: string) => string): Draft {
  const acting = new Set(idsOf(draft.actors))
  const home = new Set(idsOf(draft.actors).map(codeOf))
  const isOwn = (id: string) => acting.has(id) || home.has(codeOf(id))
  const alone = draft.actors.length === 1 && draft.recipients.length === 1
  const another = draft.recipients.some((party) => party.actors.some((id) => !isOwn(id)))
  const recipients = draft.recipients.filter((party) => {
    if (another && party.actors.length > 0 && party.actors.every(isOwn)) return false
    const [id, ...more] = party.actors
    if (id === undefined || more.length > 0 || !acting.has(id)) return true
    const sameSpan = draft.actors.some(({ start, end }) => start === party.start && end === party.end)
    return sameSpan ? !alone : known.get(id)?.kind !== 'person'
  })
  return { ...draft, recipients }
}
