import { stripVTControlCharacters } from 'node:util'

/** Columns the words take in a terminal; colour codes and combining marks take none, wide characters two. */
export function displayWidth(words: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(words)) width += widthOfCharacter(character)
  return width
}

/** Breaks words at spaces so that no line is wider than `width`, unless one word is; every line starts with `indent`. */
export function wrap(words: string, width: number, indent = '', firstIndent = indent): string {
  const lines: string[] = []
  let line = firstIndent
  let used = displayWidth(firstIndent)
  let empty = true
  for (const word of words.split(' ')) {
    if (word === '') continue
    const size = displayWidth(word)
    if (!empty && used + 1 + size > width) {
      lines.push(line)
      line = indent
      used = displayWidth(indent)
      empty = true
    }
    line += empty ? word : ` ${word}`
    used += empty ? size : size + 1
    empty = false
  }
  lines.push(line)
  return lines.join('\n')
}

function widthOfCharacter(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u
