import { z } from 'zod'
import { firstDay } from '../base/parse-plain-date.ts'
import { daySchema } from '../query/schemas/entry-schemas.ts'
import { maximumId } from '../sources/limits.ts'

export const day = daySchema.refine((day) => day >= firstDay, `nothing is dated before ${firstDay}`).optional()
export const state = z.string().min(1).max(100).describe('a state or body: its name, a demonym, or an ISO code')
export const id = z.string().min(1).max(maximumId)
export const cursor = z.string().max(1000).optional().describe('“next” of the page before')

/** How many of a list: so many at most, so many where it is left out. */
export function limit(most: number, usual: number) {
  return z.coerce.number().int().min(1).max(most).default(usual).describe('how many at most')
}

export const next = z.string().nullable().describe('the cursor of the next page; null on the last')
