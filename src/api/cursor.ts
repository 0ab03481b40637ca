import { z } from 'zod'
import { RapportError } from '../base/errors.ts'
import { furthest } from '../query/counted.ts'

const keySchema = z.array(z.string().max(300)).min(1).max(3)

/** The place after which the next page begins, as words that only the API reads. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The place of a cursor of so many parts; null for the first page. Throws `bad-cursor`. */
export function placeOf(cursor: string | undefined, parts: 1 | 2 | 3): readonly string[] | null {
  if (cursor === undefined) return null
  try {
    const key = keySchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    if (key.length === parts) return key
  } catch {
    // said below
  }
  throw badCursor()
}

/** How many a cursor that counts has passed; none on the first page. Throws `bad-cursor`. */
export function offsetOf(cursor: string | undefined): number {
  const place = placeOf(cursor, 1)
  const offset = Number(place?.[0] ?? 0)
  if (Number.isInteger(offset) && offset >= 0 && offset <= furthest) return offset
  throw badCursor()
}

/** The cursor that counts so many; null at the end of the list. */
export function cursorAt(offset: number, total: number): string | null {
  return offset < Math.min(total, furthest) ? cursorOf([String(offset)]) : null
}

export function badCursor(): RapportError {
  return new RapportError('bad-cursor', 'That is no cursor of this list.', {
    hint: 'Take “next” of the page before, or leave the cursor out for the first page.',
  })
}

/** The page of a list, ordered by a key that rises, after a cursor; and the cursor of the next one. Throws `bad-cursor`. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): { readonly page: readonly Item[]; readonly next: string | null } {
  const after = placeOf(cursor, 1)?.[0]
  const rest = after === undefined ? items : items.filter((item) => keyOf(item) > after)
  const page = rest.slice(0, limit)
  return { page, next: rest.length > page.length ? cursorOf([keyOf(page.at(-1)!)]) : null }
}
