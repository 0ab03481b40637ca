import type { Draft } from '../draft.ts'
import type { Ground } from '../ground.ts'
import { contradict, sameInArticle, sameInSentence } from '../same-act.ts'

/** The tellings of one act; the first is the one that the record follows. */
export type Tellings = readonly [Draft, ...Draft[]]

/** Gathers tellings of one act, in order of their first telling (EV13 to EV15). The record follows the body, not the headline. */
export function gatherTellings(drafts: readonly Draft[], ground: Ground): readonly Tellings[] {
  const acts: [Draft, ...Draft[]][] = []
  for (const draft of drafts) {
    const act = acts.find((tellings) => belongs(draft, tellings, ground))
    if (act === undefined) acts.push([draft])
    else act.push(draft)
  }
  return acts.map(leadFirst)
}

/** It must be the same act as one telling and must contradict none. */
function belongs(draft: Draft, tellings: Tellings, ground: Ground): boolean {
  const same = (told: Draft) =>
    told.sentence.index === draft.sentence.index
      ? sameInSentence(told, draft, ground)
      : sameInArticle(told, draft, ground)
  const clashes = (told: Draft) => (told.sentence === draft.sentence ? !same(told) : contradict(told, draft, ground))
  return tellings.some(same) && !tellings.some(clashes)
}

function leadFirst(tellings: Tellings): Tellings {
  const body = tellings.findIndex(({ sentence }) => sentence.kind === 'body')
  if (body <= 0) return tellings
  return [tellings[body]!, ...tellings.filter((_, index) => index !== body)]
}
