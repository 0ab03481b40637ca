import { exitCodes, RapportError } from '../../base/errors.ts'
import { correctionOf } from '../../ingest/correction-line.ts'
import { type TakenCorrection, takeCorrections } from '../../ingest/take-corrections.ts'
import { bytesOf } from '../../sources/file.ts'
import { readLines } from '../../sources/lines.ts'
import { statOf } from '../../sources/stat-of.ts'
import type { Correction } from '../../store/corrections.ts'
import { openStore } from '../../store/open-store.ts'
import { many } from '../../wording/counts.ts'
import { harmless } from '../../wording/harmless.ts'
import type { CorrectionsOptions } from '../command-options.ts'
import { lazyReader } from '../read/lazy-reader.ts'
import { sayFailure } from '../read/output.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `rapport corrections --import` and gives its exit code: that of wrong input where a line was no correction. */
export async function importCorrections(
  path: string,
  { db, model, models, replace = false }: CorrectionsOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, services } = surroundings
  const { corrections, failed } = await readAll(path, surroundings)
  if (corrections.length === 0 && failed > 0) return exitCodes.input
  const reader = lazyReader(() => services.openReader({ model, folder: models }))
  const store = await openStore(db, { create: true })
  const counts = { applied: 0, known: 0, waiting: 0, lost: 0, contradicted: 0 }
  try {
    for await (const taken of takeCorrections(corrections, { store, reader }, { replace })) {
      counts[taken.kind] += 1
      const words = said(taken)
      if (words !== null) terminal.writeError(words)
    }
  } finally {
    await reader.close()
    await store.close()
  }
  const beside = [
    counts.known > 0 ? `${counts.known} known before` : '',
    counts.waiting > 0 ? `${counts.waiting} kept for articles that are not there yet` : '',
    counts.lost > 0 ? `${counts.lost} kept whose article does not hold the sentence` : '',
    counts.contradicted > 0 ? `${counts.contradicted} left out for what was said here` : '',
    failed > 0 ? `${failed} not readable` : '',
  ].filter(Boolean)
  const brackets = beside.length === 0 ? '' : ` (${beside.join(', ')})`
  await terminal.write(`Applied ${many(counts.applied, 'correction')}${brackets}: ${store.name}\n`)
  return failed > 0 ? exitCodes.input : exitCodes.done
}

/** What a person has to know of: one that could not be applied, with its sentence. */
function said(taken: TakenCorrection): string | null {
  const { article, sentence } = taken.correction
  const what = `${harmless(article)}: “${harmless(sentence.length > 160 ? `${sentence.slice(0, 159)}…` : sentence)}”`
  switch (taken.kind) {
    case 'waiting':
      return `waits for its article: ${what}\n`
    case 'lost':
      return `not in the text of its article: ${what}\n`
    case 'contradicted': {
      const { author, corrected } = taken.here
      const by = author === null ? '' : ` by ${harmless(author)}`
      return `corrected otherwise here${by} on ${corrected.slice(0, 10)}, which stands (--replace takes the file’s): ${what}\n`
    }
    default:
      return null
  }
}

/** All are read before any is taken in: they are what people wrote, so not many. */
async function readAll(path: string, surroundings: Surroundings) {
  const corrections: Correction[] = []
  let failed = 0
  if (path !== '-') await statOf(path)
  const chunks = path === '-' ? surroundings.terminal.stdin : bytesOf(path)
  for await (const { number, text } of readLines(chunks)) {
    if (text?.trim() === '') continue
    try {
      corrections.push(correctionOf(text ?? ''))
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      failed += 1
      sayFailure({ source: path, line: number, error }, surroundings)
    }
  }
  return { corrections, failed }
}
