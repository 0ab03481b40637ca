import { type Cell, figure, table } from '../table.ts'
import { type StoryScore, type StoryScores, storyKinds } from './evaluate-stories.ts'

/** Words the figures of `rapport eval stories` for people. */
export function reportStories({ stories, checkpoints, kinds, all, errors = [] }: StoryScores): string {
  const row = (name: string, { due, found, right, share, sources, twice, extra }: StoryScore): readonly Cell[] => {
    return [name, due, found, right, figure(share), sources, twice, extra]
  }
  const rows = [...storyKinds.map((kind) => row(kind, kinds[kind])), row('all', all)]
  const lines = (name: string, items: readonly string[]) => items.map((item) => `  ${name.padEnd(8)}  ${item}`)
  const details = errors.map(({ checkpoint, missed, wrong, twice, extra, mustNot }) =>
    [
      checkpoint,
      ...lines('missed', missed),
      ...lines('wrong', wrong),
      ...lines('twice', twice),
      ...lines('extra', extra),
      ...lines('must not', mustNot),
    ].join('\n'),
  )
  const head = `${stories} stories, ${checkpoints} checkpoints`
  const figures = table(['entry', 'due', 'found', 'right', '% right', 'sources', 'twice', 'extra'], rows)
  return `${[head, figures, ...details].join('\n\n')}\n`
}
