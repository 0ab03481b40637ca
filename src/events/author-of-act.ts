import tellings from '../../data/events/tellings.json' with { type: 'json' }
import { type Span, slice } from '../base/span.ts'
import { type EventType, quadOf } from '../reader/codebook.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { isBackground } from './background.ts'
import type { EventDocument } from './document.ts'
import { type Draft, idsOf } from './draft.ts'
import { codesOfActors } from './ground.ts'
import type { Party } from './parties.ts'
import { root, tokensBetween } from './words.ts'

/**
 * EV243: "Rome banned the ferries. Athens called the move unfair": who condemns, praises or rejects an act that was told before does so to
 * its author, where the sentence names nobody else. The noun for the act says which one it can be, and how far back.
 */
export function withAuthors(drafts: readonly Draft[], document: EventDocument): readonly Draft[] {
  const codeOf = codesOfActors(document.actors)
  const codesIn = (parties: readonly Party[]) => [...new Set(idsOf(parties).map(codeOf))]
  const settled: Draft[] = []
  const completed = new Set<Draft>()
  /** the one author of what the nearest sentence tells of the acts that are meant, or its authors together */
  const authorsFor = (answer: Draft, meant: Meant): readonly Party[] => {
    // what was answered before has the same author; whoever is charged did what he is charged with
    const authorsOf = (told: Draft) =>
      !meant.isNamed && (completed.has(told) || told.read.type === 'ACCUSE') ? told.recipients : told.actors
    const own = codesIn(answer.actors)
    const isHis = ({ recipients, place }: Draft) => [...codesIn(recipients), place?.state].includes(own[0])
    const before = settled.filter(
      (told) =>
        told.read.trigger.end <= meant.start &&
        answer.sentence.index - told.sentence.index <= meant.reach &&
        told.modality !== 'negated' &&
        told.modality !== 'hypothetical' &&
        canBe(told, answer, meant) &&
        (meant.isNamed || !isBackground(told, document)) &&
        (meant.types !== null || isHis(told)) &&
        (idsOf(authorsOf(told)).length > 0 || isAnswer(told, document.text)),
    )
    const nearest = before.filter(({ sentence }) => sentence === before.at(-1)?.sentence)
    // of whom an answer before it is, nobody knows
    const isOpen = !meant.isNamed && nearest.some((told) => isAnswer(told, document.text))
    const sides = new Set(nearest.map((told) => codesIn(authorsOf(told)).toSorted().join(' ')))
    const authors = sides.size === 1 && !isOpen ? authorsOf(nearest.at(-1)!) : []
    return own.length > 1 || codesIn(authors).includes(own[0]!) ? [] : authors
  }
  for (const draft of drafts) {
    const meant = isAnswer(draft, document.text) ? meantBy(draft, document.text) : null
    const [first, ...others] = meant === null ? [] : authorsFor(draft, meant)
    if (meant === null || first === undefined) settled.push(draft)
    else {
      const { start, end } = meant
      const score = Math.min(first.score, ...others.map((other) => other.score))
      const told = { start, end, text: slice(document.text, meant), actors: idsOf([first, ...others]) }
      const answer = { ...draft, recipients: [{ ...first, ...told, named: true, chain: null, score }] }
      completed.add(answer)
      settled.push(answer)
    }
  }
  return settled
}

/** An act in words about what another did, by somebody who is told, to nobody who is. */
function isAnswer({ read, actors, recipients }: Draft, text: string): boolean {
  if (idsOf(actors).length === 0 || recipients.length > 0 || read.recipients.length > 0) return false
  if (read.type === 'SUPPORT') return answers.has(root(slice(text, read.trigger)))
  return read.type === 'ACCUSE' ? read.mode !== 'investigate' : read.type === 'REJECT' && read.mode !== 'meet'
}

/** Words that stand for an act told before. */
interface Meant extends Span {
  /** sentences back */
  readonly reach: number
  /** what its noun can be for: all but contacts where that says nothing of the act, what two agree on; null where there is no noun */
  readonly types: readonly EventType[] | 'any' | 'deal' | null
  /** its noun is one of some acts alone: who "rejects the charges" answers those who charged */
  readonly isNamed: boolean
}

