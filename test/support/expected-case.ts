import { z } from 'zod'
import { eventTypes, modalities } from '../../src/reader/codebook.ts'

/** `A|B`: either is right. */
const oneOf = <Word extends string>(words: readonly Word[]) =>
  z.string().refine((value) => value.split('|').every((word) => (words as readonly string[]).includes(word)))

const need = z.enum(['must', 'may'])
const party = z.string().regex(/^(?:\?|[A-Z\d]+)(?:\|(?:\?|[A-Z\d]+))*$/)

const expectedEvent = z.strictObject({
  type: oneOf(eventTypes),
  modality: oneOf(modalities),
  /** codes of states and bodies; `A|B` for either, `?` where none can be known, `A|?` where it may stay open */
  actors: z.array(party),
  /** empty: nobody, or the act is mutual and all parties are actors */
  recipients: z.array(party),
  trigger: z.string(),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: it must have none; absent: not asked */
  date: z
    .string()
    .regex(/^\d{4}(?:-\d\d){0,2}$/)
    .nullish(),
  /** line of `article.jsonl`, from 1 */
  article: z.int().min(1).optional(),
  need,
})

/** A ledger record due: `need`, and for each key the words that must be there (`a|b`: either). */
const expectedRecord = z.looseObject({ need })

/** What must come of the article of a case: the form of `expected.json`. */
export const expectedCase = z.strictObject({
  published: z.string().nullable(),
  events: z.array(expectedEvent),
  engagements: z.array(expectedRecord).optional(),
  incidents: z.array(expectedRecord).optional(),
  measures: z.array(expectedRecord).optional(),
  issues: z.array(expectedRecord).optional(),
  statements: z.array(expectedRecord).optional(),
  channels: z.array(expectedRecord).optional(),
  outlook: z.array(expectedRecord).optional(),
  /** wrong readings that must not come: `TYPE actor>recipient modality — reason`, `A+B` for a mutual act, `*` for any */
  notEvents: z.array(z.string()),
})

export type ExpectedCase = z.infer<typeof expectedCase>
export type ExpectedEvent = ExpectedCase['events'][number]
export type ExpectedRecord = z.infer<typeof expectedRecord>
