import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { stateOfId } from '../actors/actor.ts'
import { countries } from '../actors/countries.ts'
import { lookup } from '../actors/gazetteer.ts'
import { type Span, slice } from '../base/span.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import type { EventDocument } from './document.ts'
import type { FindParty, Party } from './parties.ts'

/** Name and state of the place of an event. */
export interface Place {
  readonly name: string
  readonly state: string | null
}

/**
 * The first place named that is no whole state, else the first, else a town that is acted on (EV12), with its state as the text resolves it, else as the
 * gazetteer does, agreeing with the other places named. "The Qatari capital" goes by its name.
 */
export function placeOf(event: EventAnnotation, document: EventDocument, party: FindParty): Place | null {
  const places = event.place
    .filter((place) => !isOfPlanAhead(place, event, document))
    .map((place) => party(wholeName(place, document.text)))
    .filter((place) => !isAnywhere(groundOf(place, document.text)))
  const place = places.find(isWithinState) ?? places[0] ?? event.recipients.map(party).find(isTown)
  if (place === undefined) return null
  const stateOfActor = new Map(document.actors.map(({ id, state }) => [id, state]))
  const resolved = ({ actors }: Party) => (actors.length === 1 ? (stateOfActor.get(actors[0]!) ?? null) : null)
  const near = places.filter((other) => other !== place).map(resolved)
  const [around, ...elsewhere] = new Set(near.filter((state) => state !== null))
  const read = capitalOf(place.text) ?? place.text
  const sides = [...event.actors, ...event.recipients].map(party).flatMap(({ actors }) => actors.map(stateOfId))
  const state =
    townOf(read, new Set(sides)) ??
    resolved(place) ??
    known(read, near) ??
    (elsewhere.length === 0 ? (around ?? null) : null)
  return { name: read === place.text ? groundOf(place, document.text) : read, state }
}

