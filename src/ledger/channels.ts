import thresholds from '../../data/ledger/thresholds.json' with { type: 'json' }
import { type Actor, stateOf } from '../actors/actor.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import type { FindParty } from '../events/parties.ts'
import { isYearOld } from '../events/when.ts'
import { objectWords } from './acts/object-words.ts'
import { articlePair } from './article-pair.ts'
import { actLineFinder } from './channels/channel-acts.ts'
import { levelBeside, levelOf, namesLine, reach, statusOf, tellsTouch } from './channels/channel-words.ts'
import { namesContact } from './engagements/kind-named.ts'
import type { Engagement } from './engagements.ts'
import { idsOfParty } from './entry-party.ts'
import { actorsOf, evidenceOf } from './evidence.ts'
import type { ChannelLevel, ChannelStatus } from './kinds.ts'
import type { Measure } from './measures.ts'
import { praisesTies } from './speech/good-ties.ts'

/** A line of contact between two sides, at one level, and how it stands at the end of the article. */
export interface Channel {
  readonly level: ChannelLevel
  /** ids of the two states or bodies */
  readonly between: readonly string[]
  readonly status: ChannelStatus
  readonly evidence: readonly Evidence[]
}

/** What channels are derived from. */
export interface ChannelSources {
  readonly engagements: readonly Engagement[]
  readonly measures: readonly Measure[]
  readonly events: readonly RapportEvent[]
  /** acts whose parties the text leaves open: "the consulate was reopened" */
  readonly partyless: readonly RapportEvent[]
}

/**
 * The channels of an article, one for each pair and level (LE19 to LE21); the last word of the text on it stands, and that of a
 * recall only where nothing else is told of it.
 */
export function channelsOf(
  document: EventDocument,
  { engagements, measures, events, partyless }: ChannelSources,
  party: FindParty,
): readonly Channel[] {
  const pairOf = pairFinder(document)
  const ofAct = actLineFinder(document, pairOf)
  const recalls = measures.flatMap((measure) => ofRecall(measure, pairOf))
  const acts = [...events, ...partyless]
  const told = [
    ...toldLines(document, party, pairOf, acts),
    ...engagements.flatMap((engagement) => ofRefusal(engagement, document, pairOf)),
    ...acts.flatMap(ofAct),
  ]
  const dayOf = dayFinder(acts)
  const lines = Map.groupBy([...told, ...recalls].toSorted(inOrder), ({ level, between }) => [level, ...between].join())
  return [...lines.values()].map((same) => {
    const others = same.filter((one) => !recalls.includes(one))
    const last = (others.length > 0 ? others : same).reduce((told, next) => (isBefore(next, told) ? told : next))
    return { ...last, evidence: same.flatMap(({ evidence }) => evidence) }
  })

  function isBefore(next: Channel, told: Channel): boolean {
    const [day, other] = [dayOf(next), dayOf(told)]
    return day !== undefined && other !== undefined && day < other
  }
}

/** The last day, told in the text, of the act that tells of a line (LE21). */
function dayFinder(acts: readonly RapportEvent[]): (line: Channel) => PlainDate | undefined {
  return ({ evidence: [first] }) => {
    const date = actWithin(first!, acts)?.date
    return date && date.text !== '' ? date.end : undefined
  }
}

/** The act whose word stands in the words of a line. */
function actWithin({ sentence, trigger }: Evidence, acts: readonly RapportEvent[]): RapportEvent | undefined {
  const isWithin = (told: Evidence) =>
    told.sentence === sentence && told.trigger.start >= trigger.start && told.trigger.end <= trigger.end
  return acts.find(({ evidence }) => evidence.some(isWithin))
}

function inOrder(a: Channel, b: Channel): number {
  return a.evidence[0]!.trigger.start - b.evidence[0]!.trigger.start
}

/** The two states or bodies that some ids belong to, in order of the alphabet; null where they are not two. */
export type FindPair = (ids: readonly string[]) => readonly [string, string] | null

function pairFinder(document: EventDocument): FindPair {
  const byId = new Map<string, Actor>(document.actors.map((actor) => [actor.id, actor]))
  const ofArticle = articlePair(document)
  return (ids) => {
    const codes = new Set(ids.map((id) => byId.get(id)).map((actor) => (actor === undefined ? '?' : stateOf(actor))))
    codes.delete('?')
    const inPair = ofArticle !== null && [...codes].every((code) => ofArticle.includes(code))
    const [a, b, ...others] = codes.size < 2 && inPair ? ofArticle : [...codes].toSorted()
    if (a === undefined || b === undefined || others.length > 0) return null
    return a < b ? [a, b] : [b, a]
  }
}

/** LE19: a line of contact that the article speaks of itself. */
function toldLines(
  document: EventDocument,
  party: FindParty,
  pairOf: FindPair,
  acts: readonly RapportEvent[],
): readonly Channel[] {
  return document.sentences.flatMap((sentence, index) =>
    (document.annotations[index]?.outlook ?? [])
      .filter(({ kind, content }) => kind === 'channel' && content.score >= thresholds.least.channels)
      .flatMap(({ content, holders, certainty }): readonly Channel[] => {
        const evidence = evidenceOf(document.text, sentence, content, { holder: holders }, party)
        const between = pairOf(actorsOf(evidence, 'holder'))
        const words = slice(document.text, content)
        const isMeeting = !namesLine(words) && namesContact(words)
        // LE19: a contact that is denied says of no line how it stands
        if (certainty === 'negated' && isMeeting) return []
        const known = statusOf(words, certainty) ?? (certainty === 'negated' ? 'closed' : undefined)
        if (between === null || known === undefined || praisesTies(words)) return []
        // LE19: background
        if (isYearOld(actWithin(evidence, acts)?.date ?? null, document.published)) return []
        // LE306: what is denied of a line that comes back says nothing of how it stands
        if (known === 'reopening' && certainty === 'negated') return []
        if (document.isNews === false && !(namesLine(words) || namesContact(words) || tellsTouch(words))) return []
        return [
          {
            level: levelOf(words) ?? levelBeside(evidence, document),
            between,
            status: known,
            evidence: [evidence],
          },
        ]
      }),
  )
}

/** LE20: an ambassador called home strains the diplomatic channel as long as he is away. */
function ofRecall({ kind, state, actors, recipients, evidence }: Measure, pairOf: FindPair): readonly Channel[] {
  const between = pairOf([...actors, ...recipients])
  if (kind !== 'recall' || between === null || state === 'threatened' || state === 'announced') return []
  return [{ level: 'diplomatic', between, status: state === 'lifted' ? 'reopening' : 'strained', evidence }]
}

/** LE21: who refuses contact by a line that the text names beside it shows that the line is refused. */
function ofRefusal(engagement: Engagement, document: EventDocument, pairOf: FindPair): readonly Channel[] {
  const { state, parties, date, evidence, history } = engagement
  const between = pairOf(parties.flatMap(idsOfParty))
  if (state !== 'refused' || between === null || isYearOld(date, document.published)) return []
  const refusal = history.at(-1)?.evidence[0] ?? evidence[0]!
  if (!isOfLine(refusal, document)) return []
  return [{ level: levelBeside(refusal, document), between, status: 'refused', evidence: [refusal] }]
}

/** The act is done with a line of contact: an ambassador who signs something, or is thanked, is a party. */
function isOfLine(evidence: Evidence, document: EventDocument): boolean {
  return namesLine(objectWords(evidence, document, reach).join(' '))
}
