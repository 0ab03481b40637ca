/**
 * Prints how often the names inside a party's span give its state, over sentences in the form of the annotation guide.
 * usage: node scripts/measure-gazetteer.ts FILE.jsonl … [--misses N]
 */
import { readFileSync } from 'node:fs'
import { guessState } from './gazetteer/guess-state.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--misses')
const shown = at < 0 ? 40 : Number(args[at + 1])
const files = at < 0 ? args : args.slice(0, at)

interface Line {
  readonly id: string
  readonly date?: string
  readonly events?: readonly Readonly<Record<string, readonly string[] | undefined>>[]
}

const counts = { right: 0, wrong: 0, open: 0 }
const misses = new Map<string, number>()
for (const file of files) {
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    if (json === '') continue
    const line = JSON.parse(json) as Line
    for (const event of line.events ?? []) {
      for (const role of ['actor', 'recipient']) {
        event[`${role}s`]?.forEach((span, n) => {
          const due = event[`${role}_states`]?.[n]
          const words = span.replace(/#\d+$/, '')
          if (due === undefined || due === '?' || due.includes('/') || !/\p{Lu}/u.test(words)) return
          tally(words, due, guessState(words, line.date ?? null), line.date)
        })
      }
    }
  }
}
const all = counts.right + counts.wrong + counts.open
console.log(
  `${all} named parties: ${percent(counts.right)} right, ${percent(counts.wrong)} wrong, ${percent(counts.open)} open`,
)
for (const [miss, n] of [...misses].sort((a, b) => b[1] - a[1]).slice(0, shown)) console.log(n, miss)

function tally(
  words: string,
  due: string,
  guess: { state: string; reason: string } | null,
  date: string | undefined,
): void {
  const kind = guess === null ? 'open' : guess.state === due ? 'right' : 'wrong'
  counts[kind]++
  if (kind === 'right') return
  const miss = `${kind} ${words} (${date?.slice(0, 4)}) due ${due}${guess === null ? '' : ` got ${guess.state}: ${guess.reason}`}`
  misses.set(miss, (misses.get(miss) ?? 0) + 1)
}

function percent(n: number): string {
  return `${((100 * n) / all).toFixed(1)} %`
}
