import { z } from 'zod'
import {
  causeCertainties,
  certainties,
  contactKinds,
  contactStates,
  contexts,
  type EventType,
  eventTypes,
  issueStatuses,
  modalities,
  nameKinds,
  outlookKinds,
  stances,
} from '../codebook.ts'

/** A string, a list of strings or null, as the codebook allows for parties; read as a list. */
const parties = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => (value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value))

/** One entry or a list of them, or nothing; read as a list. */
function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z
    .union([entry, z.array(entry)])
    .nullish()
    .transform((value): z.output<Entry>[] =>
      value === null || value === undefined ? [] : ([value].flat() as z.output<Entry>[]),
    )
}

/** A value that may be missing or null, and what that stands for. */
function orElse<Value extends z.ZodType>(value: Value, otherwise: z.output<Value>) {
  return value.nullish().transform((given): z.output<Value> => given ?? otherwise)
}

const eventType = z.custom<EventType>(
  (value) => eventTypes.some((type) => type === value),
  'not a type of the codebook',
)

const event = z.object({
  trigger: z.string(),
  type: eventType,
  mode: z.string().nullish(),
  contexts: z.array(z.enum(contexts)).catch([]),
  modality: orElse(z.enum(modalities), 'actual'),
  historical: orElse(z.boolean(), false),
  actors: parties,
  recipients: parties,
  place: parties,
  when: parties,
  reporter: parties,
  actor_states: z.array(z.string()).nullish(),
  recipient_states: z.array(z.string()).nullish(),
  date: z.string().nullish(),
})

const contact = z.object({ kind: z.enum(contactKinds), state: z.enum(contactStates), parties, host: parties })

const statement = z.object({
  content: z.string(),
  stance: z.enum(stances),
  speaker: parties,
  affiliation: parties,
  about: parties,
})

const issue = z.object({
  topic: z.string(),
  status: z.enum(issueStatuses).catch('raised'),
  raised_by: parties,
  with: parties,
})

/**
 * One line of an annotated file in the form of the codebook, as it stands in the file; spans are still verbatim strings
 * (`talks#2` = its second occurrence). A key that is missing means that the line was not annotated for it, or has none.
 */
export const sentenceRecord = z.object({
  id: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  events: orElse(z.array(event), []),
  names: z.array(z.tuple([z.string(), z.enum(nameKinds)])).nullish(),
  contact: contact.nullish(),
  statement: listOf(statement),
  issues: listOf(issue),
  purpose: listOf(z.object({ of: parties, content: z.string() })),
  cause: listOf(z.object({ of: parties, content: z.string(), certainty: orElse(z.enum(causeCertainties), 'stated') })),
  outlook: listOf(
    z.object({
      kind: z.enum(outlookKinds),
      content: z.string(),
      holders: parties,
      certainty: orElse(z.enum(certainties), 'certain'),
    }),
  ),
})

export type SentenceRecord = z.output<typeof sentenceRecord>
