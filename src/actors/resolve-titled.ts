import { slice } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Actor } from './actor.ts'
import type { PhraseReading } from './resolve-phrase.ts'

/** What a text has said before a title that stands alone. */
interface Setting {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly readings: readonly (PhraseReading | null)[]
  readonly actorsOf: (mention: Mention) => readonly Actor[]
}

/**
 * "The First Lady" after "First Lady Ada Lund": the person whom the text last named with that very title, where it is of no office
 * that has a list of holders (RES90). Null where nobody was.
 */
export function bearerOf(mention: Mention, { text, mentions, readings, actorsOf }: Setting): Actor | null {
  const reading = readings[mention.id]
  const title = reading?.title
  if (title?.kind !== 'person' || title.office !== null || reading?.person || reading?.actors.length !== 0) return null
  if (!/\bthe\s$/iu.test(text.slice(0, mention.start).slice(-4))) return null
  const named = `${slice(text, mention)} `.toLowerCase()
  const isBearer = (one: Mention) =>
    one.id < mention.id &&
    Boolean(readings[one.id]?.person) &&
    slice(text, one).toLowerCase().startsWith(named) &&
    actorsOf(one).length === 1
  const last = mentions.findLast(isBearer)
  const [actor] = last === undefined ? [] : actorsOf(last)
  return actor?.kind === 'person' ? actor : null
}
