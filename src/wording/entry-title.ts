import table from '../../data/ledger/names-by-word.json' with { type: 'json' }
import type { Evidence } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsIn } from '../events/words.ts'
import type { Told } from '../ledger/across/entry.ts'
import { incidentInWords } from './ledger-words.ts'

type Titled<Kind extends 'incident' | 'measure'> = Pick<Told[Kind], 'kind' | 'what'> & {
  readonly evidence: readonly Evidence[]
}

/** What a measure is, as a noun. */
export function measureTitle(measure: Titled<'measure'>): string {
  return nameByWord(table.measure, measure) ?? measure.kind
}

/** What an incident is, as a noun. */
export function incidentTitle(incident: Titled<'incident'>): string {
  return nameByWord(table.incident, incident) ?? incidentInWords[incident.kind]
}

/** LA94: ties that are broken off, and no sanctions, people who are abducted, and not detained, are named as such. */
function nameByWord(
  rows: readonly Row[],
  { kind, what, evidence }: Titled<'incident' | 'measure'>,
): string | undefined {
  const triggers = evidence.flatMap(({ trigger }) => wordsIn(trigger.text))
  const all = [...triggers, ...wordsIn(what)]
  const isSaid = ({ trigger, noTrigger, words, without }: Row) =>
    (trigger === undefined || saysWord(trigger, triggers)) &&
    (noTrigger === undefined || !saysWord(noTrigger, triggers)) &&
    (words === undefined || saysWord(words, all)) &&
    (without === undefined || !saysWord(without, all))
  return rows.find((row) => row.kind === kind && isSaid(row))?.name
}

interface Row {
  readonly kind: string
  readonly trigger?: string
  readonly noTrigger?: string
  readonly words?: string
  readonly without?: string
  readonly name: string
}
