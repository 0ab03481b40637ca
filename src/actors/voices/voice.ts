import { type Span, slice } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { tokenize } from '../../sentences/tokenize.ts'
import type { Actor } from '../actor.ts'
import { actorOfCode, withSector } from '../make-actor.ts'
import type { Scan } from '../names/name-hit.ts'
import { scanNames } from '../names/scan-names.ts'
import { prepositions } from '../phrases/owners.ts'
import type { Knowledge, PhraseReading } from '../phrases/phrase-reading.ts'
import { readPhrase } from '../phrases/read-phrase.ts'
import { homes } from '../references/discourse.ts'
import { parseTitle } from '../titles.ts'

/** Who says "I" and "we" in a text outside quotation marks. */
export interface Voice {
  /** "I": the person that speaks, else the state or body */
  readonly one: Actor
  /** "we", "our": the state or body spoken for */
  readonly many: Actor
  /** those for whom "we" and "our" stand: `many`, or all that make a joint statement (RES161) */
  readonly all: readonly Actor[]
  /** a headline or a label says who speaks; else it is only who publishes */
  readonly speaks: boolean
}

/**
 * The voice of a document: whom its headline says it is by ("Statement by …", "Remarks by …"), else the government that
 * publishes it. Null for news.
 */
export function voiceOf(
  document: {
    readonly text: string
    readonly outlet: string | null
    readonly title?: string | null
    readonly sentences: readonly Sentence[]
  },
  knowledge: Knowledge,
): Voice | null {
  const { sentences, text, title, outlet } = document
  const first = sentences[0]
  const headings = [title ?? '', first ? text.slice(first.start, first.end) : '']
  const issuer = outlet === null ? null : governmentOf(outlet, knowledge)
  // a body speaks in what it calls so, and reports like news of what goes on in it
  const publisher = issuer?.state == null && !headings.some((one) => ownWords.test(one)) ? null : issuer
  for (const heading of headings) {
    const ofSeveral = jointVoice(heading, publisher, knowledge)
    if (ofSeveral) return ofSeveral
    const speaker = speakerOf(heading, knowledge) ?? ownerOfSpeech(heading, publisher, knowledge)
    if (speaker) return asVoice(speaker)
  }
  return asVoice(publisher, headings.some(isByOne))
}

