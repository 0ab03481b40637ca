import type { Article } from '../../src/sources/article.ts'
import { extractText } from '../../src/text/extract-text.ts'

export function read(body: string, parts: Partial<Article> = {}): ReturnType<typeof extractText> {
  return extractText(articleOf(body, parts))
}

function articleOf(body: string, parts: Partial<Article> = {}): Article {
  return {
    id: 'a',
    title: null,
    url: null,
    outlet: null,
    author: null,
    published: null,
    source: 'a.txt',
    licence: null,
    mediaType: 'text/plain',
    body,
    ...parts,
  }
}
