/** Every address of a page, made in one place. */
export const addresses = {
  world: () => '/world',
  pair: (a: string, b: string) => `/pair/${part(a)}/${part(b)}`,
  /** where the form that opens a pair is sent to */
  openPair: () => '/pair',
  actor: (id: string) => `/actor/${part(id)}`,
  article: (id: string) => `/article/${part(id)}`,
  entry: (id: string) => `/entry/${part(id)}`,
  calendar: () => '/calendar',
  search: () => '/search',
  read: () => '/read',
  review: () => '/review',
  correct: (article: string, event: string) =>
    `/review?article=${encodeURIComponent(article)}#act-${encodeURIComponent(event)}`,
  corrections: () => '/corrections.jsonl',
  session: () => '/session',
  status: () => '/status',
  legend: () => '/legend',
  /** the Atom feed of what changes on a page, by the page's path; a search is one of its words */
  feed: (path: string, words?: string) =>
    `/feeds${path}${words === undefined ? '' : `?q=${encodeURIComponent(words)}`}`,
} as const

/** The forms a page may have beside HTML. */
export type TwinFormat = 'json' | 'csv' | 'ics'

/** The address of a page's twin: the same address and query, with the format after the path. */
export function twinOf({ pathname, search }: URL, format: TwinFormat): string {
  return `${pathname}.${format}${search}`
}

/** The address of the same page with other values of its query; null takes one out. */
export function withQuery({ pathname, search }: URL, values: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const words = query.toString()
  return words === '' ? pathname : `${pathname}?${words}`
}

/** An id as a part of a path; one that ends like the address of a twin is kept apart from it. */
function part(id: string): string {
  return encodeURIComponent(id).replace(/\.(?=(?:json|csv|ics)$)/u, '%2E')
}
