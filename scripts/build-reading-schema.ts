/** Writes docs/reading.schema.json from the zod types of the contract; a test fails while it is not current. */
import { writeFileSync } from 'node:fs'
import { readingJsonSchema } from '../src/reading-schema.ts'

writeFileSync(
  new URL('../docs/reading.schema.json', import.meta.url),
  `${JSON.stringify(readingJsonSchema(), null, 2)}\n`,
)
