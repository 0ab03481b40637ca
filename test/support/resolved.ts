import assert from 'node:assert/strict'
import { stateOf } from '../../src/actors/actor.ts'
import type { GuessHome } from '../../src/actors/guess/guess-home.ts'
import { resolutionOf } from '../../src/actors/resolution-of.ts'
import { resolveActors } from '../../src/actors/resolve-actors.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { annotated, type Written } from './annotated.ts'

/** What the last phrase with these words in a text of 2025 resolves to: ids, and the states they count for. */
export function resolved(
  written: readonly Written[],
  phrase: string,
  published = '2025-06-12',
  dateline: string | null = null,
  head: { readonly title?: string; readonly outlet?: string } = {},
  guess: GuessHome = followRule,
) {
  const prefix = dateline === null ? [] : [{ text: dateline }]
  const { text, sentences, annotations } = annotated([...prefix, ...written])
  const found = findMentions(text, sentences, annotations)
  const span = dateline === null ? null : { start: 0, end: dateline.length }
  const result = resolveActors(
    { text, sentences, annotations, published, outlet: null, dateline: span, ...head, ...found },
    guess,
  )
  const start = text.lastIndexOf(phrase)
  const resolution = resolutionOf({ start, end: start + phrase.length }, { ...found, resolutions: result.resolutions })
  assert.ok(resolution, `"${phrase}" is a mention`)
  const actors = new Map(result.actors.map((actor) => [actor.id, actor]))
  const states = [...new Set(resolution.actors.map((id) => stateOf(actors.get(id)!)))]
  return {
    ids: resolution.actors,
    states,
    resolution,
    actors: result.actors,
    messages: result.messages,
    ownSide: result.ownSide,
    isNews: result.isNews,
    statedBy: result.statedBy,
  }
}

/** What the rules alone say, without the weighing of RES23. */
const followRule: GuessHome = ({ rule }) => {
  const [code] = rule?.codes ?? []
  return code === undefined ? null : { code, likelihood: 1 }
}

/** The states of a phrase that is the actor of a text of one sentence. */
export function statesIn(text: string, phrase: string): readonly string[] {
  return resolved([{ text, actors: [phrase] }], phrase).states
}
