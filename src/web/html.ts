import { harmless } from '../wording/harmless.ts'

/** Markup that was put together by `html` and may stand in a page as it is. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[]

/**
 * Puts markup together. Whatever is not `Html` itself is text: control characters and marks that turn the direction of
 * writing are taken out, the rest is escaped, so that it is safe between tags and in a quoted attribute. Null, undefined
 * and false say nothing; a list is joined.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((markup, part, index) => markup + markupOf(values[index - 1]) + part))
}

/** Text of several lines, as a text box shows it: escaped, its line breaks kept. */
export function verbatim(text: string): Html {
  // a parser drops the first line break of a text box
  return new Html(`\n${escaped(text)}`)
}

/** Markup that a drawing library made; never text of an article. */
export function drawn(markup: string): Html {
  return new Html(markup)
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'object') return value.map(markupOf).join('')
  return typeof value === 'number' ? String(value) : escaped(harmless(value))
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
