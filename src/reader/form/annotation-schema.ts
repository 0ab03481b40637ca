import { z } from 'zod'
import type { Span } from '../../base/span.ts'
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
  modesOf,
  nameKinds,
  outlookKinds,
  stances,
} from '../codebook.ts'
import type { Annotation } from '../reader.ts'

const place = { start: z.int().min(0), end: z.int().min(1) }
const isSpan = ({ start, end }: Span): boolean => start < end
const share = z.number().min(0).max(1)
// a reader may say of any span how sure it is
const span = z.object({ ...place, score: share.optional() }).refine(isSpan, 'a span that ends before it begins')
const scored = z.object({ ...place, score: share }).refine(isSpan, 'a span that ends before it begins')
const spans = z.array(span)
const parties = z.array(scored)

const event = z
  .object({
    trigger: span,
    type: z.enum(eventTypes as readonly [EventType, ...EventType[]]),
    score: share,
    mode: z.string().nullable(),
    modality: z.enum(modalities),
    modalityScore: share,
    historical: z.boolean(),
    contexts: z.array(z.enum(contexts)),
    contact: z.object({ kind: z.enum(contactKinds), state: z.enum(contactStates) }).nullable(),
    actors: parties,
    recipients: parties,
    place: parties,
    when: parties,
    reporter: parties,
  })
  .refine(
    ({ type, mode }) => mode === null || (modesOf[type] as readonly string[]).includes(mode),
    'a mode that its type does not have',
  )

/** An annotation from outside; lists that an earlier version did not know may lack. */
export const annotationSchema: z.ZodType<Annotation> = z.object({
  names: z.array(z.object({ ...place, score: share, kind: z.enum(nameKinds) }).refine(isSpan)).default([]),
  events: z.array(event).default([]),
  statements: z
    .array(z.object({ content: scored, stance: z.enum(stances), speaker: spans, affiliation: spans, about: spans }))
    .default([]),
  issues: z.array(z.object({ topic: scored, status: z.enum(issueStatuses), raisedBy: spans, with: spans })).default([]),
  purposes: z.array(z.object({ content: scored, of: spans })).default([]),
  causes: z.array(z.object({ content: scored, certainty: z.enum(causeCertainties), of: spans })).default([]),
  outlook: z
    .array(z.object({ content: scored, kind: z.enum(outlookKinds), certainty: z.enum(certainties), holders: spans }))
    .default([]),
  homes: z.array(z.object({ party: span, at: parties })).default([]),
})
