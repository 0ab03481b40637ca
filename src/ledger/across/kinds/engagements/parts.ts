import { isDone, isEnded } from '../../../engagements/contact-state.ts'
import type { Entry } from '../../entry.ts'
import { heldInVisit } from './reception.ts'
import { joinMoved } from './told-anew.ts'
import { asMade, summitsKept, visitsMade } from './visit-made.ts'

type Contact = Entry<'engagement'>

/**
 * The contacts as of one day with what each is part of (LA15): a meeting that an article tells as part of a visit is part of
 * the entry in which that article tells the visit; what stands outside the entries handed in is no part. A part goes with its
 * visit where that is put off or called off later and nothing else is told of it, is held where the visit tells of it (LA19), and is
 * what was held there once it took place. A visit that was due took place where its guests met the hosts there (LA24), a
 * summit where its leaders met beside it (LA124).
 */
export function linkParts(contacts: readonly Contact[]): readonly Contact[] {
  const made = visitsMade(contacts)
  const tellers = new Map([...made, ...summitsKept(contacts)])
  const entries = contacts.map((one) => (tellers.has(one.id) ? asMade(one, tellers.get(one.id)!) : one))
  const visitOf = new Map([...made].map(([visit, { id }]) => [id, visit]))
  const owners = new Map(
    entries.flatMap(({ id, tellings }) => tellings.map(({ article, record }) => [`${article}\n${record.id}`, id])),
  )
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const linked = entries.map((told) => {
    const entry = heldInVisit(told, entries)
    const parents = entry.tellings.flatMap(({ article, record }) => owners.get(`${article}\n${record.partOf}`) ?? [])
    const partOf = parents.find((id) => id !== entry.id) ?? visitOf.get(entry.id) ?? null
    const part = partOf === entry.record.partOf ? entry : { ...entry, record: { ...entry.record, partOf } }
    const visit = byId.get(partOf ?? '')
    return visit === undefined ? part : follow(part, visit)
  })
  const moved = linked.filter(({ record }, index) => record.history.length > entries[index]!.record.history.length)
  return joinMoved(linked, new Set(moved.filter(({ record }) => record.state === 'unreported').map(({ id }) => id)))
}

function follow(part: Contact, visit: Contact): Contact {
  const { history } = part.record
  const now = history.at(-1) ?? part.record
  const last = part.tellings.at(-1)!.published
  const later = new Set(visit.tellings.filter(({ published }) => published > last).map(({ article }) => article))
  const upsets = visit.record.history.filter(
    (step) => isEnded(step) && step.evidence.some(({ article }) => later.has(article)),
  )
  if (upsets.length === 0 || isDone(now) || isEnded(now)) return part
  const { date, state, by, cause } = visit.record
  return {
    ...part,
    start: visit.start,
    end: visit.end,
    record: {
      ...part.record,
      date,
      by,
      cause,
      state: isDone(visit.record) ? 'unreported' : state,
      history: [...history, ...upsets],
    },
  }
}
