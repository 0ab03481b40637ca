import { parsePlainDate } from '../base/parse-plain-date.ts'
import type { Found } from './found.ts'
import { isBlank, type SourceLine } from './lines.ts'

const keys: Readonly<Record<string, keyof Found>> = {
  title: 'title',
  headline: 'title',
  subject: 'title',
  date: 'published',
  published: 'published',
  'publication date': 'published',
  author: 'author',
  by: 'author',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
}
/** Lines that belong to such a head but tell nothing that is kept. */
const others = new Set([
  'url',
  'link',
  'section',
  'language',
  'licence',
  'license',
  'id',
  'from',
  'to',
  'tags',
  'keywords',
])

/** Header lines at the top of a text file, such as `Date: 2025-12-05`: what they say, and the lines after them. */
export function takeFrontMatter(lines: readonly SourceLine[]): { found: Partial<Found>; rest: readonly SourceLine[] } {
  const found: { -readonly [Key in keyof Found]?: Found[Key] } = {}
  let index = 0
  for (const line of lines) {
    const match = /^\s*([a-z][a-z ]{1,20}?):\s+(\S.*)$/iu.exec(line.text)
    const name = match?.[1]?.toLowerCase() ?? ''
    const value = match?.[2]?.trim().replace(/^["'](.*)["']$/u, '$1') ?? ''
    const key = keys[name]
    const date = key === 'published' ? parsePlainDate(value) : null
    if (key === 'published' ? date === null : key === undefined && !others.has(name)) {
      if (!isBlank(line) && line.text.trim() !== '---') break
    } else if (key !== undefined) found[key] = date ?? value
    index += 1
  }
  const isHead = Object.keys(found).length > 0
  return isHead ? { found, rest: lines.slice(index) } : { found, rest: lines }
}
