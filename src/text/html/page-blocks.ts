import type { DomElement, DomNode } from './dom.ts'

/** The strings of a paragraph's text nodes, as the page holds them. */
export type PageBlock = readonly string[]

const words = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '))
const ownLine = words(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
/** What is no text of the article: code, controls, pictures and their captions, which tell of other days. */
const skipped = words(
  'script style noscript template iframe object embed svg math canvas audio video picture button select option ' +
    'textarea input label figcaption head title',
)
const text = 3
const element = 1

/** The paragraphs under an element; one that is nothing but a link leads to another story and is left out. */
export function pageBlocks(root: DomElement, alsoSkipped: ReadonlySet<string> = new Set()): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let strings: string[] = []
  let own = false
  const close = (): void => {
    if (own && strings.some((string) => string.trim() !== '')) blocks.push(strings)
    strings = []
    own = false
  }
  const walk = (node: DomNode, inLink: boolean): void => {
    if (node.nodeType === text) {
      const string = node.textContent ?? ''
      strings.push(string)
      own ||= !inLink && /[\p{L}\p{N}]/u.test(string)
    } else if (node.nodeType === element && !skipped.has(node.nodeName) && !alsoSkipped.has(node.nodeName)) {
      const breaks = ownLine.has(node.nodeName)
      if (breaks) close()
      for (const child of node.childNodes) walk(child, inLink || node.nodeName === 'A')
      if (breaks) close()
    }
  }
  walk(root, false)
  close()
  return blocks
}
