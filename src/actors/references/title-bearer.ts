import { slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Actor } from '../actor.ts'
import type { Told } from '../told.ts'

/**
 * "The First Lady" after "First Lady Ada Lund": the person whom the text last named with that very title (RES90); of an office that has a
 * list of holders only in capitals, where it gives nobody else that title (RES186). Null where nobody was.
 */
export function bearerOf(mention: Mention, { text, mentions, readings, actorsAt, ownHolder }: Told): Actor | null {
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
    actorsAt(one).length === 1
  const bearers = mentions.filter(isBearer).flatMap(actorsAt)
  const last = bearers.at(-1)
  if (last?.kind !== 'person') return null
  const office = title?.office ?? null
  if (office === null && words !== 'Secretary') return last
  const own = office === null ? null : ownHolder(office)
  const isOnly = bearers.every(({ id }) => id === last.id) && (own === null || own.id === last.id)
  return isOnly && /^\p{Lu}/u.test(words) ? last : null
}
