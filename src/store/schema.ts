import type { PlainDate } from '../base/plain-date.ts'

/**
 * The tables, alike in SQLite and PostgreSQL. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC, yes and no are 1 and 0,
 * JSON is text. Texts compare by code point on both. `docs/spec/store.md` numbers the rules.
 */
export interface Tables {
  articles: ArticlesTable
  readings: ReadingsTable
  sentences: SentencesTable
  sentence_search: SentenceSearchTable
  sentence_bigrams: SentenceBigramsTable
  events: EventsTable
  tellings: TellingsTable
  entries: EntriesTable
  entry_pairs: EntryPairsTable
  entry_actors: EntryActorsTable
  entry_places: EntryPlacesTable
  stale_entries: StaleEntriesTable
  pairs: PairsTable
  tallies: TalliesTable
  pair_barometers: PairBarometersTable
  barometer_marks: BarometerMarksTable
  stale_barometers: StaleBarometersTable
  copies: CopiesTable
  corrections: CorrectionsTable
  feeds: FeedsTable
  feed_items: FeedItemsTable
}

/** One article as it was taken in. */
export interface ArticlesTable {
  /** the source's own id, else the hash of the content */
  id: string
  /** hash of all that was taken in, to tell a changed article from the same one */
  version: string
  title: string | null
  outlet: string | null
  url: string | null
  author: string | null
  published: PlainDate | null
  /** day the source says it was fetched */
  retrieved: PlainDate | null
  licence: string | null
  language: string
  /** path, address or stream it came from */
  origin: string
  /** the text that offsets of the reading and of `sentences` point into */
  text: string
  /** smallest id among its near copies: articles with one `source` are one telling */
  source: string
  /** MinHash signature by which near copies are told; null for a text of a few words */
  signature: Uint8Array | null
  /** the article as its source gave it, packed: re-reading starts from it; `src/store/packing.ts` */
  article: Uint8Array
  ingested: string
}

/** What was read of an article; one row an article. */
export interface ReadingsTable {
  article: string
  /** name of the reader, such as `onnx/standard@1`; may be empty where no sentence was to be read */
  reader: string
  pipeline_version: string
  /** `rapport/reading@1` without `text`, packed; `src/store/packing.ts` */
  reading: Uint8Array
  /** what the reader said of each sentence, packed: `src/store/load-reading.ts` */
  annotations: Uint8Array
  read: string
}

/** The sentences of an article; `position` −1 is the title. `src/store/search.ts` finds them by their words. */
export interface SentencesTable {
  /** newest articles last: `src/store/sentence-id.ts` */
  id: number
  article: string
  position: number
  start: number
  end: number
  text: string
}

/** The index of words: an FTS5 table in SQLite, a `tsvector` with its index in PostgreSQL. */
export interface SentenceSearchTable {
  /** id of the sentence */
  rowid: number
  terms: unknown
}

/** PostgreSQL: each two words in a row, by which `src/store/search.ts` finds rows of words; SQLite's index knows the places of words. */
export interface SentenceBigramsTable {
  /** id of the sentence */
  rowid: number
  /** each two words of the sentence that stand side by side, indexed */
  terms: unknown
}

/** One row an event of a reading, before tellings of one act are put together. */
export interface EventsTable {
  article: string
  /** place in the reading's `events` */
  position: number
  /** the ledger entry it is told in; null for an article without a date */
  entry: string | null
  published: PlainDate | null
  type: string
  mode: string | null
  quad: number
  intensity: number
  modality: string
  historical: number
  start: PlainDate | null
  end: PlainDate | null
  precision: string | null
  place: string | null
  place_state: string | null
  cameo: string
  confidence: number
  /** ISO 3166-1 alpha-3 of the sides, sorted, each between commas: `,GRC,TUR,`; empty where none is known */
  actor_states: string
  recipient_states: string
}

/** What one article tells of one entry. */
export interface TellingsTable {
  article: string
  kind: string
  position: number
  /** null until it is folded into the ledger: `src/ingest/fold-pending.ts` */
  entry: string | null
  published: PlainDate
  known: PlainDate
  outlet: string | null
  source: string
  /** JSON of `record`, `actors`, `sentences` */
  telling: string
}

