import type { EvalKind, EvalOptions } from './command-options.ts'
import type { Surroundings } from './surroundings.ts'

/** Runs `rapport eval …`: prints the report, or the scores as JSON. */
export async function runEval(
  kind: EvalKind,
  targets: readonly string[],
  options: EvalOptions,
  { terminal, services }: Surroundings,
): Promise<void> {
  const { scores, report } = await evaluate(kind, targets, options, services)
  await terminal.write(options.json === true ? `${JSON.stringify(scores, null, 2)}\n` : `${report.trimEnd()}\n`)
}

async function evaluate(
  kind: EvalKind,
  [target = '', ...others]: readonly string[],
  { model, models, reader: name, maxRequests, db, errors = false }: EvalOptions,
  services: Surroundings['services'],
): Promise<{ readonly scores: unknown; readonly report: string }> {
  if (kind === 'turns') {
    const { runEvalTurns } = await import('./run-eval-turns.ts')
    return runEvalTurns(db)
  }
  if (kind === 'dates') {
    const { runEvalDates } = await import('./run-eval-dates.ts')
    return runEvalDates(target, errors)
  }
  const { runEvalLedger, runEvalRelations, runEvalSentences, runEvalStories } = await import('../eval/run-eval.ts')
  const reader = await services.openReader({ model, folder: models, reader: name, maxRequests })
  try {
    if (kind === 'ledger') return await runEvalLedger([target, ...others], { reader, errors })
    if (kind === 'stories') return await runEvalStories([target, ...others], { reader, errors })
    return kind === 'sentences'
      ? await runEvalSentences([target, ...others], { reader, errors })
      : await runEvalRelations(target, { reader, errors })
  } finally {
    await reader.close()
  }
}
