import type { Document } from '../../pipeline.ts'
import type { SourceFailure } from '../../sources/source-failure.ts'
import { harmless } from '../../wording/harmless.ts'
import { describeFailure } from '../failure.ts'
import type { Surroundings } from '../surroundings.ts'

/** Where readings go, one after the other, in the form the user chose. */
export interface Output {
  readonly reading: (document: Document) => Promise<void>
  readonly failure: (failure: SourceFailure) => Promise<void>
  /** Called once, after the last. */
  readonly end: () => Promise<void>
}

/** A failure of no single line (a file of a folder, a target that is not there) is told beside the output. */
export function sayFailure({ source, line, error }: SourceFailure, { terminal, debug }: Surroundings): void {
  const where = line === null ? '' : `${source === '-' ? 'standard input' : harmless(source)}, line ${line}: `
  terminal.writeError(where + describeFailure(error, debug).text)
}
