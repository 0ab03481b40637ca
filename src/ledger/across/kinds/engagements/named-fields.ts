import { fieldsDiffer, fieldsNamed } from '../../../../events/same-act/contact-field.ts'
import type { Telling } from '../../entry.ts'

/** LA33: talks that some tell of one field only are not those that others tell of another ("the Economic Dialogue", "the Security Dialogue"). */
export function tellOtherFields(telling: Telling<'engagement'>, tellings: readonly Telling<'engagement'>[]): boolean {
  return fieldsDiffer(fieldsTold(telling), new Set(tellings.flatMap((one) => [...fieldsTold(one)])))
}

function fieldsTold({ record, sentences }: Telling<'engagement'>): ReadonlySet<number> {
  const told = record.evidence.flatMap(({ start, trigger }, index) => {
    const sentence = sentences[index] ?? ''
    const before = sentence.slice(0, trigger.start - start)
    return [...fieldsNamed(wordsOf(before), wordsOf(trigger.text))]
  })
  return new Set(told)
}

function wordsOf(said: string): readonly string[] {
  return said.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[^\p{L}\p{N}\s]/gu) ?? []
}
