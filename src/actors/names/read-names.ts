import type { Candidate } from '../candidate.ts'
import { actorOfCode } from '../make-actor.ts'
import { introducedPersons } from '../phrases/introduced-persons.ts'
import type { Knowledge } from '../phrases/phrase-reading.ts'
import type { Resolvable } from '../resolvable.ts'
import { chooseCandidate, votesOf } from './choose-candidate.ts'
import type { Scan } from './name-hit.ts'
import { scanNames } from './scan-names.ts'
import { withShortForms } from './short-forms.ts'
import { withOwnTowns } from './towns.ts'

/** The names of an article, sentence by sentence, and what they make known to whoever reads its phrases. */
export function readNames({
  text,
  sentences,
  annotations,
  published,
}: Pick<Resolvable, 'text' | 'sentences' | 'annotations' | 'published'>): {
  readonly scans: readonly Scan[]
  readonly knowledge: Knowledge
} {
  const scans = withShortForms(
    withOwnTowns(
      sentences.map((sentence, index) => scanNames(text, sentence, annotations[index]?.names ?? [], published)),
    ),
    published,
  )
  const votes = votesOf(scans)
  const open: Knowledge = {
    date: published,
    choose: (hit) => ofState(chooseCandidate(hit, votes)),
    persons: new Map(),
    isSpokenOf: (code) => votes.has(code),
  }
  return { scans, knowledge: { ...open, persons: introducedPersons(scans, open) } }
}

/** A town that is a party stands for its state (RES28). */
function ofState(chosen: Candidate | null): Candidate | null {
  const { via, actor } = chosen ?? {}
  return via === 'city' && actor?.state ? { ...chosen!, actor: actorOfCode(actor.state) } : chosen
}
