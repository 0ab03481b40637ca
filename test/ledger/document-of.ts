import type { Actor } from '../../src/actors/actor.ts'
import { parseGold } from '../../src/eval/gold/gold.ts'
import { toDocument } from '../../src/eval/gold/gold-document.ts'
import { partyFinder } from '../../src/events/parties.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'

const states: Readonly<Record<string, string>> = {
  We: 'GRC',
  Athens: 'GRC',
  Ankara: 'TUR',
  Rome: 'ITA',
  Hellas: 'GRC:hellas',
}

/** A document of sentences in the form of the codebook, with the names of `states` resolved. */
export function documentOf(...records: readonly object[]) {
  const lines = records.map((record, index) =>
    JSON.stringify({ id: `t.${index}`, date: '2025-12-05', events: [], ...record }),
  )
  const { text, sentences, annotations } = toDocument(parseGold(lines.join('\n'), 'g-ledger-test.jsonl'))
  const found = findMentions(text.text, sentences, annotations)
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end)
  const actors = Object.entries(states).map(
    ([name, id]): Actor => ({ id, name, kind: 'state', state: id.slice(0, 3), sectors: [], office: null }),
  )
  const resolutions = new Map(
    found.mentions.map((mention) => [
      mention.id,
      { actors: [states[wordsOf(mention)] ?? []].flat(), anyOf: false, reasons: [] },
    ]),
  )
  const document = { text: text.text, published: '2025-12-05', sentences, annotations, ...found, actors, resolutions }
  return { document, party: partyFinder(document) }
}
