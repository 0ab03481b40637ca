import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuseAddress, refuseUrl } from '../../src/sources/address-guard.ts'

const refusedUrls = [
  'ftp://example.com/x',
  'file:///etc/passwd',
  'gopher://example.com',
  'http://user:secret@example.com/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://printer/',
  'http://db.internal/',
  'http://nas.local/',
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.31.255.255/',
  'http://192.168.0.1:8080/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://[ff02::1]/',
]
for (const address of refusedUrls) {
  test(`refused: ${address}`, () => assert.notEqual(refuseUrl(new URL(address)), null))
}

const acceptedUrls = [
  'https://example.com/news',
  'http://example.co.uk:8080/',
  'http://8.8.8.8/',
  'http://[2606:4700::1111]/',
]
for (const address of acceptedUrls) {
  test(`accepted: ${address}`, () => assert.equal(refuseUrl(new URL(address)), null))
}

test('a resolved address is judged in every form', () => {
  for (const address of ['192.168.1.1', '::ffff:10.0.0.1', 'fe80::1%eth0', '::1', '0.0.0.0', 'nonsense', '']) {
    assert.notEqual(refuseAddress(address), null, address)
  }
  for (const address of ['93.184.216.34', '172.32.0.1', '2a00:1450:4001::200e']) {
    assert.equal(refuseAddress(address), null, address)
  }
})
