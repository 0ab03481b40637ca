import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isName, type Mention } from '../../mentions/mention.ts'
import { isOfSpeech } from '../../mentions/pronouns.ts'
import type { CodesOf } from '../code-finder.ts'

/**
 * The states and bodies that each sentence of an act names, where all are somebody's speech, as in a transcript (LE140): by a name in it, or by a pronoun or
 * a noun that has its name elsewhere. "I", "we" and "you" name nobody (LE29). Null where one is not speech.
 */
export function sidesNamedInSpeech(
  { evidence }: RapportEvent,
  document: EventDocument,
  codesOf: CodesOf,
  isTranscript: boolean,
): readonly ReadonlySet<string>[] | null {
  const told = [...new Set(evidence.map(({ sentence }) => sentence))]
  if (!isTranscript && !told.every((index) => isSpoken(document, index))) return null
  return told.map((index) => {
    const named = document.mentions.filter((mention) => mention.sentence === index && isNamed(mention, document))
    return codesOf(named.flatMap(({ id }) => document.resolutions.get(id)?.actors ?? []))
  })
}

/** A sentence in the first or second person: somebody's speech, in quotation marks or in a transcript. */
function isSpoken({ text, sentences }: EventDocument, index: number): boolean {
  const tokens = sentences[index]?.tokens ?? []
  return tokens.some(({ start, end }) => isOfSpeech(text.slice(start, end)))
}

function isNamed(mention: Mention, { text, chains }: EventDocument): boolean {
  if (isName(mention)) return true
  if (mention.kind === 'PRONOUN' && isOfSpeech(text.slice(mention.start, mention.end))) return false
  return mention.names.length > 0 || chains[mention.chain]?.name != null
}
