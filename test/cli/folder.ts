import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

/** A folder of files that goes when the test ends; gives the path of a name in it. */
export function folderOf(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return (name) => join(folder, name)
}
