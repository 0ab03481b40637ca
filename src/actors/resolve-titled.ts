import { slice } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Actor } from './actor.ts'
import type { OfficeCode } from './office.ts'
import type { PhraseReading } from './phrase-reading.ts'

/** What a text has said before a title that stands alone. */
interface Setting {
  /** who holds an office in the state that publishes */
  readonly ownHolder: (office: OfficeCode) => Actor | null
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly readings: readonly (PhraseReading | null)[]
  readonly actorsOf: (mention: Mention) => readonly Actor[]
}

/**
 * "The First Lady" after "First Lady Ada Lund": the person whom the text last named with that very title (RES90); of an office that has a
 * list of holders only in capitals, where it gives nobody else that title (RES186). Null where nobody was.
 */
export function bearerOf(mention: Mention, setting: Setting): Actor | null {
  const { text, mentions, readings, actorsOf } = setting
  const reading = readings[mention.id]
  const words = slice(text, mention)
  const title = reading?.title
  const isTitle = title?.kind === 'person' || words === 'Secretary'
  if (!isTitle || reading?.person || (reading?.actors.length ?? 0) > 0) return null
  if (!/\bthe\s$/iu.test(text.slice(0, mention.start).slice(-4))) return null
  const named = `${words} `.toLowerCase()
  const isBearer = (one: Mention) =>
    one.id < mention.id &&
    Boolean(readings[one.id]?.person) &&
    slice(text, one).toLowerCase().startsWith(named) &&
    actorsOf(one).length === 1
  const bearers = mentions.filter(isBearer).flatMap(actorsOf)
  const last = bearers.at(-1)
  if (last?.kind !== 'person') return null
  const office = title?.office ?? null
  if (office === null && words !== 'Secretary') return last
  const own = office === null ? null : setting.ownHolder(office)
  const isOnly = bearers.every(({ id }) => id === last.id) && (own === null || own.id === last.id)
  return isOnly && /^\p{Lu}/u.test(words) ? last : null
}
