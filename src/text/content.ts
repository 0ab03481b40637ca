import type { Message } from '../base/message.ts'
import type { Found } from './found.ts'
import type { Block } from './lay-out.ts'

/** The article inside a file or page: its paragraphs, which of them is the headline, and what the page says of itself. */
export interface Content {
  readonly blocks: readonly Block[]
  /** number of the block that is the headline */
  readonly title: number | null
  readonly found: Found
  /** what kept the page from being read in full */
  readonly messages: readonly Message[]
}
