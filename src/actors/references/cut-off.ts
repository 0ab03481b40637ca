import type { Mention } from '../../mentions/mention.ts'
import type { PhraseReading } from '../phrases/phrase-reading.ts'

/** RES190: "representative of the", "Director of": a phrase that a reader cut before its end; "some 240 of" counts. */
export function isCutOff(words: string): boolean {
  return /(?:^|\s)(?:of|the|for the)$/iu.test(words) && !/\d|^(?:some|one|many|most|several)\b/iu.test(words)
}

/** The mention of a phrase that a reader cut before its end, among those of its sentence. */
export function wholeOfCut(cut: Mention, ofSentence: readonly Mention[]): Mention | undefined {
  return ofSentence.find((one) => one.start === cut.start && one.end > cut.end)
}

/** RES179: "Pentagon | spokesman", "Chadian | President | Ida Lund": the mention of the phrase that a title is cut out of, whose the title is. */
export function wholeOfTitle(
  text: string,
  cut: Mention,
  reading: PhraseReading | null | undefined,
  ofSentence: readonly Mention[],
): Mention | undefined {
  if (cut.names.length > 0 || reading?.person || reading?.title == null) return undefined
  return ofSentence.find(
    (one) =>
      one.start < cut.start &&
      (one.end === cut.end || (one.end > cut.end && oneName.test(text.slice(cut.end, one.end)))) &&
      !joins.test(text.slice(one.start, cut.start)),
  )
}

/** nothing but a name behind the title, or behind its comma */
const oneName = /^,?(?: \p{Lu}[\p{L}\p{M}.'’-]*)+$/u

/** what stands in a phrase between one party and another */
const joins = /,|\b(?:and|or|of|for|to|in|by|with)\b/u
