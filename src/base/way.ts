import type { Message } from './message.ts'
import type { Stage, WithMessages } from './stage.ts'

/** Stages one after the other. A stage whose needs nothing before it meets does not compile. */
export interface Way<From, To> {
  readonly to: <Adds>(stage: Stage<To, Adds>) => Way<From, To & Adds>
  readonly run: (document: From) => Promise<To & WithMessages>
}

/** The way that starts with a document and has no stage yet. */
export function wayFrom<From>(): Way<From, From> {
  return extend<From, From>(async (document) => ({ ...document, messages: messagesOf(document) }))
}

function extend<From, To>(run: (document: From) => Promise<To & WithMessages>): Way<From, To> {
  return {
    run,
    to: <Adds>(stage: Stage<To, Adds>) =>
      extend<From, To & Adds>(async (document) => {
        const before = await run(document)
        const added = await stage.run(before)
        return { ...before, ...added, messages: [...before.messages, ...messagesOf(added)] }
      }),
  }
}

/** What a stage says beside what it adds; messages gather along the way. */
function messagesOf(added: unknown): readonly Message[] {
  return hasMessages(added) ? added.messages : []
}

function hasMessages(value: unknown): value is WithMessages {
  return typeof value === 'object' && value !== null && 'messages' in value
}
