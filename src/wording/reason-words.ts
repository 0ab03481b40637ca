/** Why it came to something: right for a clause and a noun alike, since the words are the text's own. */
export function causeInWords(cause: string): string {
  return `cause: “${cause}”`
}

/** How many purposes a line names; the record itself holds all. */
const most = 3

/** What something is for, in the words of the text. */
export function purposesInWords(purposes: readonly string[]): string {
  return `for: ${purposes
    .slice(0, most)
    .map((purpose) => `“${purpose}”`)
    .join(', ')}`
}
