import type { Reader } from '../../reader/reader.ts'

/**
 * A reader that is opened when the first sentence is to be read: input that is refused needs no model. Until then it has
 * no name. One that could not be opened is opened anew for the next sentence.
 */
export function lazyReader(open: () => Promise<Reader>): Reader {
  let opened: Promise<Reader> | null = null
  let name = ''
  const reader = async (): Promise<Reader> => {
    opened ??= open().catch((error: unknown) => {
      opened = null
      throw error
    })
    name = (await opened).name
    return opened
  }
  return {
    get name() {
      return name
    },
    annotate: async (text, sentences) => (sentences.length === 0 ? [] : (await reader()).annotate(text, sentences)),
    close: async () => {
      // whoever asked for it was told why it could not be opened
      const one = await opened?.catch(() => null)
      await one?.close()
    },
  }
}
