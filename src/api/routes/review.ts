import { z } from 'zod'
import { type ReviewItem, type ReviewPlace, reviewView } from '../../query/review-view.ts'
import { viewSchemas } from '../../query/schemas/view-schemas.ts'
import { eventTypes, modalities } from '../../reader/codebook.ts'
import { badCursor, cursorOf, placeOf } from '../cursor.ts'
import { found, ledgerOf } from '../ledger-of.ts'
import { cursor, id, limit, next } from '../parameters.ts'
import { type Route, route } from '../route.ts'

const phrases = z
  .array(z.string().min(1).max(500))
  .max(40)
  .optional()
  .describe('as they stand in the sentence, “words#2” the second time; left out: as they were')

const verdict = z
  .strictObject({
    article: id,
    sentence: z.int().min(0).describe('“sentence” of the queue'),
    trigger: z.int().min(0).describe('where the trigger begins, from the start of the sentence'),
    verdict: z.enum(['accept', 'correct', 'reject']),
    type: z.enum(eventTypes).optional(),
    mode: z.string().max(40).nullable().optional().describe('a mode of the type; null: none'),
    modality: z.enum(modalities).optional(),
    actors: phrases,
    recipients: phrases,
    place: phrases,
    when: phrases,
    reporter: phrases,
  })
  .refine(({ verdict, article: _, sentence: __, trigger: ___, ...rest }) => {
    return verdict === 'correct' || Object.values(rest).every((value) => value === undefined)
  }, 'only a correction says what is right instead')
  .meta({ id: 'Verdict', description: 'what a person says of one act of a sentence' })

export const reviewRoutes: readonly Route[] = [
  route({
    method: 'get',
    address: '/review',
    id: 'getReview',
    summary:
      'Acts a person should look at, the most doubtful and weightiest first; one that was looked at is in it no more',
    query: z.strictObject({
      article: id.optional().describe('all acts of this article instead, in the order of its text'),
      cursor,
      limit: limit(200, 20),
    }),
    gives: viewSchemas.review.extend({ next }),
    answer: async ({ query: { article, cursor, limit } }, parts) => {
      const place = placeOf(cursor, 3)
      const view = await reviewView(ledgerOf(parts), {
        ...(article === undefined ? {} : { article }),
        ...(place === null ? {} : { after: reviewPlace(place) }),
        limit: limit + 1,
      })
      const items = view.items.slice(0, limit)
      const last = items.at(-1)
      return { ...view, items, next: last === undefined || view.items.length <= limit ? null : cursorOf(keyOf(last)) }
    },
  }),
  route({
    method: 'post',
    address: '/review',
    id: 'review',
    summary: 'Accepts, corrects or rejects one act; it outlives re-reading and is exported for training',
    body: verdict,
    reads: true,
    writes: true,
    status: 201,
    gives: z.strictObject({ article: z.string(), sentence: z.int() }),
    answer: async ({ body: { article, sentence, ...said } }, { keep }) => {
      await found(keep, 'ledger here')(article, sentence, said)
      return { article, sentence }
    },
  }),
]

function keyOf({ worth, article, position }: ReviewItem): readonly string[] {
  return [String(worth), article.id, String(position)]
}

function reviewPlace([worth, article, position]: readonly string[]): ReviewPlace {
  const place = { worth: Number(worth), article: article ?? '', position: Number(position) }
  if (Number.isNaN(place.worth) || !Number.isInteger(place.position)) throw badCursor()
  return place
}
