/** "1,234", or "more than 10,000" of a list that is not counted further. */
export function countInWords({ total, isMore }: { readonly total: number; readonly isMore: boolean }): string {
  return `${isMore ? 'more than ' : ''}${total.toLocaleString('en')}`
}
