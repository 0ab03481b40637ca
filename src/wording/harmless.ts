/**
 * Text of an article made harmless to show: one line, without control characters (an escape could recolour or
 * rewrite a screen) and without marks that turn the direction of writing.
 */
export function harmless(words: string): string {
  return words
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r\f\v]+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu, '')
}
