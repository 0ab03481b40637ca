import { BlockList, isIP, isIPv6 } from 'node:net'

/**
 * Ranges that are no public hosts: IANA's special-purpose address registries (RFC 6890 and later), multicast and
 * reserved space. Cloud metadata services sit in the link-local and private ranges.
 */
const specialIpv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** Global unicast is 2000::/3; these parts of it carry IPv4 inside them or are set apart. */
const specialIpv6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]
const refusedIpv4 = ranges(specialIpv4, 'ipv4')
const refusedIpv6 = ranges(specialIpv6, 'ipv6')
const globalIpv6 = ranges([['2000::', 3]], 'ipv6')

/** Why an address must not be fetched, before its name is looked up; null when nothing speaks against it. */
export function refuseUrl(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `"${url.protocol.slice(0, -1)}" is not http or https`
  if (url.username !== '' || url.password !== '') return 'it holds a user name or a password'
  const host = hostName(url)
  if (isIP(host) !== 0) return refuseAddress(host)
  const local = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain)$/u
  return local.test(host) || !host.includes('.') ? `"${host}" is a name of a local network` : null
}

/** Why a resolved IP address must not be connected to; null when it is a public host. */
export function refuseAddress(address: string): string | null {
  const bare = address.replace(/%.*$/u, '')
  const isPublic = isIPv6(bare)
    ? globalIpv6.check(bare, 'ipv6') && !refusedIpv6.check(bare, 'ipv6')
    : isIP(bare) === 4 && !refusedIpv4.check(bare, 'ipv4')
  return isPublic ? null : `${bare} is not a public address`
}

/** The host of a URL as it is looked up: without brackets and closing dots. The URL parser has read 0x7f.1 and 2130706433. */
export function hostName(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.+$/u, '')
    .toLowerCase()
}

function ranges(list: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const blocks = new BlockList()
  for (const [net, prefix] of list) blocks.addSubnet(net, prefix, family)
  return blocks
}
