import { RapportError } from '../base/errors.ts'
import type { Citations, EntryView } from '../query/views.ts'
import type { Session } from '../store/store.ts'
import type { RouteParts } from './route.ts'

/** The ledger. Throws `not-found` where there is none. */
export function ledgerOf({ session }: RouteParts): Session {
  if (session === null) throw notFound('ledger here')
  return session
}

/** What was asked for, or the known error `not-found`. */
export function found<View>(view: View | null, what: string): View {
  if (view === null) throw notFound(what)
  return view
}

function notFound(what: string): RapportError {
  return new RapportError('not-found', `There is no ${what}.`, { hint: 'Look it up under /api/v1/search.' })
}

/** Of the articles of a whole list, those that tell some entries of it. */
export function citedBy(entries: readonly Pick<EntryView, 'articles'>[], sources: Citations): Citations {
  const ids = new Set(entries.flatMap(({ articles }) => articles))
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)))
}
