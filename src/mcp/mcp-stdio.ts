import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { type McpParts, mcpServer } from './mcp-server.ts'

/** The tools over standard input and output, until the input ends or `close` is called. */
export function mcpStdio(parts: McpParts): { readonly close: () => Promise<void> } {
  return serveStdio(() => mcpServer(parts), { onerror: (error) => parts.log(`mcp: ${error.message}`) })
}
