import type { EntryKind, Told } from '../entry.ts'

type Record = Told[EntryKind]

/** LA52, LA92: whether an act or a measure is told only as alleged or tried, or only as the condition of another one. */
export function isOnlySupposed(record: Record, text: string): boolean {
  if (!('actors' in record) || record.evidence.length === 0) return false
  const [isOpen, isDeed] = [isConditional(record), !('type' in record) || harmful.has(record.type)]
  return record.evidence.every(({ start, trigger }) => {
    const before = text.slice(start, trigger.start)
    return alleged.test(before) || (isDeed && tried.test(before)) || (isOpen && condition.test(before))
  })
}

/** Whose attempt is no deed yet; a missile that was to be tested was shown. */
const harmful: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** It is told as hanging on something. */
function isConditional(record: Record): boolean {
  if ('modality' in record) return record.modality === 'hypothetical'
  return 'state' in record && record.state === 'threatened'
}

/** "Who was allegedly tortured", "after allegedly being tortured", "the alleged attack", "believed to have shot". */
const alleged =
  /\b(?:alleged(?:ly)?|(?:alleged|believed|suspected|thought|presumed|said)\s+to(?=\s(?:have|be)\s))\s+(?:(?:be|being|been|was|were|have|has|had)\s+)*$/iu

/** "Tried to seize", "their attempt today to annex". */
const tried =
  /\b(?:attempt(?:s|ed|ing)?|try|tries|tried|trying|seek|seeks|sought|seeking|fail(?:s|ed|ing)?)(?:\s\p{L}+){0,2}\sto\s(?:\p{L}+ly\s)?$/iu

/** "If it sells arms", "unless they withdraw"; what stands behind a comma is what would follow. */
const condition = /\b(?:if|unless)\s[^,;:—]*$/iu
