import type { LookupFunction } from 'node:net'

/** Leads every name to `address`, which was checked: a second look-up of the name could lead elsewhere (DNS rebinding). */
export function pinnedTo(address: string): LookupFunction {
  const family = address.includes(':') ? 6 : 4
  return (_host, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family))
}
