import { statesIn } from '../dyads.ts'
import {
  allParties,
  dateFits,
  sameContact,
  sameParties,
  sharesOne,
  shareWords,
  sidesEqual,
  sidesMeet,
} from '../ledger/compare-records.ts'
import type { DueEntry } from './story.ts'
import type { ToldEntry } from './told-entry.ts'

export interface EntryMatch {
  readonly pairs: readonly { readonly due: DueEntry; readonly told: ToldEntry; readonly right: boolean }[]
  readonly missed: readonly DueEntry[]
  /** told, and not due */
  readonly extra: readonly ToldEntry[]
  /** told once more, though an entry that answers the same one due is paired with it already */
  readonly twice: readonly ToldEntry[]
}

/**
 * Pairs entries due with entries told, each at most once: those right in parties, date and state first, and among these
 * those whose persons and articles agree best.
 */
export function matchEntries(due: readonly DueEntry[], told: readonly ToldEntry[]): EntryMatch {
  const answers = due.flatMap((one) =>
    told.flatMap((other) => {
      const right = isRight(one, other)
      return isFound(one, other)
        ? [{ due: one, told: other, right, weight: (right ? 100 : 0) + likenessOf(one, other) }]
        : []
    }),
  )
  const pairs: (typeof answers)[number][] = []
  const taken = new Set<DueEntry | ToldEntry>()
  for (const answer of answers.toSorted((a, b) => b.weight - a.weight)) {
    if (taken.has(answer.due) || taken.has(answer.told)) continue
    taken.add(answer.due).add(answer.told)
    pairs.push(answer)
  }
  const left = told.filter((one) => !taken.has(one))
  const answering = new Set(answers.map((answer) => answer.told))
  return {
    pairs,
    missed: due.filter((one) => !taken.has(one) && !one.optional),
    extra: left.filter((one) => !answering.has(one)),
    twice: left.filter((one) => answering.has(one)),
  }
}

function likenessOf({ who, articles }: DueEntry, told: ToldEntry): number {
  const persons = who.filter((name) => sharesOne(name, told.who)).length
  const shared = articles.filter((id) => told.articles.includes(id)).length
  return 3 * persons + shared / Math.max(articles.length, told.articles.length)
}

/** The same thing is told, by one of the articles that tell it. */
function isFound(due: DueEntry, told: ToldEntry): boolean {
  if (due.kind !== told.kind || !due.articles.some((id) => told.articles.includes(id))) return false
  const types = [due.type ?? due.level ?? '', ...due.typeAlso]
  switch (due.kind) {
    case 'engagement':
      return types.some((type) => sameContact(type, told.type)) && sameParties(due.parties, told.by)
    case 'incident':
    case 'measure':
      return types.includes(told.type) && sidesMeet(due.by, due.against, told)
    case 'issue':
      return [due.topic ?? '', ...due.aliases].some((topic) =>
        [told.words, ...told.aliases].some((words) => shareWords(topic, words)),
      )
    case 'statement':
      return sharesOne(due.speaker ?? '', told.speaker)
    case 'channel':
      return types.includes(told.type) && statesIn(due.between).isSubsetOf(told.by)
    case 'outlook':
      return types.includes(told.type) && (due.content == null || shareWords(due.content, told.words))
    case 'event':
      return false
  }
}

/** … and right in parties, date and state; of a statement, in its stance. */
function isRight(due: DueEntry, told: ToldEntry): boolean {
  switch (due.kind) {
    case 'engagement':
      return allParties(due.parties, told.by) && due.state === told.status && dateFits(due.date, told)
    case 'incident':
      return sidesEqual(due.by, due.against, told) && dateFits(due.date, told)
    case 'measure':
      return sidesEqual(due.by, due.against, told) && due.state === told.status && dateFits(due.date, told)
    case 'issue':
      return due.status === told.status && issuePartiesFit(due, told)
    case 'statement':
      return due.stance === told.status
    case 'channel':
      return due.status === told.status && told.by.isSubsetOf(statesIn(due.between))
    case 'outlook':
      return true
    case 'event':
      return false
  }
}

/** Where nobody is said to raise it, it lies between all the parties. */
function issuePartiesFit({ raised_by, with: others }: DueEntry, { by, against }: ToldEntry): boolean {
  const all = by.union(against)
  const due = statesIn([...raised_by, ...others])
  const whole = all.isSubsetOf(due) && due.isSubsetOf(all)
  return whole && (raised_by.length === 0 || statesIn(raised_by).isSubsetOf(by))
}
