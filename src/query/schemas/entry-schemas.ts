import { z } from 'zod'
import type { EntryKind } from '../../ledger/across/entry.ts'
import { readingSchema } from '../../reading-schema.ts'
import type { AnyEntry, Citation, EntryView } from '../views.ts'

export const daySchema = z.iso.date().meta({ id: 'Day', description: 'a day of the calendar, YYYY-MM-DD' })

const { events, engagements, incidents, measures, issues, statements, channels, outlook } = readingSchema.shape
const [event, engagement] = [events.element, engagements.element]

const evidence = event.shape.evidence.element
  .extend({ article: z.string().describe('id of the article'), text: z.string().describe('the sentence') })
  .meta({ id: 'EntryEvidence' })
const evidences = z.array(evidence)
const strings = z.array(z.string())

/** What every entry has beside its record. */
const ofEntry = {
  id: z.string(),
  articles: strings.describe('ids of the articles that tell it'),
  sources: z.int().min(1).describe('independent tellings: copies of one text count once'),
  firstTold: daySchema,
  lastTold: daySchema,
  evidence: evidences,
}

/** An entry of each kind, as every face gives it. */
export const entrySchemas = {
  event: event.omit({ evidence: true }).extend(ofEntry).meta({ id: 'EventEntry' }),
  engagement: engagement
    .omit({ evidence: true, history: true })
    .extend({ ...ofEntry, history: z.array(engagement.shape.history.element.extend({ evidence: evidences })) })
    .meta({ id: 'EngagementEntry' }),
  incident: incidents.element
    .omit({ evidence: true })
    .extend({
      ...ofEntry,
      claimedBy: strings,
      admittedBy: strings,
      deniedBy: strings,
      figures: z.array(z.strictObject({ what: z.string(), value: z.number(), articles: strings })),
      contested: z.boolean(),
    })
    .meta({ id: 'IncidentEntry' }),
  measure: measures.element
    .omit({ evidence: true })
    .extend({
      ...ofEntry,
      history: z.array(measures.element.pick({ state: true, date: true }).extend({ evidence: evidences })),
    })
    .meta({ id: 'MeasureEntry' }),
  issue: issues.element
    .omit({ evidence: true })
    .extend({ ...ofEntry, aliases: strings })
    .meta({ id: 'IssueEntry' }),
  statement: statements.element.omit({ evidence: true }).extend(ofEntry).meta({ id: 'StatementEntry' }),
  channel: channels.element.omit({ evidence: true }).extend(ofEntry).meta({ id: 'ChannelEntry' }),
  outlook: outlook.element.omit({ evidence: true }).extend(ofEntry).meta({ id: 'OutlookEntry' }),
} as const satisfies { readonly [Kind in EntryKind]: z.ZodType<EntryView<Kind>> }

const anyOfKind = <Kind extends EntryKind>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), entry: entrySchemas[kind] })

/** An entry of any kind in one list. */
export const anyEntrySchema: z.ZodType<AnyEntry> = z
  .discriminatedUnion('kind', [
    anyOfKind('event'),
    anyOfKind('engagement'),
    anyOfKind('incident'),
    anyOfKind('measure'),
    anyOfKind('issue'),
    anyOfKind('statement'),
    anyOfKind('channel'),
    anyOfKind('outlook'),
  ])
  .meta({ id: 'AnyEntry' }) as z.ZodType<AnyEntry>

export const citationSchema = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: daySchema.nullable(),
  })
  .meta({ id: 'Citation', description: 'an article as the ledger cites it' }) satisfies z.ZodType<Citation>

/** Everyone whom the entries of a view name, and the articles that tell them. */
export const namedSchemas = {
  actors: z.record(
    z.string(),
    z
      .strictObject({ name: z.string(), state: z.string().nullable(), kind: z.string(), sectors: strings })
      .meta({ id: 'ToldActor' }),
  ),
  sources: z.record(z.string(), citationSchema),
}

export const pairSchema = z.tuple([z.string(), z.string()]).meta({ id: 'StatePair' })
