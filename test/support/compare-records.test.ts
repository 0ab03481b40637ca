import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareRecords } from './compare-records.ts'

const read = [{ topic: 'migrant boats in the Aegean', status: 'expected', raisedBy: ['GRC'] }]
const isMissing = (asked: Record<string, unknown>) =>
  compareRecords([{ need: 'must', ...asked }], read).missing.length === 1

test('a record is found by its words and the codes of its parties', () => {
  const accepts = [
    { topic: 'migrant boats', status: 'expected|raised', raisedBy: ['GRC'] },
    { topic: 'Migrant boats in the Aegean near Samos' },
    { raisedBy: [] },
  ]
  const rejects = [
    { topic: 'minority' },
    { topic: 'migrant boats', status: 'closed' },
    { topic: 'migrant boats', raisedBy: ['TUR'] },
    { topic: 'migrant boats', with: ['TUR'] },
  ]
  for (const asked of accepts) assert.ok(!isMissing(asked), JSON.stringify(asked))
  for (const asked of rejects) assert.ok(isMissing(asked), JSON.stringify(asked))
})

test('what may come is neither missed nor extra; what is not written down is extra', () => {
  assert.deepEqual(compareRecords([{ need: 'may', topic: 'minority' }], []).missing, [])
  assert.deepEqual(compareRecords([{ need: 'may', topic: 'boats' }], read).extra, [])
  assert.deepEqual(compareRecords([{ need: 'may', topic: 'minority' }], read).extra, read)
})

test('a field that a case leaves out is not asked', () => {
  assert.deepEqual(compareRecords(undefined, read), { missing: [], extra: [] })
})
