import { fieldWords } from './field-words.ts'

/** What is used of JSON Schema, draft 2020-12. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
}

/** Fields that are views themselves: not opened, but named. */
type Whole = Readonly<Record<string, string>>

/** Where a field stands: the view or part, and the way to it. */
interface Place {
  readonly part: string
  readonly path: string
}

/** The fields of an object as a Markdown table; of anything else, one line with its type. Each field has words (`field-words.ts`). */
export function schemaTable(part: string, schema: JsonSchema, whole: Whole = {}): string {
  if (schema.properties === undefined) return `Type: ${typeOf(schema)}.`
  return ['| field | type | what it is |', '|---|---|---|', ...rowsOf(schema, { part, path: '' }, whole)].join('\n')
}

function* rowsOf(schema: JsonSchema, { part, path }: Place, whole: Whole): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const type = name in whole ? `rapport/${whole[name]}@1` : typeOf(field)
    yield `| \`${path}${name}\` | ${type} | ${cell(described(field) ?? fieldWords(part, `${path}${name}`))} |`
    if (name in whole) continue
    const [inner, mark] = opened(field)
    if (inner !== null) yield* rowsOf(inner, { part, path: `${path}${name}${mark}.` }, {})
  }
}

/** The object inside lists, records and what may be null, with the mark of the way to it; null where a part of its own tells it. */
function opened(schema: JsonSchema): readonly [JsonSchema | null, string] {
  if (schema.$ref !== undefined) return [null, '']
  if (schema.properties !== undefined) return [schema, '']
  const alternatives = schema.anyOf?.filter(({ type }) => type !== 'null') ?? []
  if (alternatives.length === 1) return opened(alternatives[0]!)
  const [within, mark] =
    schema.items !== undefined ? [schema.items, '[]'] : [objectOf(schema.additionalProperties), '{}']
  if (within === null) return [null, '']
  const [inner, rest] = opened(within)
  return [inner, mark + rest]
}

function described({ description, anyOf, items }: JsonSchema): string | undefined {
  return description ?? items?.description ?? anyOf?.find((one) => one.description !== undefined)?.description
}

function typeOf(schema: JsonSchema): string {
  const { $ref, anyOf, oneOf, items, prefixItems, type, minimum, maximum } = schema
  if ($ref !== undefined) return link($ref.split('/').at(-1)!)
  if ('const' in schema) return `\`${String(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(' ')
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ')
  if (oneOf !== undefined)
    return oneOf
      .map((one) => one.properties?.entry ?? one)
      .map(typeOf)
      .join(' or ')
  if (prefixItems !== undefined) return `[${prefixItems.map(typeOf).join(', ')}]`
  if (items !== undefined) return `list of ${typeOf(items)}`
  const each = objectOf(schema.additionalProperties)
  if (each !== null && schema.properties === undefined) return `by key: ${typeOf(each)}`
  if (type === 'object') return fieldsInLine(schema)
  const name = (typeof type === 'string' ? [type] : (type ?? ['any'])).join(' or ')
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined && Math.abs(bound) < 2 ** 53 - 1)
  return bounds.length === 2 ? `${name}, ${minimum} to ${maximum}` : name
}

function fieldsInLine({ properties }: JsonSchema): string {
  const names = Object.keys(properties ?? {})
  return names.length === 1 ? `{ \`${names[0]}\` }` : 'object'
}

function objectOf(schema: JsonSchema | boolean | undefined): JsonSchema | null {
  return typeof schema === 'object' && Object.keys(schema).length > 0 ? schema : null
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
