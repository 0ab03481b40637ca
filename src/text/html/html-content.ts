import { message } from '../../base/messages.ts'
import type { Content } from '../content.ts'
import { nothingFound } from '../found.ts'
import { articleElement, type DomDocument, parsePage } from './dom.ts'
import { allBlocks, locateBlocks } from './locate.ts'
import { type PageBlock, pageBlocks } from './page-blocks.ts'
import { pageMetadata } from './page-metadata.ts'
import { plainBlocks, removeFurniture } from './plain-page.ts'
import { sourceText } from './source-text.ts'

const hidden = [
  '[hidden]',
  '[aria-hidden="true"]',
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'].map((style) => `[style*="${style}"]`),
]
const unread = ['script', 'style', 'noscript', 'template', ...hidden].join()

/** Below so many letters the measures that tell an article from its page do not work. */
const shortArticle = 400

/** What the measures that tell an article from its page take in good time; they go down every element from every one. */
const deepest = 250
const mostNodes = 60_000

/** The article in an HTML page, without menus, adverts, comments and whatever a reader of the page does not see. */
export function htmlContent(html: string, title: string | null): Content {
  const source = sourceText(html)
  if (source.depth > deepest || source.elements + source.runs.length > mostNodes) {
    return { blocks: allBlocks(source), title: null, found: nothingFound, messages: [message('page-too-complex', [])] }
  }
  const document = parsePage(html)
  const metadata = pageMetadata(document)
  const hasScript = document.querySelector('script') !== null
  for (const node of document.querySelectorAll(unread)) {
    // many pages hide their body until script shows it
    if (node !== document.documentElement && node !== document.body) node.remove()
  }
  const headings = [...document.querySelectorAll('h1')].map((heading) => pageBlocks(heading).flat())
  removeFurniture(document)
  const blocks = articleBlocks(document)
  const headline = pickHeadline(headings, title ?? metadata.title)
  const found = { ...metadata, title: metadata.title ?? tidy(headline) }
  const body = locateBlocks(blocks, source)
  const inside = blocks
    .slice(0, 3)
    .findIndex((block) => same(block, headline ?? []) || same(block, [found.title ?? '']))
  if (body.length === 0)
    return { blocks: [], title: null, found, messages: hasScript ? [message('script-only', [])] : [] }
  if (inside >= 0 || headline === null) return { blocks: body, title: inside >= 0 ? inside : null, found, messages: [] }
  return { blocks: [...locateBlocks([headline], source), ...body], title: 0, found, messages: [] }
}

/** A short article is lost among the rest of its page: then whatever is not marked as something else is read. */
function articleBlocks(document: DomDocument): readonly PageBlock[] {
  const plain = plainBlocks(document)
  const article = articleElement(document)
  const blocks = article === null ? [] : pageBlocks(article)
  return length(blocks) < shortArticle && length(plain) > length(blocks) ? plain : blocks
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
