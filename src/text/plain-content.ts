import type { Content } from './content.ts'
import { readDateline } from './dateline.ts'
import { nothingFound } from './found.ts'
import { takeFrontMatter } from './front-matter.ts'
import type { Block } from './lay-out.ts'
import { linesOf } from './lines.ts'
import { plainBlocks } from './plain-blocks.ts'

/** The article in plain text, or in the text of a PDF. `title` is the headline its source gave. */
export function plainContent(body: string, isPdf: boolean, title: string | null): Content {
  const { found, rest } = takeFrontMatter(linesOf(body))
  const blocks = plainBlocks(rest, isPdf)
  const given = title ?? found.title ?? null
  const first = wordsOf(blocks[0])
  const isTitle = given === null ? isHeadline(blocks) : sameWords(first, given)
  return {
    blocks,
    title: isTitle ? 0 : null,
    found: { ...nothingFound, ...found, title: found.title ?? (isTitle ? first : null) },
    messages: [],
  }
}

/** A first line that is short, has no full stop and stands apart from the text after it. */
function isHeadline(blocks: readonly Block[]): boolean {
  const [first, second] = blocks
  if (first === undefined || second === undefined) return false
  const words = wordsOf(first)
  const apart = !second.tight || wordsOf(second).length > 2 * words.length
  const stops = /[.:;,…]["'”’)]*$/u.test(words) && !/\b(?:\p{Lu}\.)+["'”’]?$/u.test(words)
  const isShort = words.length >= 8 && words.length <= 180 && words.includes(' ')
  const isOther = /^(?:[-*•]\s|by\s)/iu.test(words) || readDateline(words) !== null
  return apart && isShort && !stops && !isOther
}

function wordsOf(block: Block | undefined): string {
  return (block?.runs ?? [])
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function sameWords(a: string, b: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return a !== '' && letters(a) === letters(b)
}
