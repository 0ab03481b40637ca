/** RES190: "representative of the", "Director of": a phrase that a reader cut before its end. */
export function isCutOff(words: string): boolean {
  return /(?:^|\s)(?:of|the|for the)$/iu.test(words)
}
