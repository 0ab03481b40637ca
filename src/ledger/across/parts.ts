import type { Entry } from './entry.ts'

/**
 * The contacts with what each is part of (LA7): a meeting that an article tells as part of a visit is part of the entry in
 * which that article tells the visit. What stands outside the entries handed in is no part.
 */
export function linkParts(entries: readonly Entry<'engagement'>[]): readonly Entry<'engagement'>[] {
  const owners = new Map(
    entries.flatMap(({ id, tellings }) => tellings.map(({ article, record }) => [`${article}\n${record.id}`, id])),
  )
  return entries.map((entry) => {
    const parents = entry.tellings.flatMap(({ article, record }) => owners.get(`${article}\n${record.partOf}`) ?? [])
    const partOf = parents.find((id) => id !== entry.id) ?? null
    return partOf === entry.record.partOf ? entry : { ...entry, record: { ...entry.record, partOf } }
  })
}
