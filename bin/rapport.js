#!/usr/bin/env node
// Plain JavaScript on purpose: this file must also load in an older Node, to start the right one or to say what to do.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const needed = 24
// halves the work of a start: compiled code is kept in the system's folder for temporary files
const compiled = process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'node-compile-cache')
// a clone runs the source; the installed package holds only what was built from it
const program = ['../src/bin/rapport.ts', '../dist/bin/rapport.js']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path))

if (program === undefined) {
  fail('rapport: this copy is incomplete: neither src/ nor dist/ is there. Install the package again.')
} else if (Number.parseInt(process.versions.node, 10) >= needed) {
  module.enableCompileCache?.(compiled)
  await import(pathToFileURL(program).href)
} else {
  startWith(bundledNode(), program)
}

/** Path of the Node that is installed beside Rapport (npm package `node`), or null. */
function bundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    const path = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

function startWith(node, script) {
  if (node === null) {
    fail(
      `rapport: needs Node ${needed} or newer; this is Node ${process.versions.node}, and the package "node" that brings ` +
        `one is not installed.\nInstall it with: npm install node@${needed}   (or get Node ${needed} from https://nodejs.org)`,
    )
    return
  }
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env })
  // an interrupt of the terminal reaches the child by itself; the others are passed on
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`rapport: cannot start ${node}: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)
  })
}

function fail(text) {
  console.error(text)
  process.exitCode = 1
}
