/**
 * Kills an ingest again and again on each database, 200 times where left out, and says what came of it.
 * usage: node scripts/kill-ingest.ts [ROUNDS]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/open-store.ts'
import { killIngest } from '../test/support/kill-ingest.ts'
import { startPostgres } from '../test/support/postgres.ts'

const rounds = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'rapport-kill-'))
const server = await startPostgres()
let count = 0
const files = async (): Promise<string> => {
  count += 1
  return join(folder, `${count}.db`)
}
try {
  for (const [name, address] of [
    ['SQLite', files] as const,
    ...(server === null ? [] : [['PostgreSQL', server.newDatabase] as const]),
  ]) {
    const newStore = async () => openStore(await address(), { create: true })
    const kills = await killIngest(await address(), newStore, { rounds, chance: Math.random })
    console.log(
      `${name}: ${kills.killed} of ${kills.rounds} killed at work, ${kills.acknowledged} articles told, none lost, none twice`,
    )
  }
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}
