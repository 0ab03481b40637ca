import { parseDocument } from 'htmlparser2'

/** What RFC 4287 asks of an Atom feed and this one does not do; sections in brackets. */
export function againstRfc4287(xml: string): readonly string[] {
  const roots = elements(parseDocument(xml, { xmlMode: true }).children)
  const [feed] = roots
  if (roots.length !== 1 || feed?.name !== 'feed') return ['one root, atom:feed [4.1.1]']
  const entries = childrenOf(feed, 'entry')
  const faults: string[] = []
  const must = (holds: boolean, rule: string) => {
    if (!holds) faults.push(rule)
  }
  must(feed.attribs.xmlns === 'http://www.w3.org/2005/Atom', 'the namespace [1.2]')
  must(
    entries.every((entry) => childrenOf(entry, 'author').length > 0) || childrenOf(feed, 'author').length > 0,
    'an author of the feed or of each entry [4.1.1]',
  )
  for (const author of [feed, ...entries].flatMap((one) => childrenOf(one, 'author'))) {
    must(childrenOf(author, 'name').length === 1, 'a name of each author [3.2.1]')
  }
  for (const [part, known] of [[feed, ofFeed] as const, ...entries.map((entry) => [entry, ofEntry] as const)]) {
    for (const name of ['id', 'title', 'updated']) {
      must(childrenOf(part, name).length === 1, `one ${name} in ${part.name} [4.1.1, 4.1.2]`)
    }
    for (const { name } of elements(part.children)) must(known.includes(name), `no ${name} in ${part.name} [4.1]`)
    must(URL.canParse(textOf(part, 'id')), `an id that is an IRI: ${textOf(part, 'id')} [4.2.6]`)
    for (const name of ['updated', 'published']) {
      const dates = childrenOf(part, name)
      must(dates.length <= 1, `${name} once at most [4.1.2]`)
      for (const date of dates) must(isInstant(contentOf(date)), `RFC 3339 in ${name}: ${contentOf(date)} [3.3]`)
    }
    must(textOf(part, 'title') !== '', `words in the title of ${part.name}`)
    const links = childrenOf(part, 'link')
    for (const { attribs } of links) {
      must(
        /^https?:$/u.test(URL.parse(attribs.href ?? '')?.protocol ?? ''),
        `an absolute href: ${attribs.href} [4.2.7.1]`,
      )
      must(attribs.type === undefined || /^[\w.+-]+\/[\w.+-]+$/u.test(attribs.type), 'a media type of a link [4.2.7.3]')
    }
    const alternates = links.filter(({ attribs: { rel = 'alternate' } }) => rel === 'alternate')
    const kinds = alternates.map(({ attribs: { type, hreflang } }) => `${type} ${hreflang}`)
    must(new Set(kinds).size === kinds.length, `one alternate of a type and language in ${part.name} [4.1.1, 4.1.2]`)
    for (const category of childrenOf(part, 'category')) must('term' in category.attribs, 'a term [4.2.2.1]')
  }
  must(
    childrenOf(feed, 'link').some(({ attribs: { rel } }) => rel === 'self'),
    'a link to itself [4.1.1]',
  )
  const ids = [feed, ...entries].map((part) => textOf(part, 'id'))
  must(new Set(ids).size === ids.length, 'ids that are apart [4.2.6]')
  must(
    entries.every((entry) => textOf(entry, 'updated') <= textOf(feed, 'updated')),
    'a feed as new as its newest entry [4.2.15]',
  )
  for (const entry of entries) {
    const contents = childrenOf(entry, 'content')
    must(contents.length <= 1, 'one content at most [4.1.2]')
    must(contents.length === 1 || hasAlternate(entry), 'an alternate where there is no content [4.1.2]')
    for (const text of ['title', 'content'].flatMap((name) => childrenOf(entry, name))) {
      must(
        (text.attribs.type ?? 'text') === 'text' && elements(text.children).length === 0,
        'text holds no elements [3.1]',
      )
    }
  }
  return faults
}

const ofFeed = [
  'author',
  'category',
  'contributor',
  'generator',
  'icon',
  'id',
  'link',
  'logo',
  'rights',
  'subtitle',
].concat(['title', 'updated', 'entry'])
const ofEntry = ['author', 'category', 'content', 'contributor', 'id', 'link', 'published', 'rights', 'source'].concat([
  'summary',
  'title',
  'updated',
])

function hasAlternate(entry: Element): boolean {
  return childrenOf(entry, 'link').some(({ attribs: { rel = 'alternate' } }) => rel === 'alternate')
}

function isInstant(words: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u.test(words) &&
    !Number.isNaN(Date.parse(words))
  )
}

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { readonly attribs: unknown }>

function elements(nodes: readonly Node[]): readonly Element[] {
  return nodes.filter((node): node is Element => 'attribs' in node)
}

function childrenOf(part: Element, name: string): readonly Element[] {
  return elements(part.children).filter((child) => child.name === name)
}

function textOf(part: Element, name: string): string {
  return childrenOf(part, name).map(contentOf).join('')
}

function contentOf({ children }: Element): string {
  return children.map((child) => ('data' in child ? child.data : '')).join('')
}
