import words from '../../../data/ledger/address-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { partyFinder } from '../../events/parties.ts'
import { hasRoot, root, wordsBefore } from '../../events/words.ts'
import type { IssueStatus } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { type CodesOf, codeFinder } from '../code-finder.ts'
import { isDone, isEnded } from '../engagements/contact-state.ts'
import type { Engagement } from '../engagements.ts'
import { idsOfParty } from '../entry-party.ts'
import type { IssueSides } from './issue-sides.ts'

/** Who raises a matter with whom, how it stands, and whether they only speak of it in public. */
interface Voiced extends IssueSides {
  readonly status: IssueStatus
  readonly inPublic?: boolean | undefined
}

/**
 * LE530: whether those who raise a matter with others only speak of it in public: the article tells of no contact of theirs, and its
 * sentence neither of a demand on those others nor in its words that it is put to them.
 */
export function publicVoiceFinder(
  document: EventDocument,
  engagements: readonly Engagement[],
): (told: Evidence, issue: Voiced) => boolean {
  const { annotations, sentences, text, isNews = true } = document
  const party = partyFinder(document)
  const meet = meetingOf(codeFinder(document.actors))
  const contacts = engagements.filter((one) => !isEnded(one))
  const persons = new Set(document.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  /** Of contacts in news, those told beside a sentence, or before it of one of those who speak there. */
  const isTold = ({ history, evidence }: Engagement, { sentence }: Evidence, status: IssueStatus, isHis: boolean) =>
    !isNews ||
    ((status === 'expected' || history.some(isDone)) &&
      evidence.some((one) => one.sentence <= sentence + 1 && sentence - one.sentence <= (isHis ? reach : 1)))

  return (told, { raisedBy, with: others, status }) => {
    if (raisedBy.length === 0 || others.length === 0 || settled.has(status)) return false
    const areTogether = (one: Engagement) => {
      const ids = one.parties.flatMap(idsOfParty)
      const isHis = raisedBy.some((id) => persons.has(id) && ids.includes(id))
      return meet(ids, raisedBy) && meet(ids, others) && isTold(one, told, status, isHis)
    }
    const isDemand = ({ type, modality, actors, recipients }: EventAnnotation) =>
      type === 'REQUEST' &&
      (modality === 'actual' || (status === 'expected' && modality !== 'negated')) &&
      (actors.length === 0 || actors.some((span) => meet(party(span).actors, raisedBy))) &&
      recipients.some((span) => meet(party(span).actors, others))
    const hears = told.roles.filter(({ role, actors }) => role === 'with' && meet(actors, others))
    const before = (start: number) => wordsBefore(text, sentences[told.sentence]!, start, nearby)
    return !(
      contacts.some(areTogether) ||
      // what a state's own text asks of who takes no part in the contact, it asks in public
      (isNews && annotations[told.sentence]?.events.some(isDemand)) ||
      hasRoot(text.slice(told.start, told.end), summoning) ||
      hears.some(({ start }) => isPutTo(before(start)))
    )
  }
}

/** LA22: whether of several tellings of an issue one tells that it is only spoken of in public, and none that it is put to those it is raised with. */
export function isOnlyPublic(tellings: readonly Voiced[], { with: others, status }: Voiced, codesOf: CodesOf): boolean {
  const meet = meetingOf(codesOf)
  // a matter "between" some is raised there, or open
  const isPut = ({ raisedBy, inPublic = false, with: heard, status: how }: Voiced) =>
    !inPublic && (raisedBy.length > 0 || how === 'raised') && meet([...raisedBy, ...heard], others)
  return (
    others.length > 0 &&
    !settled.has(status) &&
    tellings.some(({ inPublic = false }) => inPublic) &&
    !tellings.some(isPut)
  )
}

/** Whether some are, or are of one state or body with, some of the others. */
function meetingOf(codesOf: CodesOf): (some: readonly string[], others: readonly string[]) => boolean {
  const all = (ids: readonly string[]) => new Set([...ids, ...codesOf(ids)])
  return (some, others) => !all(some).isDisjointFrom(all(others))
}

/** "told | Rome", "a letter to | Rome", of the words right before who hears it. */
function isPutTo(before: readonly string[]): boolean {
  const last = before.findLast((word) => !articles.has(word))
  return (
    before.slice(-2).some((word) => telling.has(root(word))) ||
    ((last === 'to' || last === 'with') && before.some((word) => putting.has(root(word))))
  )
}

const settled = new Set<IssueStatus>(['agreed', 'closed'])
const articles = new Set(['the', 'its', 'his', 'her', 'their'])
const telling: ReadonlySet<string> = new Set(words.telling.map(root))
const putting: ReadonlySet<string> = new Set(words.putting.map(root))
const summoning: ReadonlySet<string> = new Set(words.summoning.map(root))
const nearby = 8
/** What is told of a contact of somebody reaches so many sentences on (LE60). */
const reach = 10
