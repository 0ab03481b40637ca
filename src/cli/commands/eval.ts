import type { Command } from 'commander'
import type { EvalKind, EvalOptions } from '../command-options.ts'
import { dbOption, maxRequestsOption, modelOption, modelsOption, readerOption } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Declares `rapport eval …`; the work is loaded when it runs. */
export function addEval(program: Command, surroundings: Surroundings): void {
  const evaluate = program
    .command('eval')
    .summary('measure the accuracy of the reading against annotated data')
    .description('Measures the code path that `rapport read` runs against gold data.')
    .addHelpText('after', examples)
  for (const kind of kinds) {
    const command = evaluate
      .command(`${kind.name} ${kind.targets}`.trim())
      .summary(kind.summary)
      .description(kind.description)
    command.option('--json', 'print the figures as JSON')
    if (kind.targets !== '') command.option('--errors', 'list each miss and each extra')
    else command.addOption(dbOption())
    if (kind.reads)
      command
        .addOption(modelOption())
        .addOption(modelsOption())
        .addOption(readerOption())
        .addOption(maxRequestsOption())
    command.addHelpText('after', `\nExample:\n  rapport eval ${kind.example}`)
    command.action(async (...given: readonly unknown[]) => {
      const { runEval } = await import('../run-eval.ts')
      const [targets] = kind.targets === '' ? [[]] : (given as [string | readonly string[]])
      const options = command.opts<EvalOptions>()
      await runEval(kind.name, typeof targets === 'string' ? [targets] : targets, options, surroundings)
    })
  }
}

/** Declares `rapport compare-readers`. */
export function addCompareReaders(program: Command, surroundings: Surroundings): void {
  program
    .command('compare-readers')
    .summary('the model that came with Rapport and a chat model on the same annotated sentences')
    .description('Scores both readers as `rapport eval sentences` does and prints their figures side by side.')
    .argument('<file>', 'annotated sentences (JSON Lines of the annotation guide)')
    .option('--json', 'print the figures as JSON')
    .addOption(modelOption())
    .addOption(modelsOption())
    .addOption(maxRequestsOption())
    .addHelpText(
      'after',
      '\nExample:\n  RAPPORT_CHAT_URL=http://127.0.0.1:8080/v1 RAPPORT_CHAT_MODEL=qwen rapport compare-readers gold.jsonl',
    )
    .action(async (file: string, options: EvalOptions) => {
      const { runCompareReaders } = await import('../run-compare-readers.ts')
      await runCompareReaders(file, options, surroundings)
    })
}

const kinds: readonly {
  readonly name: EvalKind
  readonly targets: string
  readonly reads: boolean
  readonly summary: string
  readonly description: string
  readonly example: string
}[] = [
  {
    name: 'sentences',
    targets: '<files...>',
    reads: true,
    summary: 'events, roles, states and ledger fields of annotated sentences',
    description:
      'Scores annotated sentences (JSON Lines of the annotation guide): triggers, types, modality, roles, dyads, states, dates, quiet sentences and ledger fields.',
    example: 'sentences gold.jsonl --model small --json',
  },
  {
    name: 'relations',
    targets: '<file>',
    reads: true,
    summary: 'what A does to B in a sentence (PLV format)',
    description:
      'Scores the relation between two marked actors of a sentence (tab-separated PLV format): root, quad class, binary.',
    example: 'relations plv.tsv --errors',
  },
  {
    name: 'ledger',
    targets: '<files...>',
    reads: true,
    summary: 'records of whole articles: engagements, incidents, measures, issues …',
    description:
      'Scores whole articles with the records due (JSON Lines, docs/evaluation.md): for each kind, how many of those due were found, how many of these are right in every field, and how many are extra.',
    example: 'ledger articles.jsonl --errors',
  },
  {
    name: 'stories',
    targets: '<files...>',
    reads: true,
    summary: 'the ledger after chains of articles over days to months',
    description:
      'Scores the ledger that chains of articles leave (JSON Lines, docs/evaluation.md): after some of them, as of a day, for each kind how many of the entries due were found, how many of these are right in parties, date and state, how many stand twice and how many are extra.',
    example: 'stories stories.jsonl --errors',
  },
  {
    name: 'dates',
    targets: '<folder>',
    reads: false,
    summary: 'time expressions of a folder of TimeML documents',
    description: 'Scores the days that time expressions stand for against a folder of TimeML documents (.tml).',
    example: 'dates timeml/ --errors',
  },
  {
    name: 'turns',
    targets: '',
    reads: false,
    summary: 'turns that the barometer finds in a ledger against turns of the record',
    description:
      'Scores the turns that the barometer finds in a ledger of 2002 to 2019 against twenty turns of the record, and counts false alarms on five quiet pairs (data/barometer/turns.json).',
    example: 'turns --db current-events.db',
  },
]

const examples = `
Examples:
  rapport eval sentences gold.jsonl
  rapport eval relations plv.tsv --json
  rapport eval ledger articles.jsonl
  rapport eval stories stories.jsonl
  rapport eval dates timeml/
  rapport eval turns --db current-events.db`
