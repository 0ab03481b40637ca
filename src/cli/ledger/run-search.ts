import { searchView } from '../../query/search-view.ts'
import { countInWords } from '../../wording/counts.ts'
import { harmless } from '../../wording/harmless.ts'
import { sourceInWords } from '../../wording/source-words.ts'
import type { SearchOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { wrap } from '../text-layout.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport search`. */
export async function runSearch(
  words: readonly string[],
  options: SearchOptions,
  { terminal }: Surroundings,
): Promise<void> {
  const { from, to, outlet, limit } = options
  const question = {
    query: words.join(' '),
    limit,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outlet }),
  }
  const view = await withLedger(options.db, (store) => searchView(store, question))
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  for (const { article, text, records } of view.hits) {
    await terminal.write(
      `${wrap(harmless(text), style.width)}\n${style.dim(wrap(harmless(sourceInWords(article)), style.width, '  ', '  '))}\n`,
    )
    for (const { id, words } of records)
      await terminal.write(`${wrap(`${harmless(words)} ${style.dim(id)}`, style.width, '      ', '    ')}\n`)
  }
  const { hits } = view
  const all = `${countInWords(view)} ${view.total === 1 ? 'sentence' : 'sentences'}`
  terminal.writeError(hits.length === view.total ? `${all}.\n` : `${hits.length} of ${all}.\n`)
}
