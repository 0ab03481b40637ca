import { outward } from '../../base/outward.ts'
import { type Dossier, type DossierLine, sectionTitle } from '../../query/dossier.ts'
import { dayInWords } from '../../wording/days.ts'
import { harmless } from '../../wording/harmless.ts'
import type { Style } from '../summary/style.ts'
import { wrap } from '../text-layout.ts'

/** A dossier for a terminal. */
export function dossierLines({ title, at, lead, sections, told }: Dossier, style: Style): readonly string[] {
  return [
    `${style.heading(title)}  ${style.dim(dayInWords(at))}`,
    ...lead.map((words) => wrap(harmless(words), style.width)),
    ...sections.flatMap((section) => [
      '',
      style.bold(sectionTitle(section)),
      ...section.lines.flatMap((line) => entryLines(line, style)),
    ]),
    ...(told === null ? [] : ['', wrap(harmless(told), style.width)]),
  ]
}

function entryLines({ mark, words, sentence, source }: DossierLine, style: Style): readonly string[] {
  const told = sentence === null ? [] : [style.dim(wrap(`“${harmless(sentence)}”`, style.width, '    '))]
  return [
    wrap(harmless(words), style.width, '    ', `  ${mark} `),
    ...told,
    style.dim(wrap(harmless(source), style.width, '    ')),
  ]
}

/** A dossier as Markdown (CommonMark). */
export function dossierMarkdown({ title, at, lead, sections, told }: Dossier): string {
  const lines = [`# ${escaped(title)}`, `*${dayInWords(at)}*`, ...lead.map(escaped)]
  for (const section of sections) lines.push(`## ${escaped(sectionTitle(section))}`, section.lines.map(item).join('\n'))
  if (told !== null) lines.push(escaped(told))
  return `${lines.join('\n\n')}\n`
}

function item({ mark, words, sentence, source, url }: DossierLine): string {
  const address = outward(url)?.replaceAll('\\', '%5C')
  const cite = address === undefined ? escaped(source) : `[${escaped(source)}](<${address}>)`
  const told = sentence === null ? '' : `\n  > ${escaped(sentence)}`
  return `- ${mark} ${escaped(words)} – ${cite}${told}`
}

/** Words of an article are text: what Markdown or HTML would read as a mark is escaped. */
function escaped(words: string): string {
  return harmless(words).replace(/[\\`*_{}[\]<>#|~!&]/g, (mark) => `\\${mark}`)
}
