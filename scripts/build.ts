/**
 * Builds dist/ for the packed package: `src/` with its types taken off, file by file, since Node runs no TypeScript from
 * node_modules, the declarations for those who import the library, and the style and scripts of the pages. `npm pack`
 * calls it; a clone needs no build.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
for (const path of filesUnder(join(root, 'src'), '.ts')) {
  // same depth as in src/, so that ../../data and ../../models are found from both
  write(join(dist, path.replace(/\.ts$/, '.js')), runnable(readFileSync(join(root, 'src', path), 'utf8')))
}
cpSync(join(root, 'src', 'web', 'assets'), join(dist, 'web', 'assets'), { recursive: true })
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), declarations(join(dist, 'types')), {
  cwd: root,
  stdio: 'inherit',
})
for (const path of filesUnder(join(dist, 'types'), '.d.ts')) {
  const file = join(dist, 'types', path)
  write(file, withJsImports(readFileSync(file, 'utf8')))
}

function runnable(source: string): string {
  // the stripped types leave blanks behind, so that lines and columns of a stack are those of the source
  return withJsImports(stripTypeScriptTypes(source, { mode: 'strip' }))
}

function withJsImports(source: string): string {
  return source.replace(/((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"\n]+)\.ts\2/g, '$1$2$3.js$2')
}

function declarations(folder: string): string[] {
  return ['--project', 'tsconfig.build.json', '--outDir', folder]
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending))
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
