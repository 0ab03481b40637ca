import type { Span } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Actor } from './actor.ts'
import type { Meant } from './meant.ts'
import { keyOf } from './references/roles.ts'

/** What is settled of an article while its mentions are resolved in order. */
export interface Settled {
  /** by mention */
  readonly found: Map<number, Meant>
  /** by chain: whom a name means */
  readonly named: Map<number, Meant>
  /** by chain: whom a description was taken for */
  readonly meant: Map<number, Meant>
}

export function settle(mention: Mention, one: Meant, settled: Settled, kind: 'named' | 'meant'): void {
  settled.found.set(mention.id, one)
  if (one.actors.length === 1 && !settled[kind].has(mention.chain)) settled[kind].set(mention.chain, one)
}

/** Whom a span means, as far as it is settled by the time of asking. */
export function actorsFinder(mentions: readonly Mention[], { found }: Settled): (span: Span) => readonly Actor[] {
  const bySpan = new Map(mentions.map((mention) => [keyOf(mention), mention.id]))
  return (span) => found.get(bySpan.get(keyOf(span)) ?? -1)?.actors ?? []
}
