import './no-telemetry.ts'

import { createHash, randomUUID } from 'node:crypto'
import { access, constants, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import envPaths from 'env-paths'
import * as ort from 'onnxruntime-node'
import { makeFolder } from '../../base/make-folder.ts'
import type { Manifest } from './manifest.ts'

/**
 * Graphs as the runtime has made them ready, so that a later start need not do it again: constants folded, weights turned. Made
 * for one processor and one version of the runtime; whoever cannot write there starts as slowly as the first time.
 */
export interface KeptGraph {
  /** null where none is kept, or what is kept was altered */
  readonly read: () => Promise<Buffer | null>
  /** Takes a file that `make` writes, in place of older ones of this model; what cannot be kept is not. */
  readonly write: (make: (file: string) => Promise<void>) => Promise<void>
}

/** Where a program keeps what it can make again, by the custom of the system: `~/.cache/rapport`. */
export const cacheFolder: string = envPaths('rapport', { suffix: '' }).cache

/** The hash of a kept file stands in its name. */
export function keptGraph(folder: string, { name, graph }: Pick<Manifest, 'name' | 'graph'>): KeptGraph {
  const key = hashOf(JSON.stringify([graph, ort.env.versions.node, process.platform, process.arch, cpus()[0]?.model]))
  const prefix = `${name}-`
  const own = `${prefix}${key.slice(0, 16)}-`
  return {
    async read() {
      const file = (await readdir(folder).catch(() => [])).find((one) => one.startsWith(own) && one.endsWith('.onnx'))
      const bytes = file === undefined ? null : await readFile(join(folder, file)).catch(() => null)
      return bytes !== null && file === `${own}${hashOf(bytes)}.onnx` ? bytes : null
    },
    async write(make) {
      const draft = join(folder, `${own}${randomUUID()}.tmp`)
      try {
        await makeFolder(folder)
        await access(folder, constants.W_OK)
        await make(draft)
        const file = `${own}${hashOf(await readFile(draft))}.onnx`
        await rename(draft, join(folder, file))
        for (const other of await readdir(folder)) {
          if (other.startsWith(prefix) && other !== file && (await isLeft(join(folder, other))))
            await rm(join(folder, other))
        }
      } catch {
        await rm(draft, { force: true }).catch(() => {})
      }
    },
  }
}

/** An older graph, or a draft that nobody is writing any more. */
async function isLeft(file: string): Promise<boolean> {
  return file.endsWith('.onnx') || (await stat(file)).mtimeMs < Date.now() - anHour
}

const anHour = 3_600_000

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
