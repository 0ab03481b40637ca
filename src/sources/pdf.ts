import { sourceError } from './source-errors.ts'

/** The text of a PDF, one line of it a line, pages apart by a blank line. The PDF reader is loaded on first use. */
export async function textOfPdf(bytes: Uint8Array, source: string): Promise<string> {
  const { extractText } = await import('unpdf')
  // the reader takes the buffer it is given away from the caller
  const { text: pages } = await extractText(Uint8Array.from(bytes), { mergePages: false }).catch((error: unknown) => {
    const why = error instanceof Error ? error : new Error(String(error))
    if (why.name === 'PasswordException') throw sourceError('pdf-locked', [source], error)
    throw sourceError('pdf-damaged', [source, why.message.replace(/\.$/u, '')], error)
  })
  const text = pages.join('\n\n')
  if (text.trim() === '') throw sourceError('pdf-without-text', [source])
  return text
}
