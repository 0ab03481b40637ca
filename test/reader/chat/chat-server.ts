import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** What a server answers to a request, given the sentences it was asked; a number is a status without an answer. */
export type Answer = (
  sentences: readonly { readonly id: string; readonly text: string }[],
  call: number,
) => string | number | 'hang' | 'half' | { readonly status: number; readonly retryAfter: string }

export interface ChatServer {
  readonly url: string
  readonly bodies: readonly { readonly model: string; readonly messages: readonly { readonly content: string }[] }[]
  readonly keys: readonly (string | undefined)[]
}

/** A small server that speaks the chat protocol, well or badly; it ends with the test. */
export async function chatServer(context: TestContext, answer: Answer): Promise<ChatServer> {
  const bodies: ChatServer['bodies'][number][] = []
  const keys: (string | undefined)[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request))
    bodies.push(body)
    keys.push(request.headers.authorization)
    const said = answer(JSON.parse(body.messages[1].content).sentences, bodies.length)
    if (said === 'hang') return
    if (said === 'half') {
      response.writeHead(200, { 'content-length': '1000' }).write('{"choices":[')
      response.destroy()
      return
    }
    if (typeof said === 'number') return response.writeHead(said).end()
    if (typeof said === 'object') return response.writeHead(said.status, { 'retry-after': said.retryAfter }).end()
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: said } }] }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, bodies, keys }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}
