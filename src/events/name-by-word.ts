import glossary from '../../data/codebook/glossary.json' with { type: 'json' }
import courtesies from '../../data/ledger/courtesies.json' with { type: 'json' }
import type { EventType } from '../reader/codebook.ts'
import type { Evidence } from './event.ts'
import { hasRoot, root } from './words.ts'

/** What an act is named by the word that all its tellings tell it by (EV71): who thanks does not back; null where none does. */
export function nameByWord(
  type: EventType,
  mode: string | null,
  evidence: readonly Pick<Evidence, 'trigger'>[],
): string | null {
  if (evidence.length === 0) return null
  const name = (names[`${type} ${mode}`] ?? names[type])?.find(([, roots]) =>
    evidence.every(({ trigger }) => hasRoot(trigger.text, roots)),
  )
  return name?.[0] ?? null
}

type Named = readonly (readonly [name: string, roots: ReadonlySet<string>])[]

const { thanks, congratulations } = courtesies
const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ...glossary.words,
  SUPPORT: { thanks, congratulations },
}
const names: Readonly<Record<string, Named>> = Object.fromEntries(
  Object.entries(words).map(([type, rows]) => [
    type,
    Object.entries(rows).map(([name, told]) => [name, new Set(told.map(root))] as const),
  ]),
)
