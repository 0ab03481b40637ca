import { abbreviationOf, continuesTime, isSpeechVerb, isStarter } from './abbreviations.ts'

/** A full stop, question mark, exclamation mark or ellipsis with what stands on both sides of it. */
export interface Stop {
  /** `.`, `?!`, `…`, `. . .` */
  readonly mark: string
  /** the word before it, such as `Gen`, `U.S`, `2019`; empty after another mark */
  readonly before: string
  /** nothing stands before that word in its sentence, as in "1. The" */
  readonly first: boolean
  /** `[...]` */
  readonly omission: boolean
  /** quotes or brackets close after it */
  readonly closed: boolean
  readonly spaced: boolean
  /** the run of characters without a space in which it stands */
  readonly around: string
  /** offset of what follows, and its first characters */
  readonly next: number
  readonly following: string
}

/** Whether a sentence ends at this stop. */
export function endsSentence(stop: Stop): boolean {
  const opening = /^[“‘«"'`([{¿¡]*/u.exec(stop.following)?.[0] ?? ''
  const following = stop.following.slice(opening.length)
  if (!stop.spaced) return missesSpace(stop, following)
  if (stop.omission || /^(?:\p{Ll}|[,;:)\]%])/u.test(following)) return false
  if (/[?!]/u.test(stop.mark)) return !/^[–—-]/u.test(following) && !(stop.closed && isAttribution(stop.following))
  if (stop.mark !== '.') return /^[\p{L}\p{N}]/u.test(following)
  return endsAfter(stop, following, /["“«]/u.test(opening))
}

function endsAfter(stop: Stop, following: string, quoteFollows: boolean): boolean {
  const word = /^[\p{L}\p{M}’'-]+/u.exec(following)?.[0] ?? ''
  const starts = quoteFollows || (isStarter(word) && !following.startsWith(`${word}.`))
  if (stop.first && /^(?:\d{1,2}|\p{L}|[ivx]+)$/u.test(stop.before)) return false
  switch (abbreviationOf(stop.before)) {
    case 'beforeName':
      return stop.closed
    case 'inside':
      return false
    case 'beforeNumber':
      return !/^(?:\d|[IVXLC]+\b)/u.test(following)
    case 'month':
      return !/^\d/u.test(following)
    case 'timeOfDay':
      return !continuesTime(word)
    case 'initial':
    case 'either':
      return starts
    case null:
      return true
  }
}

/** `… ended.The next …`: two ordinary words with a stop but no space between them, outside addresses and file names. */
function missesSpace(stop: Stop, following: string): boolean {
  if (/[@/\\_]|www\./u.test(stop.around)) return false
  return (
    /^[.!?]$/u.test(stop.mark) &&
    (stop.closed || /^\p{L}*\p{Ll}{3}$/u.test(stop.before)) &&
    /^\p{Lu}\p{Ll}*(?:\s|,|’s|'s)/u.test(following)
  )
}

/** `"Why now?" Mr. Lavrov asked`: a few words up to a verb of speech, with no mark among them. */
function isAttribution(following: string): boolean {
  const words = following.split(/\s+/u, 7)
  const verb = words.findIndex((word) => isSpeechVerb(word.replace(/[.,:;]+$/u, '')))
  return verb > 0 && words.slice(0, verb).every((word) => !/[,;:?!”"]$|\p{Ll}{4}\.$/u.test(word))
}
