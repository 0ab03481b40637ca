/**
 * Chooses the demo corpus from the data folder and writes it to examples/: of Wikipedia's Current events, 2002–2019, every
 * line that names both states of a pair below (a name, a demonym or the capital); of the White House's read-outs and
 * statements, 2021–22, every text.
 * usage: node scripts/build-demo-corpus.ts DATA
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countryEntries } from '../src/actors/countries.ts'

const pairs = [
  ['ARM', 'AZE'],
  ['CHN', 'IND'],
  ['CHN', 'TWN'],
  ['CHN', 'USA'],
  ['CHN', 'JPN'],
  ['COL', 'VEN'],
  ['CUB', 'USA'],
  ['ERI', 'ETH'],
  ['GBR', 'RUS'],
  ['GRC', 'TUR'],
  ['IND', 'PAK'],
  ['IRN', 'SAU'],
  ['IRN', 'USA'],
  ['ISR', 'TUR'],
  ['JPN', 'KOR'],
  ['PRK', 'KOR'],
  ['PRK', 'USA'],
  ['QAT', 'SAU'],
  ['RUS', 'TUR'],
  ['RUS', 'UKR'],
  ['SDN', 'SSD'],
] as const

interface Line {
  readonly id: string
  readonly date: string
  readonly title?: string
  readonly text: string
}

const data = process.argv[2]
if (data === undefined) throw new Error('usage: build-demo-corpus.ts DATA')

const names = Map.groupBy(
  [...countryEntries()].filter(({ name }) => name.length > 3),
  ({ actor }) => actor.state ?? '',
)
const patterns = new Map(
  [...new Set(pairs.flat())].map((state) => {
    const words = (names.get(state) ?? []).map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return [state, new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')] as const
  }),
)
const tells = (text: string) => pairs.some(([a, b]) => patterns.get(a)!.test(text) && patterns.get(b)!.test(text))

const lines = read('current-events-2002-2019/current-events-2002-2019.jsonl').filter(({ text }) => tells(text))
write('examples/current-events.jsonl', lines, { outlet: 'Wikipedia, Portal:Current events', licence: 'CC BY-SA 4.0' })
const texts = read('whitehouse-readouts-2021-2022/readouts.jsonl')
write('examples/white-house.jsonl', texts, { outlet: 'The White House', licence: 'public domain (17 USC 105)' })

function read(path: string): readonly Line[] {
  return readFileSync(join(data!, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

function write(
  path: string,
  chosen: readonly Line[],
  more: { readonly outlet: string; readonly licence: string },
): void {
  const rows = chosen.map(({ id, date, title, text }) => ({ id, title: title ?? null, text, published: date, ...more }))
  writeFileSync(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
  console.error(
    `${path}: ${rows.length} texts, ${Math.round(rows.reduce((sum, { text }) => sum + text.length, 0) / 1000)} kB`,
  )
}
