/** What words for several say: "the two ministers", "both", "the leaders". */
export interface SeveralWords {
  /** null where they count nobody */
  readonly count: number | null
  readonly noun: string | null
}

export function severalWordsOf(words: string): SeveralWords {
  const { count, noun = null } =
    /^(?:the\s+)?(?:(?<count>two|both|three)(?:\s+|$))?(?<noun>\p{L}.*)?$/iu.exec(words)?.groups ?? {}
  return { count: count === undefined ? null : /three/iu.test(count) ? 3 : 2, noun }
}
