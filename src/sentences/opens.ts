import type { Sentence } from './sentence.ts'

/** Whether a sentence is the headline, or one of the first two of the body. */
export function opens({ kind, index }: Sentence, sentences: readonly Sentence[]): boolean {
  const headlines = sentences.filter((one) => one.kind === 'headline' && one.index <= index).length
  return kind === 'headline' || index - headlines <= 1
}
