/** What `rapport bench --json` prints; the keys are a contract. */
export interface BenchFigures {
  /** stories of 20 sentences, end to end */
  readonly storiesPerHour: number
  readonly sentencesPerSecond: number
  /** time end to end over the time of the bare encoder on the same tokens */
  readonly ratioToEncoder: number
  /** from the start of the process to its end, one article, median */
  readonly coldStartMs: number
  /** largest resident memory while reading the corpus */
  readonly peakMemoryMB: number
}

/** What a run measured. */
export interface Measurement {
  readonly sentences: number
  /** seconds end to end */
  readonly readSeconds: number
  /** seconds in the bare encoder */
  readonly encoderSeconds: number
  readonly coldStartsMs: readonly number[]
  readonly peakMemoryBytes: number
}

const sentencesOfStory = 20

/** Turns a measurement into figures, rounded to what it can bear. */
export function figuresOf(measured: Measurement): BenchFigures {
  const perSecond = measured.sentences / measured.readSeconds
  return {
    storiesPerHour: Math.round((perSecond * 3600) / sentencesOfStory),
    sentencesPerSecond: round(perSecond, 1),
    ratioToEncoder: round(measured.readSeconds / measured.encoderSeconds, 3),
    coldStartMs: Math.round(median(measured.coldStartsMs)),
    peakMemoryMB: Math.round(measured.peakMemoryBytes / 1e6),
  }
}

/** The middle of the numbers in order, between the two middle ones of an even number; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
