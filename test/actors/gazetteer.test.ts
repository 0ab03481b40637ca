import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stateOf } from '../../src/actors/actor.ts'
import { countries } from '../../src/actors/countries.ts'
import { dataRows } from '../../src/actors/data-file.ts'
import { lookup } from '../../src/actors/gazetteer.ts'

const accepts: readonly (readonly [string, string])[] = [
  ['US', 'USA'],
  ['U.S.', 'USA'],
  ['the United States', 'USA'],
  ["America's", 'USA'],
  ['Americans', 'USA'],
  ['UK', 'GBR'],
  ['Britons', 'GBR'],
  ['UAE', 'ARE'],
  ['DRC', 'COD'],
  ['Burma', 'MMR'],
  ['Ivory Coast', 'CIV'],
  ['Swaziland', 'SWZ'],
  ['East Timor', 'TLS'],
  ['Türkiye', 'TUR'],
  ['Turkiye', 'TUR'],
  ['Frenchmen', 'FRA'],
  ['Dutch', 'NLD'],
  ['Kosovo', 'XKX'],
  ['West Bank', 'PSE'],
  ['Rohingya', 'MMR'],
  ['Muslim Rohingyas', 'MMR'],
  ['Palestinians', 'PSE'],
  ['Taiwanese', 'TWN'],
  ['the Vatican', 'VAT'],
  ['NORTH KOREA', 'PRK'],
  ['Nigerien', 'NER'],
  ['Nigerian', 'NGA'],
  ['Congolese', 'COD'],
  ['Beijing', 'CHN'],
  ['Kyiv', 'UKR'],
  ['the Kremlin', 'RUS'],
  ['Kremlin’s', 'RUS'],
  ['Downing Street', 'GBR'],
  ['Élysée', 'FRA'],
  ['Elysee', 'FRA'],
  ['Quai d’Orsay', 'FRA'],
  ['Foggy Bottom', 'USA'],
  ['Pentagon', 'USA'],
  ['Farnesina', 'ITA'],
  ['Blue House', 'KOR'],
  ['IDF', 'ISR'],
  ['Mossad', 'ISR'],
  ['FSB', 'RUS'],
  ['IRGC', 'IRN'],
  ['MI6', 'GBR'],
  ['Bundestag', 'DEU'],
  ['Knesset', 'ISR'],
  ['United Nations', 'UN'],
  ['U.N. Security Council', 'UN'],
  ['UNHCR', 'UN'],
  ['European Commission', 'EU'],
  ['NATO', 'NATO'],
  ['Arab League', 'LAS'],
  ['IAEA', 'IAEA'],
  ['International Monetary Fund', 'IMF'],
  ['World Bank', 'WorldBank'],
  ['G20', 'G20'],
  ['Hamas', 'PSE'],
  ['Hezbollah', 'LBN'],
  ['Fatah', 'PSE'],
  ['Gazprom', 'RUS'],
  ['Huawei', 'CHN'],
  ['Boeing', 'USA'],
  ['Crimea', 'UKR'],
  ['Xinjiang', 'CHN'],
  ['Bavaria', 'DEU'],
  ['California', 'USA'],
  ['Aleppo', 'SYR'],
  ['Kharkiv', 'UKR'],
  ['Paris', 'FRA'],
  ['London', 'GBR'],
  ['Tripoli', 'LBY'],
  ['Santiago', 'CHL'],
  ['Georgia', 'GEO'],
  ['Jordan', 'JOR'],
  ['Soviet', 'SUN'],
  ['Cuban-Americans', 'USA'],
]

test('a name leads to the state or body the codebook gives it', () => {
  for (const [name, code] of accepts) assert.equal(bestOf(name), code, name)
})

const stateless = [
  'Houthis',
  'al-Qaeda',
  'Islamic State',
  'PKK',
  'South China Sea',
  'Middle East',
  'Kurds',
  'Amnesty International',
  'ethnic Albanians',
]

test('groups, seas and peoples of no state are known and have none', () => {
  for (const name of stateless) assert.equal(bestOf(name), '?', name)
})

const rejects = [
  'us',
  'turkey',
  'china',
  'chad',
  'jordan',
  'polish',
  'who',
  'ice',
  'The',
  '',
  ' ',
  'x',
  'minister',
  'officials',
  'Zzyzx Qwerty',
  '123',
]

test('common words and unknown names lead nowhere', () => {
  for (const name of rejects) assert.deepEqual(lookup(name), [], name)
})

test('towns named like words or people weigh little', () => {
  for (const name of ['Reading', 'Bath', 'Of', 'Most', 'Police', 'March', 'Clinton', 'Nice']) {
    assert.ok((lookup(name)[0]?.weight ?? 0) < 0.25, name)
  }
})

test('shared names give every bearer, the likelier first', () => {
  assert.deepEqual(codes('Congo').slice(0, 2), ['COD', 'COG'])
  assert.deepEqual(codes('Korean').slice(0, 2), ['KOR', 'PRK'])
  assert.ok(codes('Georgia').includes('USA'))
  assert.ok(codes('Birmingham').includes('GBR') && codes('Birmingham').includes('USA'))
  assert.ok(codes('Hyderabad').includes('IND') && codes('Hyderabad').includes('PAK'))
})

