const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|da|del|der|al|bin|el)){1,4}"
const names = `${name}(?:(?:,| and|, and| &) ${name}){0,4}`
const byline = new RegExp(`^by:? (?<names>${names})(?:(?:,| \\||,? for| in| [—–-]) [^.!?]{2,60})?$`, 'iu')

/** The author that a paragraph names, where it is a byline and nothing else: `By Jane Doe and John Roe, Reuters`. */
export function readByline(paragraph: string): string | null {
  if (paragraph.length > 140 || !/^by/iu.test(paragraph)) return null
  const names = byline.exec(paragraph)?.groups?.names ?? null
  // the pattern ignores case for `BY` alone: names begin with a capital
  return names !== null && /^\p{Lu}/u.test(names) ? names : null
}
