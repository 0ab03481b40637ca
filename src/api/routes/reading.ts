import { z } from 'zod'
import { readingSchema } from '../../reading-schema.ts'
import { maximumAddress, maximumGivenText } from '../../sources/limits.ts'
import { found } from '../ledger-of.ts'
import { day } from '../parameters.ts'
import { type Given, type Route, route } from '../route.ts'

const given = z
  .strictObject({
    text: z.string().min(1).max(maximumGivenText).optional().describe('the text of one article'),
    address: z.string().min(1).max(maximumAddress).optional().describe('the address of a page, http or https'),
    date: day.describe('the day of publication; wins over what the article says'),
  })
  .refine(({ text, address }) => (text === undefined) !== (address === undefined), 'give either a text or an address')
  .meta({ id: 'Given', description: 'an article: either its text or its address' })

export const readingRoutes: readonly Route[] = [
  route({
    method: 'post',
    address: '/read',
    id: 'read',
    summary: 'Reads one article; nothing of it is kept',
    body: given,
    reads: true,
    gives: z.strictObject({
      reading: readingSchema,
      why: z.record(z.string(), z.array(z.string())).describe('reasons by the id of an event'),
    }),
    answer: ({ body }, { read }) => read(articleOf(body)),
  }),
  route({
    method: 'post',
    address: '/ingest',
    id: 'ingest',
    summary: 'Takes one article into the ledger',
    body: given,
    reads: true,
    writes: true,
    status: 201,
    gives: z.strictObject({ article: z.string().describe('its id') }),
    answer: async ({ body }, { take }) => ({ article: await found(take, 'ledger here')(articleOf(body)) }),
  }),
]

function articleOf({ text, address, date }: z.infer<typeof given>): Given {
  return { text: text ?? null, address: address ?? null, date: date ?? null }
}
