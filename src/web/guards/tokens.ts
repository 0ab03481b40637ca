import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new token: 32 random bytes, in base64 for addresses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token, in hexadecimal digits: what a server keeps of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether a token is one of those whose hashes are known; takes as long for every wrong one. */
export function isToken(token: string, hashes: readonly string[]): boolean {
  const given = Buffer.from(tokenHash(token))
  return hashes.map((hash) => timingSafeEqual(given, Buffer.from(hash))).some((isSame) => isSame)
}

/** The hashes of a file, one a line; what follows a blank is a note, `#` begins a comment. Null where a line is no hash. */
export function hashesOf(file: string): readonly string[] | null {
  const lines = file.split('\n').map((line) => line.replace(/#.*/u, '').trim().split(/\s+/u)[0] ?? '')
  const hashes = lines.filter((line) => line !== '')
  return hashes.every((hash) => /^[0-9a-f]{64}$/u.test(hash)) ? hashes : null
}
