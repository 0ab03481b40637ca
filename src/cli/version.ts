import { readFileSync } from 'node:fs'

/** The version of the package, from its manifest. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return isVersioned(manifest) ? manifest.version : '0.0.0'
}

function isVersioned(manifest: unknown): manifest is { version: string } {
  return (
    typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string'
  )
}
