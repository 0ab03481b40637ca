import type { Actor } from './actor.ts'
import { parseTitle } from './lookups.ts'
import { type OfficeCode, officeCodes } from './office.ts'

/** The office of a person, by the title of the lists or the code that stands for it where no list knows him. */
export function officeOf(actor: Actor | undefined): OfficeCode | null {
  const title = actor?.kind === 'person' ? actor.office?.title : undefined
  if (title === undefined) return null
  return officeCodes.find((code) => code === title) ?? parseTitle(title)?.office ?? null
}
