const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|da|del|der|al|bin|el)){1,4}"
const names = `(?:${name}(?:, ${name}){0,4},? (?:and|AND|&) )?${name}`
/** After the names, set apart by a comma, a bar or a word, may stand what they are or where they write. */
const byline = new RegExp(`^(?:By|BY|by):? (?<names>${names})(?:(?:,| \\||,? for| in| at| [—–-]) [^.!?]{2,60})?$`, 'u')

/** The authors that a paragraph names, where it is a byline and nothing else: `By Jane Doe and John Roe, Reuters`. */
export function readByline(paragraph: string): string | null {
  return paragraph.length > 140 ? null : (byline.exec(paragraph)?.groups?.names ?? null)
}
