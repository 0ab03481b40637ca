import type { Content } from '../content.ts'
import type { Block } from '../lay-out.ts'
import { articleElement, type DomDocument, parsePage } from './dom.ts'
import { locateBlocks } from './locate.ts'
import { type PageBlock, pageBlocks } from './page-blocks.ts'
import { pageMetadata } from './page-metadata.ts'
import { sourceText } from './source-text.ts'

/** Parts of a page that hold no article, where the page is too plain for the article to be told from the rest. */
const furniture = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE', 'FORM'])
const hidden =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]'

/** The article in an HTML page, without menus, adverts, comments and whatever a reader of the page does not see. */
export function htmlContent(html: string, title: string | null): Content {
  const document = parsePage(html)
  const found = pageMetadata(document)
  const hasScript = document.querySelector('script') !== null
  for (const node of document.querySelectorAll(`script, style, noscript, template, ${hidden}`)) node.remove()
  const headings = [...document.querySelectorAll('h1')].map((heading) => pageBlocks(heading).flat())
  const plain = document.body === null ? [] : pageBlocks(document.body, furniture)
  const blocks = articleBlocks(document, plain)
  const headline = pickHeadline(headings, title ?? found.title)
  const source = sourceText(html)
  const isInside = blocks
    .slice(0, 3)
    .findIndex((block) => same(block, headline ?? []) || same(block, [found.title ?? '']))
  const body = locateBlocks(blocks, source)
  const contentTitle = { ...found, title: found.title ?? tidy(headline) }
  if (isInside >= 0 || headline === null || body.length === 0) {
    return { blocks: body, title: isInside >= 0 ? isInside : null, found: contentTitle, hasScript }
  }
  const first: readonly Block[] = locateBlocks([headline], source)
  return { blocks: [...first, ...body], title: 0, found: contentTitle, hasScript }
}

/** The blocks of the article, or all of the page's where the article's element lost most of a short page. */
function articleBlocks(document: DomDocument, plain: readonly PageBlock[]): readonly PageBlock[] {
  const article = articleElement(document)
  const blocks = article === null ? [] : pageBlocks(article)
  return length(blocks) < 250 && length(plain) > length(blocks) ? plain : blocks
}

/** The heading that says what the metadata says, or the only one there is. */
function pickHeadline(headings: readonly PageBlock[], title: string | null): PageBlock | null {
  const filled = headings.filter((heading) => tidy(heading) !== null)
  const match = title === null ? undefined : filled.find((heading) => same(heading, [title]) || within(heading, title))
  return match ?? (filled.length === 1 ? (filled[0] ?? null) : null)
}

function length(blocks: readonly PageBlock[]): number {
  return blocks.flat().reduce((sum, string) => sum + string.trim().length, 0)
}

function letters(block: PageBlock): string {
  return block
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function same(a: PageBlock, b: PageBlock): boolean {
  return letters(a) !== '' && letters(a) === letters(b)
}

function within(heading: PageBlock, title: string): boolean {
  return letters(heading).length > 10 && letters([title]).includes(letters(heading))
}

function tidy(block: PageBlock | null): string | null {
  const words = block?.join('').replace(/\s+/gu, ' ').trim() ?? ''
  return words === '' ? null : words
}
