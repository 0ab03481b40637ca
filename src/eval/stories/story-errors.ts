import type { EntryMatch } from './match-entries.ts'
import type { Checkpoint, DueEntry, Story } from './story.ts'
import type { ToldEntry } from './told-entry.ts'

/** What is wrong with the ledger at a checkpoint, in words. */
export interface StoryErrors {
  readonly checkpoint: string
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  readonly twice: readonly string[]
  readonly extra: readonly string[]
  /** what the ledger must not say; people judge */
  readonly mustNot: readonly string[]
}

export function storyErrors({
  story,
  checkpoint,
  match,
}: {
  readonly story: Story
  readonly checkpoint: Checkpoint
  readonly match: EntryMatch
}): StoryErrors {
  return {
    checkpoint: `${story.id} after ${checkpoint.after}, as of ${checkpoint.asOf}`,
    missed: match.missed.map(dueInWords),
    wrong: match.pairs
      .filter(({ right, due }) => !right && !due.optional)
      .map(({ due, told }) => `${dueInWords(due)}, not ${toldInWords(told)}`),
    twice: match.twice.map(toldInWords),
    extra: match.extra.map(toldInWords),
    mustNot: checkpoint.mustNot,
  }
}

function dueInWords(due: DueEntry): string {
  const parties = [...due.parties.map((codes) => codes.join('|')), ...due.raised_by, ...due.between].join(' ')
  const by = due.kind === 'engagement' ? [] : due.by
  const sides = due.against.length + by.length > 0 ? `${by.join(' ')} → ${due.against.join(' ')}` : ''
  const words = due.topic ?? due.content ?? ''
  const parts = [due.kind, due.type ?? due.level ?? '', due.state ?? due.status ?? due.stance ?? '', parties, sides]
  const rest = [due.date ?? '', due.who.join(', '), due.speaker ?? '', words === '' ? '' : `“${words}”`]
  return inWords([...parts, ...rest], due.articles)
}

function toldInWords({ kind, type, status, by, against, date, who, words, speaker, articles }: ToldEntry): string {
  const parties = [...by].join(' ') + (against.size > 0 ? ` → ${[...against].join(' ')}` : '')
  const day = date === null ? '' : date.start === date.end ? date.start : `${date.start}…${date.end}`
  const said = words === '' ? '' : `“${words}”`
  return inWords([kind, type === kind ? '' : type, status, parties, day, who, speaker, said], articles)
}

function inWords(parts: readonly string[], articles: readonly string[]): string {
  const told = articles.map((id) => id.split('.').at(-1)).join(',')
  return `${parts.filter((part) => part !== '').join(' ')} [${told}]`
}
