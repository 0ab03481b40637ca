import { createHash } from 'node:crypto'
import pg from 'pg'

/**
 * A connection over which the server plans a question once, and then knows it by name. Only what is asked in the same words again is
 * named: an insertion has as many forms as rows, and behind `select *` a later release may put a column.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const query = this.query.bind(this) as (...asked: readonly unknown[]) => unknown
    const named = (text: unknown, values?: unknown, ...rest: readonly unknown[]) =>
      typeof text === 'string' && Array.isArray(values) && isAskedAgain.test(text)
        ? query({ name: nameOf(text), text, values }, ...rest)
        : query(text, values, ...rest)
    this.query = named as typeof this.query
  }
}

const isAskedAgain = /^select (?!\*)/u
const names = new Map<string, string>()

function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url')
    names.set(text, name)
  }
  return name
}
