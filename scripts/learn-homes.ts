/**
 * Learns from annotated sentences whose an open party most likely is, and writes `data/reference/homes.json` (RES23).
 * usage: node scripts/learn-homes.ts --data DATA   (DATA holds authored/ and wire/; held-back sentences are left out)
 *
 * A log-linear model over the candidates of `homeCandidates` and "none of them", fitted by AdaGrad. Prints how its guesses do
 * in five-fold cross-validation by article or day, at several floors.
 */

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type HomeModel, makesActBetween, sharesOf } from '../src/actors/guess/guess-home.ts'
import type { HomeCandidate, OpenParty } from '../src/actors/guess/home-candidates.ts'
import { resolveActors } from '../src/actors/resolve-actors.ts'
import { randomOf } from '../src/base/random.ts'
import { statesIn } from '../src/eval/dyads.ts'
import { readGold } from '../src/eval/gold/gold.ts'
import { groupByArticle, toDocument } from '../src/eval/gold/gold-document.ts'
import { annotatedFiles, readSplit } from '../src/eval/held-back.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) throw new Error('usage: learn-homes.ts --data DATA')
const floors = { within: 0.4, between: 0.7 }
const rate = 0.15
const decay = 1e-3
const epochs = 25
const fewest = 8

interface Example {
  readonly unit: string
  readonly party: OpenParty
  readonly candidates: readonly HomeCandidate[]
  readonly due: ReadonlySet<string>
}

const examples = readExamples(values.data)
const counts = new Map<string, number>()
for (const { candidates } of examples)
  for (const feature of new Set(candidates.flatMap(({ features }) => features)))
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
const kept = new Set([...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature))

report(crossValidate(examples))
const { weights, none } = fit(examples)
const rounded = [...weights]
  .map(([feature, weight]): [string, number] => [feature, Math.round(100 * weight) / 100])
  .filter(([, weight]) => Math.abs(weight) >= 0.1)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
const about = `Weights of guess-home.ts, written by scripts/learn-homes.ts from ${examples.length} parties that stay open in the annotated sentences.`
const model = { about, floors, none: Math.round(100 * none) / 100, weights: Object.fromEntries(rounded) }
writeFileSync('data/reference/homes.json', `${JSON.stringify(model, null, 0).replaceAll(',"', ',\n"')}\n`)

/** Open parties of all sentences that training may see, with the states that the annotators give them. */
function readExamples(data: string): readonly Example[] {
  const held = new Set(Object.values(readSplit('training/split.json').heldBack).flat())
  const gold = annotatedFiles(data)
    .flatMap(readGold)
    .filter(({ id, hasStates }) => hasStates && !held.has(id))
  return groupByArticle(gold)
    .map(toDocument)
    .flatMap(({ article, text, sentences, annotations, gold: [first] }) => {
      const found: Example[] = []
      const due = new Map(
        annotations.flatMap(({ events }) =>
          events.flatMap(({ actors, recipients }) =>
            [...actors, ...recipients].map(({ start, end, state }) => [`${start}-${end}`, state] as const),
          ),
        ),
      )
      const { published } = article
      const plain = {
        text: text.text,
        published,
        outlet: null,
        dateline: text.dateline,
        quotes: text.quotes,
        sentences,
        annotations,
      }
      resolveActors({ ...plain, ...findMentions(text.text, sentences, annotations) }, (party, candidates) => {
        const state = due.get(`${party.start}-${party.end}`)
        if (state !== undefined && state !== null)
          found.push({ unit: unitOf(first?.id ?? ''), party, candidates, due: statesIn([state]) })
        return null
      })
      return found
    })
}

function unitOf(id: string): string {
  return id.startsWith('ce-') ? id.slice(0, 13) : id.replace(/\.\d+$/, '')
}

function fit(all: readonly Example[]): HomeModel {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  let none = 0
  let noneSquares = 1e-8
  const order = all.filter(({ candidates }) => candidates.length > 0)
  const random = randomOf(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const { candidates, due } of order) {
      const shares = sharesOf(candidates, { weights, none })
      const right = candidates.findIndex(({ code }) => due.size === 1 && due.has(code))
      const target = right < 0 ? candidates.length : right
      for (const [index, { features }] of candidates.entries()) {
        const gap = shares[index]! - Number(index === target)
        if (Math.abs(gap) < 1e-3) continue
        for (const feature of features.filter((one) => kept.has(one))) {
          const slope = gap + decay * (weights.get(feature) ?? 0)
          const square = (squares.get(feature) ?? 1e-8) + slope * slope
          squares.set(feature, square)
          weights.set(feature, (weights.get(feature) ?? 0) - (rate * slope) / Math.sqrt(square))
        }
      }
      const gap = shares.at(-1)! - Number(target === candidates.length)
      noneSquares += gap * gap
      none -= (rate * gap) / Math.sqrt(noneSquares)
    }
  }
  return { weights, none }
}

interface Guess extends Example {
  readonly code: string
  readonly likelihood: number
}

function crossValidate(all: readonly Example[]): readonly Guess[] {
  const folds = 5
  const foldOf = (unit: string) => [...unit].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % folds
  return Array.from({ length: folds }, (_, fold) => {
    const model = fit(all.filter(({ unit }) => foldOf(unit) !== fold))
    return all
      .filter(({ unit, candidates }) => foldOf(unit) === fold && candidates.length > 0)
      .map((example): Guess => {
        const shares = sharesOf(example.candidates, model).slice(0, -1)
        const best = shares.indexOf(Math.max(...shares))
        return { ...example, code: example.candidates[best]!.code, likelihood: shares[best]! }
      })
  }).flat()
}

function report(guesses: readonly Guess[]): void {
  const isBetween = ({ party, code }: Guess) => makesActBetween(party, code)
  console.log(
    `${examples.length} open parties, ${examples.filter(({ due }) => due.size > 0).length} of a state or body`,
  )
  for (const [name, some] of [
    ['within one state', guesses.filter((guess) => !isBetween(guess))],
    ['between two', guesses.filter(isBetween)],
  ] as const)
    for (const floor of [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9]) {
      const given = some.filter(({ likelihood }) => likelihood >= floor)
      const right = given.filter(({ due, code }) => due.size === 1 && due.has(code)).length
      const invented = given.filter(({ due }) => due.size === 0).length
      console.log(
        `${name}, at ${floor}: ${right} right of ${given.length} (${((100 * right) / given.length).toFixed(1)} %), ${invented} open in the gold`,
      )
    }
}
