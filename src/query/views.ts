import type { DayReading } from '../barometer/day-reading.ts'
import type { Trend } from '../barometer/trend.ts'
import type { Contribution } from '../barometer/why.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { EntryKind, Merged, ToldActor } from '../ledger/across/entry.ts'
import type { Modality } from '../reader/codebook.ts'

/** Who an actor is, beside its id. */
export type Actors = Readonly<Record<string, ToldActor>>

/** An article as the ledger cites it. */
export interface Citation {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: PlainDate | null
}
export type Citations = Readonly<Record<string, Citation>>

/** An entry as every face gives it: its merged record, and what the ledger knows of it. */
export type EntryView<Kind extends EntryKind = EntryKind> = Omit<Merged[Kind], 'id'> & {
  readonly id: string
  /** ids of the articles that tell it, as they were given on ingest */
  readonly articles: readonly string[]
  /** independent tellings */
  readonly sources: number
  /** first and last day on which it was told, of those known by the day asked for */
  readonly firstTold: PlainDate
  readonly lastTold: PlainDate
}

/** An entry of any kind in one list. */
export type AnyEntry = {
  readonly [Kind in EntryKind]: { readonly kind: Kind; readonly entry: EntryView<Kind> }
}[EntryKind]

/** Where a pair stands on a day, and why. */
export interface Standing {
  /** null where there is no data: never zero, never calm */
  readonly tension: number | null
  readonly low: number | null
  readonly high: number | null
  readonly trend: Trend | null
  readonly acts: number | null
  readonly talk: number | null
  readonly plans: number | null
  readonly aToB: number | null
  readonly bToA: number | null
  /** difference to the first day of the period; null where one of them has no data */
  readonly change: number | null
  readonly since: PlainDate
  /** what moved it over the period; sums to `change`, or to the distance from neutral (50) where that is null */
  readonly why: readonly Contribution[]
  /** what puts it off neutral most, on its side of it, however long ago; at most five */
  readonly standsBy: readonly Omit<Contribution, 'how'>[]
  /** the last two years up to the day, or from the first day known */
  readonly days: readonly DayReading[]
  /** the turns of that time */
  readonly turns: readonly (Turn & {
    /** what moved it most, that way */
    readonly most: Contribution | null
  })[]
}

/** A day on which a turn could first be seen, with the usual level before and the level then. */
export interface Turn {
  readonly date: PlainDate
  readonly trend: 'thaw' | 'worsening'
  readonly before: number
  readonly after: number
}

/** An act, a word, a plan, or what stands, on its day, as the barometer is drawn with it. */
export interface PairMark {
  readonly entry: string
  /** its own day; of what is not told to the day, or is ahead, the day on which it was told, or that of its time nearest to it */
  readonly date: PlainDate
  /** when it happened or is due, in words, as exactly as it is told; without a date, when it was told */
  readonly when: string
  readonly row: 'acts' | 'talk' | 'plans'
  /** 0: a channel */
  readonly quad: 0 | 1 | 2 | 3 | 4
  readonly modality: Modality
  readonly words: string
}

/** `rapport/pair@1`: the dossier of a pair as it was known on a day. */
export interface PairView {
  readonly schema: 'rapport/pair@1'
  readonly pair: readonly [string, string]
  readonly at: PlainDate
  readonly since: PlainDate
  /** the last day, up to `at`, on which anything was told of them; null where that is not known */
  readonly lastTold: PlainDate | null
  readonly barometer: Standing
  readonly engagements: readonly EntryView<'engagement'>[]
  readonly incidents: readonly EntryView<'incident'>[]
  readonly measures: readonly EntryView<'measure'>[]
  readonly issues: readonly EntryView<'issue'>[]
  readonly channels: readonly EntryView<'channel'>[]
  readonly statements: readonly EntryView<'statement'>[]
  readonly outlook: readonly EntryView<'outlook'>[]
  /** acts told in the period, those that moved the barometer in it or put it where it is, and what moved it most to each turn; newest first */
  readonly events: readonly EntryView<'event'>[]
  /** kinds of which only those told last are here, and when the first of these was told last; the timeline has all */
  readonly cut: readonly { readonly kind: EntryKind; readonly told: PlainDate }[]
  /** acts, talk, plans, measures and channels of all time, the newest 200 */
  readonly marks: readonly PairMark[]
  readonly actors: Actors
  readonly sources: Citations
}

