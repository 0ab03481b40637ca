/**
 * Writes examples/bench/corpus.jsonl, the fixed corpus of `rapport bench`, from two freely licensed collections:
 * npx node scripts/build-bench-corpus.ts --data DIR
 * where DIR holds whitehouse-readouts-2021-2022/ and current-events-2002-2019/ (training/data/README.md says where from).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) throw new Error('Say where the collections lie: --data DIR')
const folder = values.data

interface Line {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published: string
  readonly url: string | null
  readonly outlet: string
  readonly licence: string
}

const lines = [...readouts(), ...days()]
const target = new URL('../examples/bench/corpus.jsonl', import.meta.url)
writeFileSync(target, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)

/** Every twentieth readout that is neither a note nor a book. */
function readouts(): readonly Line[] {
  const all = readLines('whitehouse-readouts-2021-2022/readouts.jsonl')
  return all
    .filter(({ text = '' }) => text.length >= 700 && text.length <= 8000)
    .filter((_, index) => index % 20 === 0)
    .map(({ id = '', title = '', text = '', date = '', source = '' }) => ({
      id,
      title,
      text,
      published: date,
      url: /https?:\S+/.exec(source)?.[0] ?? null,
      outlet: 'The White House',
      licence: 'public domain (17 USC 105)',
    }))
}

/** Every thirtieth day with many news items, each item a paragraph. */
function days(): readonly Line[] {
  const byDay = Map.groupBy(
    readLines('current-events-2002-2019/current-events-2002-2019.jsonl'),
    ({ date = '' }) => date,
  )
  return [...byDay]
    .filter(([, items]) => items.length >= 15)
    .filter((_, index) => index % 30 === 0)
    .map(([date, items]) => ({
      id: `ce-${date}`,
      title: `Current events of ${date}`,
      text: items.map(({ text = '' }) => text).join('\n\n'),
      published: date,
      url: `https://en.wikipedia.org/wiki/Portal:Current_events/${pageOf(date)}`,
      outlet: 'Wikipedia, Portal:Current events',
      licence: 'CC BY-SA 4.0, Wikipedia contributors',
    }))
}

function pageOf(date: string): string {
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
  return `${date.slice(0, 4)}_${month}_${Number(date.slice(8))}`
}

function readLines(path: string): readonly Readonly<Record<string, string | undefined>>[] {
  return readFileSync(join(folder, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
