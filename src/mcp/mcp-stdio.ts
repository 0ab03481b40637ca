import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import { type McpParts, mcpServer } from './mcp-server.ts'

export interface McpStdio {
  /** settles when the input has ended, or a message was larger than is taken and nothing more is read */
  readonly ended: Promise<void>
  readonly close: () => Promise<void>
}

/** The tools over standard input and output, until the input ends or `close` is called. */
export function mcpStdio(parts: McpParts): McpStdio {
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  const transport = new StdioServerTransport()
  const close = transport.close.bind(transport)
  transport.close = () => close().finally(resolve)
  const onerror = (error: Error) => parts.log(`mcp: ${error.message}`)
  const { close: closeAll } = serveStdio(() => mcpServer(parts), { transport, onerror })
  return { ended, close: closeAll }
}
