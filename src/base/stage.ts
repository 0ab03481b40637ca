import type { Message } from './message.ts'

/**
 * One step of the way from an article to its records. `run` is a property, not a method: methods compare their
 * parameters loosely, and then a wrong order would compile.
 */
export interface Stage<Needs, Adds> {
  readonly name: string
  readonly run: (document: Needs) => Adds | Promise<Adds>
}

/** What a stage may say beside what it adds. */
export interface WithMessages {
  readonly messages: readonly Message[]
}
