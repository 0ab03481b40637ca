import type { Draft } from '../draft.ts'
import { wordsBetween } from '../words.ts'
import { isInList } from './listed.ts'

/**
 * EV92: "held in Chad and fined by Togo": whom a "by" right behind the word of an act names has done it, with those listed behind
 * him, and nobody who stands before that word.
 */
export function withAgentOnly(draft: Draft, text: string): Draft {
  const { sentence, read, actors } = draft
  if (read.type === 'CONSULT' || read.type === 'COOPERATE') return draft
  const behind = actors.filter(({ start }) => start >= read.trigger.end).toSorted((a, b) => a.start - b.start)
  const [agent] = behind.filter(({ actors: ids }) => ids.length > 0)
  if (agent === undefined || behind.length === actors.length) return draft
  const [by, ...others] = wordsBetween(text, sentence, read.trigger.end, agent.start)
  const isAgent = by === 'by' && isInList(`, ${others.join(' ')} `)
  return isAgent ? { ...draft, actors: behind } : draft
}
