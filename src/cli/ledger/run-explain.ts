import { exitCodes, RapportError } from '../../base/errors.ts'
import { lineWriter } from '../../query/dossier.ts'
import { explainView } from '../../query/explain-view.ts'
import { harmless } from '../../wording/harmless.ts'
import { lifeOf } from '../../wording/life-words.ts'
import { sourceInWords } from '../../wording/source-words.ts'
import type { ExplainOptions } from '../command-options.ts'
import { styleOf } from '../summary/style.ts'
import type { Surroundings } from '../surroundings.ts'
import { wantsColour, widthOf } from '../terminal.ts'
import { wrap } from '../text-layout.ts'
import { withLedger } from './with-ledger.ts'

/** Runs `rapport explain`. Throws `unknown-entry` and `many-entries`. */
export async function runExplain(id: string, options: ExplainOptions, { terminal }: Surroundings): Promise<void> {
  const view = await withLedger(options.db, (store) => explainView(store, id))
  if (view === null) {
    throw new RapportError('unknown-entry', `The ledger has no entry "${id}".`, {
      hint: 'rapport search prints ids, and so does --json; the beginning of one will do where it is unique.',
      exitCode: exitCodes.usage,
    })
  }
  if (options.json === true) return terminal.write(`${JSON.stringify(view)}\n`)
  const style = styleOf(widthOf(terminal), wantsColour(terminal.isTerminal, terminal.env))
  const { detail, reasons } = view
  const { mark, words } = lineWriter(detail)(detail.entry)
  await terminal.write(
    `${style.bold(wrap(harmless(words), style.width, '  ', `${mark} `))}\n${style.dim(detail.entry.entry.id)}\n`,
  )
  const life = detail.entry.kind === 'engagement' ? lifeOf(detail.entry.entry) : null
  if (life !== null) await terminal.write(`${wrap(life, style.width, '  ', '  ')}\n`)
  for (const [index, { article, published, sentences, source }] of detail.tellings.entries()) {
    const copy = source === article.id ? '' : `, a copy of ${source}`
    const told = harmless(sourceInWords({ ...article, published }))
    const where = [article.outlet === null ? null : article.title, article.url ?? article.id].filter(
      (one) => one !== null,
    )
    await terminal.write(
      `\n${style.bold(told)}${copy} ${style.dim(reasons[index]?.reader ?? '')}\n${style.dim(wrap(harmless(where.join(', ')), style.width, '  ', '  '))}\n`,
    )
    for (const sentence of new Set(sentences))
      await terminal.write(`${wrap(`“${harmless(sentence)}”`, style.width, '  ')}\n`)
    for (const line of reasons[index]?.lines ?? [])
      await terminal.write(`${style.dim(wrap(line, style.width, '      ', '    '))}\n`)
  }
}
