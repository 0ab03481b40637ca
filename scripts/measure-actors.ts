/**
 * Measures whom the resolver takes the parties of annotated sentences for, against the states that annotators gave:
 * `npx node scripts/measure-actors.ts [--no-names] [--skip-held] [--errors N] FILE.jsonl…`. Right, wrong and open, in %, apart for
 * parties with a name in their span and without; `--skip-held` leaves out what is held back from training; "?" of the annotators is right when it stays open.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { stateOf } from '../src/actors/actor.ts'
import { resolutionOf } from '../src/actors/resolution-of.ts'
import { resolveActors } from '../src/actors/resolve-actors.ts'
import { readGold } from '../src/eval/gold/gold.ts'
import { groupByArticle, toDocument } from '../src/eval/gold/gold-document.ts'
import { readSplit } from '../src/eval/held-back.ts'
import { lowerCaseWords, namedIn } from '../src/eval/sentences/named.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'no-names': { type: 'boolean' },
    errors: { type: 'string', default: '0' },
    only: { type: 'string' },
    sentences: { type: 'boolean' },
    'skip-held': { type: 'boolean' },
  },
})

interface Tally {
  right: number
  wrong: number
  open: number
  /** the annotators left it open: right when open here too, else extra */
  leftOpen: number
  extra: number
}

const tallies = new Map<string, Tally>()
const errors = new Map<string, { count: number; where: string }>()
let sentences = 0
let elapsed = 0

const held = new Set(Object.values(readSplit('training/split.json').heldBack).flat())
const read = (path: string) => readGold(path).filter(({ id }) => !values['skip-held'] || !held.has(id))

const lowerCase = lowerCaseWords(positionals.flatMap((path) => read(path).map((one) => one.text)))

for (const path of positionals) {
  const set = basename(path).replace(/-?\d+\.jsonl$/, '')
  for (const article of groupByArticle(read(path))) {
    const document = toDocument(article)
    const annotations = values['no-names']
      ? document.annotations.map((one) => ({ ...one, names: [] }))
      : document.annotations
    const { text } = document.text
    sentences += document.sentences.length
    const begin = process.cpuUsage()
    const found = findMentions(text, document.sentences, annotations)
    const resolved = resolveActors({
      text,
      published: document.article.published,
      outlet: null,
      dateline: null,
      sentences: document.sentences,
      annotations,
      ...found,
    })
    const used = process.cpuUsage(begin)
    elapsed += (used.user + used.system) / 1000
    const actors = new Map(resolved.actors.map((actor) => [actor.id, actor]))
    const isNamed = namedIn(document, lowerCase)
    document.annotations.forEach((annotation, index) => {
      for (const event of annotation.events) {
        for (const party of [...event.actors, ...event.recipients]) {
          if (party.state === null) continue
          const words = text.slice(party.start, party.end)
          const resolution = resolutionOf(party, { ...found, resolutions: resolved.resolutions })
          const states = new Set(
            resolution?.actors.map((id) => stateOf(actors.get(id)!)).filter((state) => state !== '?'),
          )
          count(
            set,
            isNamed(party, index),
            words,
            party.state,
            [...states].map(aliasOf),
            document.gold[index]?.text ?? '',
          )
        }
      }
    })
  }
}

function aliasOf(code: string): string {
  return { SUN: 'RUS', LAS: 'ArabLeague', WB: 'WorldBank' }[code] ?? code
}

function count(
  set: string,
  named: boolean,
  words: string,
  gold: string,
  ours: readonly string[],
  sentence: string,
): void {
  const kind = named ? 'named' : 'anaphoric'
  const wanted = new Set(gold.split('/').map(aliasOf))
  const same = wanted.size === ours.length && ours.every((state) => wanted.has(state))
  const verdict =
    gold === '?' ? (ours.length === 0 ? 'leftOpen' : 'extra') : ours.length === 0 ? 'open' : same ? 'right' : 'wrong'
  for (const group of [`${set} ${kind}`, `all ${kind}`]) {
    const tally = tallies.get(group) ?? { right: 0, wrong: 0, open: 0, leftOpen: 0, extra: 0 }
    tally[verdict]++
    tallies.set(group, tally)
  }
  if (verdict === 'right' || verdict === 'leftOpen' || (values.only && !`${kind} ${verdict}`.includes(values.only)))
    return
  const key = `${kind} ${verdict}: ${words} = ${gold}, here ${ours.join('/') || '-'}`
  const known = errors.get(key)
  errors.set(key, { count: (known?.count ?? 0) + 1, where: known?.where ?? sentence })
}

console.log('group                     n   right %   wrong %   open %   of "?" left open %')
for (const [group, { right, wrong, open, leftOpen, extra }] of [...tallies].sort()) {
  const n = right + wrong + open
  const share = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(8)
  console.log(
    `${group.padEnd(20)} ${String(n).padStart(6)} ${share(right, n)} ${share(wrong, n)} ${share(open, n)} ${share(leftOpen, leftOpen + extra)} (${leftOpen + extra})`,
  )
}
console.log(`${sentences} sentences, ${(elapsed / sentences).toFixed(3)} ms of processor time each`)
for (const [key, { count: times, where }] of [...errors]
  .sort((a, b) => b[1].count - a[1].count)
  .slice(0, Number(values.errors))) {
  console.log(`${String(times).padStart(3)}  ${key}${values.sentences ? `\n       ${where.slice(0, 400)}` : ''}`)
}
