import type { Message } from '../base/message.ts'
import { message } from '../base/messages.ts'
import { slice } from '../base/span.ts'
import type { Actor, Resolution } from './actor.ts'
import type { Meant } from './meant.ts'
import { asWritten, type Written } from './phrases/written-persons.ts'
import type { Resolvable } from './resolvable.ts'

/** The actors of an article, what each of its mentions was resolved to, and which of its parties stay open. */
export function gatherActors(
  document: Resolvable,
  found: ReadonlyMap<number, Meant>,
  written: ReadonlyMap<string, Written>,
) {
  const actors = new Map<string, Actor>()
  const resolutions = new Map<number, Resolution>()
  const messages: Message[] = []
  for (const mention of document.mentions) {
    const one = found.get(mention.id)
    if (one)
      for (const actor of one.actors)
        if (!actors.has(actor.id)) actors.set(actor.id, asWritten(actor, written.get(actor.id), document.published))
    resolutions.set(mention.id, {
      actors: one?.actors.map((actor) => actor.id) ?? [],
      anyOf: one?.anyOf ?? false,
      reasons: one?.reasons ?? [],
      ...(one?.likelihood === undefined ? {} : { likelihood: one.likelihood }),
    })
    if (one === undefined && mention.party) {
      const { start, end } = mention
      messages.push(message('actor-open', [slice(document.text, mention)], { start, end }))
    }
  }
  return { actors: [...actors.values()], resolutions, messages }
}
