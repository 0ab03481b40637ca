import { createMcpHandler } from '@modelcontextprotocol/server'
import { maximumRequestBytes } from '../sources/limits.ts'
import { type McpParts, mcpServer } from './mcp-server.ts'

/** The tools over HTTP: each request is answered for itself, so nothing is kept of who asks. */
export function mcpHttp(parts: McpParts): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => mcpServer(parts), {
    maxRequestBodySize: maximumRequestBytes,
    onerror: (error) => parts.log(`mcp: ${error.message}`),
  })
  return (request) => handler.fetch(request)
}
