import { hostName, refuseAddress, refuseUrl } from './address-guard.ts'
import type { Resolve } from './network.ts'

/** Where a connection may go: an address that is public, or why there is none. */
export type Checked =
  | { readonly kind: 'public'; readonly address: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unknown-host'; readonly host: string; readonly cause?: unknown }

/**
 * Looks up the host of a URL and checks it. One private address among several is enough to refuse the host: which one
 * answers is not ours to choose.
 */
export async function checkedAddress(url: URL, resolve: Resolve): Promise<Checked> {
  const against = refuseUrl(url)
  if (against !== null) return { kind: 'refused', why: against }
  const host = hostName(url)
  const unknown = { kind: 'unknown-host', host } as const
  try {
    const addresses = await resolve(host)
    const why = addresses.map(refuseAddress).find((reason) => reason !== null)
    if (why !== undefined) return { kind: 'refused', why }
    const [address] = addresses
    return address === undefined ? unknown : { kind: 'public', address }
  } catch (cause) {
    return { ...unknown, cause }
  }
}
