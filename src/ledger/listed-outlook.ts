import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { isCourtesy } from './courtesies.ts'
import { praisesTies } from './good-ties.ts'
import { isTranscript, namesActor, speaksForItself } from './speech.ts'

/** Whether an outlook is more than courtesy, and in a transcript somebody's and of somebody (LE48, LE65 to LE67). */
export function isListed(view: OutlookAnnotation, sentence: Sentence, document: EventDocument): boolean {
  const { content, holders, kind } = view
  if (isCourtesy(content, document) || (friendly.has(kind) && praisesTies(slice(document.text, content)))) return false
  if (holders.length === 0) return !speaksForItself(sentence, document.text)
  return !isTranscript(content, holders, sentence, document.text) || namesActor(content, document)
}

/** Kinds in which good ties may be praised; a conflict that is feared and a first are told whatever the ties. */
const friendly: ReadonlySet<OutlookKind> = new Set(['thaw', 'trust', 'wish', 'expectation'])
