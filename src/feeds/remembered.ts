/** How long a costly answer is given again as it is, in milliseconds. */
const keepMs = 60_000

/** Makes a costly answer once a minute, however many ask; one that failed is made anew by whoever asks next. */
export function remembered<Question, Answer>(
  make: (question: Question) => Promise<Answer>,
  now: () => number,
): (question: Question) => Promise<Answer> {
  let last: { readonly key: string; readonly at: number; readonly answer: Promise<Answer> } | null = null
  return (question) => {
    const key = JSON.stringify(question)
    if (last !== null && last.key === key && now() - last.at < keepMs) return last.answer
    const made = { key, at: now(), answer: make(question) }
    last = made
    made.answer.catch(() => {
      if (last === made) last = null
    })
    return made.answer
  }
}
