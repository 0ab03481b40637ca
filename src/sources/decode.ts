import { isUtf8 } from 'node:buffer'
import { sniffUtf16 } from './utf-16.ts'

/** The characters of an input and the charset they were read with (a label of the WHATWG Encoding Standard). */
export interface Decoded {
  readonly text: string
  readonly charset: string
}

/**
 * Decodes bytes by byte order mark, then the charset their sender declared, then the one the page declares in `<meta>`,
 * then by detection. What no charset explains is UTF-8 with U+FFFD for the broken places.
 */
export async function decode(bytes: Uint8Array, declared: string | null, isHtml: boolean): Promise<Decoded> {
  const charset =
    byteOrderMark(bytes) ?? known(declared) ?? (isHtml ? metaCharset(bytes) : null) ?? (await detect(bytes))
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return sniffUtf16(bytes)
}

function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

const metaTag = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/iu

/** A page that says in one-byte letters that it is UTF-16 is mistaken: the HTML standard reads UTF-8. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const found = metaTag.exec(head)
  const charset = known(found?.[1] ?? found?.[2] ?? null)
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

async function detect(bytes: Uint8Array): Promise<string> {
  if (isUtf8(bytes) || mostlyUtf8(bytes)) return 'utf-8'
  const sample = bytes.subarray(0, 65_536)
  const guesses = await guess(sample)
  return guesses.map(known).find((charset) => charset !== null && explains(charset, sample)) ?? 'utf-8'
}

/** Where letters with accents are too few to count, windows-1252 is the one charset worth trying: English uses it. */
async function guess(sample: Uint8Array): Promise<readonly string[]> {
  if (sample.filter((byte) => byte > 0x7f).length < sample.length * 0.05) return ['windows-1252']
  const { analyse } = await import('chardet')
  return analyse(sample).map(({ name }) => name)
}

/** As many characters of several bytes are whole as broken: UTF-8 with some damage, not another charset. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536))
  let broken = 0
  let whole = 0
  for (const character of text) {
    if (character === '\ufffd') broken += 1
    else if (character > '\x7f') whole += 1
  }
  return whole > 0 && whole >= broken
}

/** A charset explains the bytes when it leaves no hole, no control character, and hardly a word that cannot be one. */
function explains(charset: string, bytes: Uint8Array): boolean {
  const text = new TextDecoder(charset).decode(bytes)
  if (/[\ufffd\x80-\x9f]/u.test(text)) return false
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /\P{ASCII}/u.test(word))
  const strange = words.filter((word) => {
    const isWord = /\p{ASCII}|[^\u0080-\u024f]|^[àáâäåæéèêíóôöøœý]$/iu.test(word)
    return !isWord || /\p{Ll}[À-Þ]/u.test(word)
  })
  return strange.length * 4 <= words.length
}
