import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { day, stateActor, telling } from './telling.ts'

const act = { type: 'SANCTION', actors: ['TGO'], date: day('2024-03-05') } as const
const group = { name: '', state: 'TCD', kind: 'group', sectors: [] } as const
const actors = {
  TGO: stateActor('TGO'),
  TCD: stateActor('TCD'),
  'TCD:CIV': group,
  'TCD:MIL': group,
  'TCD:ann-lee': { ...group, kind: 'person' as const },
}
const cut = (article: string, recipients: readonly string[]) =>
  telling('event', article, '2024-03-05', { ...act, recipients }, { actors })
const recipientsOf = (...sides: readonly (readonly string[])[]) =>
  foldAll(sides.map((side, at) => cut(`a${at}`, side))).map(({ record }) => 'recipients' in record && record.recipients)

test('LA113: nameless civilians give way to the state that another telling has', () => {
  assert.deepEqual(recipientsOf(['TCD'], ['TCD:CIV']), [['TCD']])
  assert.deepEqual(recipientsOf(['TCD:CIV'], ['TCD']), [['TCD']])
})

test('LA113: a person and soldiers do not, nor civilians who stand alone', () => {
  assert.deepEqual(recipientsOf(['TCD'], ['TCD:ann-lee']), [['TCD:ann-lee']])
  assert.deepEqual(recipientsOf(['TCD'], ['TCD:MIL']), [['TCD:MIL']])
  assert.deepEqual(recipientsOf(['TCD:CIV'], ['TCD:CIV']), [['TCD:CIV']])
})
