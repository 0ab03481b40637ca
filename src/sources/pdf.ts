import { RapportError } from '../base/errors.ts'
import { sourceError } from './source-errors.ts'

/** The text of a PDF, one line of it a line, pages apart by a blank line. The PDF reader is loaded on first use. */
export async function textOfPdf(bytes: Uint8Array, source: string): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  try {
    // a copy, for the reader takes the buffer it is given away; it would print its warnings
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
    const { text: pages } = await extractText(pdf, { mergePages: false }).finally(() => pdf.cleanup())
    const text = pages.join('\n\n')
    if (text.trim() === '') throw sourceError('pdf-without-text', [source])
    return text
  } catch (error) {
    throw known(error, source)
  }
}

function known(error: unknown, source: string): unknown {
  if (!(error instanceof Error) || error instanceof RapportError) return error
  if (error.name === 'PasswordException') return sourceError('pdf-locked', [source], error)
  return sourceError('pdf-damaged', [source, error.message.replace(/\.$/u, '')], error)
}
