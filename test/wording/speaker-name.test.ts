import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesOf } from '../../src/wording/names-of.ts'
import { speakerName } from '../../src/wording/speaker-name.ts'

const names = namesOf({
  GRC: { name: 'Greece', state: 'GRC', kind: 'state', sectors: [] },
  'GRC:LEG': { name: 'Greece: parliament', state: 'GRC', kind: 'organisation', sectors: [] },
  'GRC:ann-lee': { name: 'Ann Lee', state: 'GRC', kind: 'person', sectors: [] },
})

test('LE24: people of a state speak as the text calls them, others by their names', () => {
  const name = (speaker: string, speakerActor: string | null) => speakerName({ speaker, speakerActor }, names)
  assert.equal(name('Greek lawmaker', 'GRC:LEG'), 'Greek lawmaker')
  assert.equal(name('a lawmaker', 'GRC:LEG'), 'a lawmaker (Greece)')
  assert.equal(name('They', 'GRC:LEG'), 'Greek parliament')
  assert.equal(name('', 'GRC:LEG'), 'Greek parliament')
  assert.equal(name('Athens', 'GRC'), 'Greece')
  assert.equal(name('the Greeks', 'GRC'), 'Greece')
  assert.equal(name('the country', 'GRC'), 'Greece')
  assert.equal(name('the minister', 'GRC:ann-lee'), 'Ann Lee (Greece)')
  assert.equal(name('Greek sources', 'GRC'), 'Greek sources')
  assert.equal(name('the Athens Herald', 'GRC'), 'the Athens Herald')
  assert.equal(name('Observers', 'GRC'), 'Observers (Greece)')
  assert.equal(name('a commander', 'GRC'), 'a commander (Greece)')
  assert.equal(name('a sceptic', null), 'a sceptic')
  assert.equal(name('', null), 'unnamed')
})