/** EV222: "border" of "the Chadian border", "’s side of" of "Chad’s side of the border": with whose it is, and as far as its preposition leads. */
function groundOf(place: Party, text: string): string {
  const before = text.slice(Math.max(0, place.start - longestName), place.start)
  const [words = '', owner = '', mark = ''] = (!/^\p{Lu}/u.test(place.text) && ownerBefore.exec(before)) || []
  const isOwned = mark !== '' || /^['’]s\s/u.test(place.text) || isOfWholeState(owner)
  const rest = leading.test(place.text) ? nounBehind : bordering.test(place.text) ? withNeighbour : null
  const [behind = ''] = rest?.exec(text.slice(place.end, place.end + longestName)) ?? []
  return `${isOwned ? words : ''}${place.text}${behind}`.replace(/\s+/gu, ' ')
}

const aName = '(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}(?:[\\p{L}.-]*\\p{L})?)'
const name = `${aName}(?: ${aName})*`
/** a name right before a place, with the mark of an owner: "Chad’s |", "Chad | ’s", "Chadian |" */
const ownerBefore = new RegExp(`(${name})(['’]s)? ?$`, 'u')
const leading = / (?:of|off|with|from|between|near)$/u
const bordering = /\b(?:borders?|frontiers?)$/u
/** of a longer list none */
const withNeighbour = new RegExp(`^ (?:with|between) (?:the )?${name}(?: and ${name})?(?!\\p{L}|, \\p{Lu})`, 'u')
/** "the border", "North Korea", "Chad and Togo" */
const nounBehind = new RegExp(`^ (?:(?:the|its|their|an?) )?(?:${name}(?: and ${name})?|\\p{Ll}[\\p{L}-]+)`, 'u')

/**
 * EV180: "House" of "White House" is read as far as the gazetteer knows the name that it ends; EV222: "eastern" of "eastern Chad" and
 * "Chad-" of "Chad-Togo border" go on over the name behind them.
 */
function wholeName(place: Span, text: string): Span {
  const [before] = /(?:\p{Lu}\p{L}+ ){1,2}$/u.exec(text.slice(Math.max(0, place.start - longestName), place.start)) ?? [
    '',
  ]
  const starts = [...before.matchAll(/\p{Lu}\p{L}+ /gu)].map(({ index }) => place.start - before.length + index)
  const start = starts.find((from) => lookup(text.slice(from, place.end)).length > 0)
  if (start !== undefined && /^\p{Lu}/u.test(text.slice(place.start))) return { ...place, start }
  const own = slice(text, place)
  const cut = /^\p{Lu}.*-$/u.test(own)
  const rest = cut ? behindHyphen : directions.has(own.split(' ').at(-1) ?? '') ? nameBehind : null
  const [more = ''] = rest?.exec(text.slice(place.end, place.end + longestName)) ?? []
  return { ...place, end: place.end + more.length }
}

const directions: ReadonlySet<string> = new Set(tellings.directions)
const nameBehind = new RegExp(`^ ${name}`, 'u')
const behindHyphen = /^\p{Lu}[\p{L}-]*(?: (?:border|frontier|boundary|line))?/u

/** EV181: "the region", "here", "the north" point to what is known, and "pro-" to nothing; a border or a coast is a place. */
function isAnywhere(text: string): boolean {
  if (/\p{Lu}/u.test(text)) return false
  const words = text.split(' ')
  const head = words.at(-1) ?? ''
  return head.endsWith('-') || ((directions.has(head) || anywhere.has(head)) && !words.some((word) => lines.has(word)))
}

const anywhere: ReadonlySet<string> = new Set(tellings.anywhere)
const lines: ReadonlySet<string> = new Set(tellings.lines)

/** letters before the last word of a name */
const longestName = 200

/** EV120: "discussed plans for the summit in Chad": right behind the word of a contact to come, it is no place of what was said before. */
function isOfPlanAhead(
  { start }: Span,
  { modality, mode, trigger }: EventAnnotation,
  document: EventDocument,
): boolean {
  if (modality !== 'actual' || mode === 'visit' || start < trigger.end) return false
  const index = document.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  const plans = document.annotations[index]?.events.filter((act) => act.type === 'CONSULT' && act.modality !== 'actual')
  return (
    plans?.some((plan) =>
      rightBehind.test(document.text.slice(plan.trigger.end, Math.max(plan.trigger.end, start))),
    ) === true
  )
}

const rightBehind = /^\s+(?:in|at)\s+(?:the\s+)?$/u

/** A town that stands for its state; not a capital, which mostly is its government. */
function isTown({ text, actors }: Party): boolean {
  return actors.length === 1 && !actors[0]!.includes(':') && lookup(text)[0]?.via === 'city'
}

/** It holds a name that is neither that of a state ("Thailand") nor what is of one ("Thai town"), or is a state's capital. */
function isWithinState({ text }: Party): boolean {
  return namesIn(text).some((name) => !isOfWholeState(name)) || capitalOf(text) !== null
}

/** "Doha" for "Qatari capital" and "Qatar's capital"; null for any other words. */
function capitalOf(text: string): string | null {
  const [owner, ...others] = namesIn(text)
  if (owner === undefined || others.length > 0 || text.replace(/['’]s\b/u, '') !== `${owner} capital`) return null
  const [{ actor } = { actor: null }] = lookup(owner)
  return isOfWholeState(owner) ? (countries().get(actor?.state ?? '')?.capital ?? null) : null
}

/** Runs of words with a capital. */
function namesIn(text: string): readonly string[] {
  return text.match(/\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)*/gu) ?? []
}

function isOfWholeState(name: string): boolean {
  const via = lookup(name)[0]?.via
  return via === 'country' || via === 'demonym'
}

function known(name: string, near: readonly (string | null)[]): string | null {
  const candidates = lookup(name)
  const agreeing = candidates.find(({ actor }) => actor.state !== null && near.includes(actor.state))
  return (agreeing ?? candidates[0])?.actor.state ?? null
}

/** EV12: of towns of one name in several states that of a party, unless the largest is a capital (by which its state is known) or far larger. */
function townOf(name: string, sides: ReadonlySet<string>): string | null {
  const candidates = lookup(name)
  const [first] = candidates
  if (!candidates.every(({ via }) => via === 'city' || via === 'region')) return null
  if (first === undefined) return null
  return (
    candidates.find(({ weight, actor }) => weight >= first.weight / mostLarger && sides.has(actor.state ?? ''))?.actor
      .state ?? null
  )
}

/** how much weightier its namesake may be */
const mostLarger = 3
