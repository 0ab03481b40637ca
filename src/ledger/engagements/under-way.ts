import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { dayWithoutWords, type PlainDate } from '../../base/plain-date.ts'
import type { EventDocument } from '../../events/document.ts'
import { wordsAhead } from '../evidence.ts'
import { saysOneOf } from './contact-reading.ts'
import type { ContactStep } from './contact-step.ts'

/**
 * LE90: a visit or a meeting that is under way, and of which no day is told, is on that of the article, and of which the day is over
 * was held. Talks may go on for
 * months, a "recent" visit is over, "his is the first visit" may be one to come, and of a tour nobody says which stop that is (LE504).
 */
export function onItsDay(life: readonly ContactStep[], document: EventDocument): readonly ContactStep[] {
  const { published } = document
  if (published === null) return life
  if (life.some(({ date }) => date !== null))
    return life.map((step) => (isOver(step, published) ? { ...step, state: 'held' } : step))
  const isRecent = ({ event }: ContactStep) =>
    event.evidence.some((told) =>
      wordsAhead(told, document)
        .slice(-4)
        .some((word) => going.has(word) || ordinal.has(word)),
    )
  return life.map((step) =>
    step.state === 'under-way' &&
    step.kind !== 'talks' &&
    !step.event.historical &&
    !step.isIdentity &&
    !isRecent(step) &&
    !isStop(step)
      ? { ...step, date: dayWithoutWords(published) }
      : step,
  )
}

/** One of several states that an act says are visited, and not that where the guest is told to be. */
function isStop({ kind, elsewhere, event }: ContactStep): boolean {
  return kind === 'visit' && elsewhere.size > 0 && event.place === null
}

/** "during a visit last Friday": named so, and not by who arrived or set out, it is over when its day is. */
function isOver({ state, kind, date, event }: ContactStep, published: PlainDate): boolean {
  const isNamed = kind === 'visit' ? saysOneOf(event.evidence, words.visit) : kind === 'meeting'
  return state === 'under-way' && isNamed && date !== null && date.end < published
}

const going: ReadonlySet<string> = new Set(tellings.going)
const ordinal: ReadonlySet<string> = new Set(words.ordinal)
