/** RES190: "representative of the", "Director of": a phrase that a reader cut before its end; "some 240 of" counts. */
export function isCutOff(words: string): boolean {
  return /(?:^|\s)(?:of|the|for the)$/iu.test(words) && !/\d|^(?:some|one|many|most|several)\b/iu.test(words)
}
