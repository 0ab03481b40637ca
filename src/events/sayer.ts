import type { Draft } from './draft.ts'
import { wordsBetween } from './words.ts'

/**
 * Who only says what another did takes no part in it (EV27): "X said that Y had pledged". The other is of another state and stands
 * as the subject between the two, not beside him ("X and Y say they will …") nor behind a preposition ("the concerns of Y"). Who
 * says that he will meet another does meet him.
 */
export function withoutSayer(
  draft: Draft,
  text: string,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { sentence, read, actors, reporter } = draft
  if (read.type === 'CONSULT' || read.type === 'COOPERATE') return draft
  const subject = actors.findLast(({ end, actors: ids }) => end <= read.trigger.start && ids.length > 0)
  if (subject === undefined) return draft
  const isSayer = ({ start, end, actors: ids }: (typeof actors)[number]) =>
    end < subject.start &&
    reporter.some((one) => one.start === start) &&
    statesOf(ids).isDisjointFrom(statesOf(subject.actors)) &&
    !wordsBetween(text, sentence, end, subject.start)
      .slice(-reach)
      .some((word) => joining.has(word))
  return { ...draft, actors: actors.filter((party) => !isSayer(party)) }
}

/** how many words before a subject may join it to those before */
const reach = 3

const joining: ReadonlySet<string> = new Set([',', 'and', 'or', 'of', 'with', 'by', 'from', 'for', 'to', 'as'])
