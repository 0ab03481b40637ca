import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import type { PlainDate } from '../../base/plain-date.ts'
import { singularOf } from '../../mentions/phrase-number.ts'
import type { Actor } from '../actor.ts'
import { lookupPerson, parseTitle } from '../lookups.ts'
import { actorOfCode } from '../make-actor.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isBareTitle } from '../names/scan-names.ts'
import { clauseWords, titleHeads, titleModifiers } from '../names/words.ts'
import { isHeldOn } from '../person-term.ts'
import type { Title } from '../titles.ts'
import { personActor, surnameOf } from './known-person.ts'
import { listedPerson } from './listed-person.ts'
import { prepositions } from './owners.ts'
import type { Knowledge } from './phrase-reading.ts'
import { readPhrase } from './read-phrase.ts'

/**
 * Persons whom the article introduces with a state ("Thailand's foreign minister, Kasit Piromya", "Wang Yi, China's
 * foreign minister"), by full name and by its last part, and by its first ("han …"), in small letters; the first introduction stands.
 */
export function introducedPersons(scans: readonly Scan[], knowledge: Knowledge): ReadonlyMap<string, Actor> {
  const persons = new Map<string, Actor>()
  const full = new Set(
    scans.flatMap(({ hits }) => hits.filter(isFull).map(({ words }) => surnameOf(words.toLowerCase()))),
  )
  for (const scan of scans) {
    for (const hit of scan.hits) {
      if (!hit.person || isBareTitle(scan.words, hit.from, hit.to)) continue
      // "left by Lee from Chad" introduces nobody of whom the text has the full name
      if (!isFull(hit) && full.has(hit.words.toLowerCase())) continue
      const actor = introduction(scan, hit, knowledge)
      if (actor === null || contradictsFame(hit, actor)) continue
      const name = hit.words.toLowerCase()
      const last = surnameOf(name)
      const keys = hasFamousNamesake(last, actor, knowledge.date) ? [name] : [name, last]
      for (const key of [...keys, `${name.split(' ')[0]} …`]) {
        if (!persons.has(key)) persons.set(key, actor)
      }
    }
  }
  return persons
}

function isFull({ person, from, to }: NameHit): boolean {
  return person && to - from > 1
}

/** How the article writes a person whom the lists know. */
export interface Written {
  readonly name: string
  /** of the title before the name */
  readonly office: Title['office']
}

/** Persons by id as the article first writes them in full; the lists may spell a name in another way. */
export function writtenPersons(scans: readonly Scan[], knowledge: Knowledge): ReadonlyMap<string, Written> {
  const persons = new Map<string, Written>()
  for (const scan of scans) {
    for (const hit of scan.hits) {
      if (!hit.person || hit.to - hit.from < 2) continue
      const actor = personActor(hit, [], null, knowledge)
      if (actor === null || persons.has(actor.id)) continue
      const title = parseTitle(scan.words.slice(titleStart(scan, hit.from), hit.from).join(' '))
      persons.set(actor.id, { name: hit.words, office: title === null || title.former ? null : title.office })
    }
  }
  return persons
}

/** RES151: the name as the article spells it, and the office it gives where the one of the lists was not held on the day. */
export function asWritten(actor: Actor, written: Written | undefined, published: PlainDate | null): Actor {
  if (written === undefined) return actor
  const { name, office: title } = written
  const { office } = actor
  const isHeld = office === null || published === null || isHeldOn(office, published)
  const isOther = title !== null && !isHeld && parseTitle(office.title)?.office !== title
  return { ...actor, name, office: isOther ? { title, from: null, to: null } : office }
}

/** "my son Beau Biden" makes nobody else of "Biden" alone, whom the lists know well (RES7). */
function hasFamousNamesake(last: string, actor: Actor, date: PlainDate | null): boolean {
  const [best] = lookupPerson(last, date)
  return best !== undefined && best.weight >= 0.95 && best.actor.id !== actor.id
}

/** What looks like an introduction gives way where the lists know the name well and in another state. */
function contradictsFame(hit: NameHit, actor: Actor): boolean {
  const [best] = hit.candidates
  return (
    best !== undefined &&
    best.weight >= 0.85 &&
    !hit.candidates.some((one) => one.weight > 0.2 && one.actor.state === actor.state)
  )
}

