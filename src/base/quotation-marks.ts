/** Whether words open a quotation that they do not close, or close one that they did not open: their double marks do not pair off. */
export function hasOddQuotationMark(words: string): boolean {
  return (words.match(/["“”]/gu)?.length ?? 0) % 2 === 1
}
