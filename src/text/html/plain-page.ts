import type { DomDocument, DomElement } from './dom.ts'
import { type PageBlock, pageBlocks } from './page-blocks.ts'

/** Words in the class or id of an element that is no part of the article. */
const furniture =
  /(?:^|[\s_-])(?:ads?|advert\w*|breadcrumbs?|captions?|cards?|comments?|cookies?|disqus\w*|footer|gallery|menu|most-read|nav\w*|newsletter|popular|promo\w*|recommend\w*|related|share|sharing|sidebar|social|sponsor\w*|subscribe|teasers?|transcript|trending|widget)(?:$|[\s_-])/iu

/**
 * Takes away what its name marks as menus, comments and side columns. It must go before the article is looked for:
 * beside a short article twenty comments look like the article.
 */
export function removeFurniture(document: DomDocument): void {
  for (const element of document.querySelectorAll('nav, aside, form, [class], [id]')) {
    const isNamed = furniture.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
    const isOther = /^(?:NAV|ASIDE|FORM)$/u.test(element.nodeName)
    if ((isNamed || isOther) && !holdsArticle(element)) element.remove()
  }
}

/** A theme may name the whole page after its side column, or an opinion piece a comment. */
function holdsArticle(element: DomElement): boolean {
  return /^(?:HTML|BODY|MAIN|ARTICLE)$/u.test(element.nodeName) || element.querySelector('h1, main, article') !== null
}

/** All that is left of a page without its furniture: of its `<article>` or `<main>`, where it has one, else of its body. */
export function plainBlocks(document: DomDocument): readonly PageBlock[] {
  const root = only(document, 'article') ?? only(document, 'main') ?? document.body
  return root === null ? [] : pageBlocks(root, (element) => /^(?:HEADER|FOOTER)$/u.test(element.nodeName))
}

function only(document: DomDocument, selector: string): DomElement | null {
  const [first, second] = document.querySelectorAll(selector)
  return second === undefined ? (first ?? null) : null
}
