import { z } from 'zod'
import { harmless } from '../wording/harmless.ts'

const quote = z.strictObject({
  text: z.string().describe('the sentence as it stands in the article, on one line'),
  article: z.string().describe('id of the article'),
  source: z.string().describe('outlet and day'),
  address: z.string().nullable().describe('where the article is to be had; null where nobody said'),
})

const item = z.strictObject({
  words: z.string(),
  id: z.string().nullable().describe('id of the ledger entry, to ask explain with; null where it is in no ledger'),
  sentences: z.array(quote),
  reasons: z.array(z.string()).describe('why it was read so; only where that was asked for'),
})

/** What every tool answers: words for people, each with its sentences and their addresses. */
export const answerSchema = z.strictObject({
  title: z.string(),
  lead: z.array(z.string()),
  sections: z.array(z.strictObject({ title: z.string(), items: z.array(item) })),
  left: z.string().nullable().describe('what was left out, and how to ask for it'),
})

export type Answer = z.infer<typeof answerSchema>
export type Item = z.infer<typeof item>
export type Quote = z.infer<typeof quote>

/** An answer as Markdown; sentences stand as quotations, their words escaped. */
export function answerMarkdown({ title, lead, sections, left }: Answer): string {
  const parts = [`# ${escaped(title)}`, ...lead.map(escaped)]
  for (const section of sections) {
    parts.push(`## ${escaped(section.title)}`, section.items.map(itemMarkdown).join('\n'))
  }
  if (left !== null) parts.push(escaped(left))
  return `${parts.join('\n\n')}\n`
}

function itemMarkdown({ words, id, sentences, reasons }: Item): string {
  const quotes = sentences.map(
    ({ text, source, address, article }) =>
      `  > “${escaped(text)}” – ${escaped(source)}, ${address === null ? `article ${escaped(article)}` : `<${inAngles(address)}>`}`,
  )
  const why = reasons.map((reason) => `  - ${escaped(reason)}`)
  return [`- ${escaped(words)}${id === null ? '' : ` [${escaped(id)}]`}`, ...quotes, ...why].join('\n')
}

function escaped(words: string): string {
  return harmless(words).replace(/[\\`*_<>#|~]/gu, (mark) => `\\${mark}`)
}

function inAngles(address: string): string {
  return address.replace(/[<>\s]/gu, encodeURIComponent)
}
