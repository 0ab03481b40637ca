import type { Actor } from '../../src/actors/actor.ts'
import { parseGold } from '../../src/eval/gold/gold.ts'
import { toDocument } from '../../src/eval/gold/gold-document.ts'
import { codeEvents } from '../../src/events/code-events.ts'
import type { EventDocument } from '../../src/events/document.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'

/** A sentence with its events in the form of the codebook: spans are words of the text. */
export interface Line {
  readonly text: string
  readonly headline?: boolean
  readonly events: readonly EventWords[]
  readonly statement?: { readonly speaker: string; readonly content: string; readonly stance: string }
  /** what else the codebook keeps of a sentence: `contact`, `issues`, `cause`, `purpose`, `outlook` */
  readonly also?: Readonly<Record<string, unknown>>
}

interface EventWords {
  readonly trigger: string
  readonly type: string
  readonly mode?: string
  readonly modality?: string
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly place?: readonly string[]
  readonly when?: readonly string[]
  readonly reporter?: readonly string[]
  readonly historical?: boolean
}

/** A document of annotated lines. Words of a span are resolved by `actors` (phrase → ids); what is not listed stays open. */
export function scene(
  lines: readonly Line[],
  actors: Readonly<Record<string, readonly string[]>>,
  published: string | null = '2025-12-05',
): EventDocument {
  const gold = parseGold(lines.map((line, index) => JSON.stringify(record(line, index))).join('\n'), 'scene.jsonl')
  const document = toDocument(gold)
  const text = document.text.text
  const { mentions, chains } = findMentions(text, document.sentences, document.annotations)
  const resolved = mentions.map((mention) => ({ mention, ids: actors[text.slice(mention.start, mention.end)] ?? [] }))
  return {
    text,
    published,
    sentences: document.sentences.map((sentence, index) => ({
      ...sentence,
      kind: lines[index]?.headline === true ? 'headline' : 'body',
    })),
    annotations: document.annotations,
    mentions,
    chains,
    actors: [...new Set(Object.values(actors).flat())].map(actorOf),
    resolutions: new Map(resolved.map(({ mention, ids }) => [mention.id, { actors: ids, anyOf: false, reasons: [] }])),
  }
}

/** The events of a scene, each as one line: `CONSULT planned GRC → TUR (fly)`. */
export function told(document: EventDocument): readonly string[] {
  return codeEvents(document).events.map(({ type, modality, actors, recipients, evidence }) => {
    const sides = `${actors.join(' ') || '–'} → ${recipients.join(' ') || '–'}`
    return `${type} ${modality} ${sides} (${evidence.map(({ trigger }) => trigger.text).join(', ')})`
  })
}

function record({ text, events, statement, also }: Line, index: number): object {
  const whole = events.map((event) => ({
    mode: null,
    modality: 'actual',
    actors: [],
    recipients: [],
    place: [],
    when: [],
    reporter: [],
    contexts: [],
    ...event,
  }))
  return {
    id: `scene.${index + 1}`,
    date: '2025-12-05',
    text,
    events: whole,
    ...(statement === undefined ? {} : { statement }),
    ...also,
  }
}

/**
 * `GRC` is a state, `GRC:GOV` a body of it, `GRC:ann-lee` a person of its government, `SYR:daraa` a region, `NATO` a body of its own,
 * `people:kurds` a people of no state.
 */
function actorOf(id: string): Actor {
  if (id.startsWith('people:')) return { id, name: id, kind: 'people', state: null, sectors: ['CIV'], office: null }
  const [state = id, part] = id.split(':')
  const isSector = part !== undefined && part === part.toUpperCase()
  const isRegion = ['daraa', 'idlib'].includes(part ?? '')
  const own = ['NATO', 'UN', 'EU'].includes(state)
  return {
    id,
    name: id,
    kind: own ? 'organisation' : part === undefined || isRegion ? 'state' : isSector ? 'group' : 'person',
    state: own ? null : state,
    sectors: isSector
      ? [part === 'MIL' || part === 'COP' || part === 'CIV' || part === 'REL' ? part : 'GOV']
      : part === undefined || isRegion
        ? []
        : ['GOV'],
    office: null,
  }
}
