import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holderOf, lookupPerson } from '../../src/actors/persons.ts'

const accepts: readonly (readonly [string, string, string])[] = [
  ['Bush', '2005-03-01', 'USA:george-w-bush'],
  ['George Bush', '1990-09-01', 'USA:george-h-w-bush'],
  ['George W. Bush', '2005-03-01', 'USA:george-w-bush'],
  ['Clinton', '1998-06-01', 'USA:bill-clinton'],
  ['Clinton', '2010-06-01', 'USA:hillary-clinton'],
  ['Sergey Lavrov', '2015-06-01', 'RUS:sergei-lavrov'],
  ['Hakan Fidan', '2025-12-05', 'TUR:hakan-fidan'],
  ['Muammar al-Qadhafi', '2009-06-01', 'LBY:muammar-gaddafi'],
  ['Nouri al-Maliki', '2008-06-01', 'IRQ:nouri-al-maliki'],
  ['Hu Jintao', '2008-06-01', 'CHN:hu-jintao'],
  ['Kim Jong-il', '2005-06-01', 'PRK:kim-jong-il'],
  ['Merkel', '2012-06-01', 'DEU:angela-merkel'],
  ['Uribe', '2008-06-01', 'COL:alvaro-uribe'],
  ['Kofi Annan', '2004-06-01', 'UN:kofi-annan'],
  ['Harris', '2022-06-01', 'USA:kamala-harris'],
  ['Volodymyr Zelenskyy', '2023-06-01', 'UKR:volodymyr-zelensky'],
  ['Erdoğan', '2016-06-01', 'TUR:recep-tayyip-erdogan'],
  ['Mohammed bin Salman', '2019-06-01', 'SAU:mohammed-bin-salman'],
  ['MBS', '2019-06-01', 'SAU:mohammed-bin-salman'],
  ['King Salman', '2019-06-01', 'SAU:salman'],
  ['Abdulaziz bin Salman', '2023-06-01', 'SAU:abdulaziz-bin-salman'],
  ['Hamad bin Jassim', '2010-06-01', 'QAT:hamad-bin-jassim'],
  ['Tahnoun bin Zayed', '2023-06-01', 'ARE:tahnoun-bin-zayed-al-nahyan'],
]

test('a person is the one who held an office then', () => {
  for (const [name, date, id] of accepts) assert.equal(lookupPerson(name, date)[0]?.actor.id, id, `${name} ${date}`)
})

const rejects = ['', 'I', 'Police', 'Allies', 'They', 'Three', 'Zzyzx Qwerty', 'Foreign ministers']

test('no person is found in words that are no name', () => {
  for (const name of rejects) assert.deepEqual(lookupPerson(name, '2015-06-01'), [], name)
})

test('a namesake with another given name is not taken for the asked', () => {
  for (const name of ['Patrick Sullivan', 'Charles Robert Jenkins', 'Matthew Heath', 'Conrad Black', 'Ilhan Omar']) {
    const [best] = lookupPerson(name, '2015-06-01')
    assert.ok(best === undefined || best.weight < 0.25, `${name} → ${best?.reason}`)
  }
})

test('weight falls with distance in time', () => {
  const weightOn = (date: string) => lookupPerson('Chirac', date)[0]?.weight ?? 0
  assert.ok(weightOn('2000-01-01') > weightOn('2010-01-01'))
  assert.ok(weightOn('2010-01-01') > weightOn('2022-01-01'))
})

test('the holder of an office is known by state and day', () => {
  const cases = [
    ['RUS', 'foreign-minister', '2015-01-01', 'Sergei Lavrov'],
    ['USA', 'foreign-minister', '2022-01-01', 'Antony Blinken'],
    ['USA', 'head-of-state', '2006-01-01', 'George W. Bush'],
    ['FRA', 'head-of-state', '2006-01-01', 'Jacques Chirac'],
    ['DEU', 'foreign-minister', '2012-01-01', 'Guido Westerwelle'],
    ['TUR', 'foreign-minister', '2025-12-05', 'Hakan Fidan'],
    ['UN', 'secretary-general', '2012-01-01', 'Ban Ki-moon'],
    ['EU', 'high-representative', '2023-01-01', 'Josep Borrell'],
  ] as const
  for (const [state, office, day, name] of cases) assert.equal(holderOf(state, office, day)?.actor.name, name)
})

test('nobody is made up where the lists are silent', () => {
  assert.equal(holderOf('FRA', 'head-of-state', '1820-01-01'), null)
  assert.equal(holderOf('ATA', 'head-of-state', '2015-01-01'), null)
  assert.equal(holderOf('NATO', 'monarch', '2015-01-01'), null)
})

test('candidates are sorted and weighted in 0…1, whatever is asked', () => {
  const words = fc.constantFrom(
    'Kim',
    'Bush',
    'al-',
    'Rice',
    'Lee',
    'van',
    'der',
    'Khan',
    "O'Neill",
    'II',
    'Müller',
    '王毅',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 5 }).map((some) => some.join(' ')),
        fc.string(),
      ),
      (name) => {
        const weights = lookupPerson(name, '2012-02-29').map((one) => one.weight)
        assert.deepEqual(
          weights,
          [...weights].sort((a, b) => b - a),
        )
        assert.ok(weights.every((weight) => weight > 0 && weight <= 1))
      },
    ),
  )
})
