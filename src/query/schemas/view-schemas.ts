import { z } from 'zod'
import { trends } from '../../barometer/trend.ts'
import { entryKinds } from '../../ledger/across/entry.ts'
import { modalities } from '../../reader/codebook.ts'
import { readingSchema } from '../../reading-schema.ts'
import { anyEntrySchema, citationSchema, daySchema, entrySchemas, namedSchemas, pairSchema } from './entry-schemas.ts'

const points = z.number().nullable()
const count = z.int().min(0)
const strings = z.array(z.string())

const contribution = z
  .strictObject({
    entry: z.string().describe('id of the entry'),
    part: z.enum(['acts', 'talk', 'plans']),
    how: z.enum(['new', 'changed', 'over', 'fading']),
    points: z.number().describe('more than 0 towards tension'),
  })
  .meta({ id: 'Contribution' })

const dayReading = z
  .strictObject({
    date: daySchema,
    tension: points.describe('0 to 100, 50 is neutral; null: no data, never calm'),
    trend: z.enum(trends).nullable(),
    low: points,
    high: points,
    acts: points,
    talk: points,
    plans: points,
    events: count,
    aToB: points,
    bToA: points,
  })
  .meta({ id: 'DayReading' })

const { tension, trend, low, high, acts, talk, plans, aToB, bToA } = dayReading.shape
const turn = { trend: z.enum(['thaw', 'worsening']), before: z.number(), after: z.number() }

const standing = z
  .strictObject({
    ...{ tension, low, high, trend, acts, talk, plans, aToB, bToA },
    change: points.describe('difference to the first day of the period'),
    since: daySchema,
    why: z.array(contribution),
    standsBy: z
      .array(contribution.omit({ how: true }))
      .describe('what puts it off neutral most, on its side, at most five'),
    days: z.array(dayReading),
    turns: z.array(z.strictObject({ date: daySchema, ...turn, most: contribution.nullable() })),
  })
  .meta({ id: 'Standing' })

const mark = z.strictObject({
  entry: z.string(),
  date: daySchema,
  when: z.string(),
  row: z.enum(['acts', 'talk', 'plans']),
  quad: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  modality: z.enum(modalities),
  words: z.string(),
})

const reason = contribution.extend({ sentence: z.string().nullable(), article: citationSchema.nullable() }).meta({
  id: 'Reason',
  description: 'what moved the barometer, with a sentence that says so',
})

const entry = z.strictObject({
  schema: z.literal('rapport/entry@1'),
  entry: anyEntrySchema,
  pairs: z.array(pairSchema),
  tellings: z.array(
    z.strictObject({
      article: citationSchema,
      published: daySchema,
      known: daySchema,
      source: z.string().describe('the independent telling: copies of one text share it'),
      sentences: strings,
      record: z.looseObject({}).describe('what this article alone tells, as in its reading'),
    }),
  ),
  ...namedSchemas,
})

const countedSchema = {
  total: count.describe('how many there are, counted up to 10,000'),
  isMore: z.boolean().describe('whether there are more than were counted'),
}

