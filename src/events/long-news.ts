import type { EventDocument } from './document.ts'

/** News that is long is no digest (EV209), and speaks of many things, also where it is about two (LE385). */
export function isLongNews({ sentences, isNews = true }: EventDocument): boolean {
  return isNews && sentences.length > longest
}

/** sentences of an article that may be of one thing, or of one day, from its beginning to its end */
const longest = 15
