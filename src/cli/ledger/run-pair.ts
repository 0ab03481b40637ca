import { dayAsked, pairNamed } from '../../query/asked.ts'
import { dossierOf } from '../../query/dossier.ts'
import { pairView } from '../../query/pair-view.ts'
import type { PairOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { dossierLines, dossierMarkdown } from './pair-lines.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport pair`; `isNamed`: the ledger was named on the command line, so that the next one must name it too. */
export async function runPair(
  [a, b]: readonly [string, string],
  options: PairOptions & { readonly isNamed: boolean },
  { terminal }: Surroundings,
): Promise<void> {
  const pair = pairNamed(a, b)
  const { view, ledger } = await withLedger(options.db, async (store) => {
    const at = await dayAsked(store, options.at, options.since)
    const asked = options.since === undefined ? { pair, at } : { pair, at, since: options.since }
    return { view: await pairView(store, asked), ledger: store.name }
  })
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  const dossier = dossierOf(view)
  if (options.markdown === true) return terminal.write(dossierMarkdown(dossier))
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  const isWhole = dossier.sections.every(({ lines, all }) => lines.length === all)
  const named = options.isNamed ? ` --db ${/\s/u.test(ledger) ? `"${ledger}"` : ledger}` : ''
  const all = `rapport timeline ${pair.join(' ')} --to ${view.at} --all${named}`
  const rest = isWhole ? [] : ['', style.dim(`All that is told of them: ${all}`)]
  return terminal.write(`${[...dossierLines(dossier, style), ...rest].join('\n')}\n`)
}
