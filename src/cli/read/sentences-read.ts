/** How far the reader has come. */
export function sentencesRead(read: number, of: number): string {
  return `${read.toLocaleString('en')} of ${of.toLocaleString('en')} sentences read`
}
