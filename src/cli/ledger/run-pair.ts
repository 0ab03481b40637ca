import { dayAsked, pairNamed } from '../../query/asked.ts'
import { dossierOf } from '../../query/dossier.ts'
import { pairView } from '../../query/pair-view.ts'
import type { PairOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { dossierLines, dossierMarkdown } from './pair-lines.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport pair`. */
export async function runPair(
  [a, b]: readonly [string, string],
  options: PairOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const pair = pairNamed(a, b)
  const view = await withLedger(options.db, async (store) => {
    const at = await dayAsked(store, options.at, options.since)
    return pairView(store, options.since === undefined ? { pair, at } : { pair, at, since: options.since })
  })
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  const dossier = dossierOf(view)
  if (options.markdown === true) return terminal.write(dossierMarkdown(dossier))
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  const isWhole = dossier.sections.every(({ lines, all }) => lines.length === all)
  const all = `rapport timeline ${pair.join(' ')} --to ${view.at} --all`
  const rest = isWhole ? [] : ['', style.dim(`All that is told of them: ${all}`)]
  return terminal.write(`${[...dossierLines(dossier, style), ...rest].join('\n')}\n`)
}