/** The views of the ledger as they leave it, by name (`rapport/NAME@1`). */
export const viewSchemas = {
  pairs: z.strictObject({
    schema: z.literal('rapport/pairs@1'),
    pairs: z.array(
      z.strictObject({
        pair: pairSchema,
        entries: count,
        firstTold: daySchema,
        lastTold: daySchema,
      }),
    ),
  }),
  pair: z.strictObject({
    schema: z.literal('rapport/pair@1'),
    pair: pairSchema,
    at: daySchema,
    since: daySchema,
    lastTold: daySchema
      .nullable()
      .describe('last day on which anything was told of them; null where that is not known'),
    barometer: standing,
    engagements: z.array(entrySchemas.engagement),
    incidents: z.array(entrySchemas.incident),
    measures: z.array(entrySchemas.measure),
    issues: z.array(entrySchemas.issue),
    channels: z.array(entrySchemas.channel),
    statements: z.array(entrySchemas.statement),
    outlook: z.array(entrySchemas.outlook),
    events: z.array(entrySchemas.event),
    cut: z
      .array(
        z.strictObject({ kind: z.enum(entryKinds), told: daySchema.describe('when the first of these was told last') }),
      )
      .describe('kinds of which only the 40 told last are here; a timeline with --all or all=yes has all'),
    marks: z.array(mark),
    ...namedSchemas,
  }),
  review: z.strictObject({
    schema: z.literal('rapport/review@1'),
    items: z
      .array(
        z.strictObject({
          article: citationSchema.describe('the article of the act'),
          sentence: count.describe('index of the sentence that tells it first'),
          position: count.describe('its place among the acts of the article'),
          start: count.describe('where the sentence begins in the text of the article'),
          text: z.string().describe('of the sentence'),
          event: readingSchema.shape.events.element.describe('the act as it was read'),
          names: z.record(z.string(), z.string()).describe('names of actors by their ids'),
          worth: z.number().describe('how much looking at it is worth: doubt times weight'),
        }),
      )
      .describe('the acts to look at'),
    corrected: count.describe('sentences that people have looked at'),
  }),
  timeline: z.strictObject({
    schema: z.literal('rapport/timeline@1'),
    pair: pairSchema,
    from: daySchema.nullable(),
    to: daySchema,
    days: z.array(z.strictObject({ date: daySchema, entries: z.array(anyEntrySchema) })),
    ...namedSchemas,
  }),
  barometer: z.strictObject({
    pair: pairSchema,
    days: z.array(
      dayReading
        .extend({ turn: z.strictObject({ ...turn, why: z.array(reason) }).nullable() })
        .meta({ id: 'BarometerDay' }),
    ),
    why: z.array(reason),
  }),
  calendar: z.strictObject({
    schema: z.literal('rapport/calendar@1'),
    at: daySchema,
    from: daySchema,
    to: daySchema,
    total: count.describe('contacts in these days'),
    offset: count.describe('how many of them come before those here'),
    nearest: daySchema
      .nullable()
      .describe('where none here is of a month or less: the first day of the contact nearest to these days'),
    engagements: z.array(entrySchemas.engagement.extend({ pairs: z.array(pairSchema) }).meta({ id: 'CalendarEntry' })),
    ...namedSchemas,
  }),
  search: z.strictObject({
    schema: z.literal('rapport/search@1'),
    query: z.string(),
    ...countedSchema,
    hits: z.array(
      z.strictObject({
        article: citationSchema,
        sentence: z.int().min(-1).describe('place in the article; -1 is its title'),
        start: z.int(),
        end: z.int(),
        text: z.string(),
        entries: strings.describe('ids of the entries that this sentence tells'),
        records: z
          .array(
            z.strictObject({ id: z.string().describe('id of the entry'), kind: z.enum(entryKinds), words: z.string() }),
          )
          .describe('the entries that this sentence tells, in words'),
      }),
    ),
  }),
  world: z.strictObject({
    schema: z.literal('rapport/world@1'),
    at: daySchema,
    since: daySchema,
    pairs: z.array(
      z.strictObject({
        pair: pairSchema,
        ...{ tension, low, high, trend },
        change: points,
        why: z
          .array(contribution)
          .describe(
            'what moved it, nothing where that is less than a point; without a change, what puts it off neutral',
          ),
        top: anyEntrySchema.nullable(),
        days: z.array(points),
      }),
    ),
    ...namedSchemas,
  }),
  actor: z.strictObject({
    schema: z.literal('rapport/actor@1'),
    id: z.string(),
    actor: namedSchemas.actors.valueType,
    ...countedSchema,
    offset: count.describe('how many newer ones there are than those here'),
    entries: z.array(anyEntrySchema),
    ...namedSchemas,
  }),
  article: z.strictObject({
    schema: z.literal('rapport/article@1'),
    reading: readingSchema,
    reader: z.string(),
    why: z.record(z.string(), strings).describe('reasons by the id of an event'),
    entries: z
      .partialRecord(z.enum(entryKinds), z.record(z.string(), z.string()))
      .describe('the ledger entry of a record, by its kind and its place in the array of the reading'),
  }),
  entry,
  explanation: z.strictObject({
    schema: z.literal('rapport/explanation@1'),
    detail: entry,
    reasons: z.array(z.strictObject({ article: z.string(), reader: z.string(), lines: strings })),
  }),
  status: z.strictObject({
    schema: z.literal('rapport/status@1'),
    articles: count,
    undated: count,
    events: count,
    entries: z.record(z.enum(entryKinds), count),
    pairs: count,
    first: daySchema.nullable(),
    last: daySchema.nullable(),
    ingested: z.string().nullable().describe('an instant, ISO 8601 in UTC'),
    readers: z.array(z.strictObject({ name: z.string(), pipelineVersion: z.string(), articles: count })),
    outlets: z.array(z.strictObject({ outlet: z.string().nullable(), articles: count, last: daySchema.nullable() })),
    feeds: z.array(
      z.strictObject({
        url: z.string(),
        title: z.string().nullable(),
        checked: z.string().nullable(),
        failures: count,
        lastError: z.string().nullable(),
      }),
    ),
  }),
} as const
