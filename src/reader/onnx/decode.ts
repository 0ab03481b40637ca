import type { Span } from '../../base/span.ts'
import type {
  CauseCertainty,
  Certainty,
  ContactKind,
  ContactState,
  Context,
  EventType,
  IssueStatus,
  Modality,
  OutlookKind,
  Stance,
} from '../codebook.ts'
import type { Annotation, EventAnnotation, Scored } from '../reader.ts'
import { partySpans } from '../role-spans.ts'
import { withWholeNames } from '../whole-names.ts'
import type { Batch } from './batches.ts'
import { homesOf } from './decode-homes.ts'
import { namesOf } from './decode-names.ts'
import { extentOf, type RoleSpans, roleSpans } from './decode-roles.ts'
import { type Family, families, type Manifest } from './manifest.ts'
import { best, bestAfterNone, bestLabel, vector } from './scores.ts'
import type { Outputs } from './session.ts'
import { typeBeside } from './type-beside.ts'

/** One annotation a row of the batch. `words[n]` are the words of row n. */
export function decode(
  outputs: Outputs,
  batch: Batch,
  words: readonly (readonly Span[])[],
  manifest: Manifest,
): Annotation[] {
  const anchors = Object.fromEntries(families.map((family) => [family, anchorsOf(outputs, family)])) as Record<
    Family,
    Anchors
  >
  return batch.rows.map((_, row) => decodeRow(outputs, anchors, row, batch.length, words[row]!, manifest))
}

/** Where the anchors of each row stand in a family's outputs. */
type Anchors = ReadonlyMap<number, readonly { readonly n: number; readonly word: number }[]>

function anchorsOf(outputs: Outputs, family: Family): Anchors {
  const { data, dims } = outputs[`${family}.at`]!
  const rows = new Map<number, { n: number; word: number }[]>()
  for (let n = 0; n < dims[0]!; n++) {
    const row = Number(data[2 * n])
    const anchor = { n, word: Number(data[2 * n + 1]) - 1 }
    if (anchor.word < 0) continue
    const list = rows.get(row)
    if (list) list.push(anchor)
    else rows.set(row, [anchor])
  }
  return rows
}

function decodeRow(
  outputs: Outputs,
  anchors: Record<Family, Anchors>,
  row: number,
  length: number,
  words: readonly Span[],
  manifest: Manifest,
): Annotation {
  const at = (family: Family) => anchors[family].get(row) ?? []
  const read = (name: string, n: number) => vector(outputs, name, n)
  const roles = (family: Family, n: number) =>
    roleSpans(read(`${family}.roles`, n), manifest.families[family].roles, words)
  const label = (family: Family, n: number) => bestLabel(read(`${family}.labels`, n), manifest.families[family].labels)
  /** The anchors of a ledger family: what is said, its label and the spans of its roles. */
  const entries = (family: Family) =>
    at(family).map(({ n, word }) => {
      const scores = read(`${family}.roles`, n)
      const { label: name, score } = label(family, n)
      const content = { ...extentOf(scores, manifest.families[family].roles, word, words), score }
      return { n, content, label: name, part: roles(family, n) }
    })
  const annotation = withWholeNames({
    names: namesOf(outputs.names!.data as Float32Array, row, length, words, manifest.nameTags),
    events: at('event').map(({ n, word }) => eventOf(read, roles('event', n), n, words[word]!, manifest)),
    statements: entries('statement').map(({ content, label, part }) => ({
      content,
      stance: label as Stance,
      speaker: part('speaker'),
      affiliation: part('affiliation'),
      about: part('about'),
    })),
    issues: entries('issue').map(({ content, label, part }) => ({
      topic: content,
      status: label as IssueStatus,
      raisedBy: part('by'),
      with: part('with'),
    })),
    purposes: entries('purpose').map(({ content, part }) => ({ content, of: part('of') })),
    causes: entries('cause').map(({ content, label, part }) => ({
      content,
      certainty: label as CauseCertainty,
      of: part('of'),
    })),
    outlook: entries('outlook').map(({ n, content, label, part }) => ({
      content,
      kind: label as OutlookKind,
      certainty: manifest.certainties[best(read('outlook.certainty', n))] as Certainty,
      holders: part('holder'),
    })),
  })
  const scores = outputs.home?.data as Float32Array | undefined
  return { ...annotation, homes: homesOf(scores, row, length, words, partySpans(annotation)) }
}

function eventOf(
  read: (name: string, n: number) => Float32Array,
  roles: RoleSpans,
  n: number,
  trigger: Span,
  manifest: Manifest,
): EventAnnotation {
  const labels = read('event.labels', n)
  const modality = read('event.modality', n)
  const type = typeBeside(
    new Map(manifest.families.event.labels.slice(1).map((name, i) => [name, labels[i + 1]!])),
    new Map(manifest.atEvent.modality.map((name, i) => [name, modality[i]!])),
  ) as EventType
  const contexts = read('event.contexts', n)
  const mode = modeOf(read('event.mode', n), type, manifest.atEvent.mode)
  const both = roles('both')
  return {
    trigger: { start: trigger.start, end: trigger.end },
    type,
    score: 1 - labels[0]!,
    mode,
    modality: manifest.atEvent.modality[best(modality)] as Modality,
    modalityScore: Math.max(...modality),
    historical: read('event.historical', n)[1]! > 0.5,
    contexts: manifest.contexts.filter((_, i) => contexts[i]! > 0.5) as Context[],
    contact: contactOf(read, n, type, mode, manifest),
    actors: inOrder([...roles('actor'), ...both]),
    recipients: inOrder([...roles('recipient'), ...both]),
    place: roles('place'),
    when: roles('when'),
    reporter: roles('reporter'),
  }
}

/** The likeliest mode among those of the type, or none. */
function modeOf(scores: Float32Array, type: EventType, modes: readonly string[]): string | null {
  let chosen = 0
  modes.forEach((mode, i) => {
    if ((i === 0 || mode.startsWith(`${type}-`)) && scores[i]! > scores[chosen]!) chosen = i
  })
  return chosen === 0 ? null : modes[chosen]!.slice(type.length + 1)
}

/** A contact lives at its event: always at a CONSULT, at others where the codebook lets one stand. */
function contactOf(
  read: (name: string, n: number) => Float32Array,
  n: number,
  type: EventType,
  mode: string | null,
  manifest: Manifest,
): EventAnnotation['contact'] {
  const kind = manifest.atEvent.contactKind[bestAfterNone(read('event.contactKind', n))] as ContactKind
  const state = manifest.atEvent.contactState[bestAfterNone(read('event.contactState', n))] as ContactState
  const stands =
    type === 'CONSULT' ||
    mode === 'meet' ||
    (type === 'COOPERATE' && kind === 'exercise') ||
    (type === 'SUPPORT' && kind === 'signing')
  return stands ? { kind, state } : null
}

function inOrder(spans: readonly Scored[]): readonly Scored[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
