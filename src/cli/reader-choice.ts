import type { ModelSize } from '../reader/onnx/model-sizes.ts'
import type { PassingLine } from './passing-line.ts'
import type { Terminal } from './terminal.ts'

interface Chosen {
  readonly model: ModelSize
  readonly models?: string
  readonly reader?: 'onnx' | 'chat'
  readonly maxRequests?: number
}

/**
 * The reader that the options of a command choose; what is dropped of a chat model's answers is told on standard error, beside
 * the line of what goes on there.
 */
export function readerChoice(
  { model, models, reader, maxRequests }: Chosen,
  { env, writeError }: Terminal,
  { aside }: Pick<PassingLine, 'aside'> = { aside: (say) => say() },
) {
  const onDropped = (why: string) => aside(() => writeError(`dropped from an answer: ${why}\n`))
  return { model, folder: models, reader, maxRequests, env, onDropped }
}
