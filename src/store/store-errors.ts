import { exitCodes, RapportError } from '../base/errors.ts'

/** The known errors of the store; codes are permanent. */
const wordings = {
  'no-database': (name: string) => [
    `There is no database "${name}".`,
    'Make one by taking articles in: rapport ingest news/ --db FILE.',
  ],
  'database-locked': (name: string) => [
    `The database "${name}" is held by another process.`,
    'Wait until it has finished, or end it; nothing was changed.',
  ],
  'database-foreign': (name: string, why: string) => [
    `"${name}" is no database of Rapport: ${why}.`,
    'Name another file or database; nothing was changed in this one.',
  ],
  'database-newer': (name: string, version: string) => [
    `The database "${name}" was written by a newer Rapport (it knows "${version}").`,
    'Install the newest Rapport; nothing was changed.',
  ],
  'database-damaged': (name: string, why: string) => [
    `The database "${name}" is damaged: ${why}.`,
    'Restore it from a backup, or take the articles in anew into another file.',
  ],
  'database-folder': (name: string) => [
    `The database "${name}" is a folder.`,
    'Name a file: --db FILE; it is made where it is not there.',
  ],
  'disk-full': (name: string) => [
    `There is no room left for the database "${name}".`,
    'Make room and run the same command again: it goes on where it stopped, nothing taken in is lost.',
  ],
  'database-read-only': (name: string, why: string) => [
    `The database "${name}" cannot be written: ${why}.`,
    'Check the permissions of the file and of its folder.',
  ],
  'database-unreadable': (name: string, why: string) => [
    `The database "${name}" cannot be read: ${why}.`,
    'Check the permissions of the file.',
  ],
  'database-unmerged': (name: string) => [
    `The database "${name}" cannot be read: changes lie beside it that are not merged yet ("${name}-wal"), and its folder cannot be written.`,
    'Copy both files to a folder that you may write to and ask there, or open it once where it can be written.',
  ],
  'database-older': (name: string) => [
    `The database "${name}" was written by an older Rapport, and cannot be written to bring it up to date.`,
    'Ask a copy of it that you may write to, or let who may write it open it once with this Rapport.',
  ],
  'database-unreachable': (name: string, why: string) => [
    `The database ${name} cannot be reached: ${why}.`,
    'Check the address, the user, the password (in the address or PGPASSWORD) and whether the server runs.',
  ],
} as const satisfies Record<string, (...words: never[]) => readonly [what: string, hint: string]>

export type StoreErrorCode = keyof typeof wordings

/** Makes the known error of a code; `words` fill its wording. */
export function storeError<Code extends StoreErrorCode>(
  code: Code,
  words: Parameters<(typeof wordings)[Code]>,
  cause?: unknown,
): RapportError {
  const wording: (...words: readonly string[]) => readonly [string, string] = wordings[code] as never
  const [what, hint] = wording(...words)
  return new RapportError(code, what, { hint, exitCode: exitCodes.failed, cause })
}

/** What a database's own error means to people; anything unknown stays as it is. */
export function knownStoreError(error: unknown, name: string): unknown {
  if (error instanceof RapportError || !(error instanceof Error)) return error
  const sqlite = 'errcode' in error && typeof error.errcode === 'number' ? sqliteCodes.get(error.errcode & 0xff) : null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isGone = code === '' && postgresGone.test(error.message)
  const known = sqlite ?? (isGone ? unreachable : postgresCodes.find(([pattern]) => pattern.test(code))?.[1])
  return known === undefined || known === null ? error : storeError(known, [name, error.message] as never, error)
}

/** https://sqlite.org/rescode.html */
const sqliteCodes: ReadonlyMap<number, StoreErrorCode> = new Map([
  [5, 'database-locked'],
  [6, 'database-locked'],
  [8, 'database-read-only'],
  [10, 'disk-full'],
  [11, 'database-damaged'],
  [13, 'disk-full'],
  [14, 'database-read-only'],
  [26, 'database-foreign'],
] as const)

const unreachable = 'database-unreachable'
/** What `pg` says without a code: its connection broke, none was to be had in time, or a password is wanted and none is there. */
const postgresGone =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying|SASL: )/u

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and those of the connection */
const postgresCodes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^53100$/u, 'disk-full'],
  [/^(?:55P03|40P01)$/u, 'database-locked'],
  [/^(?:25006|42501)$/u, 'database-read-only'],
  [
    /^(?:28...|3D000|53300|57P0.|08...|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE|ENOENT)$/u,
    unreachable,
  ],
  [/^XX00.$/u, 'database-damaged'],
]
