import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Actor } from '../../src/actors/actor.ts'
import { partyNames } from '../../src/wording/parties.ts'
import { stateNames } from '../../src/wording/state-names.ts'

describe('the full name of a person', () => {
  const person = (title: string, from: string | null, to: string | null): Actor => ({
    id: 'NOR:ada-lund',
    name: 'Ada Lund',
    kind: 'person',
    state: 'NOR',
    sectors: ['GOV'],
    office: { title, from, to },
  })
  const named = (actor: Actor, published: string | null) =>
    partyNames([actor], stateNames, published).full('NOR:ada-lund')
  const minister = person('Foreign Minister', '2011-05-02', '2014-08-30')

  it('has the office of the day', () => {
    assert.equal(named(minister, '2012-01-01'), 'Ada Lund (Norway, Foreign Minister)')
    assert.equal(named(minister, '2014-08-30'), 'Ada Lund (Norway, Foreign Minister)')
    assert.equal(named(person('foreign-minister', null, null), '2012-01-01'), 'Ada Lund (Norway, foreign minister)')
  })

  it('says until when an office was held, and from when one will be', () => {
    assert.equal(named(minister, '2025-02-09'), 'Ada Lund (Norway, Foreign Minister to 2014)')
    assert.equal(named(minister, '2010-02-09'), 'Ada Lund (Norway, Foreign Minister from 2011)')
  })

  it('leaves the years out where no day is known', () => {
    assert.equal(named(minister, null), 'Ada Lund (Norway, Foreign Minister)')
  })
})

describe('LA150: the side of an official of an international body', () => {
  const ofBody = (id: string, kind: Actor['kind'], name: string): Actor => ({
    id,
    name,
    kind,
    state: null,
    sectors: ['IGO'],
    office: null,
  })
  const names = partyNames(
    [ofBody('EU:ada-lund', 'person', 'Ada Lund'), ofBody('EU', 'organisation', 'European Union')],
    stateNames,
  )

  it('is that body', () => {
    assert.equal(names.side('EU:ada-lund'), names.side('EU'))
  })

  it('is nobody else where he is of none', () => {
    const { side } = partyNames([ofBody('company:lund', 'company', 'Lund Works')], stateNames)
    assert.equal(side('company:lund'), 'Lund Works')
  })
})

describe('LA218: a region or town', () => {
  const place = (id: string, name: string): Actor => ({
    ...{ id, name, kind: 'state', state: 'NOR', sectors: [], office: null },
  })
  const names = partyNames([place('NOR', 'Norway'), place('NOR:bergen', 'Bergen')], stateNames)

  it('is named with its state', () => {
    assert.equal(names.short('NOR:bergen'), 'Bergen (Norway)')
  })

  it('which alone is named as it is', () => {
    assert.equal(names.short('NOR'), 'Norway')
  })
})
