import { z } from 'zod'
import { sectors } from './actors/actor.ts'
import { roles } from './events/event.ts'
import { channelLevels, channelStatuses, incidentKinds, measureKinds, measureStates } from './ledger/kinds.ts'
import {
  causeCertainties,
  certainties,
  contactKinds,
  contactStates,
  contexts,
  eventTypes,
  issueStatuses,
  modalities,
  nameKinds,
  outlookKinds,
  stances,
} from './reader/codebook.ts'

const offset = z.int().min(0).describe('UTF-16 offset into `text`')
const span = z.strictObject({ start: offset, end: offset }).meta({ id: 'Span' })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const actorId = z.string().describe('id of an entry of `actors`')
const actorIds = z.array(actorId)

const date = z
  .strictObject({
    start: day,
    end: day.describe('last day, included'),
    precision: z.enum(['day', 'week', 'month', 'season', 'quarter', 'year', 'range']),
    text: z
      .string()
      .describe(
        'the words that said so; empty where it is that of the lead, of publication or of the meeting it was said at',
      ),
  })
  .meta({ id: 'DateRange' })
  .nullable()

const evidence = z
  .strictObject({
    sentence: z.int().min(0).describe('index into `sentences`'),
    start: offset,
    end: offset,
    trigger: z
      .strictObject({ start: offset, end: offset, text: z.string() })
      .describe('the words that carry the record'),
    roles: z
      .array(
        z.strictObject({
          role: z.enum(roles),
          start: offset,
          end: offset,
          text: z.string(),
          actors: actorIds.describe('empty where the words stay open'),
          anyOf: z.boolean().describe('one of `actors`, the text does not say which'),
        }),
      )
      .describe('who fills which part in this telling'),
  })
  .meta({ id: 'Evidence', description: 'one telling: the sentence, the words, the parties' })
const evidences = z.array(evidence).min(1)

const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['state', 'person', 'organisation', 'group', 'company', 'people']),
    state: z.string().nullable().describe('ISO 3166-1 alpha-3'),
    sectors: z.array(z.enum(sectors)),
    office: z.strictObject({ title: z.string(), from: day.nullable(), to: day.nullable() }).nullable(),
  })
  .meta({ id: 'Actor' })

const mention = z
  .strictObject({
    start: offset,
    end: offset,
    text: z.string(),
    kind: z.enum([...nameKinds, 'PRONOUN', 'NOMINAL']),
    actor: actorId.nullable().describe('null where it stays open or stands for several'),
    actors: actorIds.describe('all it stands for'),
    chain: z.int().describe('mentions of one party share it'),
  })
  .meta({ id: 'Mention' })

const contact = z.strictObject({ kind: z.enum(contactKinds), state: z.enum(contactStates) }).nullable()

const event = z
  .strictObject({
    id: z.string(),
    type: z.enum(eventTypes),
    mode: z.string().nullable(),
    quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    intensity: z.number().min(-10).max(10),
    contexts: z.array(z.enum(contexts)),
    modality: z.enum(modalities),
    historical: z.boolean(),
    actors: actorIds,
    recipients: actorIds,
    reporter: actorIds,
    date,
    place: z.strictObject({ name: z.string(), state: z.string().nullable() }).nullable(),
    contact,
    cameo: z.string(),
    confidence: z.number().min(0).max(1),
    evidence: evidences,
  })
  .meta({ id: 'Event' })

const party = z.union([z.strictObject({ actor: actorId }), z.strictObject({ anyOf: actorIds })])

const engagement = z
  .strictObject({
    id: z.string(),
    kind: z.enum(contactKinds),
    parties: z.array(party),
    host: z.string().nullable(),
    place: z.string().nullable(),
    date,
    state: z.enum([...contactStates, 'unreported']),
    by: actorId.nullable(),
    cause: z.string().nullable(),
    purpose: z.array(z.string()),
    partOf: z.string().nullable(),
    history: z.array(
      z.strictObject({ state: z.enum(contactStates), date, cause: z.string().nullable(), evidence: evidences }),
    ),
    evidence: evidences,
  })
  .meta({ id: 'Engagement' })

const incident = z
  .strictObject({
    kind: z.enum(incidentKinds),
    actors: actorIds,
    recipients: actorIds,
    date,
    place: z.string().nullable(),
    what: z.string(),
    evidence: evidences,
  })
  .meta({ id: 'Incident' })

const measure = z
  .strictObject({
    kind: z.enum(measureKinds),
    actors: actorIds,
    recipients: actorIds,
    state: z.enum(measureStates),
    date,
    what: z.string(),
    evidence: evidences,
  })
  .meta({ id: 'Measure' })

const issue = z
  .strictObject({
    topic: z.string(),
    raisedBy: actorIds,
    with: actorIds,
    status: z.enum(issueStatuses),
    inPublic: z
      .boolean()
      .optional()
      .describe(
        'true where it is only spoken of in public, and put to none of those it is raised with; absent elsewhere',
      ),
    evidence: evidences,
  })
  .meta({ id: 'Issue' })

const statement = z
  .strictObject({
    speaker: z.string().describe('name of who speaks; the words of the text where it is not known'),
    speakerActor: actorId.nullable(),
    affiliation: z.string().nullable(),
    stance: z.enum(stances),
    content: z.string(),
    about: actorIds,
    evidence: evidences,
  })
  .meta({ id: 'Statement' })

const channel = z
  .strictObject({
    level: z.enum(channelLevels),
    between: actorIds,
    status: z.enum(channelStatuses),
    evidence: evidences,
  })
  .meta({ id: 'Channel' })

const outlook = z
  .strictObject({
    kind: z.enum(outlookKinds),
    what: z.string(),
    holders: actorIds,
    certainty: z.enum(certainties),
    evidence: evidences,
  })
  .meta({ id: 'Outlook' })

const ofAct = {
  of: z.string().nullable().describe('the act in words'),
  event: z.string().nullable().describe('id of the event'),
}

/** The contract `rapport/reading@1`: what `rapport read --json` prints and `read` returns. */
export const readingSchema = z.strictObject({
  schema: z.literal('rapport/reading@1'),
  article: z.strictObject({
    id: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    published: day.nullable(),
    language: z.string().describe('ISO 639-1, `und` where it cannot be told'),
  }),
  text: z.string().describe('the text all offsets point into'),
  sentences: z.array(span),
  actors: z.array(actor),
  mentions: z.array(mention),
  events: z.array(event),
  engagements: z.array(engagement),
  incidents: z.array(incident),
  measures: z.array(measure),
  issues: z.array(issue),
  statements: z.array(statement),
  channels: z.array(channel),
  outlook: z.array(outlook),
  purposes: z.array(z.strictObject({ ...ofAct, content: z.string(), evidence: evidences })),
  causes: z.array(
    z.strictObject({ ...ofAct, content: z.string(), certainty: z.enum(causeCertainties), evidence: evidences }),
  ),
  messages: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['info', 'warning', 'error']),
      text: z.string(),
      span: span.nullable(),
    }),
  ),
})

/** The contract as JSON Schema (draft 2020-12), as it stands in docs/reading.schema.json. */
export function readingJsonSchema(): object {
  return { title: 'rapport/reading@1', ...z.toJSONSchema(readingSchema) }
}

/** A reading as the library and `--json` give it. */
export type Reading = DeepReadonly<z.infer<typeof readingSchema>>

type DeepReadonly<Value> = Value extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value
