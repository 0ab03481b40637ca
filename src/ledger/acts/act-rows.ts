import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { hasWord } from '../../events/word-groups.ts'
import { stemmed, wordsBetween } from '../../events/words.ts'

/** A row of `data/ledger/incidents.json` or `measures.json`: which acts are of a kind. What a row does not name, it does not ask. */
export interface ActRow {
  readonly kind: string
  readonly type: readonly string[]
  /** the empty mode is an act without one */
  readonly mode?: readonly string[]
  readonly context?: readonly string[]
  readonly words?: string
  /** a group of which there is no word */
  readonly without?: string
  /** those acted on are told by a word of this group */
  readonly against?: string
  readonly mutual?: boolean
}

/** The first row that an act with some words fits; undefined where none does. */
export function rowOf<Row extends ActRow>(
  event: RapportEvent,
  rows: readonly Row[],
  words: readonly string[],
): Row | undefined {
  const stems = stemmed(words)
  return rows.find(
    (row) =>
      row.type.includes(event.type) &&
      (row.mode?.includes(event.mode ?? '') ?? true) &&
      (row.context?.some((context) => event.contexts.some((one) => one === context)) ?? true) &&
      (row.mutual === undefined || row.mutual === isMutual(event)) &&
      (row.words === undefined || hasWord(row.words, stems)) &&
      (row.without === undefined || !hasWord(row.without, stems)) &&
      (row.against === undefined || hasWord(row.against, stemmed(wordsOfRecipients(event)))),
  )
}

function wordsOfRecipients({ evidence }: RapportEvent): readonly string[] {
  const spans = evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === 'recipient'))
  return spans.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))
}

/** Two parties or more on both sides, each against the other. */
function isMutual({ actors, recipients }: RapportEvent): boolean {
  return actors.length > 1 && recipients.length > 1 && actors.every((id) => recipients.includes(id))
}

/** The words within some letters of the triggers of an act, in lower case, and in no clause that a word of `elsewhere` opens or ends. */
export function wordsAround({ evidence }: RapportEvent, { text, sentences }: EventDocument): readonly string[] {
  return evidence.flatMap(({ sentence, trigger }) => {
    const whole = sentences[sentence]
    if (whole === undefined) return []
    const ahead = wordsBetween(text, whole, trigger.start - reach, trigger.start)
    const behind = wordsBetween(text, whole, trigger.start, trigger.end + reach)
    const next = behind.findIndex((word) => elsewhere.has(word))
    const first = ahead.findLastIndex((word) => elsewhere.has(word)) + 1
    const words = [...ahead.slice(first), ...behind.slice(0, next < 0 ? behind.length : next)]
    // an aircraft carrier is a ship
    return words.filter((word, index) => word !== 'aircraft' || !/^carriers?$/u.test(words[index + 1] ?? ''))
  })
}

const elsewhere: ReadonlySet<string> = new Set(['while', 'whereas', 'saying', 'said', ';'])

/** How many letters on each side of a trigger still speak of its act. */
export const reach = 80
