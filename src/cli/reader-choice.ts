import type { ModelSize } from '../reader/onnx/model-sizes.ts'
import type { Terminal } from './terminal.ts'

interface Chosen {
  readonly model: ModelSize
  readonly models?: string
  readonly reader?: 'onnx' | 'chat'
  readonly maxRequests?: number
}

/** The reader that the options of a command choose; what is dropped of a chat model's answers is told on standard error. */
export function readerChoice({ model, models, reader, maxRequests }: Chosen, { env, writeError }: Terminal) {
  const onDropped = (why: string) => writeError(`dropped from an answer: ${why}\n`)
  return { model, folder: models, reader, maxRequests, env, onDropped }
}
