import type { Actor } from '../actors/actor.ts'
import type { Message } from '../base/message.ts'
import { message } from '../base/messages.ts'
import { type DateRange, dayWithoutWords } from '../base/plain-date.ts'
import { slice } from '../base/span.ts'
import { type Annotation, emptyAnnotation } from '../reader/reader.ts'
import { opens } from '../sentences/opens.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { reportersOf } from './attribution.ts'
import type { EventDocument } from './document.ts'
import type { Draft } from './draft.ts'
import type { RapportEvent } from './event.ts'
import { groundOf } from './ground.ts'
import { type FindParty, partyFinder } from './parties.ts'
import { recordOf } from './record.ts'
import { gatherTellings } from './same-act/merge.ts'
import { asCalled } from './same-act/named-contact.ts'
import { withoutDefence } from './same-act/repelled.ts'
import { addHosts } from './sides/hosts.ts'
import { settleSides } from './sides.ts'
import { isSupposed } from './supposed.ts'
import { behindModal } from './when/behind-modal.ts'
import { daysOfOccasions } from './when/day-of-occasion.ts'
import { daysOfNews } from './when/news-of-the-day.ts'
import { onVisit } from './when/on-a-visit.ts'
import { stillToCome } from './when/still-to-come.ts'
import { withoutTimesOfAnother } from './when/times-of-another.ts'
import { dateOf, isYearOld } from './when.ts'
import { placeOf } from './where.ts'
import { wholeWord } from './words.ts'

/** The events of an article: each act once, with all its tellings, in order of the first (docs/spec/events.md). */
export function codeEvents(document: EventDocument): {
  readonly events: readonly RapportEvent[]
  /** the acts that EV2 leaves out, each as told once: no events, but "the visit was put off" says of a visit told elsewhere */
  readonly partyless: readonly RapportEvent[]
  /** those of the document, and the states that only the place of a visit names */
  readonly actors: readonly Actor[]
  readonly messages: readonly Message[]
} {
  const party = partyFinder(document)
  const anchors: DateRange[] = []
  const told = document.sentences.flatMap((sentence, index) => {
    const annotation = document.annotations[index] ?? emptyAnnotation
    const drafts = draftsOf(sentence, annotation, document, party, anchors)
    return withoutDefence(settleSides(drafts, document, party), document)
  })
  const [drafts, nobodys] = [told.filter(hasParty), told.filter((draft) => !hasParty(draft))]
  const { drafts: hosted, actors } = addHosts(drafts, document.actors)
  const ground = groundOf({ ...document, actors })
  const dayOf = daysOfOccasions(hosted, { ...document, actors }, ground, daysOfNews(hosted, document))
  const events = gatherTellings(hosted, ground)
    .toSorted((a, b) => firstOffset(a) - firstOffset(b))
    .map((tellings, index) => recordOf(tellings, `e${index + 1}`, ground, dayOf))
  const partyless = nobodys.map((draft, index) => recordOf([draft], `n${index + 1}`, ground, dayOf))
  const messages = nobodys.map(({ read }) =>
    message('event-without-party', [slice(document.text, read.trigger)], read.trigger),
  )
  return { events, partyless, actors, messages }
}

function draftsOf(
  sentence: Sentence,
  annotation: Annotation,
  document: EventDocument,
  party: FindParty,
  anchors: DateRange[],
): readonly Draft[] {
  const acts = annotation.events
    .filter(({ trigger }) => /\p{L}/u.test(slice(document.text, trigger)))
    .map((act) => ({ ...act, trigger: wholeWord(act.trigger, document.text) }))
    .map((act) => asCalled(act, sentence, document))
    .map((act) => stillToCome(act, sentence, document))
    .map((act) => behindModal(act, sentence, document.text))
    .map((act) => onVisit(act, sentence, document))
    .map((act, _, all) => withoutTimesOfAnother(act, all, sentence, document.text))
    .filter(({ trigger }) => !isSupposed(document.text, sentence, trigger))
  const before = [...anchors]
  const { published } = document
  const isNews = published !== null && opens(sentence, document.sentences)
  const news = isNews ? [dayWithoutWords(published)] : []
  return acts.map((read): Draft => {
    const told = { before, here: anchors.slice(before.length), news }
    const date = dateOf(document.text, sentence, read, document.published, told)
    if (date !== null) anchors.push(date)
    return {
      sentence,
      read,
      modality: read.modality,
      historical: read.historical || isYearOld(date, document.published),
      actors: read.actors.map(party),
      recipients: read.recipients.map(party),
      reporter: reportersOf(read, annotation, party),
      date,
      place: placeOf(read, document, party),
    }
  })
}

/** EV2: an act that nobody did to anybody is no use; a bare pronoun that stays open is nobody. */
function hasParty({ actors, recipients }: Draft): boolean {
  return [...actors, ...recipients].some((party) => party.actors.length > 0 || party.named)
}

function firstOffset(tellings: readonly Draft[]): number {
  return Math.min(...tellings.map(({ read }) => read.trigger.start))
}
