import './no-telemetry.ts'

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as ort from 'onnxruntime-node'
import { exitCodes, RapportError } from '../../base/errors.ts'
import type { Batch } from './batches.ts'
import { type KeptGraph, keptGraph } from './kept-graph.ts'
import { type Family, families, type Manifest, manifestSchema } from './manifest.ts'
import { createSubwords, type Subwords } from './subwords.ts'

/** A model in memory: its manifest, its tokenizer and the one session of the graph. */
export interface Model {
  readonly manifest: Manifest
  readonly subwords: Subwords
  /** Anchors below `floor` (a family; above 1 means none at all) are left out of the result. Known error, once closed: `busy`. */
  readonly run: (batch: Batch, floor: Readonly<Record<Family, number>>) => Promise<Outputs>
  readonly close: () => Promise<void>
}

/** The graph's outputs by name (training/graph.py): flat numbers with their shape. */
export type Outputs = Readonly<
  Record<string, { readonly data: Float32Array | BigInt64Array; readonly dims: readonly number[] }>
>

/** Loads a model from its folder; a missing or damaged file is a known error. `cache`: where graphs are kept; null for nowhere. */
export async function loadModel(folder: string, threads: number, cache: string | null = null): Promise<Model> {
  const manifest = parseManifest(folder, await readModelFile(folder, 'manifest.json'))
  const subwords = openSubwords(folder, await readModelFile(folder, manifest.tokenizer.file), manifest)
  const kept = cache === null ? null : keptGraph(cache, manifest)
  const session = (await keptSession(kept, threads)) ?? (await newSession(folder, manifest.graph, kept, threads))
  let isClosed = false
  return {
    manifest,
    subwords,
    async run(batch, floor) {
      const shape = [batch.rows.length, batch.length]
      const feeds = {
        ids: new ort.Tensor('int64', batch.ids, shape),
        mask: new ort.Tensor('int64', batch.mask, shape),
        shapes: new ort.Tensor('int64', batch.shapes, shape),
        first: new ort.Tensor('int64', batch.first, shape),
        floor: new ort.Tensor(
          'float32',
          Float32Array.from(families, (family) => floor[family]),
          [families.length],
        ),
      }
      try {
        return (await session.run(feeds)) as unknown as Outputs
      } catch (error) {
        throw isClosed ? closed() : error
      }
    },
    async close() {
      isClosed = true
      await session.release()
    },
  }
}

/** Whoever waits for the reader of a server that ends is told so: it is no bug. */
function closed(): RapportError {
  return new RapportError('busy', 'The reader was closed before it came to this text.', {
    hint: 'Try again in a minute.',
  })
}

/** Protocol buffers are merged by setting one behind the other: nodes and weights of all parts are those of one graph. */
async function readGraph(folder: string, parts: Manifest['graph']): Promise<Uint8Array> {
  const read = await Promise.all(parts.map(({ file }) => readModelFile(folder, file)))
  parts.forEach(({ file, bytes, sha256 }, n) => {
    const part = read[n]!
    if (part.length !== bytes || createHash('sha256').update(part).digest('hex') !== sha256)
      throw damaged(folder, `${file} is not the file its manifest names`)
  })
  return read.length === 1 ? read[0]! : Buffer.concat(read)
}

async function keptSession(kept: KeptGraph | null, threads: number): Promise<ort.InferenceSession | null> {
  const graph = (await kept?.read()) ?? null
  // it is as the runtime made it: nothing is left to do
  return graph === null ? null : openGraph(graph, threads, { graphOptimizationLevel: 'disabled' }).catch(() => null)
}

async function newSession(
  folder: string,
  parts: Manifest['graph'],
  kept: KeptGraph | null,
  threads: number,
): Promise<ort.InferenceSession> {
  const graph = await readGraph(folder, parts)
  const made: ort.InferenceSession[] = []
  await kept?.write(async (file) => {
    made.push(await openGraph(graph, threads, { optimizedModelFilePath: file }))
  })
  try {
    return made[0] ?? (await openGraph(graph, threads))
  } catch (cause) {
    throw damaged(folder, 'the runtime cannot load its graph', cause)
  }
}

function openGraph(
  graph: Uint8Array,
  threads: number,
  options: ort.InferenceSession.SessionOptions = {},
): Promise<ort.InferenceSession> {
  const quiet = { interOpNumThreads: 1, logSeverityLevel: 3 } as const
  return ort.InferenceSession.create(graph, { ...quiet, intraOpNumThreads: threads, ...options })
}

async function readModelFile(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file))
  } catch (cause) {
    throw new RapportError('model-missing', `The model file ${join(folder, file)} is missing or cannot be read.`, {
      hint: 'Models are part of the package: install it again, or name their folder with --models.',
      exitCode: exitCodes.model,
      cause,
    })
  }
}

function parseManifest(folder: string, bytes: Buffer): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw damaged(folder, 'its manifest.json is not a manifest', cause)
  }
}

function openSubwords(folder: string, bytes: Buffer, manifest: Manifest): Subwords {
  try {
    return createSubwords(JSON.parse(bytes.toString('utf8')), manifest.tokenizer)
  } catch (cause) {
    throw damaged(folder, `its ${manifest.tokenizer.file} is not a tokenizer`, cause)
  }
}

function damaged(folder: string, why: string, cause?: unknown): RapportError {
  return new RapportError('model-damaged', `The model in ${folder} is damaged: ${why}.`, {
    hint: 'Install the package again, or restore the folder with git.',
    exitCode: exitCodes.model,
    cause,
  })
}
