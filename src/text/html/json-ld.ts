import { parsePlainDate } from '../../base/parse-plain-date.ts'
import { type Found, nothingFound } from '../found.ts'
import type { DomDocument } from './dom.ts'

/** What the page's JSON-LD (schema.org) says of its article; broken or strange JSON-LD says nothing. */
export function readJsonLd(document: DomDocument): Found {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parse(script.textContent ?? '')).find((thing) => types(thing).some(isArticle))
    if (article === undefined) continue
    return {
      title: nameOf(article.get('headline') ?? article.get('name')),
      outlet: nameOf(article.get('publisher')),
      author: nameOf(article.get('author')),
      published: parsePlainDate(nameOf(article.get('datePublished')) ?? nameOf(article.get('dateCreated')) ?? ''),
    }
  }
  return nothingFound
}

/** Levels of a page's lists and graphs; deeper ones are no article. */
const deepest = 20

type Thing = ReadonlyMap<string, unknown>

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The objects of a document, an array of them, or its `@graph`. */
function things(value: unknown, depth = 0): readonly Thing[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => things(item, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  const thing = new Map<string, unknown>(Object.entries(value))
  return [thing, ...things(thing.get('@graph') ?? [], depth + 1)]
}

function types(thing: Thing): readonly unknown[] {
  return [thing.get('@type')].flat()
}

function isArticle(type: unknown): boolean {
  return typeof type === 'string' && /(?:Article|Posting|Report)$/u.test(type)
}

/** A string, the name of an object, or the names of several. */
function nameOf(value: unknown, depth = 0): string | null {
  if (depth > deepest) return null
  if (Array.isArray(value))
    return (
      value
        .map((item) => nameOf(item, depth + 1))
        .filter(Boolean)
        .join(', ') || null
    )
  if (typeof value === 'string') return /^https?:/u.test(value) ? null : value.replace(/\s+/gu, ' ').trim() || null
  return typeof value === 'object' && value !== null && 'name' in value ? nameOf(value.name, depth + 1) : null
}
