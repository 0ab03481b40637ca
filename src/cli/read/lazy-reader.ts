import type { Reader } from '../../reader/reader.ts'

/** A reader that is opened when the first sentence is to be read: input that is refused needs no model. */
export function lazyReader(open: () => Promise<Reader>): Reader {
  let opened: Promise<Reader> | null = null
  const reader = (): Promise<Reader> => {
    opened ??= open()
    return opened
  }
  return {
    name: 'lazy',
    annotate: async (text, sentences) => (sentences.length === 0 ? [] : (await reader()).annotate(text, sentences)),
    close: async () => {
      if (opened !== null) await (await opened).close()
    },
  }
}
