import { z } from 'zod'
import { annotationOf } from '../form/annotation-of.ts'
import { sentenceRecord } from '../form/sentence-record.ts'
import { type Annotation, emptyAnnotation } from '../reader.ts'

/** What came of one answer: an annotation a sentence, and what was dropped, each with its reason. */
export interface CheckedAnswer {
  readonly annotations: readonly Annotation[]
  readonly dropped: readonly string[]
}

const answer = z.object({ sentences: z.array(z.record(z.string(), z.unknown())) })
const lists = ['events', 'statement', 'issues', 'purpose', 'cause', 'outlook', 'names'] as const

/**
 * Checks a model's answer against the sentences: every label must be of the codebook, every phrase must stand in its
 * sentence. What does not is dropped with its reason, never repaired by guessing. Null where the answer is no answer at all.
 */
export function checkAnswer(content: string, sentences: readonly string[]): CheckedAnswer | null {
  const parsed = answer.safeParse(parseJson(content))
  if (!parsed.success) return null
  const byId = new Map(parsed.data.sentences.map((record) => [String(record.id), record]))
  const dropped: string[] = []
  const annotations = sentences.map((text, index) => {
    const record = byId.get(String(index))
    if (record === undefined) {
      dropped.push(`sentence ${index + 1}: not answered`)
      return emptyAnnotation
    }
    return annotationFrom(record, text, index, dropped)
  })
  return { annotations, dropped }
}

function annotationFrom(
  record: Readonly<Record<string, unknown>>,
  text: string,
  index: number,
  dropped: string[],
): Annotation {
  const note = (why: string) => dropped.push(`sentence ${index + 1}: ${why}`)
  const kept: Record<string, unknown> = { id: String(index), text }
  for (const list of lists) kept[list] = [record[list] ?? []].flat().filter((item) => fits(list, item, text, note))
  if (record.contact !== undefined && fits('contact', record.contact, text, note)) kept.contact = record.contact
  const { annotation, lost } = annotationOf(sentenceRecord.parse(kept))
  for (const phrase of lost) note(`"${phrase}" does not stand in it`)
  return annotation
}

/** Whether one item of a list has the form of the codebook. */
function fits(list: string, item: unknown, text: string, note: (why: string) => void): boolean {
  const value = list === 'contact' ? item : [item]
  const checked = sentenceRecord.safeParse({ id: '', text, [list]: value })
  if (checked.success) return true
  const [issue] = checked.error.issues
  note(`${list}: ${issue?.path.slice(2).join('.') || list} ${issue?.message ?? 'has another form'}`)
  return false
}

/** The JSON of an answer, also where a model wraps it in a fence. */
function parseJson(content: string): unknown {
  const fenced = /^\s*```(?:json)?\s*([\s\S]*?)```\s*$/.exec(content)?.[1] ?? content
  try {
    return JSON.parse(fenced)
  } catch {
    return null
  }
}