/** `rapport/timeline@1`: all that is told of a pair, by its day. */
export interface TimelineView {
  readonly schema: 'rapport/timeline@1'
  readonly pair: readonly [string, string]
  readonly from: PlainDate | null
  readonly to: PlainDate
  readonly days: readonly { readonly date: PlainDate; readonly entries: readonly AnyEntry[] }[]
  readonly actors: Actors
  readonly sources: Citations
}

/** `rapport/calendar@1`: contacts by the day on which they are due or were held. */
export interface CalendarView {
  readonly schema: 'rapport/calendar@1'
  readonly at: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  /** how many there are in these days, and how many before those here */
  readonly total: number
  readonly offset: number
  /** where none here is of a month or less: the first day of the contact nearest to these days */
  readonly nearest: PlainDate | null
  readonly engagements: readonly (EntryView<'engagement'> & {
    readonly pairs: readonly (readonly [string, string])[]
  })[]
  readonly actors: Actors
  readonly sources: Citations
}

/** `rapport/search@1`: sentences that hold the words, newest first. */
export interface SearchView {
  readonly schema: 'rapport/search@1'
  readonly query: string
  /** counted up to 10,000; `isMore` where there are more */
  readonly total: number
  readonly isMore: boolean
  readonly hits: readonly {
    readonly article: Citation
    readonly sentence: number
    readonly start: number
    readonly end: number
    readonly text: string
    /** ids of the ledger entries that this sentence tells */
    readonly entries: readonly string[]
    /** the same, in words: "visit Greece → Turkey" */
    readonly records: readonly { readonly id: string; readonly kind: EntryKind; readonly words: string }[]
  }[]
}

/** `rapport/world@1`: the pairs that moved most in a period. */
export interface WorldView {
  readonly schema: 'rapport/world@1'
  readonly at: PlainDate
  readonly since: PlainDate
  readonly pairs: readonly {
    readonly pair: readonly [string, string]
    readonly tension: number | null
    readonly low: number | null
    readonly high: number | null
    readonly trend: Trend | null
    readonly change: number | null
    /** what moved it most, with its entry, nothing where it moved by less than a point; where it cannot be compared, what puts it off neutral */
    readonly why: readonly Contribution[]
    readonly top: AnyEntry | null
    /** tension of the last weeks, for a sparkline; null: no data */
    readonly days: readonly (number | null)[]
  }[]
  readonly actors: Actors
  readonly sources: Citations
}

/** `rapport/actor@1`: who it is, and what it takes part in. */
export interface ActorView {
  readonly schema: 'rapport/actor@1'
  readonly id: string
  readonly actor: ToldActor
  /** how many entries there are by the day, counted up to 10,000; `isMore` where there are more */
  readonly total: number
  readonly isMore: boolean
  /** how many newer ones there are than those here */
  readonly offset: number
  readonly entries: readonly AnyEntry[]
  readonly actors: Actors
  readonly sources: Citations
}

/** `rapport/entry@1`: one entry, every telling with its sentences, and its history; why it was read so is `explain`'s. */
export interface EntryDetail {
  readonly schema: 'rapport/entry@1'
  readonly entry: AnyEntry
  readonly pairs: readonly (readonly [string, string])[]
  readonly tellings: readonly {
    readonly article: Citation
    readonly published: PlainDate
    readonly known: PlainDate
    readonly source: string
    readonly sentences: readonly string[]
    readonly record: unknown
  }[]
  readonly actors: Actors
  readonly sources: Citations
}

/** `rapport/status@1`: what the ledger holds. */
export interface StatusView {
  readonly schema: 'rapport/status@1'
  readonly articles: number
  readonly undated: number
  readonly events: number
  readonly entries: Readonly<Record<EntryKind, number>>
  readonly pairs: number
  readonly first: PlainDate | null
  readonly last: PlainDate | null
  readonly ingested: string | null
  readonly readers: readonly { readonly name: string; readonly pipelineVersion: string; readonly articles: number }[]
  readonly outlets: readonly {
    readonly outlet: string | null
    readonly articles: number
    readonly last: PlainDate | null
  }[]
  readonly feeds: readonly {
    readonly url: string
    readonly title: string | null
    readonly checked: string | null
    readonly failures: number
    readonly lastError: string | null
  }[]
}
