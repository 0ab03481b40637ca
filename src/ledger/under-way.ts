import tellings from '../../data/events/tellings.json' with { type: 'json' }
import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { dayWithoutWords } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { ContactStep } from './contact-step.ts'
import { wordsAhead } from './evidence.ts'

/**
 * LE90: a visit or a meeting that is under way, and of which no day is told, is on that of the article. Talks may go on for
 * months, a "recent" visit is over, and "his is the first
 * visit" may be one to come.
 */
export function onItsDay(life: readonly ContactStep[], document: EventDocument): readonly ContactStep[] {
  const { published } = document
  if (published === null || life.some(({ date }) => date !== null)) return life
  const isRecent = ({ event }: ContactStep) =>
    event.evidence.some((told) =>
      wordsAhead(told, document)
        .slice(-4)
        .some((word) => going.has(word) || ordinal.has(word)),
    )
  return life.map((step) =>
    step.state === 'under-way' && step.kind !== 'talks' && !step.event.historical && !step.isIdentity && !isRecent(step)
      ? { ...step, date: dayWithoutWords(published) }
      : step,
  )
}

const going: ReadonlySet<string> = new Set(tellings.going)
const ordinal: ReadonlySet<string> = new Set(words.ordinal)
