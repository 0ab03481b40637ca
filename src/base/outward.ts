/** A web address that may stand in a link, or null: whatever an article names, only http and https lead out of Rapport. */
export function outward(address: string | null, base: string | null = null): string | null {
  const url = address === null ? null : URL.parse(address, base ?? undefined)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}
