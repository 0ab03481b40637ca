import type { Table } from '../../base/csv.ts'
import type { Reading } from '../../reading-schema.ts'
import { partyNames } from '../../wording/parties.ts'
import { partiesOf } from '../../wording/parties-of.ts'
import { stateNames } from '../../wording/state-names.ts'
import { notesOf } from './note.ts'

/** The records of one article as a table: a row each, with the sentence that says so. */
export function readingTable(reading: Reading): Table {
  const names = partyNames(reading.actors, stateNames, reading.article.published)
  const events = new Map(reading.events.map((event) => [event.id, event]))
  return {
    columns: [
      'record',
      'kind',
      'what',
      'state',
      'type',
      'mode',
      'modality',
      'actors',
      'recipients',
      'from',
      'to',
      'place',
      'confidence',
      'words',
      'sentence',
    ],
    rows: notesOf(reading, names).map(({ id, kind, title, state, line, evidence: [first] }) => {
      const event = events.get(id)
      const sentence = first === undefined ? null : reading.text.slice(first.start, first.end)
      if (event === undefined)
        return [id, kind, title, state, null, null, null, null, null, null, null, null, null, line, sentence]
      const sides = (['actor', 'recipient'] as const).map((role) => partiesOf(event, role, names).join('; '))
      const { type, mode, modality, date, place, confidence } = event
      const trigger = first?.trigger.text ?? null
      return [
        id,
        kind,
        title,
        state,
        type,
        mode,
        modality,
        ...sides,
        date?.start ?? null,
        date?.end ?? null,
        place?.name ?? null,
        confidence,
        trigger,
        sentence,
      ]
    }),
  }
}
