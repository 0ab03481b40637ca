import type { Message } from './message.ts'
import type { Span } from './span.ts'

/** The catalogue: every code a reading can carry, its severity and its wording. Codes are permanent. */
const catalogue = {
  'not-english': [
    'warning',
    (language: string) => `The text is not English (it looks like "${language}"); nothing was read.`,
  ],
  'no-date': [
    'warning',
    (written: string) =>
      `${written === '' ? 'The article has no date' : `The article is dated “${written}”, which is no day such as 2025-12-05`}, so words like "on Sunday" stay unresolved. Give the day it was published.`,
  ],
  'future-date': [
    'warning',
    (published: string, today: string) =>
      `The article is dated ${published}, but it came in on ${today}: the date is not believed. It can be searched, the ledger waits until it is read again.`,
  ],
  'correction-lost': [
    'warning',
    (sentence: string) => `A person's correction no longer finds its sentence in the text: “${sentence}”. It is kept.`,
  ],
  'event-without-party': [
    'info',
    (trigger: string) => `“${trigger}” was left out: the text does not say who did it or to whom.`,
  ],
  'no-text': ['warning', () => 'There is no text to read.'],
  'script-only': [
    'warning',
    () =>
      'The page has no text of its own: script would make it, and script is never run. Save the page from a browser and read the file.',
  ],
  'page-too-complex': [
    'warning',
    () => 'The page is too large or too deeply nested to tell its article from the rest; all of its text was read.',
  ],
  'broken-characters': [
    'warning',
    (count: string) =>
      `Characters that could not be decoded: ${count}. They stand as "\ufffd"; the file is damaged or of another charset.`,
  ],
  'actor-open': ['info', (words: string) => `It stays open whom "${words}" means.`],
} as const satisfies Record<string, readonly [Message['severity'], (...words: never[]) => string]>

export type MessageCode = keyof typeof catalogue

/** Words a message of the catalogue. */
export function message<Code extends MessageCode>(
  code: Code,
  words: Parameters<(typeof catalogue)[Code][1]>,
  span: Span | null = null,
): Message {
  const [severity, wording] = catalogue[code] as readonly [Message['severity'], (...words: readonly string[]) => string]
  return { code, severity, text: wording(...(words as readonly string[])), span }
}
