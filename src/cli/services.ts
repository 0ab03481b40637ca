import type { ModelSize } from '../reader/onnx/model-sizes.ts'
import type { OnnxReader } from '../reader/onnx/open-reader.ts'
import type { BetweenBatches, Reader } from '../reader/reader.ts'

/** Which model to open; `folder` is where the models lie, undefined for those that came with Rapport. */
interface ModelChoice {
  readonly model: ModelSize
  readonly folder: string | undefined
  /** see `ReaderOptions` */
  readonly batch?: number
  readonly between?: BetweenBatches | undefined
}

/** … or the chat model that the environment names. */
interface ReaderChoice extends ModelChoice {
  readonly reader?: 'onnx' | 'chat' | undefined
  readonly maxRequests?: number | undefined
  readonly env?: Readonly<Record<string, string | undefined>>
  /** told of what was dropped of a chat model's answers */
  readonly onDropped?: (why: string) => void
}

/** The heavy parts a command may need, each loaded when it is first asked for. Tests hand in readers of their own. */
export interface Services {
  readonly openReader: (choice: ReaderChoice) => Promise<Reader>
  /** a reader whose encoder can be run alone, for `bench` */
  readonly openBareReader: (choice: ModelChoice) => Promise<Reader & Pick<OnnxReader, 'prepare'>>
}

export const realServices: Services = { openReader, openBareReader: openOnnx }

async function openReader(choice: ReaderChoice): Promise<Reader> {
  if (choice.reader !== 'chat') return openOnnx(choice)
  const { chatReader } = await import('../reader/chat/chat-reader.ts')
  const { chatSettings } = await import('../reader/chat/settings.ts')
  const { env = process.env, maxRequests, onDropped, between } = choice
  const settings = chatSettings(env, maxRequests === undefined ? {} : { maxRequests })
  return chatReader(settings, { between, ...(onDropped ? { onDropped } : {}) })
}

async function openOnnx({ model, folder, batch, between }: ModelChoice): Promise<OnnxReader> {
  const { openReader } = await import('../reader/onnx/open-reader.ts')
  return openReader({ model, batch, between, ...(folder === undefined ? {} : { models: folder }) })
}
