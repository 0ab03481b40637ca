import { createRequire } from 'node:module'

/** What is used of a document's nodes. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
  readonly remove: () => void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
}

interface Libraries {
  readonly linkedom: { readonly parseHTML: (html: string) => { readonly document: DomDocument } }
  readonly readability: {
    readonly Readability: new (
      document: DomDocument,
      options: { readonly charThreshold: number; readonly serializer: (node: DomElement) => DomElement },
    ) => { readonly parse: () => { readonly content?: DomElement | null } | null }
  }
}

// loaded on first use and in place: plain text needs neither, and a stage that never waits stays a plain function
const require = createRequire(import.meta.url)

/** Builds the document of a page; script is not run and nothing is fetched. */
export function parsePage(html: string): DomDocument {
  const { parseHTML }: Libraries['linkedom'] = require('linkedom')
  const { document } = parseHTML(html)
  if (document.documentElement?.nodeName === 'HTML' && document.body !== null) return document
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
}

/** The element that holds the article, boilerplate taken away; null when the page has none. It uses the document up. */
export function articleElement(document: DomDocument): DomElement | null {
  const { Readability }: Libraries['readability'] = require('@mozilla/readability')
  try {
    // a threshold of one: for a short article it would look again among what it first knew to be something else
    return new Readability(document, { charThreshold: 1, serializer: (node) => node }).parse()?.content ?? null
  } catch (error) {
    // it trips over pages whose elements stand where none may, such as rows outside tables
    if (error instanceof TypeError) return null
    throw error
  }
}
