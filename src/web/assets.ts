import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Asset {
  readonly type: string
  readonly body: string
}

const types: Readonly<Record<string, string>> = {
  'style.css': 'text/css; charset=utf-8',
  'article.js': 'text/javascript; charset=utf-8',
  'chart.js': 'text/javascript; charset=utf-8',
  'review.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}
const loaded = new Map<string, Asset>()

/** A file of `assets/` by its name, or null where there is none. */
export function assetOf(name: string): Asset | null {
  const type = Object.hasOwn(types, name) ? types[name] : undefined
  if (type === undefined) return null
  const asset = loaded.get(name) ?? { type, body: readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8') }
  loaded.set(name, asset)
  return asset
}

/** The address of a file of `assets/`; it changes with the content, so that it may be kept for ever. */
export function assetPath(name: string): string {
  const { body } = assetOf(name) ?? { body: '' }
  return `/assets/${name}?v=${createHash('sha256').update(body).digest('hex').slice(0, 10)}`
}
