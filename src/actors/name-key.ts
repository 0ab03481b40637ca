/**
 * The form under which names are kept and asked for: straight apostrophes and hyphens, single spaces, no leading "the",
 * no possessive ending. Case stays, because it tells "US" from "us" and "Turkey" from "turkey".
 */
export function nameKey(name: string): string {
  return name
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[Tt]he (?=\S)/, '')
    .replace(/(?:'s|(?<=s)')$/, '')
}

/** Letters without their accents: "Élysée" → "Elysee". */
export function withoutAccents(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
}

/** A name as part of an id: "Giorgos Gerapetritis" → "giorgos-gerapetritis". */
export function slug(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
