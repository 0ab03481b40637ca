import functionWords from '../../data/languages/function-words.json' with { type: 'json' }

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]
const languagesOf = invert(functionWords.words)
/** so much of a text is looked at, in characters */
const sample = 20_000

/**
 * The language a text is written in, as ISO 639-1, by its script and by the share of its words that are function words
 * of a language; `und` when too little of it can be told.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  return latin * 2 < letters ? byScript(head, letters) : byWords(head)
}

function byScript(text: string, letters: number): string {
  for (const [script, code] of scripts) {
    // one letter of its own tells a language apart from those that share its script
    const share = code === 'ja' ? 0.1 : code === 'uk' || code === 'fa' ? 0.03 : 0.4
    if ((text.match(script)?.length ?? 0) > letters * share) return code
  }
  return 'und'
}

/**
 * A word that several languages share speaks for each of them by its part. English is what is expected, so another
 * language must be clearly ahead of it: names alone make no French of an English headline.
 */
function byWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu) ?? []
  if (words.length < 4) return 'und'
  const scores = new Map<string, { score: number; hits: number }>()
  for (const word of words) {
    const known = languagesOf.get(word.replace(/['’].*$/u, '')) ?? []
    for (const code of known) {
      const { score, hits } = scores.get(code) ?? { score: 0, hits: 0 }
      scores.set(code, { score: score + 1 / known.length, hits: hits + 1 })
    }
  }
  const [best] = [...scores].sort((a, b) => b[1].score - a[1].score)
  if (best === undefined) return 'und'
  const [code, { score, hits }] = best
  if (code === 'en') return score >= Math.max(1, words.length * 0.07) ? code : 'und'
  const english = scores.get('en')?.score ?? 0
  const isFull = score >= 2 && score >= words.length * 0.12 && score > english * 2
  const isShort = english === 0 && hits >= 3 && hits >= words.length * 0.3
  return isFull || isShort ? code : 'und'
}

function invert(words: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [code, list] of Object.entries(words)) {
    for (const word of list.split(' ')) found.set(word, [...(found.get(word) ?? []), code])
  }
  return found
}
