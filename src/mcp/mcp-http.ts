import { createMcpHandler } from '@modelcontextprotocol/server'
import { type McpParts, mcpServer } from './mcp-server.ts'

/** The largest question, in bytes: a text to be read, each unit of it written as six characters. */
const maximumBytes = 1_250_000

/** The tools over HTTP: each request is answered for itself, so nothing is kept of who asks. */
export function mcpHttp(parts: McpParts): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => mcpServer(parts), {
    maxRequestBodySize: maximumBytes,
    onerror: (error) => parts.log(`mcp: ${error.message}`),
  })
  return (request) => handler.fetch(request)
}
