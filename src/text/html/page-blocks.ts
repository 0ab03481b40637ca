import type { DomElement, DomNode } from './dom.ts'
import { hasOwnLine, holdsNoText } from './elements.ts'

/** The strings of a paragraph's text nodes, as the page holds them. */
export type PageBlock = readonly string[]

const text = 3

/** The paragraphs under an element; one that is nothing but a link leads to another story and is left out. */
export function pageBlocks(root: DomElement, isSkipped?: (element: DomElement) => boolean): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let strings: string[] = []
  let own = false
  const close = (): void => {
    if (own) blocks.push(strings)
    strings = []
    own = false
  }
  const walk = (node: DomNode, inLink: boolean): void => {
    if (node.nodeType === text) {
      const string = node.textContent ?? ''
      strings.push(string)
      own ||= !inLink && /[\p{L}\p{N}]/u.test(string)
    } else if (isElement(node) && !holdsNoText(node.nodeName.toLowerCase()) && isSkipped?.(node) !== true) {
      const breaks = hasOwnLine(node.nodeName.toLowerCase())
      if (breaks) close()
      for (const child of node.childNodes) walk(child, inLink || node.nodeName === 'A')
      if (breaks) close()
    }
  }
  walk(root, false)
  close()
  return blocks
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1
}
