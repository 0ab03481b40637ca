import type { PlainDate } from '../base/plain-date.ts'

/** Remembers the answers of a pure lookup; starts anew when it holds `limit` of them, so memory stays bounded. */
export function memoised<Answer>(
  find: (name: string, date: PlainDate | null) => Answer,
  limit = 20_000,
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