test('the date decides what ruled or existed then', () => {
  assert.equal(codes('Taliban', '2022-03-01')[0], 'AFG')
  assert.equal(codes('Taliban', '2010-03-01')[0], '?')
  assert.equal(codes('Russian', '1985-03-01')[0], 'SUN')
  assert.equal(codes('Moscow', '1995-03-01')[0], 'RUS')
})

test('sectors come with agencies and metonyms, and a seat is called as the part of the state is that sits there (RES96)', () => {
  assert.deepEqual(lookup('Pentagon')[0]?.actor.sectors, ['MIL'])
  assert.deepEqual(lookup('CIA')[0]?.actor.sectors, ['SPY'])
  assert.deepEqual(lookup('Kremlin')[0]?.actor, {
    id: 'RUS:GOV',
    name: 'Russia: government',
    kind: 'organisation',
    state: 'RUS',
    sectors: ['GOV'],
    office: null,
  })
})

test('candidates are sorted, weighted in 0…1, and never repeat an actor', () => {
  const names = [...countries().values()].map((country) => country.name)
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...names, 'Victoria', 'Granada', 'Springfield', 'San Juan'), fc.string()),
      (name) => {
        const found = lookup(name)
        const weights = found.map((one) => one.weight)
        assert.deepEqual(
          weights,
          [...weights].sort((a, b) => b - a),
        )
        assert.ok(weights.every((weight) => weight >= 0 && weight <= 1))
        assert.equal(new Set(found.map((one) => one.actor.id)).size, found.length)
      },
    ),
  )
})

test('a name of several places is of the one that news means', () => {
  assert.deepEqual(['Victoria', 'Puno'].map(bestOf), ['AUS', 'PER'])
})

test('crossings, bases and towns under an older name are known, the Arabic article written either way', () => {
  assert.deepEqual(['Grodno', 'Bobrowniki', 'Camp Lemonnier', 'Severodonetsk'].map(bestOf), [
    'BLR',
    'POL',
    'DJI',
    'UKR',
  ])
  assert.deepEqual(['al-Tanf', 'Al-Tanf', 'el-Fasher', 'El-Fasher'].map(bestOf), ['SYR', 'SYR', 'SDN', 'SDN'])
})

test('every owner in the lists is a country or a body', () => {
  const owners = new Set([...countries().keys(), ...dataRows('actors/bodies.txt').map((row) => row[0]!)])
  for (const file of ['organs', 'metonyms', 'groups', 'companies', 'peoples']) {
    for (const row of dataRows(`actors/${file}.txt`)) {
      const owner = row[0]!.split(';')[0]!
      assert.ok(owner === '-' || owner === '*' || owners.has(owner), `${file}.txt: ${row.join('|').slice(0, 60)}`)
    }
  }
  for (const row of dataRows('places/regions.txt')) assert.ok(row[0] === '-' || owners.has(row[0]!), row[0])
})

function codes(name: string, date: string | null = null): string[] {
  return lookup(name, date).map((one) => stateOf(one.actor))
}

function bestOf(name: string): string | undefined {
  return codes(name)[0]
}

test('the names on a line of peoples are forms of one name', () => {
  const letters = (name: string) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .split(' ')
      .map((word) => word[0])
  for (const [, names = ''] of dataRows('actors/peoples.txt')) {
    const [first = '', ...others] = names.split(';')
    for (const other of others) assert.ok(letters(other).includes(letters(first)[0]), `${first}, ${other}`)
  }
})

test('RES117: bodies of one state are several where they have several names', () => {
  const idOf = (name: string) => lookup(name)[0]?.actor.id
  for (const [one, other] of [
    ['Securities and Exchange Commission', 'Food and Drug Administration'],
    ['Rapid Support Forces', 'Sudanese Armed Forces'],
    ['Inter-Services Public Relations', 'Inter-Services Intelligence'],
    ['House of Lords', 'House of Commons'],
    ['Alternative for Germany', 'Christian Democratic Union'],
    ['European Council', 'Council of the European Union'],
    ['Mahdi Army', 'Badr Organization'],
    ['Arakan Army', 'National Unity Government'],
    ['Freedom House', 'Transparency International'],
  ] as const) {
    assert.ok(idOf(one) !== undefined && idOf(other) !== undefined, `${one}, ${other}`)
    assert.notEqual(idOf(one), idOf(other))
  }
  assert.equal(idOf('CFIUS'), idOf('Committee on Foreign Investment'))
  assert.equal(idOf('ISPR'), idOf('Inter-Services Public Relations'))
  assert.equal(idOf('Quds Force'), idOf('IRGC'))
})

test('RES87: each medium is one of its own, by whatever name', () => {
  const idOf = (name: string) => lookup(name)[0]?.actor.id
  assert.notEqual(idOf('Daily Telegraph'), idOf('The Guardian'))
  assert.notEqual(idOf("People's Daily"), idOf('Xinhua'))
  assert.equal(idOf('Yonhap News agency'), idOf('Yonhap'))
  assert.equal(idOf('Agence France-Presse'), idOf('AFP'))
})
