import { type Sector, stateOf } from '../../actors/actor.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { saysWord } from '../../events/word-groups.ts'
import { wordsIn } from '../../events/words.ts'
import { envoyFinder } from '../acts/envoys.ts'
import { objectWords } from '../acts/object-words.ts'
import type { Channel, FindPair } from '../channels.ts'
import { type CodesOf, codeFinder } from '../code-finder.ts'
import {
  agreesOnLine,
  cutOf,
  doesRestore,
  levelBeside,
  levelOf,
  levelOfLine,
  namesRestoring,
  promisesToRestore,
  reach,
  tellsTouch,
} from './channel-words.ts'

/** LE20: the lines of an act: ties taken up again, or cut, and sides that are in touch. */
export function actLineFinder(document: EventDocument, pairOf: FindPair): (event: RapportEvent) => readonly Channel[] {
  const [envoyMove, codesOf] = [envoyFinder(document), codeFinder(document.actors)]
  return (event) => {
    const { type, modality, actors, recipients, place, evidence, historical } = event
    const [everyone, [first]] = [[...actors, ...recipients], evidence]
    const between = pairOf(everyone)
    if (everyone.length === 0 && place?.state != null && !between?.includes(place.state)) return []
    if (first === undefined || historical || modality === 'negated' || areSome('REL', everyone, document)) return []
    const words = objectWords(first, document, reach).join(' ')
    if (type === 'SANCTION') {
      const status = modality === 'actual' ? cutOf(first.trigger.text, words) : undefined
      if (status === undefined) return []
      const pairs = between === null ? eachWith(actors, recipients, codesOf) : [between]
      const level = levelOf(words) ?? (areSome('MIL', actors, document) ? 'military' : 'diplomatic')
      return pairs.map((pair) => ({ level, between: pair, status, evidence: [first] }))
    }
    const restoring = restoringOf(event, first, words, document)
    const isLine = restoring !== undefined || isInTouch(event, words, document) || envoyMove(event) === 'returns'
    if (between === null || !isLine) return []
    const status = modality === 'actual' && restoring !== 'agreed' ? 'open' : 'reopening'
    const level = restoring === 'agreed' ? levelOfLine(words) : undefined
    return [{ level: level ?? levelBeside(first, document), between, status, evidence: [first] }]
  }
}

/** "Are in close touch": officials of two sides. */
function isInTouch(
  { type, modality, actors, recipients }: RapportEvent,
  words: string,
  document: EventDocument,
): boolean {
  const isContact = type === 'CONSULT' || type === 'COOPERATE'
  return (
    isContact && modality === 'actual' && tellsTouch(words) && !isAmongThemselves([...actors, ...recipients], document)
  )
}

/** LE320: of several who do it to one, each with that one. */
function eachWith(
  actors: readonly string[],
  recipients: readonly string[],
  codesOf: CodesOf,
): readonly (readonly [string, string])[] {
  const pairs = [...codesOf(actors)].flatMap((one) =>
    [...codesOf(recipients)].filter((other) => other !== one).map((other) => [one, other].toSorted()),
  )
  return pairs.map(([a, b]) => [a!, b!] as const)
}

/** LE321: whether ties are taken up by the act itself, or only agreed or promised to be ("agreed to restore ties"). */
function restoringOf(
  { type }: RapportEvent,
  { trigger }: Evidence,
  words: string,
  { text }: EventDocument,
): 'done' | 'agreed' | undefined {
  if (type === 'AGREE' && agreesOnLine(words)) return 'agreed'
  if (!restores.has(type) || !namesRestoring(words) || saysWord('remembered', wordsIn(words))) return undefined
  const [next = ''] = /^\s\p{L}+/u.exec(text.slice(trigger.end)) ?? []
  if (type !== 'AGREE' && doesRestore(trigger.text + next)) return 'done'
  return promisesToRestore(words) ? 'agreed' : undefined
}

const restores: ReadonlySet<RapportEvent['type']> = new Set<RapportEvent['type']>(['SUPPORT', 'CONCEDE', 'AGREE'])

/** Churches that cut their ties cut no line between states; what a force cuts is a military one. */
function areSome(sector: Sector, ids: readonly string[], { actors }: EventDocument): boolean {
  return actors.some(({ id, sectors }) => ids.includes(id) && sectors.includes(sector))
}

/** LE322: "I have been in close contact with my advisers": two who are told, both of one state. */
function isAmongThemselves(ids: readonly string[], { actors }: EventDocument): boolean {
  const told = actors.filter(({ id }) => ids.includes(id))
  return told.length > 1 && new Set(told.map(stateOf)).size === 1
}
