import { z } from 'zod'
import { maximumAddress, maximumGivenText } from '../sources/limits.ts'

const day = z.iso.date()
const state = z.string().min(1).max(100).describe('a state or body: its name, a demonym, or an ISO code')
const limit = z.int().min(1).max(200).default(50).describe('how many at most')

/** What each tool is asked with. */
export const questions = {
  read: z.strictObject({
    text: z.string().max(maximumGivenText).optional().describe('the text of one article, in English'),
    address: z.string().max(maximumAddress).optional().describe('or the address of a page, http or https'),
    date: day.optional().describe('the day of publication, where the text does not say it'),
  }),
  pair: z.strictObject({
    a: state,
    b: state,
    at: day.optional().describe('as it was known on this day; the last day told of where left out'),
    since: day.optional().describe('what is new since then; thirty days before where left out'),
  }),
  timeline: z.strictObject({
    a: state,
    b: state,
    from: day.optional(),
    to: day.optional().describe('last day, and what was known by then'),
    limit,
  }),
  calendar: z.strictObject({
    a: state.optional(),
    b: state.optional().describe('the other side; all contacts of “a” where left out'),
    at: day.optional().describe('as it was known on this day'),
    from: day.optional().describe('first day; a month before “at” where left out'),
    to: day.optional().describe('last day; three months after “at” where left out'),
    limit,
  }),
  search: z.strictObject({
    query: z.string().min(1).max(500).describe('words, "a phrase", -without'),
    from: day.optional().describe('published on or after'),
    to: day.optional().describe('published on or before'),
    outlet: z.string().max(200).optional(),
    limit,
    offset: z.int().min(0).max(10_000).default(0),
  }),
  explain: z.strictObject({
    id: z.string().min(1).max(200).describe('id of an entry of the ledger, or a beginning of it that is unique'),
  }),
} as const

export type Asked = { readonly [Tool in keyof typeof questions]: z.infer<(typeof questions)[Tool]> }
