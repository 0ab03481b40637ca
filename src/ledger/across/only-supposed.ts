import type { EntryKind, Told } from './entry.ts'

type Record = Told[EntryKind]

/** LA52: whether an act or a measure is told only as alleged, or only as the condition of another one. */
export function isOnlySupposed(record: Record, text: string): boolean {
  if (!('actors' in record) || record.evidence.length === 0) return false
  const isOpen = isConditional(record)
  return record.evidence.every(({ start, trigger }) => {
    const before = text.slice(start, trigger.start)
    return alleged.test(before) || (isOpen && condition.test(before))
  })
}

/** It is told as hanging on something. */
function isConditional(record: Record): boolean {
  if ('modality' in record) return record.modality === 'hypothetical'
  return 'state' in record && record.state === 'threatened'
}

/** "Who was allegedly tortured", "after allegedly being tortured", "the alleged attack". */
const alleged = /\balleged(?:ly)?\s+(?:(?:be|being|been|was|were|have|has|had)\s+)*$/iu

/** "If it sells arms", "unless they withdraw"; what stands behind a comma is what would follow. */
const condition = /\b(?:if|unless)\s[^,;:—]*$/iu
