import type { Article } from '../../src/sources/article.ts'

/** An article of a test, with nothing known but what is given. */
export function articleOf(given: Partial<Article> & { readonly body: string }): Article {
  return {
    id: 'test',
    title: null,
    url: null,
    outlet: null,
    author: null,
    published: null,
    source: 'test',
    licence: null,
    mediaType: 'text/plain',
    ...given,
  }
}
