import words from '../../../data/ledger/envoys.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { isPossessed } from '../../events/pointers.ts'
import { isVisit } from '../../events/visit.ts'
import { stemmed, tokensBetween, wordsBetween, wordsIn } from '../../events/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { type CodesOf, codeFinder } from '../code-finder.ts'
import { wordsBehind } from '../evidence.ts'

/** An envoy comes back to his post; is kept from it; or only moves: he leaves it, takes it up, or goes where nobody says that it is his. */
export type EnvoyMove = 'returns' | 'stays' | 'moves'

/** Tells the move of an envoy to or from the state he is accredited to, which is no visit (LE37); null where an act is none. */
export function envoyFinder(document: EventDocument): (event: RapportEvent) => EnvoyMove | null {
  const codesOf = codeFinder(document.actors)
  const people = new Set(document.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const nouns = tellsRecall(document) ? [...posts, ...perhaps] : posts
  return (event) => {
    if (!canMove(event)) return null
    for (const told of event.evidence) {
      const envoy = envoyOf(told, document, people, nouns)
      const way = envoy === null ? null : wayOf(told, document, event.type === 'REJECT')
      if (envoy === null || way === null) continue
      const own = codesOf(envoy.actors.length > 0 ? envoy.actors : event.actors)
      const hosts = codesOf(event.recipients).difference(own)
      if (isElsewhere(envoy, hosts, document, codesOf)) continue
      if (event.type === 'REJECT') return 'stays'
      if (way === 'arrive' && envoy.isTitle) continue
      const isHome = event.place?.state != null && own.has(event.place.state)
      return way === 'back' && !envoy.isTitle && hosts.size > 0 && !isHome ? 'returns' : 'moves'
    }
    return null
  }
}

/** Told as a visit, as ties taken up again, as giving way, or as refused. */
function canMove(event: RapportEvent): boolean {
  const { type, mode } = event
  if (type === 'REJECT') return mode === 'meet' || mode === null
  return isVisit(event) || type === 'SUPPORT' || type === 'CONCEDE' || (type === 'RETREAT' && mode === null)
}

interface Envoy {
  /** offset behind the words for him */
  readonly end: number
  /** "Ambassador Ward": a rank, which people without a post have too */
  readonly isTitle: boolean
  /** whom the words for him stand for; none where they are those of who sends him */
  readonly actors: readonly string[]
}

/** Who moves: he who acts, or whom a state sends. */
function envoyOf(
  told: Evidence,
  { text, sentences }: EventDocument,
  people: ReadonlySet<string>,
  nouns: readonly string[],
): Envoy | null {
  const sentence = sentences[told.sentence]
  if (sentence === undefined) return null
  const actors = told.roles
    .filter(({ role }) => role === 'actor')
    .map((span) => ({ span, envoy: envoyIn(span, stemmed(wordsBetween(text, sentence, span.start, span.end)), nouns) }))
  const acting = actors.find(({ envoy }) => envoy !== null)
  if (acting === undefined) return sentBy(told.trigger, sentence, text)
  const isAlone = actors.every(({ span, envoy }) => envoy !== null || !span.actors.some((id) => people.has(id)))
  return isAlone ? acting.envoy : null
}

function envoyIn({ end, actors }: EvidenceRole, stems: string, nouns: readonly string[]): Envoy | null {
  const noun = nouns.find((one) => stems.includes(one))
  if (noun === undefined || roving.some((one) => stems.includes(one))) return null
  return { end, isTitle: !stems.endsWith(noun), actors }
}

/** "Sent its ambassador back." */
function sentBy(trigger: Span, sentence: Sentence, text: string): Envoy | null {
  const [sent] = tokensBetween(sentence, trigger.end, sentence.end)
    .slice(0, reach)
    .filter((token) => isPossessed(text, sentence, token.start) && posts.includes(stemmed([slice(text, token)])))
  return sent === undefined ? null : { end: sent.end, isTitle: false, actors: [] }
}

type Way = 'back' | 'away' | 'arrive'

/** Of a refusal the trigger may be the verb that helps: "will not return". */
function wayOf(told: Evidence, document: EventDocument, isRefused: boolean): Way | null {
  const verb = stemmed(wordsIn(told.trigger.text))
  const behind = stemmed(wordsBehind(told, document).slice(0, reach))
  const has = (stems: string, list: readonly string[]) => list.some((word) => stems.includes(stemmed(word.split(' '))))
  if (has(verb, words.away) || has(verb + behind, words.home)) return 'away'
  if (has(isRefused ? verb + behind : verb, words.back) || has(behind, ['back'])) return 'back'
  return has(verb, words.arrive) ? 'arrive' : null
}

/** "The ambassador to the United Nations": the words behind name another state or body than where he goes. */
function isElsewhere(
  { end }: Envoy,
  hosts: ReadonlySet<string>,
  { text, mentions, resolutions }: EventDocument,
  codesOf: CodesOf,
): boolean {
  const to = /^\s+to (?:the )?/.exec(text.slice(end))
  const named = to === null ? undefined : mentions.find(({ start }) => start === end + to[0].length)
  const codes = codesOf(resolutions.get(named?.id ?? -1)?.actors ?? [])
  return codes.size > 0 && codes.isDisjointFrom(hosts)
}

function tellsRecall({ annotations }: EventDocument): boolean {
  return annotations.some(({ events }) => events.some(({ type, mode }) => type === 'SANCTION' && mode === 'withdraw'))
}

const posts = words.post.map((word) => stemmed(word.split(' ')))
const perhaps = words.perhaps.map((word) => stemmed(word.split(' ')))
const roving = words.roving.map((word) => stemmed(word.split(' ')))
/** words behind the verb that still say where to */
const reach = 5
