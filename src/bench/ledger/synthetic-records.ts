import { daysAfter } from '../../base/calendar.ts'
import { type DateRange, dayWithoutWords, type PlainDate } from '../../base/plain-date.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { channelLevels, channelStatuses, incidentKinds, measureKinds, measureStates } from '../../ledger/kinds.ts'
import { certainties, contactKinds, issueStatuses, outlookKinds, stances } from '../../reader/codebook.ts'
import type { Reading } from '../../reading.ts'
import type { Picker } from './draw.ts'

type Records = Pick<
  Reading,
  'engagements' | 'incidents' | 'measures' | 'issues' | 'statements' | 'channels' | 'outlook'
>

/**
 * What an article tells beside its ten acts: of each of them one record of a kind, with its sentence, about as many of
 * each as real articles tell.
 */
export function syntheticRecords(
  acts: readonly RapportEvent[],
  speaker: (state: string) => string,
  published: PlainDate,
  { oneOf }: Picker,
): Records {
  const told = acts.map((act, at) => ({ ...act, at, from: act.actors[0]!, to: act.recipients[0]! }))
  const every = (nth: number) => oneOf(Array.from({ length: nth }, (_, at) => at)) === 0
  const of = (...places: readonly number[]) => told.filter(({ at }) => places.includes(at))
  return {
    engagements: of(0, ...(every(2) ? [1] : [])).map(({ at, from, to, evidence }) => {
      const date = dayAfter(published, oneOf(daysAround))
      const state = date.start > published ? 'planned' : 'held'
      return {
        ...{ id: `g${at + 1}`, kind: oneOf(contactKinds), parties: [{ actor: from }, { actor: to }] },
        ...{ host: to, place: null, date, state, by: null, cause: null, purpose: [], partOf: null },
        history: [{ state, date, cause: null, evidence }],
        evidence,
      }
    }),
    incidents: of(...(every(2) ? [2] : [])).map(({ actors, recipients, date, evidence }) => {
      return { kind: oneOf(incidentKinds), actors, recipients, date, place: null, what: 'what it did', evidence }
    }),
    measures: of(...(every(2) ? [3] : [])).map(({ actors, recipients, date, evidence }) => {
      return { kind: oneOf(measureKinds), actors, recipients, state: oneOf(measureStates), date, what: 'it', evidence }
    }),
    issues: of(4, 5, 6).map(({ from, to, evidence }) => {
      const topic = `what number ${evidence[0]!.sentence} of ${published} tells`
      return { topic, raisedBy: [from], with: [to], status: oneOf(issueStatuses), evidence }
    }),
    statements: of(7, 8).map(({ from, to, evidence }) => ({
      ...{ speaker: `Minister of ${from}`, speakerActor: speaker(from), affiliation: null, stance: oneOf(stances) },
      ...{ content: 'what it did, as officials said', about: [to], evidence },
    })),
    channels: of(...(every(8) ? [8] : [])).map(({ from, to, evidence }) => {
      return { level: oneOf(channelLevels), between: [from, to], status: oneOf(channelStatuses), evidence }
    }),
    outlook: of(9).map(({ from, to, evidence }) => ({
      ...{ kind: oneOf(outlookKinds), what: 'what it will do', holders: [from], certainty: oneOf(certainties) },
      evidence: evidence.map((piece): Evidence => ({ ...piece, roles: [...piece.roles, about(piece, to)] })),
    })),
  }
}

/** Days from the article to the contact it tells of: most are held, some are ahead. */
const daysAround = [-20, -9, -5, -3, -2, -1, -1, 0, 0, 0, 1, 2, 4, 7, 14, 30]

function dayAfter(day: PlainDate, days: number): DateRange {
  return dayWithoutWords(daysAfter(day, days))
}

function about({ roles }: Evidence, state: string): Evidence['roles'][number] {
  const named = roles.find(({ actors }) => actors.includes(state))!
  return { ...named, role: 'about' }
}
