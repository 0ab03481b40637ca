import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanTopic, isBrokenOff, isVague, membersOf, sameTopic, wholeTopic } from '../../../src/ledger/topic.ts'

test('LE25: a topic begins and ends with a word that says something', () => {
  const rows: readonly (readonly [topic: string, clean: string])[] = [
    ['the migrant boats', 'migrant boats'],
    ['its claims to the shelf,', 'claims to the shelf'],
    ['posting of observers at the', 'posting of observers'],
    ['dam that', 'dam'],
    ['quota before', 'quota'],
    ['row over the dam between', 'row over the dam'],
    ['“war crimes”', 'war crimes'],
    ['$7 billion', '$7 billion'],
    ['a 5%', '5%'],
    ['trade', 'trade'],
    ['of the', 'of the'],
    ['on how the two will police the strait', 'how the two will police the strait'],
    ['about what is to become of the dam', 'what is to become of the dam'],
    ['dam that is what', 'dam'],
    ['the “illegal” dams', '“illegal” dams'],
    ['dams that are "illegal"', 'dams that are "illegal"'],
    ['the "illegal" and "unsafe"', '"illegal" and "unsafe"'],
  ]
  for (const [topic, clean] of rows) {
    const { start, end } = cleanTopic(topic, { start: 0, end: topic.length })
    assert.equal(topic.slice(start, end), clean)
  }
})

test('LE379: a topic has the whole of its bracket or nothing of it', () => {
  const rows: readonly (readonly [text: string, topic: string, clean: string])[] = [
    ['on the Lake Fund (LF), and rice', 'Lake Fund (LF', 'Lake Fund (LF)'],
    ['on the Lake Fund (LF) in Chad', 'Lake Fund (LF) in Chad', 'Lake Fund (LF) in Chad'],
    ['on the Lake Fund (for rice and oil)', 'Lake Fund (for rice', 'Lake Fund'],
  ]
  for (const [text, topic, clean] of rows) {
    const start = text.indexOf(topic)
    const span = cleanTopic(text, { start, end: start + topic.length })
    assert.equal(text.slice(span.start, span.end), clean)
  }
})

test('LE218: a topic ends before the subject of what is said of it', () => {
  for (const [topic, clean] of [
    ['the chances we both', 'chances'],
    ['claims to the shelf they', 'claims to the shelf'],
    ['the dam we built', 'dam we built'],
    ['they', 'they'],
  ] as const) {
    const { start, end } = cleanTopic(topic, { start: 0, end: topic.length })
    assert.equal(topic.slice(start, end), clean)
  }
  assert.ok(isVague('they'))
  assert.ok(!isVague('they who fish'))
})

test('LE26: topics are one when one’s words all stand in the other', () => {
  const rows: readonly (readonly [a: string, b: string, same: boolean])[] = [
    ['migrant boats', 'the boats', true],
    ['issue of migrant boats', 'migrant boat', true],
    ['rights of the minority in Thrace', 'minority rights in Thrace', true],
    ['the border', 'the Border', true],
    ['migrant boats', 'fishing boats', false],
    ['trade', 'visas', false],
    ['the issue', 'the question', false],
    ['mackerel row', 'mackerel dispute', true],
    ['mackerel row', 'customs row', false],
    ['quarrel', 'row', false],
  ]
  for (const [a, b, same] of rows) assert.equal(sameTopic(a, b), same, `${a} / ${b}`)
})

test('LE25: a topic of vague words alone names no matter', () => {
  const rows: readonly (readonly [topic: string, vague: boolean])[] = [
    ['a range of regional and global issues of mutual concern', true],
    ['Regional challenges', true],
    ['shared strategic and regional challenges', true],
    ['security matters facing both our nations', true],
    ['the security situation in Chad', false],
    ['national interest rates', false],
    ['trade matters', false],
    ...[
      'incident',
      'the decision',
      'dispute',
      'deal',
      'details',
      'third round',
      'pending issues',
      'solemn representations',
      'specific measures',
      'it',
      'them all',
    ].map((topic) => [topic, true] as const),
    ['the shared interests of the region', true],
    ['restrictive measures on cod', false],
    ['the region’s most important problems', true],
    ['way forward', true],
    ['the future ones', true],
    ['future of the dam', false],
    ['joint commitments', true],
    ['region’s dams', false],
    ...[
      'every aspect of this relationship',
      'shared perspectives',
      'breakthroughs',
      'things we have to raise',
      'threats',
    ].map((topic) => [topic, true] as const),
    ...[
      'best path forward',
      'nagging problems',
      'remaining points of contention',
      'concrete progress achieved so far',
      'what to do',
    ].map((topic) => [topic, true] as const),
    ['path through the strait', false],
    ['response to the flood', false],
    ['election result', false],
    ['peace process', false],
    ['reciprocal cuts', false],
    ['threats to the dam', false],
    ['foreign troops', false],
    ['challenges and opportunities', true],
    ['regional crises', true],
    ['banking crises', false],
    ['opportunity costs', false],
    ['way out of the mine', false],
    ['interest rates', false],
    ['fisheries policy', false],
    ['dispute over milk', false],
    ['peace deal', false],
    ['ongoing diplomatic efforts', true],
    ['important voices', true],
    ['diplomatic relations', false],
    ['critical minerals', false],
    ['case', false],
    ['regional security', false],
    ['issues of water', false],
    ['bilateral ties', false],
  ]
  for (const [topic, vague] of rows) assert.equal(isVague(topic), vague, topic)
})

