import { columnWords } from './column-words.ts'

/** The tables of `src/store/schema.ts` as Markdown, one section a table: its columns, their types and the comments on them. */
export function tablesOf(source: string): readonly string[] {
  const names = new Map([...source.matchAll(/^ {2}(\w+): (\w+Table)$/gmu)].map(([, name, type]) => [type!, name!]))
  const found = [
    ...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport interface (\w+Table) \{\n([\s\S]*?)\n\}/gu),
  ]
  return found.flatMap(([, comment, type, body]) => [
    `### ${names.get(type!)}`,
    said(comment!),
    ['| column | type | what it is |', '|---|---|---|', ...columnsOf(names.get(type!)!, body!)].join('\n'),
  ])
}

function* columnsOf(table: string, body: string): Generator<string> {
  let comment = ''
  for (const [, words, name, type] of body.matchAll(/(\/\*\*[\s\S]*?\*\/)|^ {2}(\w+): (.+)$/gmu)) {
    if (words !== undefined) comment = said(words)
    else {
      yield `| \`${name}\` | ${typeInWords(type!)} | ${(comment || columnWords(table, name!)).replaceAll('|', '\\|')} |`
      comment = ''
    }
  }
}

function typeInWords(type: string): string {
  const [name, ...rest] = type.split(' | ')
  const words = { PlainDate: 'day', string: 'text', Uint8Array: 'bytes', unknown: 'index' }[name!] ?? name!
  return [words, ...rest].join(' or ')
}

function said(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/gu, '')
    .replace(/^\s*\* ?/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
