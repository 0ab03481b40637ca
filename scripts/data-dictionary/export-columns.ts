import { flatColumns } from '../../src/export/flat.ts'
import { exportFormats, lineFormats } from '../../src/export/formats.ts'

/** The columns of the exports as Markdown. */
export function exportColumns(): string {
  const columns = flatColumns.map(([name, type]) => `| \`${name}\` | ${type} | ${what[name] ?? fail(name)} |`)
  const polecat = headerOf(lineFormats.polecat.format.header)
  const icews = headerOf(lineFormats.icews.format.header)
  return [
    `\`rapport export FORMAT\`, where FORMAT is ${exportFormats.map((format) => `\`${format}\``).join(', ')}. One record is one act, however many articles tell it. The rules and the choices behind them: [spec/exports.md](spec/exports.md).`,
    '### csv and parquet',
    ['| column | type | what it is |', '|---|---|---|', ...columns].join('\n'),
    '### polecat',
    `Tab-separated, ${polecat.length} columns: ${polecat.join(' · ')}.`,
    '### icews',
    `Tab-separated, ${icews.length} columns: ${icews.join(' · ')}.`,
    '### gdelt-events and gdelt-mentions',
    'Tab-separated without a header, the 61 columns of GDELT 2.0 events and the 16 of its mentions, in the order of the GDELT 2.0 codebook.',
    '### plover',
    "JSON Lines, one act a line: PLOVER's own fields, and `modality`, `historical`, `confidence`, `sources` beside them.",
  ].join('\n\n')
}

const what: Readonly<Record<string, string>> = {
  id: 'id of the entry; `/entry/ID` shows it',
  date: 'first day of when it happened or is due; empty where it is not known',
  date_end: 'last day, included',
  date_precision: '`day`, `week`, `month`, `season`, `quarter`, `year` or `range`',
  type: 'one of the 16 event types of PLOVER',
  mode: 'the mode of the type; empty where it has none',
  modality: '`actual`, `planned`, `possible`, `hypothetical` or `negated`',
  historical: 'told as background, long past when the article appeared',
  cameo: 'CAMEO code, text: keep its leading zero',
  quad: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict',
  intensity: '−10 (most conflict) to 10 (most cooperation), of its type and mode',
  confidence: '0 to 1: how sure the reader was',
  contexts: 'contexts of PLOVER, with semicolons between',
  actors: 'ids of who did it, with semicolons between',
  actor_states: 'their states, ISO 3166-1 alpha-3, each once',
  recipients: 'ids of whom it was done to; empty where those who act do it together',
  recipient_states: 'their states',
  place: 'name of the place',
  place_state: 'its state',
  sources: 'independent tellings: copies of one text count once',
  articles: 'ids of the articles that tell it',
  outlet: 'outlet of the first of them',
  url: 'address of the first of them',
  sentence: 'the sentence that says so, of the first telling',
}

function headerOf(header: string): readonly string[] {
  return header.trimEnd().split('\t')
}

function fail(name: string): never {
  throw new Error(`say in scripts/data-dictionary/export-columns.ts what the column ${name} is`)
}
