import { exitCodes, RapportError } from '../base/errors.ts'

/** The known errors of the intake; codes are permanent. Each says what happened, why, and what to do. */
const wordings = {
  'no-such-file': (path: string) => [
    `There is no file or folder "${path}".`,
    'Check the path; a web address begins with https:// or http://.',
  ],
  unreadable: (path: string, why: string) => [
    `"${path}" cannot be read: ${why}.`,
    'Check the permissions of the file.',
  ],
  empty: (source: string) => [`${source} is empty: there is nothing to read.`, 'Give a file with text in it.'],
  'no-texts': (path: string) => [
    `The folder "${path}" holds no text, HTML, PDF or JSON Lines file.`,
    'Files and folders whose names begin with a dot are passed over.',
  ],
  binary: (source: string, kind: string) => [
    `${source} is not text: it looks like ${kind}.`,
    'Give plain text, HTML, PDF or JSON Lines; save other documents as one of these.',
  ],
  'too-large': (source: string, limit: string) => [
    `${source} is larger than ${limit}, the most that is read as one article.`,
    'Split it, or give it as JSON Lines with one article a line: a stream may be of any size.',
  ],
  'bad-line': (why: string) => [
    `The line is not an article: ${why}.`,
    'One JSON object a line, with the article in "text": {"id","title","text","published","url","outlet"}.',
  ],
  'bad-record': (source: string, number: string, why: string) => [
    `${source}: record ${number} is no article: ${why}.`,
    'An object with the article in "text": {"id","title","text","published","url","outlet"}; the other records are read.',
  ],
  'bad-json': (source: string, why: string) => [
    `${source} is not JSON: ${why}.`,
    'Give one article as an object, several as an array, or one a line as .jsonl.',
  ],
  'feed-is-page': (source: string, feed: string) => [
    `${source} is a web page, not a feed.`,
    feed === '' ? 'Look for the address of its RSS or Atom feed.' : `The page names this feed: ${feed}`,
  ],
  'feed-damaged': (source: string, why: string) => [
    `${source} is no feed that can be read: ${why}.`,
    'RSS, Atom, RDF and JSON Feed are read. If it is one, it may have been cut off: try again.',
  ],
  'feed-empty': (source: string) => [`The feed ${source} has no item.`, 'Look at it again later, or for another one.'],
  'feed-items-empty': (source: string, count: string) => [
    `${source} has ${count === '1' ? '1 item' : `${count} items`} without the address of a page and without a text of 150 words.`,
    'Nothing can be read of such items; look for a feed that gives addresses.',
  ],
  'feed-too-large': (source: string, limit: string) => [
    `${source} is larger than ${limit}, the most that is read as one feed.`,
    'Give an archive as JSON Lines or WARC; a feed holds the latest articles.',
  ],
  'warc-cut': (source: string, count: string) => [
    `${source} ends in the middle of a record; the whole records before it were read (${count}).`,
    'Fetch the archive anew and give it again: what was taken in is passed over.',
  ],
  'warc-damaged': (source: string, why: string) => [
    `${source} is a damaged web archive: ${why}.`,
    'Fetch the archive anew; what was read before the damage is kept.',
  ],
  'pdf-locked': (source: string) => [
    `${source} is a PDF locked with a password.`,
    'Save a copy without the password and read that.',
  ],
  'pdf-without-text': (source: string) => [
    `${source} is a PDF without text: its pages are pictures.`,
    'Run it through text recognition (OCR) first.',
  ],
  'pdf-damaged': (source: string, why: string) => [
    `${source} is a damaged PDF: ${why}.`,
    'Fetch it again, or save it anew.',
  ],
  'address-refused': (address: string, why: string) => [
    `The address ${address} is refused: ${why}.`,
    'Only public http and https addresses are fetched; save the page and read the file instead.',
  ],
  'unknown-host': (host: string) => [`The host "${host}" was not found.`, 'Check the address and the connection.'],
  unreachable: (address: string, why: string) => [
    `${address} cannot be reached: ${why}.`,
    'Try again later, or save the page and read the file.',
  ],
  'http-status': (address: string, status: string) => [
    `${address} answered with the status ${status}.`,
    whatToDoAt(Number(status)),
  ],
  'host-busy': (host: string, until: string) => [
    `${host} asks to be left alone until ${until}.`,
    'Nothing is asked of it before; it is tried again then.',
  ],
  'too-many-redirects': (address: string, limit: string) => [
    `${address} redirects more than ${limit} times.`,
    'Give the address that it ends at.',
  ],
  'time-out': (address: string, seconds: string) => [
    `${address} did not answer in full within ${seconds} seconds.`,
    'Try again later, or save the page and read the file.',
  ],
  'content-type': (address: string, type: string) => [
    `${address} is of the type "${type}", which is not read.`,
    'Text, HTML and PDF are read.',
  ],
} as const satisfies Record<string, (...words: never[]) => readonly [what: string, hint: string]>

function whatToDoAt(status: number): string {
  if (status === 404 || status === 410) return 'Check the address: nothing is there, or no more.'
  if (status === 429 || status >= 500) return 'Its server cannot or will not answer just now: try again later.'
  return 'Open it in a browser; if it needs a login, save the page and read the file.'
}

export type SourceErrorCode = keyof typeof wordings

/** Makes the known error of a code; `words` fill its wording. The exit code is that of input which cannot be read. */
export function sourceError<Code extends SourceErrorCode>(
  code: Code,
  words: Parameters<(typeof wordings)[Code]>,
  cause?: unknown,
): RapportError {
  const wording: (...words: readonly string[]) => readonly [string, string] = wordings[code] as never
  const [what, hint] = wording(...words.map((word) => (word === '-' ? 'standard input' : word)))
  return new RapportError(code, what.replace(/^standard/u, 'Standard'), { hint, exitCode: exitCodes.input, cause })
}
