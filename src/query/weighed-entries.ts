import type { AnyEntry, PairView } from './views.ts'

/** The entries of a dossier of the kinds that move a barometer, by their ids. */
export function weighedEntries(view: PairView): ReadonlyMap<string, AnyEntry> {
  const all: AnyEntry[] = [
    ...view.events.map((entry) => ({ kind: 'event', entry }) as const),
    ...view.engagements.map((entry) => ({ kind: 'engagement', entry }) as const),
    ...view.measures.map((entry) => ({ kind: 'measure', entry }) as const),
    ...view.issues.map((entry) => ({ kind: 'issue', entry }) as const),
    ...view.channels.map((entry) => ({ kind: 'channel', entry }) as const),
  ]
  return new Map(all.map((one) => [one.entry.id, one]))
}
