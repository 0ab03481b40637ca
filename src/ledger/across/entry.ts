import type { PlainDate } from '../../base/plain-date.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import type { Channel } from '../channels.ts'
import type { Engagement } from '../engagements.ts'
import type { Incident } from '../incidents.ts'
import type { Issue } from '../issues.ts'
import type { Measure } from '../measures.ts'
import type { Outlook } from '../outlook.ts'
import type { Statement } from '../statements.ts'

export const entryKinds = [
  'event',
  'engagement',
  'incident',
  'measure',
  'issue',
  'statement',
  'channel',
  'outlook',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** The records of a reading, by the kind of ledger entry they tell of. */
export interface Told {
  readonly event: RapportEvent
  readonly engagement: Engagement
  readonly incident: Incident
  readonly measure: Measure
  readonly issue: Issue
  readonly statement: Statement
  readonly channel: Channel
  readonly outlook: Outlook
}

/** What is kept of an actor that a record names. */
export interface ToldActor {
  readonly name: string
  readonly state: string | null
  readonly kind: string
  readonly sectors: readonly string[]
}

/** One element of one reading's array: what one article tells of one entry. */
export interface Telling<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind
  readonly article: string
  /** place in the reading's array of its kind; attacks in passing come behind its incidents */
  readonly index: number
  /** the article's day; an article without one tells the ledger nothing */
  readonly published: PlainDate
  /** the day it could be known: the later of `published` and the day it was retrieved, where its source says so */
  readonly known: PlainDate
  readonly outlet: string | null
  /** the independent telling it belongs to: near copies share one */
  readonly source: string
  readonly record: Told[Kind]
  /** those the record names, by id */
  readonly actors: Readonly<Record<string, ToldActor>>
  /** the texts of `record.evidence`, one each */
  readonly sentences: readonly string[]
  /** the article says that it corrects what its outlet printed before */
  readonly corrects?: boolean
  /** of a material act without a day: the day by which it was done, by the acts told beside it */
  readonly latest?: PlainDate
  /** of an incident: who says in the article that it happened, and who denies it */
  readonly said?: Said
  /** of an incident: its dead, wounded and detained as the article counts them */
  readonly figures?: readonly ToldFigure[]
  /** an attack by nobody knows whom, or a contact of a stranger: it may tell of an entry, but opens none (LA20, LA201) */
  readonly inPassing?: boolean
  /** of such a contact: the names of those of whom its article does not say of which state they are */
  readonly strangers?: readonly string[]
}

/** States and bodies that say of an act that it happened, that they did it, or that they did not. */
export interface Said {
  readonly claimedBy: readonly string[]
  readonly admittedBy: readonly string[]
  readonly deniedBy: readonly string[]
}

/** Evidence of an entry says which article it stands in, and the words of its sentence. */
export interface EntryEvidence extends Evidence {
  readonly article: string
  readonly text: string
}

/** A figure that an article gives, such as the dead. */
export interface ToldFigure {
  readonly what: string
  readonly value: number
}

/** A figure that tellings give, with those who give it. */
export interface Figure extends ToldFigure {
  readonly articles: readonly string[]
}

type Across<Record extends { readonly evidence: readonly Evidence[] }> = Omit<Record, 'evidence'> & {
  readonly evidence: readonly EntryEvidence[]
}
type Step = Omit<Told['engagement']['history'][number], 'evidence'> & { readonly evidence: readonly EntryEvidence[] }

/** How a measure stood, and the day of that, as far as it is told. */
export interface MeasureStep extends Pick<Told['measure'], 'state' | 'date'> {
  readonly evidence: readonly EntryEvidence[]
}

/** The merged records of entries: as in a reading, from several articles. */
export interface Merged {
  readonly event: Across<Told['event']>
  readonly engagement: Omit<Across<Told['engagement']>, 'history'> & { readonly history: readonly Step[] }
  readonly incident: Across<Told['incident']> &
    Said & {
      readonly figures: readonly Figure[]
      /** those who are charged with it deny it, and have not admitted it since */
      readonly contested: boolean
    }
  readonly measure: Across<Told['measure']> & {
    /** the steps of its life: threatened, announced, in force, lifted */
    readonly history: readonly MeasureStep[]
  }
  readonly issue: Across<Told['issue']> & { readonly aliases: readonly string[] }
  readonly statement: Across<Told['statement']>
  readonly channel: Across<Told['channel']>
  readonly outlook: Across<Told['outlook']>
}

/** States or bodies, the one that sorts first before the other. */
export type PairOfStates = readonly [string, string]

/**
 * One entry of the ledger, folded from its tellings. The same tellings give the same entry, bit for bit, in whatever
 * order they arrived (LA1).
 */
export interface Entry<Kind extends EntryKind = EntryKind> {
  /** made from its canonical first telling */
  readonly id: string
  readonly kind: Kind
  /** the pairs in whose dossiers it stands */
  readonly pairs: readonly PairOfStates[]
  /** first and last day on which it happens or is due; null where nobody says */
  readonly start: PlainDate | null
  readonly end: PlainDate | null
  readonly record: Merged[Kind]
  /** in canonical order */
  readonly tellings: readonly Telling<Kind>[]
  readonly articles: readonly string[]
  /** number of independent tellings; 0 while it is told in passing only and stands in no list (LA20) */
  readonly sources: number
}

export function isOfKind<Kind extends EntryKind>(entry: Entry, kind: Kind): entry is Entry<Kind> {
  return entry.kind === kind
}
