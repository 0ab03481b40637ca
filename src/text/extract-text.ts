import type { Message } from '../base/message.ts'
import { message } from '../base/messages.ts'
import type { Span } from '../base/span.ts'
import type { Article } from '../sources/article.ts'
import { readByline } from './byline.ts'
import type { Content } from './content.ts'
import { dateInAddress, dayOfRecordTitle, readDateLine } from './date-line.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { htmlContent } from './html/html-content.ts'
import { detectLanguage } from './language.ts'
import { layOut } from './lay-out.ts'
import { plainContent } from './plain-content.ts'
import { findQuotes } from './quotes.ts'
import type { Text } from './text.ts'

/** Datelines and bylines stand among the first paragraphs; later ones belong to other stories. */
const openingParagraphs = 5

/** Takes the text of an article out of its body, with the spans of its parts and the way back into the body. */
export function extractText(article: Article): { readonly text: Text; readonly messages: readonly Message[] } {
  const content = contentOf(article)
  const laid = layOut(content.blocks)
  const title = content.title === null ? null : (laid.paragraphs[laid.blocks.indexOf(content.title)] ?? null)
  const opening = laid.paragraphs.slice(0, openingParagraphs).filter((paragraph) => paragraph !== title)
  const byline = first(opening, (paragraph) => readByline(laid.text.slice(paragraph.start, paragraph.end)))
  const dateline = first(opening, (paragraph) => readDateline(laid.text.slice(paragraph.start, paragraph.end)))
  const dateLine = first(opening, (paragraph) => readDateLine(laid.text.slice(paragraph.start, paragraph.end)))
  const headline = title === null ? (content.found.title ?? '') : laid.text.slice(title.start, title.end)
  const text: Text = {
    text: laid.text,
    title,
    dateline: dateline === null ? null : datelineSpan(laid.text, dateline.paragraph, dateline.value),
    byline: byline?.paragraph ?? null,
    paragraphs: laid.paragraphs,
    quotes: findQuotes(laid.text, laid.paragraphs),
    language: detectLanguage(laid.text),
    found: {
      ...content.found,
      author: content.found.author ?? byline?.value ?? null,
      published:
        content.found.published ??
        dateLine?.value ??
        dateline?.value.date ??
        dateInAddress(article.url) ??
        dayOfRecordTitle(headline),
    },
    toSource: laid.toSource,
  }
  return { text, messages: messagesOf(content, text) }
}

function contentOf(article: Article): Content {
  if (article.mediaType === 'text/html') return htmlContent(article.body, article.title)
  return plainContent(article.body, article.mediaType === 'application/pdf', article.title)
}

function first<Value>(
  paragraphs: readonly Span[],
  read: (paragraph: Span) => Value | null,
): { readonly paragraph: Span; readonly value: Value } | null {
  for (const paragraph of paragraphs) {
    const value = read(paragraph)
    if (value !== null) return { paragraph, value }
  }
  return null
}

function datelineSpan(text: string, { start }: Span, dateline: Dateline): Span {
  return { start, end: start + text.slice(start, start + dateline.end).trimEnd().length }
}

function messagesOf(content: Content, text: Text): readonly Message[] {
  const messages = [...content.messages]
  const broken = text.text.split('\ufffd').length - 1
  if (text.text === '') {
    if (messages.length === 0) messages.push(message('no-text', []))
  } else if (text.language !== 'en' && text.language !== 'und') messages.push(message('not-english', [text.language]))
  if (broken > 0) messages.push(message('broken-characters', [String(broken)]))
  return messages
}
