import type { Context } from 'hono'
import { RapportError } from '../base/errors.ts'

/** What was typed into the fields of a form, by their names; a file that was sent in the place of words is left out. */
export type FormFields = Readonly<Record<string, string>>

/** … of the form that was sent. */
export async function formFields(context: Context): Promise<FormFields> {
  const sent = Object.entries(await context.req.parseBody().catch(refuse))
  return Object.fromEntries(sent.filter((field): field is [string, string] => typeof field[1] === 'string'))
}

function refuse(cause: unknown): never {
  if (cause instanceof RapportError) throw cause
  throw new RapportError('bad-request', 'The form cannot be read.', { hint: 'Send it as a browser does.', cause })
}
