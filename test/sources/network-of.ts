import type { FetchResponse, Headers } from '../../src/sources/network.ts'

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A network in a table: what each address answers; it notes what it was asked. Every host is a public one. */
export function networkOf(answers: Readonly<Record<string, Answer | (() => Answer)>>) {
  const asked: { readonly href: string; readonly headers: Headers }[] = []
  return {
    asked,
    resolve: async () => ['93.184.216.34'],
    fetch: async (url: URL, _address: string, _signal: AbortSignal, headers: Headers = {}): Promise<FetchResponse> => {
      asked.push({ href: url.href, headers })
      const found = answers[url.href] ?? { status: 404 }
      const { status = 200, headers: given = {}, body = '' } = typeof found === 'function' ? found() : found
      return { status, headers: given, bytes: stream(Buffer.from(body)) }
    },
  }
}

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