/** "Statement by Spokesperson Ada Lund": of whatever state she is by her name, she speaks for who publishes it. */
function isByOne(heading: string): boolean {
  const lead = spoken.exec(heading)?.[0]
  if (lead === undefined || heading.length > longest) return false
  const by = tokenize(heading, { start: lead.length, end: heading.length }).map((token) => slice(heading, token))
  const stop = by.findIndex((word) => prepositions.has(word.toLowerCase()) || /^[,:—–’']/.test(word))
  return !by.slice(0, stop < 0 ? by.length : stop).includes('and')
}

/** Whether a place stands inside quotation marks, as the text knows them or as they open in its sentence. */
export function isQuoted(text: string, sentence: Sentence, at: Span, quotes: readonly Span[]): boolean {
  if (quotes.some((quote) => quote.start <= at.start && at.end <= quote.end)) return true
  const before = text.slice(sentence.start, at.start)
  const straight = before.split('"').length - 1
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

export function asVoice(speaker: Actor | null, speaks = true): Voice | null {
  const [code] = speaker === null ? [] : homes([speaker])
  if (speaker === null || code === undefined) return null
  const many = actorOfCode(code)
  return { one: speaker, many, all: [many], speaks }
}

/** RES161: a single body speaks for its members; what several state together is the own text of none, and so only of who publishes it. */
function jointVoice(heading: string, publisher: Actor | null, knowledge: Knowledge): Voice | null {
  const [own] = publisher === null ? [] : homes([publisher])
  const all = own === undefined ? [] : jointSides(heading, own, knowledge)
  const [first, ...others] = all
  if (first === undefined) return null
  const voice = others.length > 0 ? asVoice(publisher, false) : asVoice(first)
  return voice && { ...voice, all }
}

/**
 * The states and bodies that make a joint statement: those its headline names before what it is on, else the two it names at all. Of
 * several who publishes it is one; a single one is a body.
 */
function jointSides(heading: string, own: string, knowledge: Knowledge): readonly Actor[] {
  if (heading.length > longest || !joint.test(heading)) return []
  const { hits, sentence } = scanOf(heading, knowledge)
  const [matter = -1] = [matterOf, placeOf]
    .map((words) => heading.search(words))
    .filter((at) => at >= 0)
    .toSorted((a, b) => a - b)
  const named = hits.flatMap((hit) => {
    const actor = knowledge.choose(hit)?.actor
    const start = sentence.tokens[hit.from]?.start ?? 0
    return actor === undefined ? [] : homes([actor]).map((code) => ({ code, start }))
  })
  const codes = (some: typeof named) => [...new Set(some.map(({ code }) => code))]
  const all = codes(named)
  const by = matter < 0 ? all : codes(named.filter(({ start }) => start < matter))
  const sides = by.length === 0 && all.length === 2 ? all : by
  const isBody = sides.length === 1 && actorOfCode(sides[0]!).kind === 'organisation'
  return isBody || (sides.length > 1 && sides.includes(own)) ? sides.map(actorOfCode) : []
}

const ownWords = /\b(?:statement|declaration|communiqu[eé]|conclusions)(?!\p{L})/iu
const joint = /\bjoint (?:\p{L}+ )?(?:statement|declaration|communiqu[eé]|readout|message)(?!\p{L})/iu
const matterOf = /\b(?:on|about|regarding|concerning|announcing|condemning|against|towards?)\b/iu
/** where it was made: "in Rome, Italy" */
const placeOf = /\b(?:in|at) (?=\p{Lu})/u

/** letters: more is no heading */
const longest = 300

/** also behind what it is on: "Togo: Statement by …" */
const spoken =
  /^(?:[\p{L}’' -]{2,40}: )?(?:joint |press |opening |closing |prepared |official )*(?:statement|declaration|remarks|address|speech|message|letter|proclamation|readout|briefing|interview|toast|call)\b.{0,40}?\b(?:by|from|of) (?=(?:the |\p{Lu}))/iu

function speakerOf(heading: string, knowledge: Knowledge): Actor | null {
  const lead = spoken.exec(heading)?.[0]
  if (lead === undefined || heading.length > longest) return null
  const scan = scanOf(heading, knowledge)
  const from = scan.sentence.tokens.findIndex((token) => token.start >= lead.length)
  const stop = scan.words.findIndex(
    (word, at) =>
      at > from && ((prepositions.has(word) && word !== 'of' && word !== 'for') || /^(?:[,:—–]|['’]s?)$/.test(word)),
  )
  const to = stop < 0 ? scan.words.length : stop
  if (from < 0 || scan.words.slice(from, to).includes('and')) return null
  return onlyOneOf(readPhrase(scan, from, to, knowledge))
}

/** RES184: "Foreign Minister Ann Lee's statement and answers to questions", in what her own state or body publishes. */
function ownerOfSpeech(heading: string, publisher: Actor | null, knowledge: Knowledge): Actor | null {
  const owner = ofSpeech.exec(heading)?.groups?.owner
  if (owner === undefined || publisher === null || heading.length > longest) return null
  const one = onlyOneOf(readAlone(owner, knowledge))
  return one !== null && homes([one])[0] === homes([publisher])[0] ? one : null
}

const ofSpeech =
  /^(?<owner>.{3,120}?)['’]s? (?:(?:regular|weekly|daily|opening|closing|introductory|joint|press|news) )*(?:remarks|statement|speech|address|conference|briefing|responses?|answers?|replies|comments?|interview)\b/iu

function governmentOf(outlet: string, knowledge: Knowledge): Actor | null {
  const scan = scanOf(outlet, knowledge)
  const actor = onlyOneOf(readPhrase(scan, 0, scan.words.length, knowledge))
  const isBody = actor?.kind === 'organisation' && actor.sectors.includes('IGO')
  const governs =
    isBody ||
    (actor?.state != null && actor.kind !== 'state' && actor.sectors.some((one) => one === 'GOV' || one === 'MIL'))
  return governs ? actor : partOfState(scan, knowledge)
}

/** "Ministry of Foreign Affairs, Norway", "Office of the Minister of Transport, Baghdad": an office, and one state's name. */
function partOfState({ words, hits }: Scan, knowledge: Knowledge): Actor | null {
  const named = hits
    .filter(({ candidates }) => candidates.length > 0)
    .map((hit) => ({ hit, chosen: knowledge.choose(hit) }))
  const states = new Set(named.map(({ chosen }) => chosen?.actor.state ?? null))
  const [state] = states
  const rest = words.filter((_, at) => !named.some(({ hit }) => hit.from <= at && at < hit.to))
  const title = parseTitle(rest.join(' ').replace(/[\s,]+$/u, ''))
  if (states.size !== 1 || state == null || title === null) return null
  const sectors = title.sectors.filter((sector) => sector === 'GOV' || sector === 'MIL')
  return sectors.length === 0 ? null : withSector(actorOfCode(state), sectors)
}

/** What some words say that are no part of the text's sentences: a label, an outlet, a line of a list. */
export function readAlone(words: string, knowledge: Knowledge): PhraseReading {
  const scan = scanOf(words, knowledge)
  return readPhrase(scan, 0, scan.words.length, knowledge)
}

/** The one actor that a phrase names for certain; null where it names none or several. */
export function onlyOneOf({ actors, weak }: PhraseReading): Actor | null {
  const [one, ...others] = actors
  return one === undefined || others.length > 0 || weak ? null : one
}

function scanOf(words: string, knowledge: Knowledge): Scan {
  const span = { start: 0, end: words.length }
  return scanNames(
    words,
    { ...span, index: 0, paragraph: 0, kind: 'headline', tokens: tokenize(words, span) },
    [],
    knowledge.date,
  )
}
