import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { objectVerbs } from '../../events/talked-of.ts'
import { root, stem, wordsIn } from '../../events/words.ts'
import type { EventType } from '../../reader/codebook.ts'
import { tellsTouch } from '../channels/channel-words.ts'
import { wordsAhead, wordsBehind } from '../evidence.ts'
import { namesMeeting } from './kind-named.ts'

/**
 * LE51: being in touch, or meaning to consult or to keep a dialogue up, on no day and nowhere: how two stand to each other, and no
 * contact that takes place.
 */
export function isStanding(event: RapportEvent, document: EventDocument): boolean {
  const { type, modality, place, date, evidence } = event
  if (!ofContact.has(type)) return false
  const isOccasion = place !== null || (date !== null && date.text !== '')
  return evidence.every((told) => {
    const act = type === 'AGREE' ? whatIsAgreed(told, document) : told.trigger
    const near = wordsNear(act, told, document)
    return isOccasion
      ? modality !== 'actual' && isTouch(near)
      : isTouch(near) || isEffort(near) || isTopic(near) || isOpenEnded(near, event)
  })
}

const ofContact = new Set<EventType>(['CONSULT', 'COOPERATE', 'AGREE'])

/** "Agreed to keep consulting": the next contact behind it, else the agreement itself. */
function whatIsAgreed({ sentence, trigger }: Evidence, { annotations }: EventDocument): Span {
  const acts = annotations[sentence]?.events.filter(({ type }) => type === 'CONSULT' || type === 'COOPERATE') ?? []
  const behind = acts.map((act) => act.trigger).filter(({ start }) => start >= trigger.end)
  return behind.toSorted((a, b) => a.start - b.start)[0] ?? trigger
}

/** The words of an act, and those beside it in its clause. */
interface Near {
  readonly before: readonly string[]
  readonly own: readonly string[]
  readonly behind: readonly string[]
}

function wordsNear(trigger: Span, { sentence }: Evidence, document: EventDocument): Near {
  const before = wordsAhead({ sentence, trigger }, document).slice(-reach)
  const behind = wordsBehind({ sentence, trigger }, document).slice(0, reach)
  const end = behind.findIndex(isMark)
  return {
    before: before.slice(before.findLastIndex(isMark) + 1),
    own: wordsIn(slice(document.text, trigger)),
    behind: end < 0 ? behind : behind.slice(0, end),
  }
}

/** words on either side that still say how a contact is to be */
const reach = 6

function isMark(word: string): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(word)
}

/** "In close touch" that ends with the act, or that it stays in, keeps or agrees to. */
function isTouch({ before, own, behind }: Near): boolean {
  const isItself = tellsTouch([...before, ...own].join(' ')) && !tellsTouch(before.join(' '))
  return isItself || (hasOne(own, keeps) && tellsTouch([...own, ...behind].join(' ')))
}

/** An activity without end, or an exchange that is to go on, grow or be a habit. */
function isOpenEnded({ before, own, behind }: Near, { type, modality, contact }: RapportEvent): boolean {
  const isAhead = modality !== 'negated' && (modality !== 'actual' || type === 'AGREE')
  const isActivity = hasOne(own.filter(isNoPlural), activities) && !before.some((word) => single.has(word))
  if (isActivity && !namesMeeting(behind.join(' '))) return isAhead || contact?.state === 'under-way'
  if (!isAhead) return false
  // "to keep visiting one another"
  if (own.at(-1)?.endsWith('ing') && hasOne(before.slice(-1), goesOn)) return true
  return (hasOne(own, exchanges) && hasOne(before, lasting)) || hasOne([...before, ...behind.slice(0, 2)], habits)
}

/** "Their efforts to bring calm", "his effort to mediate": whoever makes one has met nobody by that. */
function isEffort({ before, own }: Near): boolean {
  return hasOne(own, efforts) || (before.at(-1) === 'to' && hasOne(before.slice(-5), efforts))
}

/** "Discussed their engagement with others", "reviewed recent engagements": an activity that is only talked of. */
function isTopic({ before, own }: Near): boolean {
  return hasOne(own, activities) && before.some((word) => objectVerbs.has(stem(word)))
}

/** "Consultations" can be counted and held; consultation cannot. */
function isNoPlural(word: string): boolean {
  return !/(?:ion|ment)s$/u.test(word)
}

function hasOne(of: readonly string[], roots: ReadonlySet<string>): boolean {
  return of.some((word) => roots.has(root(word)))
}

const { standing } = words
const roots = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(root))
const keeps = roots(standing.keeps)
const activities = roots(standing.activities)
const efforts = roots(standing.efforts)
const exchanges = roots(standing.exchanges)
const lasting = roots(standing.lasting)
const habits = roots(standing.habits)
const goesOn = roots(['keep', 'continue'])
const single: ReadonlySet<string> = new Set(standing.single)
