import { quadOf } from '../../reader/codebook.ts'
import { actorsOfAll, codesOf } from './codes.ts'
import type { Said, Telling, Told, ToldActor } from './entry.ts'
import { unique } from './kind.ts'
import { bareDenials, type Denial, type ToldWords } from './untold/bare-denial.ts'

/** sentences that a denial stands from what it denies, at most */
const reach = 3

interface Heard extends ToldWords {
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly events: readonly Told['event'][]
  readonly statements: readonly Told['statement'][]
}

/**
 * Who says in an article that an incident happened, who that they did it, and who of those charged with it that they did not
 * (LA16): reporters of its act; deniers of the same act, and those who deny something within three sentences of it, or deny and say no more (LA175). A newspaper
 * that reports it speaks for no state.
 */
export function saidOf(incident: Told['incident'], reading: Heard): Said {
  const actors = Object.fromEntries(reading.actors.map((actor) => [actor.id, actor]))
  const speaks = (id: string) => actors[id]?.sectors.includes('MED') !== true
  const codes = (ids: readonly string[]) => [...codesOf(ids.filter(speaks), { actors })]
  const charged = codesOf(incident.actors, { actors })
  const places = incident.evidence.map(({ sentence }) => sentence)
  const isWithin = (sentence: number) => places.some((place) => Math.abs(place - sentence) <= reach)
  const isNear = ({ evidence }: Pick<Told['event'], 'evidence'>) => evidence.some(({ sentence }) => isWithin(sentence))
  const triggers = new Set(incident.evidence.map(({ trigger }) => trigger.start))
  const own = reading.events.filter(({ evidence }) => evidence.some(({ trigger }) => triggers.has(trigger.start)))
  const types = new Set(own.map(({ type }) => type))
  const denied = reading.events.filter(
    (event) => event.modality === 'negated' && types.has(event.type) && isNear(event),
  )
  // "accused its soldiers of laying mines, which Chad denied": what is denied there is the charge that the sentence tells
  const tells = (sentence: number, type: string) =>
    reading.events.some((one) => one.type === type && one.evidence.some((told) => told.sentence === sentence))
  const isOfOther = (sentence: number) => tells(sentence, 'ACCUSE') && ![...types].some((type) => tells(sentence, type))
  const first = Math.min(...triggers)
  // "denied the charge, and each expelled six diplomats": what is denied is what the same side is told to have done before
  const isOfEarlier = ({ sentence, end, by }: Denial) => {
    const deniers = codes(by)
    return (
      end < first &&
      reading.events.some(
        (one) =>
          quadOf[one.type] === 4 &&
          !own.includes(one) &&
          codes(one.actors).some((code) => deniers.includes(code)) &&
          one.evidence.some((told) => told.sentence <= sentence && sentence - told.sentence <= reach),
      )
    )
  }
  const inWords = reading.statements.flatMap(({ stance, speakerActor, evidence }): readonly Denial[] =>
    stance !== 'deny' || speakerActor === null
      ? []
      : evidence.map(({ sentence, trigger }) => ({ sentence, end: trigger.end, by: [speakerActor] })),
  )
  const denials = [...inWords, ...bareDenials(reading, isWithin)].filter(
    (one) => isWithin(one.sentence) && !isOfOther(one.sentence) && !isOfEarlier(one),
  )
  const tellers = unique(own.flatMap(({ reporter }) => codes(reporter)))
  return {
    claimedBy: tellers.filter((code) => !charged.has(code)),
    admittedBy: tellers.filter((code) => charged.has(code)),
    deniedBy: unique([
      ...denied.flatMap(({ reporter }) => codes(reporter)),
      ...denials.flatMap(({ by }) => codes(by)),
    ]).filter((code) => charged.has(code)),
  }
}

/** What tellings of one incident, with which some are charged, say of it together; contested while the last word of somebody charged with it is a denial. */
export function saidByAll(
  tellings: readonly Telling<'incident'>[],
  charged: readonly string[],
): Said & { readonly contested: boolean } {
  const of = (list: keyof Said) => unique(tellings.flatMap(({ said }) => said?.[list] ?? []))
  const lastOf = (list: keyof Said, code: string) => tellings.findLastIndex(({ said }) => said?.[list].includes(code))
  const codes = codesOf(charged, { actors: actorsOfAll(tellings) })
  const ofCharged = (list: keyof Said) => of(list).filter((code) => codes.has(code))
  const deniedBy = ofCharged('deniedBy')
  return {
    claimedBy: of('claimedBy'),
    admittedBy: ofCharged('admittedBy'),
    deniedBy,
    contested: deniedBy.some((code) => lastOf('deniedBy', code) > lastOf('admittedBy', code)),
  }
}
