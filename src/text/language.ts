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
const languages = Object.entries(functionWords.words).map(([code, words]) => [code, new Set(words.split(' '))] as const)
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

function byWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < 4) return 'und'
  const counted = languages.map(([code, known]) => ({ code, hits: words.filter((word) => known.has(word)).length }))
  counted.sort((a, b) => b.hits - a.hits)
  const [best, second] = counted
  if (best === undefined || best.hits < Math.max(2, words.length * 0.08)) return 'und'
  return best.hits > (second?.hits ?? 0) ? best.code : 'und'
}
