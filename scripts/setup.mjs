// Plain JavaScript on purpose: it runs under whatever Node the machine has, before anything is installed.
// Installs the pinned dependencies (with Node 24 among them) where they are missing or not those of package-lock.json.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'

const lock = new URL('../package-lock.json', import.meta.url)
const installed = new URL('../node_modules/.installed-lock.json', import.meta.url)

if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(lock))) {
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
  copyFileSync(lock, installed)
}
