import type { z } from 'zod'
import type { ActVerdict } from '../ingest/act-verdict.ts'
import type { Reading } from '../reading-schema.ts'
import type { Session } from '../store/store.ts'

/** What is to be read: a text, or the address of a page. */
export interface Given {
  readonly text: string | null
  readonly address: string | null
  /** `YYYY-MM-DD`; wins over what the article says */
  readonly date: string | null
}

/** What was read of it; the reasons of an event by its id. */
export interface ReadResult {
  readonly reading: Reading
  readonly why: Readonly<Record<string, readonly string[]>>
}

/** Reads one article; keeps nothing of it. */
export type ReadArticle = (given: Given) => Promise<ReadResult>

/** What the routes stand on. */
export interface RouteParts {
  /** null where there is no ledger: then texts can only be read */
  readonly session: Session | null
  readonly read: ReadArticle
  /** takes an article into the ledger and gives its id; null where there is no ledger */
  readonly take: ((given: Given) => Promise<string>) | null
  /** keeps what a person says of an act of a sentence, which is given by its index; null where there is no ledger */
  readonly keep: ((article: string, sentence: number, verdict: ActVerdict) => Promise<void>) | null
}

interface Said<Path, Query, Body> {
  readonly path: Path
  readonly query: Query
  readonly body: Body
}

/** One address of the API: what it takes, what it gives, and how it is answered. Its types are those of its schemas. */
export interface RouteOf<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, View> {
  readonly method: 'get' | 'post'
  /** with parts in the form `{name}` */
  readonly address: string
  readonly id: string
  readonly summary: string
  readonly path?: Path
  readonly query?: Query
  readonly body?: Body
  /** only with a token */
  readonly writes?: boolean
  /** takes the reader for a while */
  readonly reads?: boolean
  readonly status?: 200 | 201
  readonly gives: z.ZodType<View>
  readonly answer: (said: Said<z.output<Path>, z.output<Query>, z.output<Body>>, parts: RouteParts) => Promise<View>
}

export type Route = RouteOf<z.ZodObject, z.ZodObject, z.ZodType, object>

/** A route whose answer is checked against what it takes and gives. */
export function route<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, View extends object>(
  one: RouteOf<Path, Query, Body, View>,
): Route {
  return one as unknown as Route
}
