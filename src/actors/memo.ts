import type { PlainDate } from '../base/plain-date.ts'

/** answers: so many are held, then none, so that memory stays bounded */
const limit = 20_000

/** Remembers the answers of a pure lookup. */
export function memoised<Answer>(
  find: (name: string, date: PlainDate | null) => Answer,
): (name: string, date: PlainDate | null) => Answer {
  const answers = new Map<string, Answer>()
  return (name, date) => {
    const key = date === null ? name : `${date}|${name}`
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size >= limit) answers.clear()
    const answer = find(name, date)
    answers.set(key, answer)
    return answer
  }
}
