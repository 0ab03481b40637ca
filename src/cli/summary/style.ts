import pc from 'picocolors'
import type { Modality } from '../../reader/codebook.ts'

/** How a summary is laid out: how wide, and how words are set off. Without colour every function gives its words back. */
export interface Style {
  readonly width: number
  readonly bold: (words: string) => string
  readonly dim: (words: string) => string
  readonly heading: (words: string) => string
  /** the colour of a quad class, of the one diverging ramp teal to orange; grey-safe: words say the same */
  readonly quad: (quad: 1 | 2 | 3 | 4, words: string) => string
  readonly modality: (modality: Modality, words: string) => string
}

export function styleOf(width: number, colour: boolean): Style {
  const { bold, dim, underline, strikethrough } = pc.createColors(colour)
  const plain = (words: string): string => words
  const ramp = (code: number) => (colour ? (words: string) => `\u001b[38;5;${code}m${words}\u001b[39m` : plain)
  const quads = { 1: ramp(73), 2: ramp(30), 3: ramp(173), 4: ramp(166) }
  return {
    width,
    bold,
    dim,
    heading: (words) => bold(underline(words)),
    quad: (quad, words) => quads[quad](words),
    modality: (modality, words) =>
      modality === 'negated' ? strikethrough(words) : modality === 'actual' ? bold(words) : words,
  }
}
