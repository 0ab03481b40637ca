import { contains, overlaps, type Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import type { OutlookKind } from '../../reader/codebook.ts'
import type { OutlookAnnotation } from '../../reader/reader.ts'

/** Who holds a view of a sentence, by its number. */
export type FindHolders = (view: OutlookAnnotation, sentence: number) => readonly Span[]

/** Those whom the reader marks, without whom others only want something of (LE216), and where that is nobody, or one inside the view's own words, who says these (LE117). */
export function holderFinder({ actors, annotations }: EventDocument, party: FindParty): FindHolders {
  const media = new Set(actors.filter(({ sectors }) => sectors.includes('MED')).map(({ id }) => id))
  return (view, sentence) => {
    const { content } = view
    const holders = withoutMeant(view)
    // of two it is the relation, whoever speaks of it
    if (holders.length > 1 || holders.some((holder) => !contains(content, holder))) return holders
    const said = annotations[sentence]?.statements.filter((one) => overlaps(one.content, content)) ?? []
    const speakers = said
      .flatMap(({ speaker }) => speaker)
      .filter((speaker) => !overlaps(content, speaker) && !party(speaker).actors.some((id) => media.has(id)))
    return [...new Map([...speakers, ...holders].map((span) => [span.start, span])).values()]
  }
}

/** LE216: who stands inside a wish that others before its words have is whom they want something of. */
function withoutMeant({ kind, content, holders }: OutlookAnnotation): readonly Span[] {
  const isOfOthers = ofOne.has(kind) && holders.some((one) => one.end <= content.start)
  return isOfOthers ? holders.filter((one) => !contains(content, one)) : holders
}

/** What one side has by itself; better or worse ties and trust are of both. */
const ofOne: ReadonlySet<OutlookKind> = new Set(['wish', 'expectation'])
