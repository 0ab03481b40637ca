import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { RapportError } from '../base/errors.ts'

const launcher = fileURLToPath(new URL('../../bin/rapport.js', import.meta.url))

/** Starts the command line anew `times` times, one after the other, and gives how long each run took, in milliseconds. */
export async function coldStarts(argv: readonly string[], times: number): Promise<readonly number[]> {
  const took: number[] = []
  for (let run = 0; run < times; run += 1) {
    const started = performance.now()
    await oneRun(argv)
    took.push(performance.now() - started)
  }
  return took
}

function oneRun(argv: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new RapportError('bench-failed', `A cold start ended with exit code ${code}: ${errors.trim()}`))
    })
  })
}
