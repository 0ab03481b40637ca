/**
 * Text of an article made harmless to show: one line, without control characters (an escape could recolour or
 * rewrite a screen) and without marks that turn the direction of writing.
 */
export function harmless(words: string): string {
  if (!isSuspect.test(words)) return words
  return words
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r\f\v]+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu, '')
}

/** Most texts hold nothing but letters, signs and single spaces. */
const isSuspect =
  /[\p{Cc}\u00a0\u1680\u2000-\u200a\u200e\u200f\p{Zl}\p{Zp}\u202a-\u202f\u205f\u2066-\u2069\u3000\ufeff]| {2}/u
