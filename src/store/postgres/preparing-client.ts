import { createHash } from 'node:crypto'
import pg from 'pg'
import { storable } from '../../base/storable.ts'

/**
 * A connection over which the server plans a question once, and then knows it by name. Only what is asked in the same words again is
 * named: an insertion has as many forms as rows, and behind `select *` a later release may put a column. How sentences are found
 * depends on how common the words are.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    // whoever asks next over a connection that broke is told; without a listener the process would end
    this.on('error', () => {})
    const query = this.query.bind(this) as (...asked: readonly unknown[]) => unknown
    const named = (text: unknown, given?: unknown, ...rest: readonly unknown[]) => {
      const values = sayable(given)
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest)
    }
    this.query = named as typeof this.query
  }
}

/** What is asked about in the form in which texts are kept: the server refuses a question with a NUL in it. */
function sayable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayable)
  return typeof value === 'string' ? storable(value) : value
}

/** More than there are, unless somebody asks for ever other things: the server keeps each for as long as the connection. */
const mostNamed = 500
const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNamed || !isAskedAgain(text)) return known
  const name = createHash('sha256').update(text).digest('base64url')
  names.set(text, name)
  return name
}

function isAskedAgain(text: string): boolean {
  return text.startsWith('select ') && !text.startsWith('select *') && !text.includes(' @@ ')
}
