import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { tinyManifest } from './tiny-manifest.ts'
import { tinyTokenizer } from './tiny-tokenizer.ts'

/** The smallest graph: b = a. */
export const tinyGraph = Buffer.from(
  'CAgSADo3ChAKAWESAWIiCElkZW50aXR5EgFnWg8KAWESCgoICAESBAoCCAFiDwoBYhIKCggIARIECgIIAUIECgAQEQ==',
  'base64',
)

export const partOf = (file: string, bytes: Buffer) => ({
  file,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

export const manifestOf = (bytes: Buffer) => ({ ...tinyManifest, graph: [partOf('reader.onnx', bytes)] })

/** The files of a whole model. */
export const tinyModel = {
  'manifest.json': JSON.stringify(manifestOf(tinyGraph)),
  'reader.onnx': tinyGraph,
  'tokenizer.json': JSON.stringify(tinyTokenizer),
}

export type Files = Readonly<Record<string, string | Buffer>>

/** A folder with some files, for as long as the test runs. */
export async function folderOf(t: TestContext, files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'model-'))
  t.after(() => rm(folder, { recursive: true }))
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content)
  return folder
}
