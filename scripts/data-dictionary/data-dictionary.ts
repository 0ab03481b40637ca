import { z } from 'zod'
import { viewSchemas } from '../../src/query/schemas/view-schemas.ts'
import { exportColumns } from './export-columns.ts'
import { type JsonSchema, schemaTable } from './schema-table.ts'
import { tablesOf } from './store-tables.ts'

const leads: Readonly<Record<string, string>> = {
  reading: 'What is read of one article: `rapport read --json`, `read()` of the library, `/read.json`.',
  pairs: 'The pairs of a ledger.',
  pair: 'The dossier of a pair as it was known on a day: `rapport pair --json`, `/pair/A/B.json`.',
  timeline:
    'What is told of a pair, by its day: `rapport timeline --json`; with `--all` (API: `all=yes`) statements, issues and outlook too.',
  barometer: 'The barometer of a pair day by day, with reasons; it carries no `schema`.',
  review:
    'Acts that a person should look at, the most doubtful and weightiest first: `/review.json`, `/api/v1/review`.',
  calendar: 'Contacts by the day on which they are due or were held: `rapport calendar --json`, `/calendar.json`.',
  search: 'Sentences that hold the words: `rapport search --json`, `/search.json`.',
  world: 'The pairs that moved most in a period: `/world.json`.',
  actor: 'Who an actor is and what it takes part in: `/actor/ID.json`.',
  article: 'An article of the ledger with its reading: `/article/ID.json`.',
  entry: 'One entry with every telling: `/entry/ID.json`.',
  explanation: 'One entry and why it was read so: `rapport explain --json`.',
  status: 'What a ledger holds: `/status.json`.',
}

/** Views inside views. */
const wholeIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  article: { reading: 'reading' },
  explanation: { detail: 'entry' },
}

/** The text of docs/data-dictionary.md, from the schemas, the tables and the exports. */
export function dataDictionary(tablesSource: string): string {
  const { $defs, properties } = z.toJSONSchema(z.strictObject(viewSchemas)) as JsonSchema
  const { reading, ...rest } = { ...properties!.article!.properties!, ...properties } as Record<string, JsonSchema>
  const views = Object.keys(viewSchemas).map((name) => [name, rest[name]!] as const)
  const parts = Object.entries($defs!).sort(([one], [two]) => (one < two ? -1 : 1))
  return `${[
    head,
    '## Views',
    ...[['reading', reading!] as const, ...views].flatMap(([name, schema]) => [
      `### ${name === 'barometer' ? name : `rapport/${name}@1`}`,
      leads[name] ?? fail(name),
      schemaTable(name, schema, wholeIn[name]),
    ]),
    '## Parts of views',
    ...parts.flatMap(([name, schema]) => [
      `### ${name}`,
      ...(schema.description === undefined ? [] : [schema.description]),
      schemaTable(name, schema),
    ]),
    '## Exports',
    exportColumns(),
    '## Tables',
    ...tablesOf(tablesSource),
  ].join('\n\n')}\n`
}

const head = `# Data dictionary

Made by \`npx node scripts/build-data-dictionary.ts\` from the schemas in \`src/reading-schema.ts\` and \`src/query/schemas/\`, the
columns in \`src/export/\` and the tables in \`src/store/schema.ts\`; a test fails while it is not current.

Every field is always there; what is not known is \`null\` or an empty list. \`a.b\` is field \`b\` of \`a\`, \`a[]\` an item of the list \`a\`,
\`a{}\` a value under any key. Days are \`YYYY-MM-DD\`, states ISO 3166-1 alpha-3. Offsets count UTF-16 units. What the values of types, modes and
modalities mean is told in the [codebook](annotation-guide.md), what those of entries mean in [spec/ledger.md](spec/ledger.md). The JSON Schema of a
reading is [reading.schema.json](reading.schema.json); those of the views stand in the OpenAPI document.`

function fail(name: string): never {
  throw new Error(`say in scripts/data-dictionary/data-dictionary.ts what the view ${name} is`)
}
