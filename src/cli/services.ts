import type { ModelSize } from '../reader/onnx/model-sizes.ts'
import type { OnnxReader } from '../reader/onnx/open-reader.ts'
import type { Reader } from '../reader/reader.ts'

/** Which model to open; `folder` is where the models lie, undefined for those that came with Rapport. */
interface ModelChoice {
  readonly model: ModelSize
  readonly folder: string | undefined
}

/** The heavy parts a command may need, each loaded when it is first asked for. Tests hand in readers of their own. */
export interface Services {
  readonly openReader: (choice: ModelChoice) => Promise<Reader>
  /** a reader whose encoder can be run alone, for `bench` */
  readonly openBareReader: (choice: ModelChoice) => Promise<Reader & Pick<OnnxReader, 'prepare'>>
}

export const realServices: Services = { openReader: openOnnx, openBareReader: openOnnx }

async function openOnnx({ model, folder }: ModelChoice): Promise<OnnxReader> {
  const { openReader } = await import('../reader/onnx/open-reader.ts')
  return openReader(folder === undefined ? { model } : { model, models: folder })
}
