import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RapportEvent } from '../../../src/events/event.ts'
import { whatHappened } from '../../../src/ledger/acts/what-happened.ts'

/** An act told from one mark to the other: "A | puts duties on Chadian | salt". */
function told(marked: string): string {
  const [before = '', what = '', behind = ''] = marked.split('|')
  const [text, start] = [before + what + behind, before.length]
  const trigger = { start, end: start + what.length, text: what }
  const evidence = [{ sentence: 0, start: 0, end: text.length, trigger, roles: [] }]
  return whatHappened({ evidence } as unknown as RapportEvent, text)
}

describe('LE425: the words of an act go on to the end of a phrase that they cut', () => {
  const goesOn: readonly (readonly [marked: string, more: string])[] = [
    ['|Togo puts duties on Chadian| salt from May.', ' salt'],
    ['|Togo bans the sale of U.S.| sheep, it says.', ' sheep'],
    ['|Togo will help repair Chad|’s power grid in Sarh.', '’s power grid'],
    ['|Togo fines 30 clerks| of the Port of Sarh for theft.', ' of the Port of Sarh'],
    ['|Togo lends the island|-state six boats.', '-state'],
    ['|Chad and Togo recall| their envoys at once.', ' their envoys'],
    ['|Togo bars several large Chadian| imported goods.', ' imported goods'],
    ['|Togo suspends| consular services there.', ' consular services'],
    ['|Togo withdraws| from a joint panel.', ' from a joint panel'],
    ['|Togo declares the envoy, Ada Lund|, persona non grata over this.', ', persona non grata'],
  ]
  for (const [marked, more] of goesOn) {
    test(marked, () => assert.equal(told(marked), marked.split('|')[1] + more))
  }
  const whole: readonly string[] = [
    '|Togo gives tents to Chadians| fleeing the floods.',
    '|Togo puts duties on Chad| from May.',
    'It answers, |if the U.S.| fails to pay.',
    '|Togo deports Ethiopian sailors| aged 16.',
    '|Togo shells an Ethiopian| and his crew.',
    '|Togo attacks| as the rain ends.',
    '|Togo charges two clerks| of being late.',
  ]
  for (const marked of whole) {
    test(marked, () => assert.equal(told(marked), marked.split('|')[1]))
  }
})

describe('LE425: and begin at the start of one', () => {
  const begins: readonly (readonly [marked: string, more: string])[] = [
    ['Talks were broken off by the car |bombing of the port| on Monday.', 'car '],
    ['A bomb |explodes outside the port|.', 'bomb '],
    ['Three long rockets are |fired from Togo|.', 'Three long rockets are '],
    ['Togo says that one of its |sailors was shot|.', 'one of its '],
    ['At least |four sailors were shot|.', 'At least '],
    ['It spoke of the recent |Togolese raid|.', 'recent '],
    ["It fled from last week's |Togolese raid|.", "last week's "],
    ['It fled after the deadly |attacks on the port|.', 'deadly '],
    ['It spoke of the 2008 |attack on the port|.', '2008 '],
    ['It fled after rockets |fired from Togo| fell.', 'rockets '],
    ['It seeks the 8 of the |23 sailors held by Togo|.', '8 of the '],
  ]
  for (const [marked, more] of begins) {
    test(marked, () => assert.equal(told(marked), more + marked.split('|')[1]))
  }
  const whole: readonly string[] = [
    'The |bombing of the port| went on.',
    'The minister said |Togo shot at it|.',
    'In 2005 |ships of Togo| came.',
    'It tells how on April 5 |ships of Togo| came.',
    'It condemns |attacks on the port|.',
    'It fled and |shot at the port|.',
  ]
  for (const marked of whole) {
    test(marked, () => assert.equal(told(marked), marked.split('|')[1]))
  }
})