test('LE64: a topic goes to the end of the name or the noun within which it was cut off', () => {
  const rows: readonly (readonly [text: string, topic: string, whole: string])[] = [
    ['They spoke of North Korea and rice.', 'North', 'North Korea'],
    ['They spoke of economic recovery after the flood.', 'economic', 'economic recovery'],
    ['They spoke of dams and of emerging infectious diseases.', 'emerging infectious', 'emerging infectious diseases'],
    ['They spoke of a withdrawal from the valley.', 'withdrawal', 'withdrawal'],
    ['They spoke of a deal signed in May.', 'deal', 'deal'],
    ['They spoke of traffic, rail and fish.', 'traffic', 'traffic'],
    ['They spoke of rice and oil.', 'rice', 'rice'],
    ['Whatever they call economic, Cairo pays.', 'economic', 'economic'],
    ['They spoke of climate change and rice.', 'climate', 'climate change'],
    ['They spoke of rice, energy prices and mines.', 'energy', 'energy prices'],
    ['They spoke of the state’s food security.', 'food', 'food security'],
    ['They spoke of water with low level radiation.', 'water with low', 'water with low level radiation'],
    ['They spoke of the loss of vital dams in May.', 'loss of vital', 'loss of vital dams'],
    ['They spoke of farm reform commitments.', 'farm reform', 'farm reform commitments'],
    ['The row over fishing continues.', 'fishing', 'fishing'],
    ['They spoke of fishing today.', 'fishing', 'fishing'],
    ['They spoke of fishing banned in May.', 'fishing', 'fishing'],
    ['The pandemic will end.', 'pandemic', 'pandemic'],
    ['A tweet on Cairo reopens the wound.', 'Cairo', 'Cairo'],
  ]
  for (const [text, topic, due] of rows) {
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const names = ['North Korea', 'Cairo'].filter((name) => text.includes(name)).map(spanOf)
    const { start, end } = wholeTopic(text, spanOf(topic), names)
    assert.equal(text.slice(start, end), due)
  }
})

test('LE155: a topic with a word that its speaker broke off is none', () => {
  const rows: readonly (readonly [text: string, topic: string, broken: boolean])[] = [
    ['We talked about the fer- — the ports.', 'fer', true],
    ['We talked about the har- — harbour dues.', 'har- — harbour dues', true],
    ['We talked about the ferries — the old ones.', 'ferries', false],
    ['We talked about low- and high-speed ferries.', 'low- and high-speed ferries', false],
    ['We talked about the Athens–Rome line.', 'Athens–Rome line', false],
  ]
  for (const [text, topic, broken] of rows) {
    const start = text.indexOf(topic)
    assert.equal(isBrokenOff(text, { start, end: start + topic.length }), broken, text)
  }
})

test('LE342: the members of a piece of a longer list are topics of their own', () => {
  const rows: readonly (readonly [text: string, piece: string, topics: readonly string[]])[] = [
    ['on trade, fishing, and visas', 'trade, fishing', ['trade', 'fishing']],
    ['on trade, fishing, Chad and visas', 'trade, fishing, Chad', ['trade', 'fishing', 'Chad']],
    ['on trade, economic, and port issues', 'trade, economic', ['trade']],
    ['on smuggling, piracy, anti-piracy and visas', 'smuggling, piracy, anti', ['smuggling', 'piracy']],
    ['on visas, trade, and fishing.', 'trade, and fishing', ['trade', 'fishing']],
    ['on an end to tariffs, visas, and quotas', 'end to tariffs, visas', ['end to tariffs']],
    ['on trade, fishing, and visas.', 'trade, fishing, and visas', ['trade, fishing, and visas']],
    ['on safe, orderly returns.', 'safe, orderly returns', ['safe, orderly returns']],
    ['at last on trade, and fishing.', 'trade, and fishing', ['trade, and fishing']],
    ['on the raids of June 8, 2025, and visas', 'raids of June 8, 2025', ['raids of June 8, 2025']],
    ['on 1,200 boats, and visas', '1,200 boats', ['1,200 boats']],
  ]
  for (const [text, piece, topics] of rows) {
    const start = text.indexOf(piece)
    const members = membersOf(text, { start, end: start + piece.length })
    assert.deepEqual(
      members.map((one) => text.slice(one.start, one.end)),
      topics,
    )
  }
})
