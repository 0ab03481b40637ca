import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Annotation, type BetweenBatches, emptyAnnotation, type Reader } from '../reader.ts'
import { type Batch, makeBatches } from './batches.ts'
import { decode } from './decode.ts'
import { cacheFolder } from './kept-graph.ts'
import { type Family, families } from './manifest.ts'
import type { ModelSize } from './model-sizes.ts'
import { relationScores } from './relate.ts'
import { loadModel } from './session.ts'
import { type Window, windowsOf } from './windows.ts'
import { withoutNested } from './without-nested.ts'

/** Where the models lie: `models/` of the package. */
export const modelsFolder = fileURLToPath(new URL('../../../models', import.meta.url))

export interface ReaderOptions {
  readonly model?: ModelSize
  /** folder that holds `standard/` and `small/` */
  readonly models?: string
  readonly threads?: number
  /** padded subwords that are read in one go, while the process does nothing else: fewer where others wait for it */
  readonly batch?: number | undefined
  readonly between?: BetweenBatches | undefined
  /** where the graph is kept as the runtime has made it ready, for a quicker start; null for nowhere */
  readonly cache?: string | null
}

/** The default reader with what only `bench` needs: the graph alone, on the same batches. */
export interface OnnxReader extends Reader {
  readonly relate: NonNullable<Reader['relate']>
  /** Reads nothing but runs the encoder over the sentences, in the batches `annotate` would make. */
  readonly prepare: (text: string, sentences: Parameters<Reader['annotate']>[1]) => () => Promise<void>
}

/** Loads a model once; known errors: `model-missing`, `model-damaged`. */
export async function openReader({
  model = 'standard',
  models = modelsFolder,
  threads = Math.min(4, availableParallelism()),
  cache = cacheFolder,
  batch: subwordsOfBatch,
  between,
}: ReaderOptions = {}): Promise<OnnxReader> {
  const loaded = await loadModel(join(models, model), threads, cache)
  const { manifest, subwords } = loaded
  const encoded = (windows: readonly Window[]) => windows.map((window) => window.encoded)
  const batched = (windows: readonly Window[]) => makeBatches(encoded(windows), subwordsOfBatch)

  async function readBatch(batch: Batch, windows: readonly Window[], into: Annotation[]): Promise<void> {
    const outputs = await loaded.run(batch, manifest.thresholds)
    const rows = batch.rows.map((row) => windows[row]!)
    decode(
      outputs,
      batch,
      rows.map((window) => window.words),
      manifest,
    ).forEach((annotation, n) => {
      into[batch.rows[n]!] = withoutNested(annotation)
    })
  }

  return {
    name: `onnx/${manifest.name}@${manifest.version}`,
    async annotate(text, sentences) {
      const windows = windowsOf(text, sentences, subwords, manifest.window)
      const read: Annotation[] = []
      let done = 0
      for (const batch of batched(windows)) {
        await readBatch(batch, windows, read)
        done += batch.rows.length
        await between?.(Math.floor((sentences.length * done) / windows.length), sentences.length)
      }
      const whole: Annotation[] = sentences.map(() => emptyAnnotation)
      windows.forEach((window, n) => {
        const before = whole[window.sentence]!
        whole[window.sentence] = before === emptyAnnotation ? read[n]! : joined(before, read[n]!)
      })
      return whole
    },
    async relate(text, sentence, a, b) {
      const [window] = windowsOf(text, [sentence], subwords, manifest.window)
      if (!window) throw new RangeError('a sentence without words has no relation')
      const outputs = await loaded.run(batched([window])[0]!, everyWord)
      return relationScores(outputs, window.words, a, b, manifest)
    },
    prepare(text, sentences) {
      const batches = batched(windowsOf(text, sentences, subwords, manifest.window))
      return async () => {
        for (const batch of batches) await loaded.run(batch, noAnchor)
      }
    },
    close: loaded.close,
  }
}

const floors = (event: number, other: number) =>
  Object.fromEntries(families.map((family) => [family, family === 'event' ? event : other])) as Record<Family, number>
const everyWord = floors(0, 2)
const noAnchor = floors(2, 2)

/** The annotation of a sentence that was read in several windows. */
function joined(a: Annotation, b: Annotation): Annotation {
  return {
    names: [...a.names, ...b.names],
    events: [...a.events, ...b.events],
    statements: [...a.statements, ...b.statements],
    issues: [...a.issues, ...b.issues],
    purposes: [...a.purposes, ...b.purposes],
    causes: [...a.causes, ...b.causes],
    outlook: [...a.outlook, ...b.outlook],
    homes: [...a.homes, ...b.homes],
  }
}
