import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import type { OutlookKind } from '../../reader/codebook.ts'
import type { OutlookAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { articlePair } from '../article-pair.ts'
import { isCourtesy } from '../speech/courtesies.ts'
import { praisesTies } from '../speech/good-ties.ts'
import { homeNewsFinder } from '../speech/home-news.ts'
import { asksSomebody, endsAsking, isTranscript, namesSomething, speaksForItself } from '../speech/speech.ts'
import { firstFinder, isLaterOrPart } from './first-of-kind.ts'
import { politeFinder } from './polite-outlook.ts'
import { wishesToSpeak } from './wish-to-speak.ts'

/** Whether an outlook is worth an entry: no courtesy, and somebody's and of somebody (LE41, LE48, LE65 to LE67, LE115, LE120, LE237, LE296). */
export function listedFinder(
  document: EventDocument,
  party: FindParty,
): (view: OutlookAnnotation, sentence: Sentence) => boolean {
  const { text } = document
  const isOfPair = document.isNews !== false && articlePair(document) !== null
  const isBetweenTwo = firstFinder(document, party)
  const isPolite = politeFinder(document)
  const isOfHome = homeNewsFinder(document, party)
  return (view, sentence) => {
    const { content, holders, kind } = view
    if (wishesToSpeak(view, document.annotations[sentence.index]?.issues ?? [], text)) return false
    if (isPolite(view, sentence) || isOfHome(view.holders, sentence.index)) return false
    if (isCourtesy(content, document) || asksSomebody(sentence, text)) return false
    // LE41: "Could there be war?"
    if (endsAsking(content, text) && !namesSomething(content, document)) return false
    if (friendly.has(kind) && praisesTies(slice(text, content))) return false
    if (kind === 'first' && (isLaterOrPart(slice(text, content)) || !(isOfPair || isBetweenTwo(view, sentence))))
      return false
    const isSomebodys = holders.some((span) => party(span).actors.length > 0)
    if (!isSomebodys) return !speaksForItself(sentence, text)
    return !isTranscript(content, holders, sentence, text) || namesSomething(content, document)
  }
}

/** Kinds in which good ties may be praised; a conflict that is feared and a first are told whatever the ties. */
const friendly: ReadonlySet<OutlookKind> = new Set(['thaw', 'trust', 'wish', 'expectation'])
