import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { z } from 'zod'
import { RapportError } from '../base/errors.ts'
import { maximumRequestBytes } from '../sources/limits.ts'
import { openApi } from './openapi.ts'
import { problemAnswer } from './problem-answer.ts'
import type { Route, RouteParts } from './route.ts'
import { listRoutes } from './routes/lists.ts'
import { pairRoutes } from './routes/pairs.ts'
import { readingRoutes } from './routes/reading.ts'
import { reviewRoutes } from './routes/review.ts'
import { thingRoutes } from './routes/things.ts'

/** What the API stands on. */
export interface ApiParts extends RouteParts {
  /** whether who asks has shown a token */
  readonly mayWrite: (context: Context) => boolean
  /** how often one client may have texts read */
  readonly readingLimit: MiddlewareHandler
  readonly version: string
  /** where bugs are written to */
  readonly log: (line: string) => void
}

export const routes: readonly Route[] = [
  ...pairRoutes,
  ...listRoutes,
  ...thingRoutes,
  ...reviewRoutes,
  ...readingRoutes,
]

/** The API as an HTTP app. */
export function createApi(parts: ApiParts): Hono {
  const app = new Hono()
  app.onError(problemAnswer(parts.log))
  app.use(etag({ weak: true }), compress(), bodyLimit({ maxSize: maximumRequestBytes, onError: tooLarge }))
  const document = openApi(routes, parts.version)
  app.get('/openapi.json', (context) => context.json(document))
  for (const route of routes) add(app, route, parts)
  for (const [address, ofAddress] of Map.groupBy(routes, ({ address }) => address)) {
    app.all(pathOf(address), (context) => {
      context.header('allow', ofAddress.map(({ method }) => method.toUpperCase()).join(', '))
      throw new RapportError('method-not-allowed', `That is not how ${address} is asked.`, { hint: 'Use its method.' })
    })
  }
  app.all('*', () => {
    throw new RapportError('not-found', 'There is no such address.', { hint: 'They stand in /api/v1/openapi.json.' })
  })
  return app
}

function add(app: Hono, route: Route, parts: ApiParts): void {
  const mayAsk: MiddlewareHandler = async (context, next) => {
    if (route.writes === true && !parts.mayWrite(context)) {
      context.header('www-authenticate', 'Bearer')
      throw new RapportError('unauthorised', 'Only those with a token may write into the ledger.', {
        hint: 'Send it as: Authorization: Bearer TOKEN',
      })
    }
    await next()
  }
  const limit = route.reads === true ? [parts.readingLimit] : []
  app.on(route.method.toUpperCase(), pathOf(route.address), mayAsk, ...limit, async (context) => {
    const said = {
      path: checked(route.path, context.req.param()),
      query: checked(route.query ?? z.strictObject({}), onceEach(context.req.queries())),
      body: route.body === undefined ? undefined : checked(route.body, await bodyOf(context)),
    }
    const view = await route.answer(said as never, parts)
    context.header('cache-control', 'no-cache')
    return context.json(view, route.status ?? 200)
  })
}

function pathOf(address: string): string {
  return address.replace(/\{(\w+)\}/gu, ':$1')
}

/** What a request says, as its schema takes it. Throws `bad-request`, which names each fault. */
function checked<Schema extends z.ZodType>(schema: Schema | undefined, said: unknown): z.output<Schema> | object {
  if (schema === undefined) return {}
  const result = schema.safeParse(said)
  if (result.success) return result.data as z.output<Schema>
  const faults = result.error.issues.map(({ path, message }) => [...path.map(String), message].join(': '))
  throw new RapportError('bad-request', 'The request is not as it should be.', {
    hint: faults.join('; ').slice(0, 1000),
  })
}

function onceEach(queries: Readonly<Record<string, string[]>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}

async function bodyOf(context: Context): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/iu.test(context.req.header('content-type') ?? '')) {
    throw new RapportError('not-json', 'The body has to be JSON.', {
      hint: 'Send it as: Content-Type: application/json',
    })
  }
  try {
    return await context.req.json()
  } catch (cause) {
    throw new RapportError('bad-request', 'The body is no JSON.', { hint: 'Look for an open quote or bracket.', cause })
  }
}

function tooLarge(): never {
  throw new RapportError('too-large', 'The body is larger than what is read here.', {
    hint: 'Read longer texts on the command line: rapport read FILE.',
  })
}