/** The ledger: one row an entry, folded from its tellings. */
export interface EntriesTable {
  id: string
  kind: string
  start: PlainDate | null
  end: PlainDate | null
  /** what the record is: the event's type, the kind of an engagement, incident or measure, the level of a channel, the stance of a statement */
  label: string | null
  /** where it stands: modality, state or status; null where its kind has none */
  state: string | null
  /** first and last day on which a telling was known */
  first_known: PlainDate
  last_known: PlainDate
  sources: number
  articles: number
  /** JSON of the merged record */
  record: string
}

/** The pairs an entry belongs to, `a` before `b`; `kind`, `start`, `end` and the known days repeat those of the entry. */
export interface EntryPairsTable {
  entry: string
  a: string
  b: string
  kind: string
  start: PlainDate | null
  end: PlainDate | null
  /** by which it is put in order: `start`, else the day on which it was told first */
  day: PlainDate
  first_known: PlainDate
  last_known: PlainDate
}

/** The actors an entry's tellings name; those without a pair are found here. */
export interface EntryActorsTable {
  entry: string
  actor: string
  name: string
  state: string | null
  kind: string
  start: PlainDate | null
  /** by which it is put in order: `start`, else the day on which it was told first */
  day: PlainDate
  first_known: PlainDate
}

/** The pairs of which there is any entry, `a` before `b`: kept with the entries, so that nobody counts them. */
export interface PairsTable {
  a: string
  b: string
  entries: number
  first_known: PlainDate
  last_known: PlainDate
}

/** How many there are, kept as they come and go: `src/store/tallies.ts`. */
export interface TalliesTable {
  what: string
  /** of whom or which; empty where all are counted */
  name: string
  count: number
}

/** Where entries meet that may be one, and the days between which each is told: `src/ledger/across/fold.ts`. */
export interface EntryPlacesTable {
  entry: string
  place: string
  first_told: PlainDate
  last_told: PlainDate
}

/** Entries that lost tellings, or hold some that changed: they are folded anew. */
export interface StaleEntriesTable {
  entry: string
}

/**
 * The barometer of a pair of which much is told, `a` before `b`, as its entries give it: kept so that it is not computed
 * for each question. Nothing depends on it: `src/query/pair-marks.ts` gives the same from the entries.
 */
export interface PairBarometersTable {
  a: string
  b: string
  /** of the constants and rules it was made by: `src/barometer/rules-version.ts` */
  version: string
  /** the day from which anything was known that counts; null where there is nothing */
  begins: PlainDate | null
  /** first and last day of `days`; null where there is none */
  first: PlainDate | null
  last: PlainDate | null
  /** `src/barometer/kept-days.ts` */
  days: Uint8Array
  /** JSON of its turns, without their reasons */
  turns: string
  /** what moved it up to each of the turns (BA10): `src/base/byte-parts.ts`; null in what older versions kept */
  reasons: Uint8Array | null
  /** hash of its marks: what has the same hash has the same marks; null in what older versions kept */
  marks: string | null
}

/** The marks of a barometer that is kept: `src/barometer/kept-marks.ts`. */
export interface BarometerMarksTable {
  a: string
  b: string
  columns: Uint8Array
  entries: string
  rest: Uint8Array
}

/** Entries that changed since the barometer of their pair was kept; an empty id: it is to be made anew from all. */
export interface StaleBarometersTable {
  a: string
  b: string
  entry: string
}

/** Bands of an article's MinHash signatures: articles that share one may be near copies. */
export interface CopiesTable {
  band: string
  article: string
}

/** What a person corrected, in the codebook's form, bound to an article and the words of a sentence. */
export interface CorrectionsTable {
  article: string
  /** the words of the sentence; a newer splitter may number sentences anew */
  sentence: string
  /** JSON of the annotation, spans relative to the sentence */
  annotation: string
  author: string | null
  note: string | null
  corrected: string
}

/** A feed that is watched. */
export interface FeedsTable {
  url: string
  title: string | null
  etag: string | null
  last_modified: string | null
  /** last time it was asked, and when it may be asked next */
  checked: string | null
  next_check: string | null
  failures: number
  last_error: string | null
}

/** An item of a feed: taken in as `article`, or still to be fetched. */
export interface FeedItemsTable {
  url: string
  feed: string
  title: string | null
  published: PlainDate | null
  article: string | null
  attempts: number
  next_attempt: string | null
  last_error: string | null
}
