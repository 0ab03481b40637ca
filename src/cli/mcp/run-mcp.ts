import { existsSync } from 'node:fs'
import { RapportError } from '../../base/errors.ts'
import { mcpStdio } from '../../mcp/mcp-stdio.ts'
import { createPipeline } from '../../pipeline.ts'
import type { Store } from '../../store/store.ts'
import { articleReader } from '../../web/read-article.ts'
import type { McpOptions } from '../command-options.ts'
import { lazyReader } from '../read/lazy-reader.ts'
import type { Surroundings } from '../surroundings.ts'
import { version } from '../version.ts'

/** `isNamed`: the ledger was named by the user. */
type Chosen = McpOptions & { readonly isNamed: boolean }

/** Runs `rapport mcp` until whoever asks closes standard input. Known error: `too-large`. */
export async function runMcp(options: Chosen, { terminal, services }: Surroundings): Promise<void> {
  const reader = lazyReader(() => services.openReader({ model: options.model, folder: options.models }))
  const store = await openLedger(options)
  const served = mcpStdio({
    read: articleReader(createPipeline(reader)),
    session: store,
    version: version(),
    log: (line) => terminal.writeError(`${line}\n`),
  })
  try {
    await served.ended
  } finally {
    await served.close()
    await reader.close()
    await store?.close()
  }
  if (!process.stdin.readableEnded && !process.stdin.destroyed) throw tooLarge()
}

function tooLarge(): RapportError {
  return new RapportError('too-large', 'A message is larger than 10 MB, the most that is taken from an assistant.', {
    hint: 'Read longer texts on the command line: rapport read FILE.',
  })
}

/** The ledger that was named; else that of this folder, where there is one; else none: texts can then only be read. */
async function openLedger({ db, isNamed }: Chosen): Promise<Store | null> {
  if (!isNamed && !existsSync(db)) return null
  const { openStore } = await import('../../store/open-store.ts')
  return openStore(db)
}