function canBe(told: Draft, { read }: Draft, { types }: Meant): boolean {
  if (types === 'deal') return deals.has(told.read.type) && idsOf([...told.actors, ...told.recipients]).length > 1
  if (types !== 'any' && types !== null) return types.includes(told.read.type)
  return told.read.type !== 'CONSULT' && (read.type !== 'SUPPORT' || quadOf[told.read.type] < 3)
}

function meantBy({ sentence, read: { type, trigger }, actors }: Draft, text: string): Meant | null {
  const behind = wordsOf(sentence, trigger.end, sentence.end, text)
  const [next, ...others] = behind.filter(({ word }) => !isQuote.test(word))
  if (next === undefined || ends.has(next.word))
    return type === 'ACCUSE' ? { ...trigger, reach: 1, types: null, isNamed: false } : null
  const object = leading.has(next.word) ? others : [next, ...others]
  const [first, second] = object
  if (first?.word === 'it' || (first?.word === 'this' && ends.has(second?.word ?? '.')))
    return { ...first, reach: 1, types: 'any', isNamed: false }
  const isPassive = actors.every(({ start }) => start >= trigger.end)
  return nounIn(object) ?? (isPassive ? subjectOf(sentence, trigger, text) : null)
}

/** "The move was condemned": the noun with nothing but light words between it and the act. */
function subjectOf(sentence: Sentence, trigger: Span, text: string): Meant | null {
  const before = wordsOf(sentence, sentence.start, trigger.start, text).filter(({ word }) => !passive.test(word))
  const at = before.findLastIndex(({ word }) => tellings.back.includes(word.toLowerCase()))
  const subject = before.slice(at)
  const last = subject.at(-1)
  const noun = at < 0 ? null : nounIn(subject)
  return noun !== null && noun.start === last?.start ? noun : null
}

/** "The move", "those illegal tests", not "the test of a rocket": the noun behind an article that points back. */
function nounIn([article, ...words]: readonly Word[]): Meant | null {
  if (article === undefined || !tellings.back.includes(article.word.toLowerCase())) return null
  const isNoun = ({ word }: Word) => dealNouns.has(word) || kinds.some(([, nouns]) => nouns.includes(word))
  const at = words.slice(0, mostWords).findIndex(isNoun)
  if (at < 0 || words.slice(0, at).some(({ word }) => !/^\p{Ll}[\p{L}-]*$/u.test(word))) return null
  const noun = words[at]!
  const found = kinds.filter(([, nouns]) => nouns.includes(noun.word)).map(([kind]) => kind)
  const isAny = found.includes('any')
  if (saysWhich.has(words[at + 1]?.word ?? '') || (!isAny && words[at + 1]?.word === 'to')) return null
  const types = isAny ? 'any' : dealNouns.has(noun.word) ? 'deal' : (found as EventType[])
  return { ...noun, reach: isAny ? 2 : 4, types, isNamed: !isAny }
}

interface Word extends Span {
  readonly word: string
}

function wordsOf(sentence: Sentence, start: number, end: number, text: string): readonly Word[] {
  return tokensBetween(sentence, start, end).map((token) => ({ ...token, word: slice(text, token) }))
}

const kinds = Object.entries(tellings.answered)
const dealNouns: ReadonlySet<string> = new Set(tellings.deals)
const deals: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'SUPPORT'])
const answers = new Set(tellings.answers.map(root))
const isQuote = /^["“”'‘’`]+$/u
const ends: ReadonlySet<string> = new Set(['.', ',', ';', ':', 'and', 'but'])
const leading: ReadonlySet<string> = new Set(['at', 'to', 'against', 'over', 'of', 'about', 'with'])
const passive = /^(?:is|are|was|were|has|have|had|been|being|also|met|with|by|\p{L}+ly)$/u
const saysWhich: ReadonlySet<string> = new Set([
  ...tellings.complement,
  ...['in', 'at', 'from', 'between', 'near', 'with', 'that', 'which', 'who', '’s', "'s"],
])
/** words behind the article, up to the noun */
const mostWords = 3
