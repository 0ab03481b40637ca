import { z } from 'zod'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('permanent; what programs go by'),
  })
  .meta({ id: 'Problem', description: 'what went wrong (RFC 9457)' })

/** The routes as an OpenAPI 3.1 document. Its schemas are those that requests are checked with and answers are typed by. */
export function openApi(routes: readonly Route[], version: string): Json {
  const schemas: Record<string, unknown> = {}
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
    const { $schema, $defs = {}, ...json } = z.toJSONSchema(schema, { io }) as Record<string, unknown>
    for (const [name, one] of Object.entries($defs as Json)) {
      const { $schema: _dialect, id: _id, ...definition } = inComponents(one) as Record<string, unknown>
      schemas[name] = definition
    }
    return inComponents(json) as Json
  }
  const content = (schema: z.ZodType, type = 'application/json') => ({ [type]: { schema: schemaOf(schema) } })
  const failure = (description: string) => ({ description, content: content(problem, 'application/problem+json') })
  const operation = (route: Route): Json => ({
    operationId: route.id,
    summary: route.summary,
    parameters: [...parameters('path', route.path, schemaOf), ...parameters('query', route.query, schemaOf)],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: content(route.body) } }),
    ...(route.writes === true ? { security: [{ token: [] }] } : {}),
    responses: {
      [String(route.status ?? 200)]: { description: route.summary, content: content(route.gives) },
      ...(route.method === 'get' ? { 304: { description: 'what the ETag of If-None-Match names is still so' } } : {}),
      ...(route.writes === true ? { 401: failure('no token of this server') } : {}),
      default: failure('asked wrongly, not there, or not to be answered just now'),
    },
  })
  const paths = [...Map.groupBy(routes, ({ address }) => address)].map(([address, ofAddress]) => [
    address,
    Object.fromEntries(ofAddress.map((route) => [route.method, operation(route)])),
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version,
      description: 'The ledger of every pair of states, from the news; each record with its sentence.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [],
    paths: Object.fromEntries(paths),
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined, schemaOf: (one: z.ZodType) => Json) {
  return Object.entries((schema?.shape ?? {}) as Readonly<Record<string, z.ZodType>>).map(([name, one]) => {
    const { description, ...json } = schemaOf(one)
    return {
      name,
      in: place,
      required: place === 'path' || !one.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: json,
    }
  })
}

/** Schemas by name stand under `components` in OpenAPI, not under `$defs`. */
function inComponents(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'))
}
