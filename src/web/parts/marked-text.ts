import { contains, type Span, slice } from '../../base/span.ts'
import { type Html, html } from '../html.ts'
import type { Choice, Note } from './note.ts'

/** A stretch of text that a record takes as its trigger, one of its parties, its date or its place. */
interface Mark extends Span {
  readonly note: Note
  readonly role: string
}

/** A paragraph of a text and the records whose first sentence stands in it. */
export interface Paragraph extends Span {
  readonly notes: readonly Note[]
}

/** The paragraphs of a text with their records; a record whose sentence is in none of them comes with the first. */
export function paragraphsOf(text: string, notes: readonly Note[]): readonly Paragraph[] {
  const spans = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const homes = notes.map(({ evidence: [first] }) => {
    const home = spans.findIndex((span) => first !== undefined && first.trigger.start < span.end)
    return Math.max(home, 0)
  })
  return spans.map((span, index) => ({ ...span, notes: notes.filter((_, at) => homes[at] === index) }))
}

/**
 * A stretch of text with its sentences and records marked. A trigger is a link to its record; every other part of a
 * record is lit when the record is chosen.
 */
export function markedText(
  text: string,
  stretch: Span,
  sentences: readonly Span[],
  notes: readonly Note[],
  choice: Choice,
): Html {
  const marks = notes.flatMap(marksOf).filter((mark) => mark.start < stretch.end && stretch.start < mark.end)
  const inside = sentences
    .map((span, index) => ({ ...span, index }))
    .filter(({ start, end }) => start < stretch.end && stretch.start < end)
  const parts: Html[] = []
  let at = stretch.start
  for (const { start, end, index } of inside) {
    const from = Math.max(start, at)
    const to = Math.min(end, stretch.end)
    parts.push(segments(text, { start: at, end: from }, marks, choice))
    parts.push(
      html`<span class="sentence" id="sentence-${index + 1}">${segments(text, { start: from, end: to }, marks, choice)}</span>`,
    )
    at = Math.max(at, to)
  }
  parts.push(segments(text, { start: at, end: stretch.end }, marks, choice))
  return html`${parts}`
}

function marksOf(note: Note): readonly Mark[] {
  return note.evidence.flatMap(({ trigger, roles }) => [
    { start: trigger.start, end: trigger.end, note, role: 'trigger' },
    ...roles.map(({ start, end, role }) => ({ start, end, note, role })),
  ])
}

function segments(text: string, stretch: Span, marks: readonly Mark[], choice: Choice): Html {
  const near = marks.filter((mark) => mark.start < stretch.end && stretch.start < mark.end)
  const cuts = new Set([stretch.start, stretch.end])
  for (const mark of near) {
    cuts.add(Math.max(mark.start, stretch.start))
    cuts.add(Math.min(mark.end, stretch.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return html`${places.slice(1).map((end, index) => {
    const span = { start: places[index]!, end }
    return segment(
      slice(text, span),
      near.filter((mark) => contains(mark, span)),
      choice,
    )
  })}`
}

/** One stretch between two cuts; of several triggers the shortest, then the first, carries the link. */
function segment(words: string, marks: readonly Mark[], { chosen, choose }: Choice): Html {
  if (marks.length === 0 || words === '') return html`${words}`
  const records = [...new Set(marks.map(({ note, role }) => `${note.id}:${role}`))].join(' ')
  const lit = marks.find(({ note }) => note.id === chosen)
  const on = lit === undefined ? '' : ` on on-${lit.role}`
  const trigger = marks
    .filter(({ role }) => role === 'trigger')
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (trigger === undefined) return html`<span class="part${on}" data-records="${records}">${words}</span>`
  const { id, quad, modality, kind } = trigger.note
  const look = kind === 'event' ? `act q${quad} m-${modality}` : 'said'
  return html`<a class="trigger ${look}${on}" href="${choose(id)}" aria-describedby="${id}" data-records="${records}">${words}</a>`
}
