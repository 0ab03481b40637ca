import { exitCodes, RapportError } from '../../base/errors.ts'
import { writeWhole } from '../../base/whole-file.ts'
import type { Act } from '../../export/act.ts'
import { type ActFilter, actsOf } from '../../export/acts-of.ts'
import { type ExportFormat, type LineFormat, lineFormats } from '../../export/formats.ts'
import { pairNamed } from '../../query/asked.ts'
import { type Modality, modalities } from '../../reader/codebook.ts'
import type { Store } from '../../store/store.ts'
import type { ExportOptions } from '../command-options.ts'
import { withLedger } from '../ledger/with-ledger.ts'
import type { Surroundings } from '../surroundings.ts'

type Write = (text: string) => Promise<void>

/** Runs `rapport export` and says how many acts were written. Known error: `unwritable`. */
export async function runExport(
  format: ExportFormat,
  options: ExportOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const filter = filterOf(format, options)
  const count = await withLedger(options.db, async (store) => {
    if (format === 'parquet') return writeParquet(store, filter, options.out)
    const write = (into: Write) => writeLines(store, filter, lineFormats[format].format, into)
    return options.out === undefined ? write(terminal.write) : writeWhole(options.out, write)
  })
  terminal.writeError(`${count} acts.\n`)
}

async function writeLines(store: Store, filter: ActFilter, { header, rows }: LineFormat, write: Write) {
  let count = 0
  if (header !== '') await write(header)
  for await (const act of actsOf(store, filter)) {
    await write(rows(act))
    count += 1
  }
  return count
}

async function writeParquet(store: Store, filter: ActFilter, out: string | undefined): Promise<number> {
  if (out === undefined) {
    throw new RapportError('usage', 'Parquet is written to a file.', {
      hint: 'Name it: rapport export parquet --out acts.parquet',
      exitCode: exitCodes.usage,
    })
  }
  const { parquetOf } = await import('../../export/parquet.ts')
  const acts: Act[] = []
  for await (const act of actsOf(store, filter)) acts.push(act)
  await writeWhole(out, (write) => write(parquetOf(acts)))
  return acts.length
}

function filterOf(format: ExportFormat, options: ExportOptions): ActFilter {
  const { pair, from, to, types, modality, minConfidence } = options
  const saysModality = format === 'parquet' || lineFormats[format].saysModality
  if (modality !== undefined && !saysModality) {
    throw new RapportError('usage', `The format ${format} cannot say a modality.`, {
      hint: 'Leave --modality out: planned cooperation is then written as AGREE, what is not actual is left out.',
      exitCode: exitCodes.usage,
    })
  }
  const said: readonly Modality[] | undefined = saysModality ? (modality ?? modalities) : undefined
  return {
    ...(pair === undefined ? {} : { pair: pairNamed(pair[0], pair[1]) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(types === undefined ? {} : { types }),
    ...(said === undefined ? {} : { modalities: said }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  }
}
