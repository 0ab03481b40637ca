import { slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Scan } from '../names/name-hit.ts'
import { withApposed } from './apposed.ts'
import { readCircle } from './circle.ts'
import { personsListed } from './coordinated.ts'
import { withNationals } from './counted-nationals.ts'
import type { Knowledge, PhraseReading } from './phrase-reading.ts'
import { readMention } from './read-mention.ts'
import { withSharedNouns } from './shared-noun.ts'

/** What the own words of an article's mentions say, by id; null where they say nothing. */
export interface ReadMentions {
  readonly readings: readonly (PhraseReading | null)[]
  /** the persons whom a mention lists by name */
  readonly listed: (mention: Mention) => readonly Mention[]
  /** the mentions of its sentence */
  readonly beside: (mention: Mention) => readonly Mention[]
}

export function readMentions(
  text: string,
  mentions: readonly Mention[],
  scans: readonly Scan[],
  knowledge: Knowledge,
): ReadMentions {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const beside = ({ sentence }: Mention) => bySentence.get(sentence) ?? []
  const lists = mentions.map((mention) => personsListed(text, mention, beside(mention)))
  const apart = mentions.map((mention, index) =>
    lists[index]!.length > 0
      ? null
      : ((mention.party ? readCircle(slice(text, mention)) : null) ??
        withNationals(
          withApposed(readMention(mention, scans, knowledge), mention, scans[mention.sentence], knowledge),
          mention,
          scans[mention.sentence],
          knowledge,
        )),
  )
  return { readings: withSharedNouns(text, mentions, apart, scans), listed: ({ id }) => lists[id]!, beside }
}
