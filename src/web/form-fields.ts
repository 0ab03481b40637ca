import type { Context } from 'hono'

/** What was typed into the fields of a form, by their names; a file that was sent in the place of words is left out. */
export type FormFields = Readonly<Record<string, string>>

/** … of the form that was sent. */
export async function formFields(context: Context): Promise<FormFields> {
  const sent = Object.entries(await context.req.parseBody())
  return Object.fromEntries(sent.filter((field): field is [string, string] => typeof field[1] === 'string'))
}