function introduction(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null {
  const listed = listedPerson(scan, hit, knowledge)
  if (listed !== undefined) return listed
  const inPhrase = readPhrase(scan, titleStart(scan, hit.from), hit.to, knowledge)
  const [actor] = inPhrase.actors
  if (
    actor &&
    actor.state !== null &&
    inPhrase.person === hit &&
    inPhrase.reasons.some((reason) => reason.includes(' of '))
  )
    return actor
  return appositive(scan, hit, knowledge)
}

/** Where the title before a name begins: back over names, possessives and title words. */
export function titleStart(scan: Scan, name: number): number {
  let at = name
  while (at > 0) {
    const before = scan.words[at - 1] ?? ''
    const hit = scan.hits.find((one) => one.to === at)
    if (hit && !hit.person) at = hit.from
    else if (
      /^['’]s?$/.test(before) ||
      isHyphen(scan, at - 1) ||
      isTitleWord(before) ||
      (/^(?:of|for|to)$/.test(before) && isTitleWord(scan.words[at - 2] ?? ''))
    )
      at--
    else break
  }
  return at
}

/** A hyphen that joins two words, not a dash between them. */
function isHyphen(scan: Scan, at: number): boolean {
  const { tokens } = scan.sentence
  return (
    scan.words[at] === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
  )
}

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase()
  return titleHeads.has(lower) || titleModifiers.has(lower) || (lower === word && isPersons(parseTitle(word)))
}

function isPersons(title: Title | null): boolean {
  return title?.kind === 'person' || (title?.kind === 'group' && title.words !== singularOf(title.words))
}

/** "the Russian foreign minister, | Sergei Lavrov" and "Sergei Lavrov | , the Russian foreign minister". */
function appositive(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null {
  if (scan.words[hit.from - 1] === ',') {
    const start = titleStart(scan, hit.from - 1)
    const actor =
      described(scan, hit, start, hit.from - 1, knowledge) ??
      described(scan, hit, openingPhrase(scan, hit.from - 1), hit.from - 1, knowledge)
    if (actor) return actor
  }
  if (scan.words[hit.to] !== ',') return null
  const from = hit.to + 1
  return (
    described(scan, hit, from, titleEnd(scan, from), knowledge) ??
    ofPeople(scan, hit, knowledge) ??
    described(scan, hit, from, phraseEnd(scan, from), knowledge) ??
    leaderOf(scan, hit, from, knowledge)
  )
}

/** Where a noun phrase that opens the sentence begins, if it runs on to `to`: "Burmese hard-line monk, | Ashin Wirathu". */
function openingPhrase(scan: Scan, to: number): number {
  const opens = to <= reach && phraseEnd(scan, 0) === to && !prepositions.has((scan.words[0] ?? '').toLowerCase())
  return opens ? 0 : to
}

/** Where a noun phrase from `from` on ends at the latest: before a mark, a relative clause or a verb of being or saying. */
function phraseEnd(scan: Scan, from: number): number {
  let at = from
  while (at < scan.words.length && at < from + reach && !clauseWords.has(scan.words[at] ?? '')) at++
  return at
}

/** "Patriarch Filaret, who heads the Ukrainian Orthodox Church". */
function leaderOf(scan: Scan, hit: NameHit, from: number, knowledge: Knowledge): Actor | null {
  if (scan.words[from] !== 'who' || !leads.has(scan.words[from + 1] ?? '')) return null
  const at = scan.words[from + 2] === 'the' ? from + 3 : from + 2
  const name = scan.hits.find((one) => one.from === at && !one.person && !one.affix)
  const home = name ? knowledge.choose(name)?.actor : undefined
  return home?.state ? personActor(hit, [actorOfCode(home.state)], null, knowledge) : null
}

/** tokens that a description of a person beside his name may have */
const reach = 14
const leads: ReadonlySet<string> = new Set(data.leads)
const facing: ReadonlySet<string> = new Set(data.facing)

/** "Elena Petrova, a former Russian champion": the people or body named in a phrase with "a" behind the name. */
function ofPeople(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null {
  if (!/^(?:a|an|one)$/.test(scan.words[hit.to + 1] ?? '')) return null
  for (let at = hit.to + 2; at < Math.min(scan.words.length, hit.to + 9); at++) {
    const word = scan.words[at] ?? ''
    const name = scan.hits.find((one) => one.from === at)
    if (name && !name.person && !name.affix) {
      const chosen = knowledge.choose(name)
      const said = chosen?.via === 'demonym' || chosen?.actor.kind === 'organisation'
      return chosen && said ? personActor(hit, [chosen.actor], null, knowledge) : null
    }
    if (/^[,.;:]$/.test(word) || (prepositions.has(word) && word !== 'of')) return null
  }
  return null
}

/** Where the title behind a name and a comma ends: on over names, possessives, title words and the small words between. */
function titleEnd(scan: Scan, from: number): number {
  let at = from
  while (at < scan.words.length) {
    const word = scan.words[at] ?? ''
    const hit = scan.hits.find((one) => one.from === at)
    if (hit && !hit.person) at = hit.to
    else if (
      isTitleWord(word) ||
      /^(?:the|a|an|['’]s?|-|of|for|and|new|then|top|long|time)$/.test(word) ||
      parseTitle(word) !== null
    )
      at++
    else break
  }
  return at
}

function described(scan: Scan, hit: NameHit, from: number, to: number, knowledge: Knowledge): Actor | null {
  if (to <= from || /^(?:and|of|for|-|or)$/.test(scan.words[from] ?? '')) return null
  const title = parseTitle(scan.words.slice(from, to).join(' '))
  if (title === null || title.kind !== 'person' || facing.has(title.words.split(' ').at(-1) ?? '')) return null
  const reading = readPhrase(scan, from, to, knowledge)
  const [home] = reading.actors
  if (home === undefined || reading.weak || reading.person !== null) return null
  const owner = home.state ?? (home.id.includes(':') ? null : home.id)
  return owner === null ? null : personActor(hit, [{ ...home, id: owner, state: home.state }], title, knowledge)
}
