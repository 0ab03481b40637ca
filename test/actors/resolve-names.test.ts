import assert from 'node:assert/strict'
import { it } from 'node:test'
import { parseTitle } from '../../src/actors/titles.ts'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

type Row = readonly [text: string, phrase: string, states: readonly string[]]

function table(rule: string, rows: readonly Row[], before: readonly Written[] = []): void {
  for (const [text, phrase, states] of rows) {
    it(`${rule}: ${phrase} → ${states.join(', ') || 'open'} in "${text}"`, () => {
      assert.deepEqual(resolved([...before, { text, actors: [phrase] }], phrase).states.toSorted(), states.toSorted())
    })
  }
}

table('RES60', [
  [
    'He spoke with H.E. Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani, Foreign Minister of Qatar.',
    'H.E. Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani',
    ['QAT'],
  ],
  ['H.R.H. Prince Salman of Chad left.', 'H.R.H. Prince Salman of Chad', ['TCD']],
])

table('RES57', [
  ['After the strikes in Colombia, Congress left.', 'Congress', []],
  ['In the United States a budget waits, and Congress left.', 'Congress', ['USA']],
  ['Congress left.', 'Congress', ['USA']],
  ['The Brazilian Senate asked Peru for help.', 'Brazilian Senate', ['BRA']],
  ['A Union of Chadian Nurses asked the Chadian government for help.', 'Union', []],
])

// known as a people, of no state
table('RES58', [
  ['Some 200 ethnic Albanians marched in Bern, Switzerland.', 'ethnic Albanians', ['?']],
  ['Some 200 Albanians marched in Bern, Switzerland.', 'Albanians', ['ALB']],
  ['The main ethnic Hungarian party asked Ukraine for schools.', 'main ethnic Hungarian party', ['?']],
])

table('RES59', [
  ['Ghana invited the Cuban American community.', 'Cuban American community', ['USA']],
  ['Ghana jailed the Chinese Canadian geologist Bo Feng.', 'Chinese Canadian geologist Bo Feng', ['CAN']],
  ['Ghana invited Cuban and American nurses.', 'Cuban and American nurses', ['CUB', 'USA']],
  ['Ghana welcomed Cuban-American talks.', 'Cuban-American talks', ['CUB', 'USA']],
])

table('RES61', [
  ['Togo thanked several European countries.', 'several European countries', ['?']],
  ['Togo thanked Chad and its European allies.', 'European allies', ['?']],
  ['Togo thanked his European Quad counterparts.', 'European Quad counterparts', ['?']],
  ['Togo thanked European leaders.', 'European leaders', ['?']],
  ['Togo thanked the European Union countries.', 'European Union countries', ['EU']],
  ['Togo thanked European diplomats.', 'European diplomats', ['EU']],
  ['Togo thanked Europe.', 'Europe', ['EU']],
])

table('RES197', [
  ['Togo thanked the Quad leaders.', 'Quad leaders', ['USA', 'JPN', 'IND', 'AUS']],
  ['Togo thanked the Quad.', 'Quad', ['Quad']],
  ['Togo thanked the other Quad leaders.', 'other Quad leaders', ['Quad']],
  ['Togo thanked the Baltic foreign ministers.', 'Baltic foreign ministers', ['EST', 'LVA', 'LTU']],
  ['Togo thanked the Baltic fleet.', 'Baltic fleet', ['?']],
  ['Togo met the P5+1.', 'P5+1', ['USA', 'GBR', 'FRA', 'RUS', 'CHN', 'DEU']],
  [
    'Togo met the five permanent members of the council.',
    'five permanent members of the council',
    ['USA', 'GBR', 'FRA', 'RUS', 'CHN'],
  ],
])

table('RES62', [
  ['The Turkey-based Syrian National Coalition left.', 'Turkey-based Syrian National Coalition', ['SYR']],
  ['The Philippine-based Abu Sayyaf left.', 'Philippine-based Abu Sayyaf', ['?']],
  ['The London-based bank left.', 'London-based bank', ['GBR']],
  ['The Brazilian Senate left.', 'Brazilian Senate', ['BRA']],
])

const king: Written = { text: 'Togo met King Abdullah II of Jordan.', actors: ['Togo', 'King Abdullah II'] }
table(
  'RES60',
  [
    ['Togo thanked His Majesty for the school.', 'His Majesty', ['JOR']],
    ['Togo met His Highness, Crown Prince Bo Adam Kanem of Chad.', 'His Highness', ['TCD']],
    ['Togo met the Chadian minister, President Bo Adam Kanem and others.', 'Chadian minister', ['TCD']],
  ],
  [king],
)

it('RES60: a form of address is the monarch who is named, a capital makes no name of it', () => {
  const found = resolved([king, { text: 'Togo thanked His Majesty.', actors: ['His Majesty'] }], 'His Majesty')
  assert.deepEqual(found.ids, ['JOR:abdullah-ii'])
})

it('RES60: another office behind the comma is another person', () => {
  const text = 'Togo met the foreign minister of Chad, Defence Minister Bo Kanem, in Dakar.'
  const found = resolved([{ text, actors: ['foreign minister of Chad'] }], 'foreign minister of Chad')
  assert.equal(
    found.ids.some((id) => id.includes('kanem')),
    false,
  )
})

it('RES42: a machine by its designation, however its words are cut, and a bomber that carries weapons of war', () => {
  for (const words of [
    'Tu-95 bombers',
    'Tu - 95 bombers',
    'F - 16 fighter',
    'strategic bombers',
    'Lancer heavy bombers',
  ])
    assert.deepEqual(parseTitle(words)?.sectors, ['MIL'], words)
  for (const words of ['suicide bombers', '16 fighters', 'the bomber', 'rebel fighters'])
    assert.deepEqual(parseTitle(words)?.sectors, ['REB'], words)
})
