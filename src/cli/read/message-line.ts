import type { Message } from '../../base/message.ts'
import type { Reading } from '../../reading-schema.ts'
import { harmless } from '../../wording/harmless.ts'

/** A message for standard error: "warning: The article has no date … [no-date]", with the words it is about. */
export function messageLine(message: Message, reading: Pick<Reading, 'text'>): string {
  const about = message.span === null ? '' : ` (“${reading.text.slice(message.span.start, message.span.end)}”)`
  return `${message.severity}: ${harmless(message.text + about)} [${message.code}]\n`
}
